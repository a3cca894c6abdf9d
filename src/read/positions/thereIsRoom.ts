import { clauseEnd } from './clause.ts'
import { type Found, found } from './find.ts'
import type { Scene } from './scene.ts'
import { speakersAt } from './speaking.ts'

/** The words at which the rule can start. */
export const roomWords: readonly string[] = ['room', 'scope', 'leeway', 'space', 'margin', 'flexibility']
const be = /^(?:is|was|'s|be|remains|remained)$/

/**
 * "There is still some room on the dates", in the mouth of a party: it is open. "No room" is another rule's; nothing in
 * the author's own voice, and nothing for room in a house.
 */
export function thereIsRoom(scene: Scene, at: number): Found[] {
  const { tokens, layers } = scene
  const next = tokens[at + 1]?.lower ?? ''
  const moves =
    /^(?:on|over|to)$/.test(next) ||
    (next === 'for' && /^(?:a|an|compromise|movement|manoeuvre|talks?|discussion)$/.test(tokens[at + 2]?.lower ?? ''))
  if (!moves) return []
  let verb = at - 1
  while (verb > 0 && at - verb < 5 && /^(?:ADJ|ADV|DET)$/.test(tokens[verb]!.tag) && tokens[verb]!.lower !== 'no')
    verb--
  if (!be.test(tokens[verb]?.lower ?? '')) return []
  const from = /^(?:may|might|will|would|could)$/.test(tokens[verb - 1]?.lower ?? '') ? verb - 2 : verb - 1
  const parties = tokens[from]?.lower === 'there' ? speakersAt(scene, at) : []
  const to = clauseEnd(layers.lexicon, tokens, at + 2)
  if (parties.length === 0 || to <= at + 2) return []
  return [found({ rule: 'verdict-open', parties, stance: 'open', from, to, cue: at, about: at + 2, spoken: true })]
}
