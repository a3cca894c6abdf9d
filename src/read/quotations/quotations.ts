import { stage } from '../draft.ts'

/** paragraphs → stretches between quotation marks. */
export const quotations = stage({
  name: 'quotations',
  needs: ['article', 'paragraphs', 'furniture'],
  adds: ['quotations'],
  run: () => ({ quotations: [] }),
})
