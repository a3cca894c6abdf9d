import type { CueHit, Stance } from '../cues.ts'
import type { VerbGroup } from '../verbGroup.ts'

/** The stance that a cue shows as it is turned here; `null` when it shows none. */
export function stanceOf({ cue }: CueHit, group: VerbGroup): Stance | null {
  if (group.noLonger) return cue.stance === 'open' || cue.stance === 'accepts' ? 'refuses' : 'shifts'
  if (group.negated) {
    if (group.perfect && !/^(?:open|refuses|shifts)$/.test(cue.stance) && cue.kind === 'verb') return null
    return group.modal === 'may' && !group.could ? null : cue.negated
  }
  if (group.modal === 'must') return null
  if (group.modal === 'may') return cue.may
  if (group.modal === 'can') return cue.may
  if (group.modal === 'would') return cue.may ?? (/^(?:seeks|refuses|accepts)$/.test(cue.stance) ? cue.stance : null)
  return cue.stance
}
