import type { Archive } from '../archive.ts'
import { blank, type Candidate, ids } from '../candidate.ts'

/** Plans, their points, and the reactions to them. */
export function plans(archive: Archive): Candidate[] {
  return archive.dossier.proposals.flatMap((plan): Candidate[] => {
    const { id, by, name, when, points, reactions } = plan
    const base = { ...blank, plan: id, when, words: name }
    const told = plan.evidence.length > 0 ? plan.evidence : points.slice(0, 1).flatMap((point) => point.evidence)
    const whole = {
      ...base,
      kind: 'proposal' as const,
      parties: [by],
      about: ids([by]),
      stance: 'offers' as const,
      evidence: told,
    }
    return [
      ...(told.length > 0 ? [whole] : []),
      ...points
        .filter((point) => point.evidence.length > 0)
        .map((point) => ({
          ...whole,
          issue: point.issue,
          words: `${name} point ${point.n}`,
          evidence: point.evidence,
        })),
      ...reactions
        .filter((reaction) => reaction.evidence.length > 0)
        .map((reaction) => ({
          ...base,
          kind: 'reaction' as const,
          parties: [reaction.by],
          about: ids([reaction.by]),
          stance: reaction.stance,
          evidence: reaction.evidence,
        })),
    ]
  })
}

/** Conditions with both their halves. */
export function conditions({ dossier, partiesOf, namesIn }: Archive): Candidate[] {
  return dossier.conditions.map((one): Candidate => {
    const holder = one.holder
    // Who is named in the consequence sets the condition only where nobody else does.
    const isOpen = holder === null || holder.id.startsWith('outlet:')
    const named = isOpen ? namesIn(one.then).filter((id) => !id.startsWith('person:')) : []
    const about = new Set([...ids([holder]), ...(holder ? partiesOf(holder.id) : []), ...named])
    const evidence = [one.then, one.if].sort((a, b) => a.start - b.start)
    return {
      ...blank,
      kind: 'condition',
      parties: holder ? [holder] : [],
      about,
      stance: 'conditional',
      status: one.status,
      speaker: holder,
      evidence,
    }
  })
}
