import type { Scene } from '../scene.ts'

/**
 * Where the words end that somebody is named for behind them: in "Peru rejected a truce, its minister, Luis Ortega, said"
 * with "truce". `to` itself where nobody is, or where the cue at `cue` would be cut off; `to` is exclusive.
 */
export function saidEnd({ tokens, layers }: Scene, cue: number, to: number): number {
  const [{ end: done }, last] = [tokens[cue]!, tokens[to - 1]!]
  for (const { content, cue: said } of layers.statements) {
    if (said.length === 0) continue
    const part = content.find(({ start, end }) => start < done && done < end)
    // "is ready at any hour, he said, to exchange them": what is said goes on behind.
    if (!part || part.end >= last.end || said.some(({ start }) => start < part.end)) continue
    if (said.every(({ end }) => end < last.end) || content.some(({ start }) => start > part.end)) continue
    const at = tokens.findIndex(({ start }) => start >= part.end)
    if (at > cue + 1) return Math.min(to, at)
  }
  return to
}
