import { clauseEnd } from './clause.ts'
import type { Stance } from './cues.ts'
import { type Found, found } from './find.ts'
import { clauseStart } from './modalRules.ts'
import { type Scene, wordSets } from './scene.ts'
import { speakersAt } from './speaking.ts'
import { subjectBefore } from './subject/subject.ts'
import { isBelieved } from './willRule.ts'

const firm = new Set(['will', 'would', 'shall', "'ll"])
/** The words at which the rule can start. */
export const announcing: readonly string[] = [...firm, 'could', 'can']
const negation = /^(?:not|n't|never)$/
const staying = /^(?:remain|stay|stand)$/
const stays =
  /^(?:in|on|at|where|as|shut|closed|open|frozen|blocked|sealed|unchanged|put|here|there|with|under|valid|locked|suspended)$/
/** What is done for the other side. */
const given =
  /^(?:released|freed|lifted|returned|restored|reopened|cleared|resumed|withdrawn|paid|repaid|extended|suspended|waived|dropped|exchanged|swapped|handed|compensated|reinstated|rehired|allowed|permitted|granted|honoured|honored|respected|unfrozen|unblocked|eased|scrapped|dismantled|disarmed|recognised|recognized|considered|discussed|reviewed|renewed|tolerated|accepted|signed|ratified|removed|relaxed|shared|delivered|provided|supplied|pulled|let)$/
const going = /^(?:follow|begin|start|go|proceed|resume|set|march|leave|continue|escalate|spread|come)$/
const nobody =
  /^(?:i|we|you|he|she|it|they|there|this|that|who|which|what|nobody|one|those|these|something|everything)$/

/**
 * What a party announces of things, in its own mouth: "The prisoners will be released, Peru said" (offers; "could":
 * open), "The tolls would not be lifted" (refuses), "The posts will remain where they are" (demands), "A second strike
 * would follow" (seeks). Nothing in the author's voice, and nothing of other forecasts.
 */
export function announced(scene: Scene, at: number): Found[] {
  const { tokens, layers } = scene
  let verb = at + 1
  const not = negation.test(tokens[verb]?.lower ?? '')
  while (verb < at + 4 && (negation.test(tokens[verb]?.lower ?? '') || tokens[verb]?.tag === 'ADV')) verb++
  const passive = tokens[verb]?.lower === 'be'
  if (passive) verb = tokens[verb + 1]?.tag === 'ADV' ? verb + 2 : verb + 1
  const stance = tokens[verb] === undefined ? null : stanceOf(scene, { at, verb, passive, not })
  if (!stance) return []
  const start = clauseStart(scene, at)
  const from =
    start > 0 && /^["“‘]$/.test(tokens[start - 1]!.text) && start >= at - 1 ? clauseStart(scene, start - 1) : start
  if (from >= at || !saysOfThings(scene, from, at)) return []
  const parties = speakersAt(scene, at)
  if (parties.length === 0 || isBelieved(scene, at) || isThought(scene, from)) return []
  const to = clauseEnd(layers.lexicon, tokens, verb + 1)
  const rule = `announced-${stance}`
  return [found({ rule, parties, stance, from, to, cue: verb, about: from, spoken: true, carries: false })]
}

/** "They said they believe the aid would stay": a forecast of what others do. */
function isThought({ tokens, layers }: Scene, from: number): boolean {
  const verb = tokens[from - 1]?.lower === 'that' ? tokens[from - 2] : tokens[from - 1]
  return verb !== undefined && wordSets(layers.lexicon).thinking.has(verb.lemma)
}

interface Announced {
  readonly at: number
  readonly verb: number
  readonly passive: boolean
  readonly not: boolean
}

function stanceOf({ tokens }: Scene, { at, verb, passive, not }: Announced): Stance | null {
  const { lemma, lower } = tokens[verb]!
  const isFirm = firm.has(tokens[at]!.lower)
  if (passive && given.test(lower)) return not ? (isFirm ? 'refuses' : null) : isFirm ? 'offers' : 'open'
  if (passive) return null
  if (looking.test(lemma) && tokens.slice(Math.max(0, at - 3), at).some((token) => panels.test(token.lower)))
    return isFirm ? 'offers' : 'open'
  if (!isFirm || not) return null
  if (staying.test(lemma)) return stays.test(tokens[verb + 1]?.lower ?? '') ? 'demands' : null
  return going.test(lemma) && tokens.slice(Math.max(0, at - 4), at).some((token) => protests.test(token.lower))
    ? 'seeks'
    : null
}

const panels = /^(?:panel|committee|commission|group|body|council|experts|mediators?|auditors?|arbitrators?)$/
const looking = /^(?:look|consider|review|study|examine|discuss|decide|settle|meet|sit|check|weigh|oversee|monitor)$/
const protests =
  /^(?:strikes?|walkouts?|stoppages?|protests?|march|marches|blockades?|boycotts?|rally|rallies|sit-ins?|offensives?|operations?|attacks?|shutdowns?|lockouts?|pickets?|closures?)$/

/** False for people who do it, for pronouns, and for a clause that is a condition or a question. */
function saysOfThings(scene: Scene, from: number, at: number): boolean {
  const { tokens } = scene
  const first = tokens[from]!.lower
  if (/^(?:if|whether|unless|until|when|once|why|how|what|who|which|because|no|not)$/.test(first)) return false
  if (/^(?:if|whether|unless|until|when|once|why|how|what|who|which|because)$/.test(tokens[from - 1]?.lower ?? ''))
    return false
  const before = tokens[at - 1]!
  if (nobody.test(before.lower) || !/^(?:NOUN|PROPN|ADJ|NUM|ADV|PUNCT)$/.test(before.tag)) return false
  return subjectBefore(scene, at) === null && tokens.slice(from, at).some(({ tag }) => tag === 'NOUN')
}
