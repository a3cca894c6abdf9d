import { type Condition, cut, overlaps } from '../../model/index.ts'
import type { Sentence } from '../draft.ts'
import type { Stretch, Tagged } from '../positions/trained/tagged.ts'

/** What the rules made of an article's conditions. */
export interface ConditionsByRules {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly found: readonly Condition[]
  /** Who says what, by place. */
  readonly holderAt: (offset: number) => string | null
}

const leastLetters = 3
/** An if-part and its consequence stand in one sentence, or in two that follow each other. */
const furthest = 1

/** The conditions that the network is sure of, and of which the rules have neither part, as the rules write them. */
export function taggedConditions({ text, sentences, found, holderAt }: ConditionsByRules, tagged: Tagged): Condition[] {
  return tagged.conditions.flatMap((pair): Condition[] => {
    if (pair.sure < tagged.least.condition || found.some((known) => touches(known, pair))) return []
    const [at, then] = [inSentence(sentences, pair.if), inSentence(sentences, pair.then)]
    if (!at || !then || Math.abs(at.index - then.index) > furthest) return []
    return [
      {
        if: cut(text, at.start, at.end),
        then: cut(text, then.start, then.end),
        holder: holderAt(at.start),
        rule: 'trained',
      },
    ]
  })
}

const touches = (known: Condition, pair: { readonly if: Stretch; readonly then: Stretch }): boolean =>
  overlaps(known.if, pair.if) || overlaps(known.if, pair.then) || overlaps(known.then, pair.if)

/** The part of a stretch that lies in the sentence that holds most of it; `null` where that is hardly anything. */
function inSentence(sentences: readonly Sentence[], { start, end }: Stretch) {
  let [best, most]: [Sentence | null, number] = [null, 0]
  for (const sentence of sentences) {
    if (sentence.start >= end) break
    const shared = Math.min(end, sentence.end) - Math.max(start, sentence.start)
    if (shared > most && sentence.role === 'body') [best, most] = [sentence, shared]
  }
  if (!best || most < leastLetters) return null
  return { index: best.index, start: Math.max(start, best.start), end: Math.min(end, best.end) }
}
