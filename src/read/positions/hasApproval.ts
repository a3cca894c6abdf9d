import { type Found, found } from './find.ts'
import { clauseStart } from './modalRules.ts'
import { ownerBefore } from './nounRule.ts'
import { type Scene, wordSets } from './scene.ts'
import { agentAfter } from './verb/passive.ts'
import { verbGroup } from './verbGroup.ts'

/** The words at which the rule can start. */
export const approvals = 'approval backing support blessing consent endorsement assent'.split(' ')

const having = /^(?:have|win|get|gain|secure|enjoy|receive|obtain|earn|find|meet|lack|lose|need)$/
const missing = /^(?:lack|lose)$/

/** "The plan has Peru's backing", "met with the union's approval": who backs what the clause is about. */
export function hasApproval(scene: Scene, at: number): Found[] {
  const { tokens, layers, nameAt } = scene
  const own = nameAt[at] ? null : ownerBefore(scene, at)
  const behind = own === null && tokens[at + 1]?.lower === 'of' ? agentAfter(scene, at + 2) : null
  const owner = own ?? (behind && { party: behind.party, from: at })
  if (!owner || /^(?:its|their|his|her)$/.test(tokens[owner.from]!.lower)) return []
  let before = owner.from - 1
  while (before > owner.from - 4 && /^(?:DET|ADJ)$/.test(tokens[before]?.tag ?? '')) before--
  const verb = tokens[before]?.lower === 'with' ? before - 1 : before
  const lemma = tokens[verb]?.lemma ?? ''
  if (!having.test(lemma) || (lemma === 'meet') !== verb < before) return []
  const group = verbGroup(tokens, verb, true, wordSets(layers.lexicon))
  if (group.infinitive || group.modal !== null || group.copula || lemma === 'need') return []
  const stance = group.negated !== missing.test(lemma) ? 'refuses' : 'accepts'
  const from = clauseStart(scene, group.from)
  if (from >= group.from) return []
  return [
    found({
      rule: `approval-${stance}`,
      parties: [owner.party],
      stance,
      from,
      to: (behind?.end ?? at) + 1,
      cue: verb,
      about: from,
    }),
  ]
}
