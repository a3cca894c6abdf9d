import type { Token } from '../draft.ts'

const fearing =
  /^(?:fear|fears|feared|fearing|worry|worries|worried|concerns?|concerned|dread|dreads|dreaded|anxiety|alarm|nervous|afraid)$/
const reach = 12

/** "Peru fears that Chile will reject it", "concerns that Chile may": what others are afraid of is not done yet. */
export function isFeared(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - reach); at--) {
    const { lower, text } = tokens[at]!
    if (/^[,;:.“”"]$/.test(text)) return false
    if (fearing.test(lower)) return true
  }
  return false
}
