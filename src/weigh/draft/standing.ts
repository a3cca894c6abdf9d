import type { Cell, Dossier, Evidence, Ref, Stance } from '../../model/index.ts'
import { compareWhen } from '../../model/index.ts'

/** Where a party stands on an issue today. */
export interface Standing {
  readonly party: Ref
  readonly issue: string
  readonly stance: Stance
  /** 4 red line, 3 bottom line, 2 signal, 1 ask: the hardest that it still stands by. */
  readonly firmness: number
  /** The latest day on which it said so, for the order of what is equally firm. */
  readonly when: string
  readonly evidence: readonly Evidence[]
}

const firm = { 'red-line': 4, 'bottom-line': 3, signal: 2, ask: 1 } as const
const yielding: readonly Stance[] = ['open', 'offers', 'accepts', 'shifts']
const mostEvidence = 3

/**
 * The latest stance of each main party on each issue, with its words. What is softer and later counts before what was
 * harder and earlier; a later ask does not soften an earlier red line of the same kind.
 */
export function standings({ table }: Dossier, main: readonly Ref[]): Standing[] {
  return table
    .filter(({ party }) => main.some(({ id }) => id === party.id))
    .flatMap(({ party, issue, cells }) => {
      const ordered = cells
        .filter(({ evidence }) => evidence.length > 0)
        .sort((a, b) => compareWhen(known(a), known(b)))
      const last = ordered.filter(({ layer }) => layer !== 'inferred').at(-1) ?? ordered.at(-1)
      if (!last) return []
      const soft = yielding.includes(last.stance)
      const same = ordered.filter(({ stance }) => yielding.includes(stance) === soft)
      return [
        {
          party,
          issue,
          stance: last.stance,
          firmness: Math.max(...same.map(({ firmness }) => firm[firmness])),
          when: last.when?.value ?? '',
          evidence: same
            .slice(-mostEvidence)
            .reverse()
            .flatMap(({ evidence }) => evidence.slice(0, 1)),
        },
      ]
    })
}

/** A date that is not known sorts first here: what has a date is taken for later. */
const known = ({ when }: Cell): Cell['when'] =>
  when ?? { value: '0001-01-01', certainty: 'inferred', because: 'no date', span: null }

/** True when the party has said that it would give way. */
export const isYielding = ({ stance }: Pick<Standing, 'stance'>): boolean => yielding.includes(stance)

/** The parties that a conflict is drafted for: those that take the most positions, at most four. */
export function mainParties({ table, parties }: Dossier): Ref[] {
  const cells = (party: Ref) =>
    table.filter((row) => row.party.id === party.id).reduce((sum, row) => sum + row.cells.length, 0)
  const counted = parties
    .filter(({ id, name }) => /^(?:state|organisation|group|person):/.test(id) && /^\p{Lu}|^\p{Lo}/u.test(name))
    .map((party) => ({ party, cells: cells(party) }))
    .filter(({ cells: n, party }) => n >= (party.id.startsWith('person:') ? 3 : 1))
    .sort((a, b) => b.cells - a.cells)
  const most = counted[0]?.cells ?? 0
  return counted
    .filter(({ cells: n }, i) => i < 2 || n * 6 >= most)
    .slice(0, 4)
    .map(({ party }) => party)
}
