import type { Stance } from '../../../model/index.ts'
import type { Candidate } from '../candidate.ts'
import type { Question } from '../question.ts'

/** Stances that a question for one of them is content with, besides the one itself. */
const akin: Readonly<Partial<Record<Stance, readonly Stance[]>>> = {
  demands: ['seeks', 'conditional'],
  seeks: ['demands'],
  offers: ['open', 'conditional'],
  open: ['offers', 'accepts', 'conditional'],
  accepts: ['open', 'conditional'],
}

/** 1 for a stance that was asked for, less for one that comes near it; a yes-or-no question is answered by any. */
export function stanceFit({ stances, isYesNo, kinds, subjects }: Question, { stance, kind, held }: Candidate): number {
  if (stances.size === 0 || kinds.size === 0) return 1
  if (kind === 'figure') {
    const of = ({ party }: { readonly party: string }) =>
      subjects.every(({ refs }) => refs.some(({ id }) => id === party))
    return held.some(
      (one) => of(one) && (stances.has(one.stance) || [...stances].some((each) => akin[each]?.includes(one.stance))),
    )
      ? 1
      : 0
  }
  if (stance === null) return kind === 'proposal' || kind === 'position' || kind === 'reaction' ? 0 : 1
  if (stances.has(stance)) return 1
  if ([...stances].some((one) => akin[one]?.includes(stance))) return 0.6
  return isYesNo && !stances.has('shifts') ? 0.5 : 0
}
