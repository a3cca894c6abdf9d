import type { Ref } from '../../../model/index.ts'
import { evidence } from '../../../model/index.ts'
import type { Archive } from '../archive.ts'
import { blank, type Candidate, ids, key } from '../candidate.ts'

/** The cells of the table, each also about the people whose positions were folded into it. */
export function positions({ dossier, readings, who }: Archive): Candidate[] {
  const people = new Map<string, Ref[]>()
  for (const [article, reading] of readings)
    for (const { span, party } of reading.positions) {
      const at = key(evidence(article, span))
      people.set(at, [...(people.get(at) ?? []), who(party)])
    }
  return dossier.table.flatMap(({ party, issue, cells }) =>
    cells
      .filter((cell) => cell.evidence.length > 0)
      .map((cell): Candidate => {
        const own = cell.evidence
          .flatMap((span) => people.get(key(span)) ?? [])
          .filter(({ id }) => id.startsWith('person:'))
        const { stance, firmness, layer, when, holder, toward } = cell
        const about = ids([party, ...own, ...(holder?.id.startsWith('person:') ? [holder] : [])])
        return {
          ...blank,
          kind: 'position',
          parties: [party],
          about,
          issue,
          stance,
          firmness,
          layer,
          when,
          speaker: holder,
          words: toward,
          evidence: cell.evidence,
        }
      }),
  )
}

/** What moved: from one stance to another, with the words of both. */
export function moves({ dossier }: Archive): Candidate[] {
  return dossier.table.flatMap(({ party, issue, moves: all }) =>
    all
      .filter((move) => move.evidence.length > 0)
      .map(
        ({ from, to, when, evidence: spans }): Candidate => ({
          ...blank,
          kind: 'move',
          parties: [party],
          about: ids([party]),
          issue,
          stance: 'shifts',
          status: `${from} → ${to}`,
          when,
          evidence: spans,
        }),
      ),
  )
}
