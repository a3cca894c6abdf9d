import type { Ref } from '../../model/index.ts'
import { clauseEnd } from '../positions/clause.ts'
import { type Scene, sceneOf, wordSets } from '../positions/scene.ts'
import { subjectBefore } from '../positions/subject/subject.ts'
import { saysMust } from '../positions/verb/complement.ts'
import { verbGroup } from '../positions/verbGroup.ts'
import type { PlanPhrase } from './planAt.ts'
import { type Points, pointsFrom } from './points/pointsFrom.ts'

/** What somebody suggested in the sentence before, with its author. */
export interface Suggested {
  readonly by: Ref
  readonly sentence: number
  readonly points: Points
}

const suggesting = /^(?:proposed|proposes|propose|suggested|suggests|suggest|recommended|recommends|floated|moved)$/

/** "Peru has suggested that each side give up a tenth. The plan …": what "the plan" is; `null` where nobody suggested one. */
export function suggestedBefore({ layers, tokens, sentence, offices }: Scene, plan: PlanPhrase): Suggested | null {
  const before = layers.sentences[sentence.index - 1]
  if (!/^(?:the|this|that|these|such)$/.test(tokens[plan.from]!.lower) || before?.role !== 'body') return null
  const earlier = sceneOf(layers, before, [], { offices: offices ?? new Map() })
  for (let at = 1; at < Math.min(earlier.tokens.length - 2, 60); at++) {
    if (!suggesting.test(earlier.tokens[at]!.lower) || earlier.tokens[at + 1]!.lower !== 'that') continue
    const group = verbGroup(earlier.tokens, at, false, wordSets(layers.lexicon))
    const subject = group.negated || group.infinitive ? null : subjectBefore(earlier, group.from)
    const [party] = subject?.parties ?? []
    const to = clauseEnd(layers.lexicon, earlier.tokens, at + 2)
    if (!saysMust(earlier.tokens, at + 2, to, true)) continue
    const points = pointsFrom(layers, [{ n: null, tokens: earlier.tokens.slice(at + 2, to) }])
    if (party && points.length > 0)
      return { by: party.ref, sentence: before.index, points: { rule: 'suggested', points } }
  }
  return null
}
