import type { Token } from '../../draft.ts'
import { clauseEnd } from '../clause.ts'
import type { Scene } from '../scene.ts'

const relative = /^(?:which|whom|whose)$/

/**
 * Where the words end that a find ends in the middle of: "the line under which" belongs to "I do not sign", "a truce"
 * to "under which all go home". `to` itself where no relative clause without a comma follows; `to` is exclusive.
 */
export function relativeEnd({ tokens, layers }: Scene, to: number): number {
  const at = opensAt(tokens, to)
  return at === null ? to : Math.max(to, clauseEnd(layers.lexicon, tokens, at))
}

/** The token after the relative pronoun with which, or right before which, a stretch ends; `null` for none. */
function opensAt(tokens: readonly Token[], to: number): number | null {
  if (relative.test(tokens[to - 1]?.lower ?? '')) return to
  if (tokens[to - 1]?.tag === 'ADP' && relative.test(tokens[to]?.lower ?? '')) return to + 1
  return tokens[to]?.tag === 'ADP' && relative.test(tokens[to + 1]?.lower ?? '') ? to + 2 : null
}
