import type { Name } from '../../model/index.ts'
import { stage } from '../draft.ts'
import { confusedPhrase } from './confusedPhrase.ts'
import { cutSentence } from './cutSentence.ts'
import { doubledBody } from './doubledBody.ts'
import { interruptedSentence } from './interruptedSentence.ts'
import { mixedScripts } from './mixedScripts.ts'
import { nameInBrackets } from './nameInBrackets.ts'
import { nearAdjective } from './nearAdjective.ts'
import { nearName } from './nearName.ts'
import { nearPhrase } from './nearPhrase.ts'
import { otherSpelling } from './otherSpelling.ts'
import { soundsLike } from './soundsLike.ts'
import { strangePair } from './strangePair.ts'
import { strangeSeat } from './strangeSeat.ts'
import { translatedName } from './translatedName.ts'

/** names → what translation or haste has damaged, doubted with a proposed reading. */
export const damage = stage({
  name: 'damage',
  needs: ['article', 'lexicon', 'sentences', 'names', 'published'],
  adds: [],
  appends: ['doubts'],
  run: ({ article: { text }, lexicon, sentences, names, published }) => {
    const spoken = spokenOf(names)
    const doubts = [
      ...strangePair(text, names, sentences, lexicon),
      ...nearName({ text, names, sentences, spoken, lexicon }),
      ...nearPhrase(text, names, sentences, lexicon),
      ...nearAdjective(text, names, sentences, lexicon),
      ...otherSpelling(names),
      ...nameInBrackets(text, names),
      ...strangeSeat(text, names, lexicon),
      ...translatedName(text, names, lexicon),
      ...soundsLike(names, spoken, published, lexicon),
      ...confusedPhrase(text, sentences, lexicon),
      ...cutSentence(text, names, sentences),
      ...interruptedSentence(text, sentences),
      ...doubledBody(text, names, lexicon),
      ...mixedScripts(text),
    ]
    return { doubts }
  },
})

/** Whom and what an article names, and whose offices it speaks of. */
function spokenOf(names: readonly Name[]): Set<string> {
  const spoken = new Set<string>()
  for (const { entity, of } of names) {
    if (entity) spoken.add(entity.id)
    if (of) spoken.add(of.id)
  }
  return spoken
}
