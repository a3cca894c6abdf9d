import type { Evidence, Stance } from '../../../model/index.ts'
import type { Archive } from '../archive.ts'
import { blank, type Candidate, ids } from '../candidate.ts'
import { tellings } from './tellings.ts'

/** Every figure with who gives it. */
export function figures(archive: Archive): Candidate[] {
  const { dossier } = archive
  const layerOf = tellings(archive, 'figures')
  const told = new Map<string, { span: Evidence; party: string; issue: string; stance: Stance }[]>()
  for (const { party, issue, cells } of dossier.table)
    for (const { stance, evidence: spans } of cells)
      for (const span of spans)
        told.set(span.article, [...(told.get(span.article) ?? []), { span, party: party.id, issue, stance }])
  const heldIn = (figure: Evidence) =>
    (told.get(figure.article) ?? []).filter(({ span }) => span.start <= figure.start && figure.end <= span.end)
  return dossier.figures.flatMap(({ entries, subject, unit, topic, of, per, period }) =>
    entries
      .filter((entry) => entry.evidence.length > 0)
      .map(
        (entry): Candidate => ({
          ...blank,
          kind: 'figure',
          parties: subject ? [subject] : [],
          about: ids([subject, entry.who]),
          unit,
          topic,
          when: period,
          layer: layerOf(entry.evidence).layer,
          speaker: entry.who,
          held: entry.evidence.flatMap(heldIn),
          words: [of ?? '', per ?? '', subject?.name ?? '', unit ?? ''].join(' '),
          evidence: entry.evidence,
        }),
      ),
  )
}
