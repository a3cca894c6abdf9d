import { stage } from '../draft.ts'

/** sentences, names → plans, point by point. */
export const proposals = stage({
  name: 'proposals',
  needs: ['article', 'lexicon', 'sentences', 'names', 'dates', 'statements'],
  adds: ['proposals'],
  run: () => ({ proposals: [] }),
})
