import { stage } from '../draft.ts'

/** sentences → people, states, places, outlets …, joined within the article. */
export const names = stage({
  name: 'names',
  needs: ['article', 'lexicon', 'sentences'],
  adds: ['names'],
  run: () => ({ names: [] }),
})
