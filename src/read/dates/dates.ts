import { stage } from '../draft.ts'

/** sentences, masthead → expressions of time, and when the article was published. */
export const dates = stage({
  name: 'dates',
  needs: ['article', 'lexicon', 'dateHint', 'masthead', 'sentences', 'names'],
  adds: ['dates', 'published'],
  run: () => ({ dates: [], published: null }),
})
