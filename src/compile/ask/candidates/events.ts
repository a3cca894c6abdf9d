import type { Archive } from '../archive.ts'
import { blank, type Candidate } from '../candidate.ts'
import { tellings } from './tellings.ts'

/** Every event with all who took part, and those for whom they speak. */
export function events(archive: Archive): Candidate[] {
  const { dossier, partiesOf } = archive
  const told = tellings(archive, 'events')
  return dossier.timeline
    .filter((entry) => entry.evidence.length > 0)
    .map(({ type, status, when, place, actors, recipients, evidence: spans }): Candidate => {
      const parties = [...actors, ...recipients]
      const about = new Set(parties.flatMap(({ id }) => [id, ...partiesOf(id)]))
      return {
        ...blank,
        kind: 'event',
        parties,
        about,
        type,
        status,
        when,
        place,
        ...told(spans),
        words: place?.name ?? '',
        evidence: spans,
      }
    })
}
