import { once } from '../ground/memo.ts'
import type { Counted } from './counted.ts'

const SELF = /\b(?:its?|they|their|we|our)\b/iu

/** "It had taken in 4,000 refugees", "our losses were 200": whoever speaks counts its own, and nobody else's. */
export const saysOwn = once(({ paper, figure, statement }: Counted): boolean => {
  const around = statement?.content.find(({ start, end }) => start <= figure.span.start && figure.span.end <= end)
  return around !== undefined && SELF.test(paper.article.text.slice(around.start, figure.span.end))
})
