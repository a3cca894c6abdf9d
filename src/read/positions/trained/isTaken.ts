import { overlaps } from '../../../model/index.ts'
import { findPhrases } from '../../issues/phrases.ts'
import { bare, markers } from '../build/markers.ts'
import type { Stance } from '../cues.ts'
import type { Layers, Scene } from '../scene.ts'
import type { Stretch } from './tagged.ts'

/** What was wanted once, and no longer. */
const former = /\b(?:began|begun|started|opened) (?:by|with|out)\b|\bused to\b|\b(?:initially|originally|at first)\b/i
/** Feelings for somebody else's lot. */
const sympathy =
  /\bstand(?:s|ing)? (?:by|with|behind|beside) (?:the |its |our |their )?(?:\w+ )?(?:people|nation|victims|famil)|\b(?:solidarity|condolences|sympath)/i

/** False for words that tell a former position or a feeling, and for the points of somebody's plan, which say what all would do. */
export function isTaken({ proposals = [], article: { text } }: Layers, evidence: Stretch): boolean {
  const words = text.slice(evidence.start, evidence.end)
  if (former.test(words) || sympathy.test(words)) return false
  return !proposals.some(({ points }) => points.some(({ span }) => overlaps(span, evidence)))
}

const terms =
  /\b(?:if|unless|until|once|when|whenever|only|without|before|after|should|were|had|in case|condition|conditions|conditional|provided|providing|as (?:soon|long) as|return|exchange|price|first|then|depends?|hinges?|against)\b/i

/** "Conditional" is told by a word for the condition in the sentence; without one, what is given is what somebody is open to. */
export function stanceIn({ tokens, layers, sentence }: Scene, stance: Stance): Stance {
  if (stance !== 'conditional') return stance
  const { conditions } = markers(layers.lexicon)
  return terms.test(sentence.text) || findPhrases(conditions, bare(tokens)).length > 0 ? stance : 'open'
}
