import type { Bound } from '../../model/index.ts'
import type { Amount } from './amount.ts'
import type { Known } from './known.ts'
import type { Counted } from './nouns.ts'
import type { Word } from './words.ts'

/** A quantity in a sentence, in indices of its words, before it is tied to people, periods and statements. */
export interface Quantity {
  readonly from: number
  readonly to: number
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  readonly unit: string | null
  readonly family: 'money' | 'percent' | 'measure' | 'time' | 'ratio' | 'points' | 'times' | 'thing' | 'age' | 'bare'
  readonly counted: Counted | null
  /** The figure beside it that a bare number was understood from. */
  readonly giver?: Quantity
  /** A small bare number, kept only where the words beside it say what it counts. */
  readonly weak?: true
  readonly rule: string
}

type TagAt = (offset: number) => string | null

/** The words of a sentence, with what is asked of them. */
export interface Scan {
  readonly words: readonly Word[]
  readonly known: Known
  readonly tagAt: TagAt
  /** True where a date covers an offset. */
  readonly dated: (offset: number) => boolean
}

/** A number or range, before its unit is read. */
export interface Extent {
  readonly low: number
  readonly high: number
  readonly bound: Bound
  readonly next: number
  readonly amount: Amount
  readonly at: number
  /** Its ends have their signs already. */
  readonly signed?: true
}
