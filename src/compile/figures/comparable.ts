import { daysBetween } from '../ground/days.ts'
import { once } from '../ground/memo.ts'
import { sentenceOf } from '../ground/paper.ts'
import type { Counted } from './counted.ts'
import { saysOwn } from './saysOwn.ts'

/** Figures without a period are of one time when their articles appeared this many days apart at most. */
const SAME_TIME = 7

/** Topics of which one number is meant; others ("share", "money") need words that say what is counted. */
const COMPARABLE = new Set([
  'casualties',
  'troops',
  'recruits',
  'displaced',
  'territory',
  'aid',
  'money',
  'share',
  'count',
  'duration',
])

/** Topics under which anything may be counted. */
const LOOSE = new Set(['count', 'duration', 'share', 'money'])

/**
 * Whether two figures of a group are known to count one thing at one time: different people stand behind them, the words say
 * what is counted and of whom, and nothing says that it is counted in different places.
 */
export function isComparable(a: Counted, b: Counted): boolean {
  const { topic, unit, period } = a.figure
  if (!COMPARABLE.has(topic) || unit === null || a.head === '') return false
  if (topic === 'casualties' && a.subject === null) return false
  // "376 prisoners" here and "forty prisoners" there: only with more words, or of one period, is it one number. Villages taken
  // are counted day by day and front by front.
  const vague = LOOSE.has(topic) || (topic === 'territory' && a.subject === null && !AREA.test(unit))
  if (vague && period === null && !a.head.includes(' ')) return false
  if (a.who === null || b.who === null || a.who.id === b.who.id) return false
  if (saysOwn(a) && saysOwn(b)) return false
  // What an article says itself and what it lets somebody say are two numbers, unless it sets them against each other.
  if (a.paper.id === b.paper.id && (a.statement === null) !== (b.statement === null)) return false
  if (areApart(a, b)) return false
  if (period !== null) return true
  return a.paper.day !== null && b.paper.day !== null && Math.abs(daysBetween(a.paper.day, b.paper.day)) <= SAME_TIME
}

/** Units in which all of a land is measured, rather than pieces of it counted. */
const AREA = /^(?:km2|square miles|hectares|acres|percent)$/

/** How far behind a figure a place still says where it was counted. */
const NEAR = 70
const IN = /\b(?:in|near|at|around|outside|inside|within|across|from|of)\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,3}$/iu

/** Words of the places in which a figure says that it was counted: "two villages near Tamsin". `[]` for none. */
const placesOf = once(({ paper, figure }: Counted): readonly string[] => {
  const { text } = paper.article
  const { end } = sentenceOf(paper, figure.span.start)
  const limit = Math.min(end, figure.span.end + NEAR)
  const places = paper.reading.names.filter(
    ({ kind, span }) =>
      kind === 'place' &&
      span.start >= figure.span.end &&
      span.end <= limit &&
      IN.test(text.slice(figure.span.end, span.start)),
  )
  return places.flatMap(({ name, entity }) => (entity?.name ?? name).toLowerCase().split(/\s+/))
})

/** True when both say where they were counted, and no word of the one is among those of the other. */
function areApart(a: Counted, b: Counted): boolean {
  const [here, there] = [placesOf(a), placesOf(b)]
  return here.length > 0 && there.length > 0 && !here.some((word) => there.includes(word))
}
