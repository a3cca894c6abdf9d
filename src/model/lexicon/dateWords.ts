import * as z from 'zod'
import { header, words } from './header.ts'

/** `lexicon/dateWords.yaml`: words that name times and place them against one another. */
export const DateWords = z.strictObject({
  ...header,
  /** January first; the full name first, then short forms. */
  months: z.array(words).length(12),
  /** Monday first. */
  weekdays: z.array(words).length(7),
  /** First and last month, of the northern year. */
  seasons: z.record(z.string(), z.tuple([z.int(), z.int()])),
  /** Singular name → designator of an ISO 8601 duration, with a factor where one unit is several of another. */
  units: z.record(z.string(), z.string()),
  days: z.record(z.string(), z.int()),
  last: words,
  next: words,
  this: words,
  following: words,
  early: words,
  mid: words,
  late: words,
  start: words,
  end: words,
  parts: words,
  ago: words,
  before: words,
  after: words,
  every: words,
  /** Adverb or adjective → ISO 8601 duration of its period. */
  sets: z.record(z.string(), z.string()),
  /** "the nineties" → the first year. */
  decades: z.record(z.string(), z.int()),
  /** Zone → how far it lies from Greenwich, as ISO 8601 writes it (`Z`, `+03:00`). */
  zones: z.record(z.string(), z.string()),
  approximate: words,
  laws: words,
  /** What a year before it dates rather than counts ("1994 promises"). */
  dated: words,
  notYears: words,
  future: words,
  toFuture: words,
  /** The same before "for" a time ("is pencilled in for April 2"). */
  forFuture: words,
  /** Verbs in the past whose object is still to come ("promised by August"). */
  promised: words,
  /** Verbs in the past that tell a level ("fell 9 per cent in June"). */
  measured: words,
  /** Verbs in the present that, beside a day, tell of what is planned ("talks resume on Monday"). */
  planned: words,
  past: words,
  /** Feasts: `MM-DD`, `easter+N`, `orthodox+N` (days from Easter Sunday), `MM-N-W` (the Nth weekday of a month, 0 Monday). */
  feasts: z.record(z.string(), z.string()),
  recent: words,
  more: words,
  fiscal: words,
  /** Besides prepositions, words after which four digits are a year. */
  beforeYears: words,
  /** "postponed until Monday": the day lies ahead even of a verb in the past. */
  putOff: words,
  /** "today's youth": of the present times, not of the day. */
  timesOfToday: words,
  /** Words of amounts; beside them "a year ago" compares with the same part of the year before. */
  amounts: words,
})
