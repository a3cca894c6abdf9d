import type { DiscourseNetwork, Dossier, NetworkKind, NetworkWindow } from '../../model/index.ts'
import { blocs, eiIndex, modularity } from './blocs.ts'
import { codedFrom } from './fromDossier.ts'
import { type Coded, oneMode, twoMode, windows } from './network.ts'

/** How to draw a network: what ties two parties, and over how many days; `null` for the whole case at once. */
export interface NetworkQuestion {
  readonly kind: NetworkKind
  readonly days: number | null
}

/** Who argues alike and who against whom in a case, over the whole of it or window by window. */
export function discourseNetwork(dossier: Dossier, { kind, days }: NetworkQuestion): DiscourseNetwork {
  const names = new Map(dossier.issues.map(({ id, name }) => [id, name]))
  const coded = codedFrom(dossier).map((said) => ({ ...said, concept: names.get(said.concept) ?? said.concept }))
  const { rows, columns, values } = twoMode(coded, { subtract: true })
  const stretches = days === null ? [{ from: null, to: null, statements: coded }] : windows(coded, { days })
  return {
    kind,
    parties: [...rows],
    issues: [...columns],
    stands: values.map((row) => [...row]),
    windows: stretches.map(({ from, to, statements }) => windowOf({ from, to, kind, parties: rows }, statements)),
  }
}

interface Frame {
  readonly from: string | null
  readonly to: string | null
  readonly kind: NetworkKind
  readonly parties: readonly string[]
}

function windowOf({ from, to, kind, parties }: Frame, statements: readonly Coded[]): NetworkWindow {
  const found = oneMode(statements, kind)
  const at = new Map(found.rows.map((name, i) => [name, i]))
  const tie = (a: string, b: string): number => {
    const [i, j] = [at.get(a), at.get(b)]
    return i === undefined || j === undefined ? 0 : found.values[i]![j]!
  }
  const ties = parties.map((a) => parties.map((b) => tie(a, b)))
  const matrix = { rows: parties, columns: parties, values: ties }
  const groups = blocs(matrix)
  return {
    from,
    to,
    statements: statements.length,
    ties,
    blocs: groups,
    modularity: modularity(matrix, groups),
    eiIndex: eiIndex(matrix, groups),
  }
}
