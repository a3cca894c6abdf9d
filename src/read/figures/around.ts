import type { DateMention, Name } from '../../model/index.ts'
import type { Known } from './known.ts'
import type { Word } from './words.ts'

/** What stands around a quantity, for what it is tied to: topic, period, subject, statement. */
export interface Around {
  readonly text: string
  readonly words: readonly Word[]
  readonly lists: Known
  readonly dates: readonly DateMention[]
  readonly names: readonly Name[]
  readonly contents: readonly { readonly id: string; readonly start: number; readonly end: number }[]
}
