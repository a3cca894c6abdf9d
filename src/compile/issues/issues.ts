import type { DossierIssue } from '../../model/index.ts'
import { from, type Ground, tidyEvidence } from '../ground/ground.ts'
import { compare } from '../ground/paper.ts'
import { bucketsOf } from '../ground/union.ts'
import type { Held } from '../table/held.ts'
import { bearers, isProposed } from './proposed.ts'

/**
 * The issues that positions and proposals speak of, by id, under the names of the codebook. One that the articles propose
 * says so, with how many independent articles and parties speak of it, and the words.
 */
export function issues(ground: Ground, held: readonly Held[]): DossierIssue[] {
  const names = new Map(ground.lexicon.issues.issues.map(({ id, name }) => [id, name]))
  const points = ground.papers.flatMap(({ reading }) => reading.proposals.flatMap((one) => one.points))
  const byIssue = bucketsOf(held, ({ issue }) => issue)
  const ids = new Set([...byIssue.keys(), ...points.map(({ issue }) => issue)])
  return [...ids].sort(compare).map((id) => {
    const name = names.get(id) ?? id.replaceAll('-', ' ')
    const all = byIssue.get(id) ?? []
    if (all.length === 0 || !all.every((one) => isProposed(ground, one))) return { id, name }
    const evidence = tidyEvidence(
      ground,
      all.map(({ paper, position }) => from(paper, position.span)),
    )
    return { id, name, proposed: { ...bearers(ground, all), evidence } }
  })
}
