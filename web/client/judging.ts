import { useState } from 'react'
import type { Judgement, JudgementDraft } from '../../src/model/judgement.ts'
import { tell } from '../kit/notice.ts'
import { useCase, useLog } from './answers.ts'
import { ask, posted, type Refusal, refusalOf } from './get.ts'
import { askAnew } from './live.ts'
import { lastInForce, lastTakenBack } from './steps.ts'
import { isBlind, whoAmI } from './who.ts'

/** What can be coded blind: claims about the words of an article. */
const codes: ReadonlySet<string> = new Set(['accept', 'reject', 'correct', 'add'])

/** Enters a judgement under the name of whoever works here, and asks anew for what is on screen. */
export async function enter(draft: JudgementDraft): Promise<Judgement> {
  const who = whoAmI()
  const coded = isBlind() && codes.has(draft.verb) && !draft.settles ? { ...draft, blind: true } : draft
  const entry = await ask<Judgement>('/api/judgements', posted(who === '' ? coded : { ...coded, who }))
  await askAnew()
  return entry
}

export interface Judging {
  /** Resolves to the entry, or to `null` when it was refused; then `error` says why. */
  readonly judge: (draft: JudgementDraft) => Promise<Judgement | null>
  readonly error: string | null
  readonly busy: boolean
}

/** Enters judgements, and keeps what was refused until the next one. */
export function useJudge(): Judging {
  const [state, set] = useState<{ busy: boolean; refusal: Refusal | null }>({ busy: false, refusal: null })
  const judge = async (draft: JudgementDraft): Promise<Judgement | null> => {
    set({ busy: true, refusal: null })
    try {
      const entry = await enter(draft)
      const blind = entry.blind ? ', blind: the dossier stays as it is' : ''
      tell(`${doneWords[draft.verb]}${blind}. Entry ${entry.id} of the log; z takes it back.`)
      set({ busy: false, refusal: null })
      return entry
    } catch (error) {
      set({ busy: false, refusal: refusalOf(error) })
      return null
    }
  }
  const { busy, refusal } = state
  return { judge, busy, error: refusal ? `${refusal.message}; ${refusal.hint}` : null }
}

const doneWords: Readonly<Record<JudgementDraft['verb'], string>> = {
  accept: 'Accepted',
  reject: 'Rejected',
  correct: 'Corrected',
  add: 'Added',
  join: 'Joined',
  split: 'Split',
  'keep-apart': 'Kept apart',
  comment: 'Comment entered',
  undo: 'Taken back',
  redo: 'Done again',
}

/** The log, oldest first; empty until it is there. */
export const useJudgements = (): readonly Judgement[] => useLog().data?.judgements ?? []

/** Undo and redo of one’s own entries, as one step each; those of others are taken back where they are listed. */
export function useSteps(): { readonly undo: () => Promise<void>; readonly redo: () => Promise<void> } {
  const log = useLog()
  const own = useCase().data?.judge
  const step = async (verb: 'undo' | 'redo') => {
    const me = whoAmI() || (own ?? '')
    const { data } = await log.refetch()
    const entry = data && (verb === 'undo' ? lastInForce(data, me) : lastTakenBack(data, me))
    if (!entry)
      return tell(
        verb === 'undo' ? 'There is nothing of yours to take back.' : 'There is nothing of yours to do again.',
      )
    try {
      await enter({ verb, of: entry.id })
      tell(verb === 'undo' ? `Entry ${entry.id} is taken back.` : `Entry ${entry.id} holds again.`)
    } catch (error) {
      const { message, hint } = refusalOf(error)
      tell(`${message}; ${hint}`)
    }
  }
  return { undo: () => step('undo'), redo: () => step('redo') }
}
