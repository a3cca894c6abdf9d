import { type Quotation, stage } from '../draft.ts'
import { findQuotations } from './findQuotations.ts'

/**
 * paragraphs → stretches between quotation marks. A quotation that is not closed in its paragraph goes on in the next
 * one when that opens with the same mark; the later part then says so in `continues`.
 */
export const quotations = stage({
  name: 'quotations',
  needs: ['article', 'paragraphs'],
  adds: ['quotations'],
  run: ({ article: { text }, paragraphs }) => {
    const found: Quotation[] = []
    for (const { start, end } of paragraphs) {
      const open = found.findLastIndex(({ depth }) => depth === 0)
      const before = found[open]
      for (const quotation of findQuotations(text, start, end)) {
        const goesOn =
          before !== undefined &&
          !before.closed &&
          text.slice(start, quotation.start).trim() === '' &&
          text.slice(before.end, quotation.start).trim() === '' &&
          text[before.start] === text[quotation.start]
        found.push(goesOn ? { ...quotation, continues: open } : quotation)
      }
    }
    return { quotations: found }
  },
})
