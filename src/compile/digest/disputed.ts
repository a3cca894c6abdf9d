import type { Contradiction, FigureGroup } from '../../model/index.ts'
import { type Drafted, listed, quoted } from './draft.ts'

const DISPUTES = 5
const SUMS = 3

/** What is disputed: both sides in their words, with those who hold them. */
export function disputed(contradictions: readonly Contradiction[]): Drafted[] {
  return contradictions.slice(0, DISPUTES).map(({ sides }) => {
    const told = sides.slice(0, 3).map(({ claim, holders }) => {
      const names = holders.length > 0 ? ` (${listed(holders.slice(0, 3).map(({ name }) => name))})` : ''
      return { full: `${quoted(claim, 160)}${names}`, bare: quoted(claim, 160) }
    })
    const evidence = sides.slice(0, 3).flatMap(({ evidence: spans }) => spans)
    const join = (parts: readonly string[]) => `Disputed: ${parts.join(' against ')}`
    return { body: join(told.map(({ full }) => full)), fallbacks: [join(told.map(({ bare }) => bare))], evidence }
  })
}

/** Figures of one passage whose arithmetic does not come out, in the printed words. */
export function badSums(groups: readonly FigureGroup[]): Drafted[] {
  return groups
    .flatMap(({ audit }) => audit.filter(({ holds }) => !holds))
    .slice(0, SUMS)
    .map(({ evidence }) => ({
      body: `Figures at odds in one passage: ${listed(evidence.map(({ quote }) => quoted(quote)))}`,
      evidence,
    }))
}
