import type { Token } from '../draft.ts'
import { clauseEnd } from './clause.ts'
import { type Found, found } from './find.ts'
import type { Scene } from './scene.ts'
import { subjectBefore } from './subject/subject.ts'

/** The words at which the rule can start. */
export const goalNouns = new Set(['goal', 'goals', 'aim', 'aims', 'objective', 'objectives'])
const setting =
  /^(?:announced|announces|declared|declares|set|sets|proclaimed|proclaims|stated|named|listed|formulated)$/
const furthest = 7

/** "Peru announced two major goals of disarmament and neutrality": what somebody sets as its goals, behind "of". */
export function goalsOf(scene: Scene, at: number): Found[] {
  const { tokens, layers, nameAt } = scene
  if (!goalNouns.has(tokens[at]!.lower) || nameAt[at] || tokens[at + 1]?.lower !== 'of') return []
  const verb = setBefore(tokens, at)
  const subject = verb === null ? null : subjectBefore(scene, verb)
  if (verb === null || !subject || subject.how !== 'named') return []
  const to = clauseEnd(layers.lexicon, tokens, at + 2)
  if (to <= at + 2) return []
  return [
    found({
      rule: 'goal',
      parties: subject.parties,
      stance: 'seeks',
      from: subject.from,
      to,
      cue: verb,
      about: at + 2,
    }),
  ]
}

/** The verb of announcing before the noun, with nothing but what describes the noun between; `null` for another. */
function setBefore(tokens: readonly Token[], at: number): number | null {
  for (let i = at - 1; i > Math.max(0, at - furthest); i--) {
    const { tag, lower } = tokens[i]!
    if (setting.test(lower) && tag !== 'NOUN') return i
    if (!/^(?:ADJ|NOUN|NUM|DET|PRON|PUNCT)$/.test(tag) || /^[.,;:]$/.test(tokens[i]!.text)) return null
  }
  return null
}
