import { stage } from '../draft.ts'

/** sentences, dates → numbers with unit, bound, subject. */
export const figures = stage({
  name: 'figures',
  needs: ['article', 'lexicon', 'sentences', 'names', 'dates', 'statements'],
  adds: ['figures'],
  run: () => ({ figures: [] }),
})
