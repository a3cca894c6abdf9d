import { type DateRule, pick, shape } from '../meaning.ts'
import { shiftOf, unitOf } from './points.ts'

/** "Thursday", "last Monday", "Friday night". Short forms need a date beside them, and are read with it. */
export const weekdayAlone: DateRule = {
  name: 'weekday',
  needs: 'W',
  kind: 'date',
  shape: shape('[lxt]?W(?:p?[lxt]U)?|[lxt]UI?W'),
  read: ({ atoms, before, beforeThat, after, words }) => {
    const day = pick(atoms, 'W')
    if (
      !day ||
      (after?.kind === '_' && /^\p{Lu}\p{Ll}+$/u.test(after.text) && before?.kind !== 'I' && atoms.length === 1)
    )
      return null
    if (!/^\p{Lu}/u.test(day.text) && before?.kind !== 'I' && atoms.length === 1) return null
    const unit = pick(atoms, 'U')
    const { shift } = shiftOf(atoms)
    if (unit)
      return unitOf(unit, words)?.unit === 'W'
        ? { form: 'weekday', weekday: day.value, shift: null, week: shift ?? 0 }
        : null
    // "On Friday, …" opens what has been, however far behind its verb stands.
    const inside = after?.kind === 'u' || beforeThat !== undefined
    return { form: 'weekday', weekday: day.value, shift: shift ?? null, inside }
  },
}

/** "yesterday", "late yesterday", "today". */
export const namedDay: DateRule = {
  name: 'named-day',
  needs: 'd',
  kind: 'date',
  shape: shape('[EL]?d'),
  read: ({ atoms, before, after, sentence, from, words }) => {
    const day = pick(atoms, 'd')
    // "today's world", "overnight": not a day that anything can be set on.
    if (!day || day.lower === 'overnight') return null
    if (
      after?.kind === 'u' &&
      day.lower === 'today' &&
      words.timesOfToday.has(sentence[from + atoms.length + 1]?.lower ?? '')
    )
      return null
    if (day.lower === 'tomorrow' && before?.kind === 'p') return null
    return { form: 'offset', unit: 'D', count: day.value, anchor: 'published' }
  },
}

/** What is told apart by its number. */
const numbered =
  /^(?:army|fleet|corps|brigade|division|infantry|regiment|battalion|squadron|floor|street|avenue|circuit|congress|parliament|plenum|session|summit|conference|anniversary|meeting|round|party|century|amendment|district)$/

/** "the 6th", where nothing that could be sixth follows. */
export const nthOfMonth: DateRule = {
  name: 'nth-of-month',
  needs: 'o',
  kind: 'date',
  shape: shape('To'),
  read: ({ atoms, before, beforeThat, after, tagAt }) => {
    // "the night of the 17th"
    const inPart = before?.lower === 'of' && beforeThat?.kind === 'P'
    if (!before || !(inPart || 'IsFG&,'.includes(before.kind))) return null
    // "; on the 6th Tovrin answered": a clause opens there, and what follows is not a sixth of anything.
    const opens = before.lower === 'on' && (!beforeThat || /^(?:[,;:–—]|and|but)$/.test(beforeThat.lower))
    const named = opens && after !== undefined && /^\p{Lu}/u.test(after.text) && !numbered.test(after.lower)
    if (
      after &&
      !named &&
      /^[\p{L}\p{N}]/u.test(after.text) &&
      after.kind === '_' &&
      !/^(?:VERB|AUX|ADP|CCONJ|DET|PRON|SCONJ)$/.test(tagAt(after.start) ?? '')
    )
      return null
    if (after && !'_I&G,FsQXjg'.includes(after.kind)) return null
    return { form: 'nth', day: pick(atoms, 'o')?.value ?? 0 }
  },
}

/** "the 30th of this month", "the 5th of last month", "the 24th of the month". */
export const nthOfMonthAway: DateRule = {
  name: 'nth-of-month',
  needs: 'o',
  kind: 'date',
  shape: shape('Top(?:[lxt]|T)U'),
  read: ({ atoms }) => {
    const [nth, unit, turn] = [pick(atoms, 'o'), pick(atoms, 'U'), pick(atoms, 'lxt')]
    if (!nth || unit?.lower !== 'month') return null
    return turn ? { form: 'nth', day: nth.value, months: shiftOf([turn]).shift ?? 0 } : { form: 'nth', day: nth.value }
  },
}
