import type { Token } from '../../draft.ts'

const opening = /^(?:no|neither|nor|none|nobody)$/
const turning = /^(?:never|no|nor|neither|not|hardly|rarely|nowhere)$/
const helping = /^(?:will|would|did|does|do|can|could|has|have|had|shall|may|should|is|are|was|were)$/
const reach = 9

/** "No Peruvian minister accepts", "neither X nor Y", "Never will X", "at no point did X": negated before the subject. */
export function turnedBefore(tokens: readonly Token[], subject: number): boolean {
  if (opening.test(tokens[subject]?.lower ?? '')) return true
  const before = tokens[subject - 1]
  if (!before) return false
  if (opening.test(before.lower)) return true
  if (!helping.test(before.lower)) return false
  for (let at = subject - 2; at >= Math.max(0, subject - reach); at--) {
    const { lower, tag, text } = tokens[at]!
    if (turning.test(lower)) return tokens[at + 1]?.lower !== 'only'
    if (tag === 'PUNCT' || tag === 'VERB' || text === ',') return false
  }
  return false
}

/** "Neither Peru nor Chile accepts": where the phrase before "nor" ends; `null` where there is no pair. */
export function pairedBefore(tokens: readonly Token[], subject: number): number | null {
  if (tokens[subject - 1]?.lower !== 'nor') return null
  for (let at = subject - 2; at >= Math.max(0, subject - reach); at--)
    if (tokens[at]!.lower === 'neither') return subject - 2
  return null
}
