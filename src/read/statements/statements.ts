import { stage } from '../draft.ts'

/** sentences, quotations, names → who said what. */
export const statements = stage({
  name: 'statements',
  needs: ['article', 'lexicon', 'sentences', 'quotations', 'names', 'dates'],
  adds: ['statements'],
  run: () => ({ statements: [] }),
})
