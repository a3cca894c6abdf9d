import type { Dossier } from '../model/index.ts'
import type { DiscourseGraph, GraphEdge } from '../present/index.ts'

/**
 * The discourse network of a dossier as one graph: every party and issue that somebody speaks for or against, how often,
 * for each pair of parties their congruence and their conflict, and who blames whom. Every origin counts once.
 */
export async function discourseGraph(dossier: Dossier): Promise<DiscourseGraph> {
  const { codedFrom, oneMode, twoMode } = await import('../weigh/index.ts')
  const coded = codedFrom(dossier)
  const { criticisms = [] } = dossier
  const blaming = criticisms.flatMap(({ by, target }) => [by.name, target.name])
  const parties = [...new Set([...coded.map(({ actor }) => actor), ...blaming])].sort(byCode)
  const issues = [...new Set(coded.map(({ concept }) => concept))].sort(byCode)
  const names = new Map(dossier.issues.map(({ id, name }) => [id, name]))
  const party = (name: string): string => `party:${parties.indexOf(name) + 1}`
  const stands = ([true, false] as const).flatMap((agrees): GraphEdge[] => {
    const { rows, columns, values } = twoMode(coded.filter((one) => one.agrees === agrees))
    return rows.flatMap((actor, a) =>
      columns.flatMap((concept, c): GraphEdge[] => {
        const weight = values[a]?.[c] ?? 0
        const kind = agrees ? 'for' : 'against'
        return weight === 0
          ? []
          : [{ source: party(actor), target: `issue:${concept}`, kind, weight, normalised: null }]
      }),
    )
  })
  const ties = (['congruence', 'conflict'] as const).flatMap((kind): GraphEdge[] => {
    const [raw, average] = [oneMode(coded, kind), oneMode(coded, kind, 'average')]
    return raw.rows.flatMap((one, i) =>
      raw.rows.flatMap((other, j): GraphEdge[] => {
        const weight = raw.values[i]?.[j] ?? 0
        const normalised = average.values[i]?.[j] ?? 0
        return j <= i || weight === 0 ? [] : [{ source: party(one), target: party(other), kind, weight, normalised }]
      }),
    )
  })
  return {
    name: dossier.case,
    asOf: dossier.asOf,
    nodes: [
      ...parties.map((name) => ({ id: party(name), label: name, kind: 'party' as const })),
      ...issues.map((id) => ({ id: `issue:${id}`, label: names.get(id) ?? id, kind: 'issue' as const })),
    ],
    edges: [
      ...stands,
      ...ties,
      ...criticisms.map(
        ({ by, target, origins }): GraphEdge => ({
          source: party(by.name),
          target: party(target.name),
          kind: 'criticism',
          weight: origins,
          normalised: null,
        }),
      ),
    ],
  }
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
