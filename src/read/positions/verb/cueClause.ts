import type { CueHit } from '../cues.ts'
import type { Found } from '../find.ts'
import type { Subject } from '../subject/subject.ts'
import type { VerbGroup } from '../verbGroup.ts'

/** A clause with a verb or adjective that shows a stance, whoever its subject. */
export interface CueClause {
  readonly hit: CueHit
  readonly group: VerbGroup
  readonly subject: Subject
  readonly to: number
}

/** What was read at a cue: the positions, and the clause that they use up. */
export interface Read {
  readonly finds: Found[]
  readonly clause: CueClause
}
