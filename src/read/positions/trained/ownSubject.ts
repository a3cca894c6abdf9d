import { holderOf, type Party, type Scene } from '../scene.ts'
import { subjectBefore } from '../subject/subject.ts'
import type { TaggedPosition } from './tagged.ts'

/** A find of the network in its sentence: its first token and its verb. */
export interface Stated {
  readonly scene: Scene
  readonly from: number
  readonly cue: number
  readonly tagged: TaggedPosition
}

/** In words that somebody is said to have said, which tell of others. */
export const isSoCalled = ({ scene: { layers, tokens }, cue }: Stated): boolean =>
  holderOf(layers, tokens[cue]!.start, tokens[cue]!.end)?.cue.some(({ quote }) => /^so-called$/i.test(quote)) === true

/** "“Chile asked Peru to stop,” Lee said": with a subject of its own, what is done is not what the speaker wants. */
export function ownSubject({ scene, from, cue }: Stated): readonly Party[] {
  const { tag, lower } = scene.tokens[from]!
  if (from !== cue || tag !== 'VERB' || lower.endsWith('ing') || from === 0) return []
  const subject = subjectBefore(scene, from)
  return subject?.how === 'named' ? subject.parties : []
}
