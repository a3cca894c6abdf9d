import type { Atom } from './atoms.ts'

/** The part of a year, month or week that "early", "the second half of" and the like name. */
export type Part = 'early' | 'mid' | 'late' | 'start' | 'end' | 'half1' | 'half2' | 'q1' | 'q2' | 'q3' | 'q4'

/** Parts of a day that words name beside it. */
export type PartOfDay = 'morning' | 'afternoon' | 'evening' | 'night'

/** Units of calendar time: `WE` is a weekend. */
export type Unit = 'S' | 'Min' | 'H' | 'D' | 'W' | 'WE' | 'M' | 'Q' | 'Y'

/** What an expression says by itself, before it is placed in time. A year that the words leave out is `null`. */
export type Meaning =
  | {
      readonly form: 'day'
      readonly year: number | null
      readonly month: number
      readonly day: number
      /** Written with slashes in an order that the numbers give away: 0 month first, 1 day first. */
      readonly slashed?: 0 | 1
      /** The day of the week said beside it, 0 for Monday. */
      readonly weekday?: number
    }
  | { readonly form: 'month'; readonly year: number | null; readonly month: number; readonly shift?: -1 | 0 | 1 }
  /** A month or day in the year so many from the one of publication. */
  | { readonly form: 'inYear'; readonly years: number; readonly month: number; readonly day: number | null }
  | { readonly form: 'year'; readonly year: number }
  | { readonly form: 'decade'; readonly year: number }
  /** By its number: 19 for 1801 to 1900, in EDTF the years 1800 to 1899. */
  | { readonly form: 'century'; readonly nth: number }
  | {
      readonly form: 'season'
      readonly year: number | null
      readonly from: number
      readonly to: number
      readonly shift?: -1 | 0 | 1
    }
  /** "the 6th": of the month that the story has reached, or of the one so many months from publication. */
  | { readonly form: 'nth'; readonly day: number; readonly months?: number }
  /** "March of that year", "5 March the following year": in the year so many from the one that the story has reached. */
  | { readonly form: 'inStoryYear'; readonly years: number; readonly month: number; readonly day: number | null }
  | {
      readonly form: 'weekday'
      readonly weekday: number
      readonly shift: -1 | 0 | 1 | null
      readonly week?: -1 | 0 | 1
      /** Behind other words, or as "Thursday's": where no verb tells the tense, a day close ahead may be meant. */
      readonly inside?: boolean
    }
  /** A piece of a month or year by its number (-1: the last): a day, a week, a month, or a day of the week (0 for Monday). */
  | {
      readonly form: 'nthWithin'
      readonly nth: number
      readonly piece: number | 'D' | 'W' | 'M'
      readonly within: Meaning
    }
  /** The first so many pieces of a month or year, or the last where `count` is negative. */
  | { readonly form: 'someWithin'; readonly count: number; readonly piece: 'D' | 'W' | 'M'; readonly within: Meaning }
  /** So many units from the day of publication, or from the day that the story has reached. */
  | {
      readonly form: 'offset'
      readonly unit: Unit
      readonly count: number
      readonly anchor: 'published' | 'story'
      readonly few?: true
      /** Beside amounts: "a year ago" is then the same quarter of the year before, where the text speaks of a quarter. */
      readonly compares?: true
      /** "a year ago today", "two years ago this month": as exact as this unit, finer than the one counted in. */
      readonly exact?: 'D' | 'W' | 'M'
    }
  /** The unit that the story has reached: "that day", "the same year". */
  | { readonly form: 'sameUnit'; readonly unit: Unit }
  /** The quarter that the story speaks of, so many years from it: "the quarter", "the year-ago quarter". */
  | { readonly form: 'storyQuarter'; readonly years: number; readonly quarter: number | null }
  /** "the weekend": the last one or the coming one. */
  | { readonly form: 'weekend' }
  /** The week or weekend that holds a day. */
  | { readonly form: 'unitOf'; readonly unit: 'W' | 'WE'; readonly of: Meaning }
  | { readonly form: 'feast'; readonly day: string; readonly year: number | null; readonly shift?: -1 | 0 | 1 }
  | { readonly form: 'partOfDay'; readonly part: PartOfDay; readonly of: Meaning }
  /** The stretch of so many units up to, or from, the day of publication. */
  | { readonly form: 'window'; readonly duration: string; readonly unit: Unit; readonly count: number }
  /** `near`: no year stands beside "the third quarter", and the tense tells whether it lies behind or ahead. */
  | { readonly form: 'part'; readonly part: Part; readonly of: Meaning; readonly near?: true }
  | { readonly form: 'range'; readonly from: Meaning; readonly to: Meaning }
  | { readonly form: 'clock'; readonly time: string; readonly until?: string; readonly of: Meaning | null }
  /** Parts of an ISO 8601 value that needs no placing: a duration ("P4Y"), the period of a set ("P1M"), an instant. */
  | { readonly form: 'literal'; readonly value: string }
  | { readonly form: 'impossible'; readonly why: string }
  | { readonly form: 'ambiguous'; readonly readings: readonly [Meaning, Meaning] }

export type DateKind = 'date' | 'time' | 'duration' | 'set'

/** The atoms that a shape covered, the ones around them, and the words that rules look up. */
export interface Match {
  readonly atoms: readonly Atom[]
  readonly before: Atom | undefined
  readonly beforeThat: Atom | undefined
  readonly after: Atom | undefined
  /** All atoms of the sentence, and where the match begins among them. */
  readonly sentence: readonly Atom[]
  readonly from: number
  readonly words: DateLookup
  /** Part of speech of the token that starts at an offset, `null` when none does. */
  readonly tagAt: (offset: number) => string | null
}

/** Lexicon lists as sets, made once for a lexicon. */
export interface DateLookup {
  readonly seasons: ReadonlyMap<string, readonly [number, number]>
  readonly units: ReadonlyMap<string, string>
  readonly sets: ReadonlyMap<string, string>
  /** Zones of the clock, as ISO 8601 writes them. */
  readonly zones: ReadonlyMap<string, string>
  readonly laws: ReadonlySet<string>
  readonly dated: ReadonlySet<string>
  readonly notYears: ReadonlySet<string>
  readonly future: ReadonlySet<string>
  readonly toFuture: ReadonlySet<string>
  readonly forFuture: ReadonlySet<string>
  readonly promised: ReadonlySet<string>
  readonly planned: ReadonlySet<string>
  readonly measured: ReadonlySet<string>
  readonly past: ReadonlySet<string>
  readonly feasts: ReadonlyMap<string, string>
  readonly beforeYears: ReadonlySet<string>
  readonly putOff: ReadonlySet<string>
  readonly timesOfToday: ReadonlySet<string>
  readonly amounts: ReadonlySet<string>
}

/**
 * One way to write a time: a regular expression over kinds of atoms (see `Atom`), and what a match means.
 * `read` gives `null` when the words, looked at closely, are no time.
 */
export interface DateRule {
  readonly name: string
  readonly kind: DateKind
  readonly shape: RegExp
  /** Kinds of atoms of which every match of the shape has one; a sentence without them is not looked at. */
  readonly needs: string
  readonly read: (match: Match) => Meaning | null
}

/** A shape with the letters of {@link Atom}; blanks are for the reader only. */
export const shape = (source: string): RegExp => new RegExp(source.replace(/\s+/g, ''), 'g')

/** The first atom whose kind is among `kinds`. */
export const pick = (atoms: readonly Atom[], kinds: string): Atom | undefined =>
  atoms.find(({ kind }) => kinds.includes(kind))
