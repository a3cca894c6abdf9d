import { stage } from '../draft.ts'

/** sentences → loaded words, with whose voice uses them. */
export const terms = stage({
  name: 'terms',
  needs: ['article', 'lexicon', 'sentences', 'quotations'],
  adds: ['terms'],
  run: () => ({ terms: [] }),
})
