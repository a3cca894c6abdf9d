import type { CueHit } from '../cues.ts'
import type { Scene } from '../scene.ts'
import type { VerbGroup } from '../verbGroup.ts'

/**
 * "will require patience", "a war would require more ships": what something takes, told ahead. "Will require Peru to pay" and
 * "requires a permit" demand it.
 */
export function takes({ tokens, nameAt }: Scene, { from, to }: CueHit, group: VerbGroup): boolean {
  if (group.modal === null || group.modal === 'must') return false
  for (let i = Math.max(from, to - 1); i < Math.min(tokens.length, to + 8); i++) {
    const { lower, text } = tokens[i]!
    if (/^[,.;:]$/.test(text)) return true
    if (lower === 'to' || (lower === 'that' && i <= to)) return false
    if (i >= to && nameAt[i]?.kind === 'state') return false
  }
  return true
}
