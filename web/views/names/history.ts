import type { Judgement } from '../../../src/model/judgement.ts'
import { visible } from '../../../src/present/words/visible.ts'

/** A judgement on names in one line, and whether it can be taken back, or taken up again. */
export interface Entry {
  readonly id: string
  readonly words: string
  readonly who: string
  readonly at: string
  readonly why: string | null
  readonly isUndone: boolean
}

/** The judgements on names, the newest first; those that were taken back say so. */
export function nameEntries(judgements: readonly Judgement[], nameOf: (id: string) => string): Entry[] {
  const undone = undoneIds(judgements)
  return judgements
    .flatMap((judgement): Entry[] => {
      const words = wordsOf(judgement, nameOf)
      if (words === null) return []
      const { id, who, at, why } = judgement
      return [{ id, words, who: visible(who), at, why: why === null ? null : visible(why), isUndone: undone.has(id) }]
    })
    .reverse()
}

function wordsOf(judgement: Judgement, nameOf: (id: string) => string): string | null {
  if (judgement.verb === 'join') return `${judgement.identities.map(nameOf).join(' and ')} are one`
  if (judgement.verb === 'keep-apart') return `${judgement.identities.map(nameOf).join(' and ')} are two`
  if (judgement.verb === 'split')
    return `${judgement.forms.map((form) => `“${visible(form)}”`).join(', ')} split off from ${nameOf(judgement.identity)}`
  return null
}

/** Which entries do not count at present: undo and redo are entries too, and the later word counts. */
export function undoneIds(judgements: readonly Judgement[]): ReadonlySet<string> {
  const undone = new Set<string>()
  for (const judgement of judgements) {
    if (judgement.verb === 'undo') undone.add(judgement.of)
    if (judgement.verb === 'redo') undone.delete(judgement.of)
  }
  return undone
}
