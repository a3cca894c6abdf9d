import type { Contradiction, Evidence, Ref } from '../../model/index.ts'
import { type Ground, tidyEvidence, tidyRefs } from '../ground/ground.ts'
import { bucketsOf } from '../ground/union.ts'

/** What somebody holds on a question, with the words. */
export interface Held {
  readonly key: string
  readonly claim: string
  readonly holder: Ref | null
  readonly evidence: Evidence
}

/** A sentence cut out of a quotation, without the one mark that is left of it. */
const whole = (claim: string): string => (/^[“"][^”"]*$/u.test(claim) ? claim.slice(1) : claim)

/** Sides of a contradiction: who holds the same stands together. Claims are the words of the first. */
export function sidesOf(ground: Ground, held: readonly Held[]): Contradiction['sides'] {
  return [...bucketsOf(held, ({ key }) => key).values()].map((side) => ({
    claim: whole((side[0] as Held).claim.replace(/\s+/g, ' ').trim()),
    holders: tidyRefs(side.map(({ holder }) => holder).filter((ref): ref is Ref => ref !== null)),
    evidence: tidyEvidence(
      ground,
      side.map(({ evidence }) => evidence),
    ),
  }))
}
