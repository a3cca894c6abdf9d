import type { Position } from '../../model/index.ts'
import type { Form } from '../inflection/inflect.ts'

/** What a party does about an issue; see `Position`. */
export type Stance = Position['stance']
/** The form of a verb as far as its spelling tells; `past` stands for past tense and participle alike. */
export type VerbForm = Exclude<Form, 'part'>
/**
 * What kind of word a cue is: a verb, an adjective after "be", a noun that a party owns, what a thing is said to be (any, or only
 * one on the table), what a thing on the table does, or how it takes the party named behind it.
 */
export type CueKind = 'verb' | 'adjective' | 'noun' | 'verdict' | 'tabled' | 'merit' | 'effect'

/** A word or phrase that shows a stance, ready to be matched at its first word. */
export interface Cue {
  readonly kind: CueKind
  readonly stance: Stance
  readonly negated: Stance | null
  readonly may: Stance | null
  readonly frame: 'to' | 'must' | 'may' | null
  readonly turn: 'modal' | 'negated' | null
  readonly firmness: Position['firmness'] | null
  readonly form: VerbForm | null
  /** The base form and the words after it, for the reader of `rule`. */
  readonly lemma: string
  readonly rest: readonly ReadonlySet<string>[]
  /** Its particle may stand behind a short object: "threw it out". */
  readonly splits: boolean
  /** A verb with a noun that shows a stance ("repeat its demand for"): looked for only where such a noun stands near. */
  readonly ofNoun: boolean
}

/** A cue found in a sentence: token indices, `to` exclusive. */
export interface CueHit {
  readonly cue: Cue
  readonly from: number
  readonly to: number
}
