import { type DateRule, pick, shape } from '../meaning.ts'
import { dayMonth, monthDay, unitOf } from './points.ts'
import { partNamed } from './spans.ts'

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

/** "that evening", "the same night", "the following morning", "the previous evening", "the night before": of the story. */
export const partOfStoryDay: DateRule = {
  name: 'part-of-story-day',
  needs: 'PU',
  kind: 'time',
  shape: shape('(?:QQ?|TQ)[PU]|T[fxl][PU]|T[PU]s(?=[,_]|$)'),
  read: ({ atoms, after, tagAt }) => {
    const [that, turn, side, unit] = [pick(atoms, 'Q'), pick(atoms, 'fxl'), pick(atoms, 's'), pick(atoms, 'PU')]
    const part = unit && partNamed(unit.lower)
    if (!part || turn?.lower === 'last' || turn?.lower === 'past') return null
    if (that?.lower === 'that' && tagAt(that.start) === 'SCONJ') return null
    if (side && (!/^(?:before|after)$/.test(side.lower) || (after && /^[\p{L}\d]/u.test(after.text)))) return null
    const back = side?.lower === 'before' || turn?.kind === 'l'
    if (!side && !turn) return { form: 'partOfDay', part, of: { form: 'sameUnit', unit: 'D' } }
    return { form: 'partOfDay', part, of: { form: 'offset', unit: 'D', count: back ? -1 : 1, anchor: 'story' } }
  },
}

/** "March of that year", "on 5 March the following year", "June the previous year". */
export const monthOfStoryYear: DateRule = {
  name: 'month-of-story-year',
  needs: 'Mm',
  kind: 'date',
  shape: shape(`(?:${monthDay}|${dayMonth}|[Mm]),?p?(?:T?QU|T[fxl]U)`),
  read: ({ atoms }) => {
    const [month, day, unit, turn] = [pick(atoms, 'Mm'), pick(atoms, 'Do'), pick(atoms, 'U'), pick(atoms, 'fxl')]
    if (!month || unit?.lower !== 'year' || turn?.lower === 'last') return null
    const years = turn ? (turn.kind === 'l' ? -1 : 1) : 0
    return { form: 'inStoryYear', years, month: month.value, day: day?.value ?? null }
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
