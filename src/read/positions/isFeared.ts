import { type Scene, wordSets } from './scene.ts'

const reach = 12

/** "Peru fears that Chile will reject it", "concerns that Chile may": what others are afraid of is not done yet. */
export function isFeared({ tokens, layers }: Scene, verb: number): boolean {
  const { fearing } = wordSets(layers.lexicon)
  for (let at = verb - 1; at >= Math.max(0, verb - reach); at--) {
    const { lower, text } = tokens[at]!
    if (/^[,;:.“”"]$/.test(text)) return false
    if (fearing.has(lower)) return true
  }
  return false
}
