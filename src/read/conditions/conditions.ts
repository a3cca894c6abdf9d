import { stage } from '../draft.ts'

/** sentences → if … then …. */
export const conditions = stage({
  name: 'conditions',
  needs: ['article', 'lexicon', 'sentences', 'statements'],
  adds: ['conditions'],
  run: () => ({ conditions: [] }),
})
