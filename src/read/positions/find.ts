import type { Position } from '../../model/index.ts'
import type { Stance } from './cues.ts'
import type { Party } from './scene.ts'

/** A position as a rule found it: token indices of one sentence, `to` exclusive. */
export interface Found {
  readonly rule: string
  readonly parties: readonly Party[]
  readonly stance: Stance
  readonly from: number
  readonly to: number
  /** Where the words that show the stance begin, and where what it is about begins. */
  readonly cue: number
  readonly about: number
  readonly firmness: Position['firmness'] | null
  /** Somebody's reading ("appears to", "may now be"), not the party's word. */
  readonly reading: boolean
  /** The party is the speaker ("we", "must" in somebody's mouth). */
  readonly spoken: boolean
  /** The issue may be taken from the words around when the object does not name one. */
  readonly carries: boolean
}

/** A find with the usual values for what is not said. */
export function found(
  given: Pick<Found, 'rule' | 'parties' | 'stance' | 'from' | 'to' | 'cue' | 'about'> & Partial<Found>,
): Found {
  return { firmness: null, reading: false, spoken: false, carries: true, ...given }
}
