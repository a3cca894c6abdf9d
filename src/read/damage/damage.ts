import { stage } from '../draft.ts'

/** names → what translation or haste has damaged, doubted with a proposed reading. */
export const damage = stage({
  name: 'damage',
  needs: ['article', 'lexicon', 'sentences', 'names', 'published'],
  adds: [],
  appends: ['doubts'],
  run: () => ({ doubts: [] }),
})
