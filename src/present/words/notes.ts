import type { Evidence } from '../../model/index.ts'

/** How many pieces of evidence are printed for one statement of the dossier. The rest stay in the case. */
export const mostEvidence = 6

/** Gives each piece of evidence one number, the same wherever it is used, in order of first use. */
export interface Notes {
  /** The numbers of the first six pieces, and how many were left out. */
  readonly cite: (evidence: readonly Evidence[]) => { readonly numbers: number[]; readonly more: number }
  /** Every piece cited so far, in order of its number (from 1). */
  readonly all: () => readonly Evidence[]
}

/** Starts an empty list of notes. */
export function takeNotes(): Notes {
  const numbers = new Map<string, number>()
  const list: Evidence[] = []
  const number = (e: Evidence): number => {
    const key = `${e.article} ${e.start} ${e.end}`
    const known = numbers.get(key)
    if (known !== undefined) return known
    list.push(e)
    numbers.set(key, list.length)
    return list.length
  }
  return {
    cite: (evidence) => ({
      numbers: evidence.slice(0, mostEvidence).map(number),
      more: Math.max(0, evidence.length - mostEvidence),
    }),
    all: () => list,
  }
}
