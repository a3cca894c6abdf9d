import type { Dossier, Judgement, JudgementDraft } from '../model/index.ts'
import { completeComment, completeIdentities } from './completeIdentity.ts'
import { completeItem } from './completeItem.ts'
import { completeUndo } from './completeUndo.ts'
import type { JudgedEntry } from './judgeReadings.ts'

type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never
/** An entry of the log before it is numbered and signed. */
export type Complete = Without<Judgement, 'id' | 'at' | 'who'>

/** The lists of a dossier that can be judged as such. */
export type Judgeable = Pick<Dossier, 'identities' | 'parties' | 'issues' | 'table'>

/** What a draft is checked against. */
export interface Around {
  readonly log: readonly Judgement[]
  readonly who: string
  /** The article that the draft is about, with what the reader found in it. */
  readonly entry: (article: string) => Promise<JudgedEntry>
  /** The dossier with all judgements so far: the lists of it that a draft may be about. */
  readonly dossier: () => Promise<Judgeable>
}

/**
 * Checks a draft against the case as it stands, and records what was there before.
 *
 * @throws Fault `judgement-invalid`, `judgement-span`, `judgement-target`, `judgement-ambiguous`, `judgement-repeats`,
 *   `judgement-unknown`, `judgement-not-in-force`, `judgement-in-force`, `identity-unknown`; and whatever `entry` throws.
 */
export async function complete(draft: JudgementDraft, around: Around): Promise<Complete> {
  switch (draft.verb) {
    case 'undo':
    case 'redo':
      return completeUndo(draft, around.log)
    case 'join':
    case 'split':
    case 'keep-apart':
      return completeIdentities(draft, await around.dossier())
    case 'comment':
      return completeComment(draft, around)
    default:
      return completeItem(draft, around)
  }
}
