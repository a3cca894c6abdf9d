import { type Day, formatDay, parseDay } from './calendar.ts'
import type { Lead } from './lead.ts'
import type { Meaning } from './meaning.ts'
import type { Tense } from './tense.ts'

/** What is known when an expression is placed. */
export interface Standpoint {
  /** Day of publication, where it is known to the day. */
  readonly published: Day | null
  /** True when `published` is only a bound: days counted from it are then approximate. */
  readonly loose: boolean
  /** Where publication is known only to lie within some months: those, in EDTF. */
  readonly inMonths?: string
  /** The day (or first day of the month or year) that the story reached last, and the words. */
  readonly story: Story | null
  /** The quarter of a year that the text named last. */
  readonly quarter: { readonly year: number; readonly quarter: number; readonly quote: string } | null
  /** What last named its year, `null` before any did. */
  readonly year: ToldYear | null
  readonly tense: Tense
  readonly lead: Lead | null
}

/** The day that the story reached last. `left`: in another paragraph. */
export interface Story {
  readonly day: Day
  readonly quote: string
  readonly exact: 'D' | 'M' | 'Y'
  readonly left?: boolean
}

/** What named its year, seen from a later day without one. */
export interface ToldYear {
  readonly day: Day
  readonly quote: string
  /** So close that a year may be taken from it even where publication is known. */
  readonly near: boolean
  /** In the same paragraph. */
  readonly beside: boolean
  /** A day or month with its year, in the same sentence. */
  readonly chained: boolean
  /** A year and no more. */
  readonly bare: boolean
}

/** A value in EDTF. `because` is `null` when the words say all of it. */
export interface Placed {
  readonly value: string
  readonly because: string | null
}

/** The meaning of one form. */
export type Of<Form extends Meaning['form']> = Extract<Meaning, { form: Form }>

/** Words for the day from which relative times are counted; a mere bound of publication is called one. */
export const seenFrom = (day: Day, { loose, inMonths }: Pick<Standpoint, 'loose' | 'inMonths'>): string => {
  if (inMonths !== undefined) return `publication in ${inMonths}`
  return loose ? `the last day told, ${formatDay(day)}` : `publication on ${formatDay(day)}`
}

/** The first day that a value with a known year can mean. */
export function anchorDay(value: string): Day | null {
  const first = value.split('/')[0] ?? ''
  const m = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(first)
  return m ? (parseDay(`${m[1]}-${m[2] ?? '01'}-${m[3] ?? '01'}`) ?? null) : null
}
