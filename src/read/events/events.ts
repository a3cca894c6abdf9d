import { stage } from '../draft.ts'

/** sentences, names, dates → who did what to whom. */
export const events = stage({
  name: 'events',
  needs: ['article', 'lexicon', 'sentences', 'names', 'dates', 'statements'],
  adds: ['events'],
  run: () => ({ events: [] }),
})
