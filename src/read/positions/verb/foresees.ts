import type { Scene } from '../scene.ts'

/** "expects to win", "expects the truce to collapse": a forecast; "we expect Chile to pay", "the tolls to be cut" is none. */
export function foresees({ tokens, nameAt }: Scene, from: number): boolean {
  for (let i = from; i < Math.min(tokens.length - 2, from + 12); i++) {
    if (tokens[i]!.lower !== 'to') continue
    if (i === from) return true
    if (tokens[i + 1]!.lower === 'be') return tokens[i + 2]!.tag !== 'VERB'
    return (
      !nameAt.slice(from, i).some((name) => name !== undefined && name.kind !== 'place') &&
      tokens[i - 1]!.tag !== 'PRON'
    )
  }
  return false
}
