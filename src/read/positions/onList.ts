import { type Found, found } from './find.ts'
import { clauseStart } from './modalRules.ts'
import { ownerBefore } from './nounRule.ts'
import { type Party, type Scene, wordSets } from './scene.ts'
import { verbGroup } from './verbGroup.ts'

/** The words at which the rule can start. */
export const listWords = new Set(['list', 'agenda', 'priorities', 'wishlist', 'demands'])
const high = /^(?:top|head|high|higher|highest|next|first|second|third|uppermost|foremost|still|also|near|prominent)$/
const heading = /^(?:tops|topped|heads|headed|leads|led|dominates|dominated|crowns|crowned)$/
const reach = 7

/**
 * "A guarantee is next on its list", "Land heads the rebels' list of demands", "fish are high on Peru's agenda": what a
 * party wants stands before. Nothing for what is at the bottom, and nothing for an agenda of nobody's.
 */
export function onList(scene: Scene, at: number): Found[] {
  const { tokens, nameAt } = scene
  if (nameAt[at]) return []
  const owner = ownerBefore(scene, at) ?? ownList(scene, at)
  if (!owner) return []
  for (let i = owner.from - 1; i > Math.max(0, owner.from - reach); i--) {
    const { lower, tag } = tokens[i]!
    if (heading.test(lower) && tag !== 'ADJ') return findFrom(scene, { at, verb: i, parties: [owner.party] })
    if (high.test(lower)) {
      const led = withBefore(scene, i)
      if (led !== null) return ledWith({ at, from: led, to: i, parties: [owner.party] })
      const be = beBefore(scene, i)
      return be === null ? [] : findFrom(scene, { at, verb: be, parties: [owner.party] })
    }
    if (!/^(?:ADP|DET|ADJ|NOUN|ADV)$/.test(tag)) return []
  }
  return []
}

/** "arrived with land at the top of its list": where what stands there begins; `null` without such a "with". */
function withBefore({ tokens }: Scene, from: number): number | null {
  for (let i = from - 1; i > Math.max(0, from - reach - 3); i--) {
    if (tokens[i]!.lower === 'with') return i + 1
    if (!/^(?:NOUN|ADJ|ADP|DET|PROPN|NUM)$/.test(tokens[i]!.tag)) return null
  }
  return null
}

const ledWith = ({ at, from, to, parties }: { at: number; from: number; to: number; parties: Party[] }): Found[] =>
  to - from < 2
    ? []
    : [found({ rule: 'on-list', parties, stance: 'demands', from, to: at + 1, cue: at, about: from, carries: false })]

/** "its list": the party spoken of last, where it is the only one. */
function ownList({ tokens, before }: Scene, at: number): { party: Party; from: number } | null {
  const its = /^(?:its|their)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at - 2
  if (!/^(?:its|their)$/.test(tokens[its]?.lower ?? '') || before.length !== 1) return null
  return { party: before[0]!, from: its }
}

/** The verb of being before "next on", "at the top of"; `null` where none stands near. */
function beBefore({ tokens }: Scene, from: number): number | null {
  for (let i = from - 1; i > Math.max(0, from - 5); i--) {
    if (
      /^(?:is|are|was|were|remains?|remained|stands?|stood|comes?|came|ranks?|ranked|been|sits?)$/.test(
        tokens[i]!.lower,
      )
    )
      return i
    if (!/^(?:ADV|ADP|DET)$/.test(tokens[i]!.tag)) return null
  }
  return null
}

function findFrom(scene: Scene, { at, verb, parties }: { at: number; verb: number; parties: Party[] }): Found[] {
  const group = verbGroup(scene.tokens, verb, false, wordSets(scene.layers.lexicon))
  const from = clauseStart(scene, group.from)
  if (group.negated || from >= group.from || /^(?:he|she|they|it|we|i|who|which)$/.test(scene.tokens[from]!.lower))
    return []
  const to = at + 1
  return [found({ rule: 'on-list', parties, stance: 'demands', from, to, cue: at, about: from, carries: false })]
}
