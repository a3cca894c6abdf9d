import { clauseEnd } from './clause.ts'
import { cueAt, nounCues } from './cues.ts'
import { type Found, found } from './find.ts'
import { ownerBefore } from './nounRule.ts'
import type { Scene } from './scene.ts'

const be = /^(?:is|was|are|were|remains|remained|'s)$/
const answers = /^(?:answer|reply|response|reaction|position|stance|verdict|line)$/
const reach = 5

/**
 * "Its objection is to point four", "The union's demand is for a review": a noun that a party owns, joined to its thing
 * over "is". "Peru's answer was a refusal to talk", "the company's reply was a flat no to the levy": what its answer was.
 */
export function nounBeing(scene: Scene, at: number): Found[] {
  return answers.test(scene.tokens[at]!.lower) ? answered(scene, at) : joined(scene, at)
}

function joined(scene: Scene, at: number): Found[] {
  const { tokens, layers } = scene
  const cues = be.test(tokens[at + 1]?.lower ?? '') ? nounCues(layers.lexicon, tokens[at]!.lower) : null
  if (!cues || scene.nameAt[at] || tokens[at]!.tag === 'VERB') return []
  const link = tokens[at + 2]?.tag === 'ADV' ? at + 3 : at + 2
  const verb = tokens[link]?.lower === 'to' && /^(?:VERB|AUX)$/.test(tokens[link + 1]?.tag ?? '')
  if (!cues.links.has(tokens[link]?.lower ?? '') || tokens[link]!.lower === 'that' || verb) return []
  const owner = ownerBefore(scene, at)
  const to = clauseEnd(layers.lexicon, tokens, link + 1)
  if (!owner || to <= link + 1) return []
  const { stance } = cues
  return [
    found({ rule: `noun-${stance}`, parties: [owner.party], stance, from: owner.from, to, cue: at, about: link + 1 }),
  ]
}

function answered(scene: Scene, at: number): Found[] {
  const { tokens, layers } = scene
  if (!be.test(tokens[at + 1]?.lower ?? '') || tokens[at]!.tag === 'VERB') return []
  for (let i = at + 2; i < Math.min(tokens.length, at + 2 + reach); i++) {
    const hit = cueAt(layers.lexicon, tokens, i, 'noun')
    const no = tokens[i]!.lower === 'no' && /^(?:DET|ADJ|ADV)$/.test(tokens[i - 1]!.tag) && i > at + 2
    if (hit || no) {
      const owner = ownerBefore(scene, at)
      if (!owner) return []
      const about = hit ? hit.to : tokens[i + 1]?.lower === 'to' ? i + 2 : i
      const to = Math.max(clauseEnd(layers.lexicon, tokens, about), i + 1)
      const stance = hit?.cue.stance ?? 'refuses'
      return [found({ rule: `noun-${stance}`, parties: [owner.party], stance, from: owner.from, to, cue: i, about })]
    }
    if (!/^(?:DET|ADJ|ADV|PUNCT)$/.test(tokens[i]!.tag)) return []
  }
  return []
}
