import type { Archive } from '../archive.ts'
import { blank, type Candidate } from '../candidate.ts'

/** Who somebody is: the sentences that name them with an office, each office once. */
export function offices({ dossier, readings, who, sentences }: Archive): Candidate[] {
  const parties = new Map(dossier.identities.map(({ id, speaksFor }) => [id, speaksFor.map(({ party }) => party.id)]))
  const seen = new Set<string>()
  return dossier.articles.flatMap(({ id: article }) =>
    (readings.get(article)?.names ?? []).flatMap(({ span, entity, role, of }): Candidate[] => {
      if (!entity || role === null) return []
      const person = who(entity)
      const once = `${person.id} ${role.toLowerCase()}`
      const sentence = sentences(article).find((one) => one.start <= span.start && span.end <= one.end)
      if (!sentence || seen.has(once)) return []
      seen.add(once)
      const known = [...new Set(parties.get(person.id) ?? [])]
      const about = new Set([person.id, ...(of ? [who(of).id] : known.length === 1 ? known : [])])
      return [{ ...blank, kind: 'name', parties: [person], about, words: role, evidence: [sentence] }]
    }),
  )
}
