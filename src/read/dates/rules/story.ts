import { type DateRule, pick, shape } from '../meaning.ts'
import { dayMonth, monthDay, pointOf, unitOf } from './points.ts'

/** "that day", "the same year", "later that month": the unit that the story has reached. */
export const sameUnit: DateRule = {
  name: 'same-unit',
  needs: 'Q',
  kind: 'date',
  shape: shape('[BA]?(?:QQ?|TQ)U'),
  read: ({ atoms, words, after, tagAt }) => {
    const [that, unit] = [pick(atoms, 'Q'), pick(atoms, 'U')]
    const known = unit ? unitOf(unit, words) : null
    if (!that || !unit || !known || known.times > 1 || unit.lower.endsWith('s')) return null
    // "he said that year after year"; "the same day as the others".
    if (that.lower === 'that' && tagAt(that.start) === 'SCONJ') return null
    if (after && (after.lower === 'as' || after.lower === 'that' || after.lower === 'after')) return null
    return 'DWMYQ'.includes(known.unit) ? { form: 'sameUnit', unit: known.unit } : null
  },
}

/** "the quarter", "the latest quarter", where the text has named one. */
export const storyQuarter: DateRule = {
  name: 'story-quarter',
  needs: 'q',
  kind: 'date',
  shape: shape('Tg?q'),
  read: ({ atoms, after }) =>
    pick(atoms, 'q')?.lower === 'quarter' && after?.kind !== 'p'
      ? { form: 'storyQuarter', years: 0, quarter: null }
      : null,
}

/** "the year-ago quarter", "the year-earlier period", "the year-ago third quarter". */
export const yearAgoPeriod: DateRule = {
  name: 'year-ago-period',
  needs: 'aB',
  kind: 'date',
  shape: shape('T?U-[aB](?:O?q|_)?'),
  read: ({ atoms }) => {
    const [unit, nth, tail] = [pick(atoms, 'U'), pick(atoms, 'O'), atoms[atoms.length - 1]]
    if (unit?.lower !== 'year' || (nth && nth.value > 4)) return null
    if (tail?.kind === '_' && tail.lower !== 'period') return null
    return { form: 'storyQuarter', years: -1, quarter: nth?.value ?? null }
  },
}

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

/** "the week of March 6", "the weekend of 5 May". */
export const unitOfDay: DateRule = {
  name: 'unit-of-day',
  needs: 'Mm',
  kind: 'date',
  shape: shape(`T?Up(?:${monthDay}|${dayMonth})`),
  read: ({ atoms, words }) => {
    const unit = pick(atoms, 'U')
    const known = unit ? unitOf(unit, words)?.unit : null
    const of = pointOf(
      atoms.filter(({ kind }) => !'UTp'.includes(kind)),
      words,
    )
    return of && (known === 'W' || known === 'WE') ? { form: 'unitOf', unit: known, of } : null
  },
}

/** "earlier in the year", "later in the week". */
export const partlyThrough: DateRule = {
  name: 'partly-through',
  needs: 'BA',
  kind: 'date',
  shape: shape('[BA]ITU'),
  read: ({ atoms, words }) => {
    const unit = pick(atoms, 'U')
    const known = unit ? unitOf(unit, words) : null
    if (!unit || unit.lower.endsWith('s') || !known || known.times > 1 || !'WMY'.includes(known.unit)) return null
    return { form: 'offset', unit: known.unit, count: 0, anchor: 'published' }
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

/** "Q3 2023", "H1 2022". */
export const quarterCode: DateRule = {
  name: 'half-or-quarter',
  needs: 'Y',
  kind: 'date',
  shape: shape('_,?Y'),
  read: ({ atoms }) => {
    const code = /^(?:q([1-4])|h([12]))$/.exec(atoms[0]?.lower ?? '')
    const year = pick(atoms, 'Y')
    if (!code || !year) return null
    const part = code[1] ? (`q${code[1]}` as 'q1') : (`half${code[2]}` as 'half1')
    return { form: 'part', part, of: { form: 'year', year: year.value } }
  },
}

/** "year-end", "by year's end": of the year of publication. */
export const yearEnd: DateRule = {
  name: 'part-of',
  needs: 'e',
  kind: 'date',
  shape: shape('T?U[u-]?e'),
  read: ({ atoms, after }) => {
    if (pick(atoms, 'U')?.lower !== 'year' || pick(atoms, 'e')?.lower !== 'end' || after?.kind === 'p') return null
    return { form: 'part', part: 'end', of: { form: 'offset', unit: 'Y', count: 0, anchor: 'published' } }
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
