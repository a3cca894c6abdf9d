import { stage } from '../draft.ts'

/** sentences, names, statements, proposals → who wants what. */
export const positions = stage({
  name: 'positions',
  needs: ['article', 'lexicon', 'sentences', 'names', 'dates', 'statements', 'proposals'],
  adds: ['positions'],
  run: () => ({ positions: [] }),
})
