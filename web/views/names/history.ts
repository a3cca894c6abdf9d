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

/** The log, and the ids of the entries that hold. */
type Log = { readonly judgements: readonly Judgement[]; readonly inForce: readonly string[] }

/** The judgements on names, the newest first; those that were taken back say so. */
export function nameEntries({ judgements, inForce }: Log, nameOf: (id: string) => string): Entry[] {
  const force = new Set(inForce)
  return judgements
    .flatMap((judgement): Entry[] => {
      const words = wordsOf(judgement, nameOf)
      if (words === null) return []
      const { id, who, at, why } = judgement
      return [{ id, words, who: visible(who), at, why: why === null ? null : visible(why), isUndone: !force.has(id) }]
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
