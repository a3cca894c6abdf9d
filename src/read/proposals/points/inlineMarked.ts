import type { Scene } from '../../positions/scene.ts'
import { type Piece, type Points, pointsFrom, trimmed } from './pointsFrom.ts'

const MARK = /^[▲△■□◆◇●○◦▪•①②③④⑤⑥⑦⑧⑨⑩]$/u

/** True for a mark that opens a point within a line. */
export const isMark = (text: string): boolean => MARK.test(text)

/** "▲duties fall by half ▲quotas stay ▲a panel meets": points that run on in a line, each behind a mark. */
export function inlineMarked({ tokens, layers }: Pick<Scene, 'tokens' | 'layers'>, from: number): Points | null {
  const starts = tokens.flatMap(({ text }, i) => (i >= from && isMark(text) ? [i] : []))
  if (starts.length < 2) return null
  const pieces = starts.map(
    (at, i): Piece => ({ n: null, tokens: trimmed(tokens.slice(at + 1, starts[i + 1] ?? tokens.length)) }),
  )
  return { rule: 'goes-on', points: pointsFrom(layers, pieces) }
}
