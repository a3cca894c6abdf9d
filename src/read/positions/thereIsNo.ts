import { clauseEnd } from './clause.ts'
import { type Found, found } from './find.ts'
import type { Scene } from './scene.ts'
import { speakersAt } from './speaking.ts'

const being = /^(?:is|'s|are|was|were|can|could|will|would)$/
const nothing =
  /^(?:question|room|scope|space|place|basis|justification|grounds|chance|way|possibility|prospect|prerequisites|reasons?|need)$/
const joining = /^(?:of|for|to|in|that|we|i|he|she|they|it)$/
/** "There is no question that": that is sure. */
const sure = /^(?:question|way|chance|possibility|prospect) that$/

/**
 * "There is no question of a list", "there are no prerequisites for talks", "no way we sign that", in the mouth of a party:
 * it refuses. Nothing in the author's voice, and nothing for "there is no question that".
 */
export function thereIsNo(scene: Scene, at: number): Found[] {
  const { tokens, layers } = scene
  if (tokens[at]!.lower !== 'no' || !nothing.test(tokens[at + 1]?.lower ?? '')) return []
  const next = tokens[at + 2]?.lower ?? ''
  if (!joining.test(next) || sure.test(`${tokens[at + 1]!.lower} ${next}`)) return []
  const from = opening(scene, at)
  const parties = speakersAt(scene, at)
  if (from === null || parties.length === 0) return []
  const about = /^(?:of|for|to|in)$/.test(next) ? at + 3 : at + 2
  const to = clauseEnd(layers.lexicon, tokens, about)
  if (about >= to) return []
  const firmness = /^(?:question|way)$/.test(tokens[at + 1]!.lower) ? 'red-line' : null
  // Said of anything but talks and what comes of them, "there is no need for" is mostly no position.
  const rule = tokens[at + 1]!.lower === 'prerequisites' ? 'no-prerequisites' : 'there-is-no'
  return [found({ rule, parties, stance: 'refuses', firmness, from, to, cue: at, about, spoken: true })]
}

/** Where "there is", "there can be" begin; "no" itself where it opens what is said; `null` elsewhere. */
function opening({ tokens }: Scene, at: number): number | null {
  if (at === 0 || /^["“:]$/.test(tokens[at - 1]!.text) || tokens[at - 1]!.lower === 'that') return at
  let i = at - 1
  while (i > 0 && (tokens[i]!.lower === 'be' || tokens[i]!.tag === 'ADV')) i--
  return being.test(tokens[i]?.lower ?? '') && tokens[i - 1]?.lower === 'there' ? i - 1 : null
}
