import { type DateRule, pick, shape } from '../meaning.ts'
import { dayMonth, monthDay, pointOf, unitOf } from './points.ts'

/** "the weekend". */
export const weekend: DateRule = {
  name: 'weekend',
  needs: 'U',
  kind: 'date',
  shape: shape('TU'),
  read: ({ atoms, before, after, words }) => {
    const unit = pick(atoms, 'U')
    const opened = before && ('Is'.includes(before.kind) || before.lower === 'of')
    if (!unit || !opened || after?.kind === 'p' || unitOf(unit, words)?.unit !== 'WE') return null
    return unit.lower === 'weekend' ? { form: 'weekend' } : null
  },
}

/** "the week of March 6", "the weekend of 5 May", "the week of the 18th". */
export const unitOfDay: DateRule = {
  name: 'unit-of-day',
  needs: 'Mmo',
  kind: 'date',
  shape: shape(`T?Up(?:${monthDay}|${dayMonth}|To)`),
  read: ({ atoms, words, after }) => {
    const unit = pick(atoms, 'U')
    const known = unit ? unitOf(unit, words)?.unit : null
    const nth = pick(atoms, 'Mm') ? undefined : pick(atoms, 'o')
    // "the week of the 18th regiment's return": told apart by its number.
    if (nth && after && /^[\p{L}\p{N}]/u.test(after.text) && !/^(?:in|at|on|and|but|to|when)$/.test(after.lower))
      return null
    const of = nth
      ? ({ form: 'nth', day: nth.value } as const)
      : pointOf(
          atoms.filter(({ kind }) => !'UTp'.includes(kind)),
          words,
        )
    return of && (known === 'W' || known === 'WE') ? { form: 'unitOf', unit: known, of } : null
  },
}

/** "the day after tomorrow", "the day before yesterday". */
export const twoDaysAway: DateRule = {
  name: 'two-days-away',
  needs: 'd',
  kind: 'date',
  shape: shape('T?Usd'),
  read: ({ atoms }) => {
    const [unit, side, day] = [pick(atoms, 'U'), pick(atoms, 's'), pick(atoms, 'd')]
    const step = side?.lower === 'after' ? 1 : side?.lower === 'before' ? -1 : 0
    if (unit?.lower !== 'day' || step === 0 || !day) return null
    return { form: 'offset', unit: 'D', count: day.value + step, anchor: 'published' }
  },
}

/** "Christmas", "last Easter", "Thanksgiving 2022". "Christmas trees" and "Easter Island" are no days. */
export const feast: DateRule = {
  name: 'feast',
  needs: 'J',
  kind: 'date',
  shape: shape('[lxt]?J(?:,?Y|[lxt]U)?'),
  read: ({ atoms, before, after, words, tagAt }) => {
    const [name, year, turn] = [pick(atoms, 'J'), pick(atoms, 'Y'), pick(atoms, 'lxt')]
    const day = words.feasts.get(name?.lower ?? '')
    if (!day) return null
    const lone = atoms.length === 1
    if (lone && after && /^\p{Lu}/u.test(after.text)) return null
    if (lone && after && /^(?:NOUN|PROPN)$/.test(tagAt(after.start) ?? '') && before?.kind !== 's') return null
    if (lone && before && (before.kind === 'T' || /^\p{Lu}/u.test(before.text)) && before.kind !== 'I') return null
    const shift = turn
      ? { shift: turn.kind === 'l' ? (-1 as const) : turn.kind === 'x' ? (1 as const) : (0 as const) }
      : {}
    return { form: 'feast', day, year: year?.value ?? null, ...shift }
  },
}
