import { stage } from '../draft.ts'
import { confusedPhrase } from './confusedPhrase.ts'
import { cutSentence } from './cutSentence.ts'
import { doubledBody } from './doubledBody.ts'
import { interruptedSentence } from './interruptedSentence.ts'
import { nearName } from './nearName.ts'
import { soundsLike } from './soundsLike.ts'
import { strangePair } from './strangePair.ts'

/** names → what translation or haste has damaged, doubted with a proposed reading. */
export const damage = stage({
  name: 'damage',
  needs: ['article', 'lexicon', 'sentences', 'names', 'published'],
  adds: [],
  appends: ['doubts'],
  run: ({ article: { text }, lexicon, sentences, names, published }) => ({
    doubts: [
      ...strangePair(text, names, sentences, lexicon),
      ...nearName(text, names, sentences, lexicon),
      ...soundsLike(names, published, lexicon),
      ...confusedPhrase(text, sentences, lexicon),
      ...cutSentence(text, names, sentences),
      ...interruptedSentence(text, sentences),
      ...doubledBody(text, names, lexicon),
    ],
  }),
})
