import type { DateMention, Name, Ref, Statement } from '../../model/index.ts'
import type { Clause } from '../clauses/clauses.ts'
import type { Sentence, Token } from '../draft.ts'
import type { Company } from './company.ts'
import type { EventWords } from './eventWords.ts'

/** What the sentence before said: its first subject, and the people of the meeting that it told of. */
export interface Before {
  readonly subject: readonly Ref[]
  readonly met: readonly Ref[]
}

/** A sentence with all that is known about it, as the rules that find events see it. */
export interface Scene {
  readonly words: EventWords
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
  /** The names in the sentence, in order. */
  readonly names: readonly Name[]
  readonly dates: readonly DateMention[]
  readonly statements: readonly Statement[]
  /** The state whose capital or city a place is. */
  readonly stateOf: (place: string) => Ref | null
  readonly company: Company
  readonly capitalOf: (state: string) => Ref | null
  /** The day of publication, `YYYY-MM-DD`, or the last it can be; `null` where it is not known. */
  readonly published: string | null
  /** The first day it can be, where only a stretch was worked out. */
  readonly publishedFrom: string | null
  /** Whom "he" or "she" means at the start of the sentence, where that is clear. */
  readonly person: () => Ref | null
  /** Who was the subject of the sentence before, and who met in it. */
  readonly before: () => Before
  /** The date that the paragraph sets for what it tells, found in an earlier sentence. */
  readonly paragraphDate: DateMention | null
  /** True in an entry of a chronology ("March 3: Envoys meet in Oslo"), which tells in the present tense of what is past. */
  readonly entry: boolean
  /** True when the sentence names a day that was not read: "on the 6th". */
  readonly dayUnread: boolean
  /** True for a sentence in which "if" makes what is to come uncertain. */
  readonly conditional: boolean
}
