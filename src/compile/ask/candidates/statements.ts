import type { Span, Statement } from '../../../model/index.ts'
import { evidence } from '../../../model/index.ts'
import type { Archive } from '../archive.ts'
import { blank, type Candidate, ids } from '../candidate.ts'

/** Who says what, statement by statement. */
export function statements({ dossier, readings, who, partiesOf }: Archive): Candidate[] {
  const printed = new Map(dossier.articles.map(({ id, outlet }) => [id, outlet]))
  const outlets = (article: string): Set<string> => ids([printed.get(article) ?? null])
  return [...readings].flatMap(([article, reading]) =>
    reading.statements
      .filter(({ content }) => content.length > 0)
      .map(({ content, speaker, speaksFor, layer, when, speakers = [] }: Statement): Candidate => {
        const said = [speaker, ...speakers.map((one) => one.speaker)].flatMap((ref) => (ref ? [who(ref)] : []))
        const parties = [speaksFor, ...speakers.map((one) => one.speaksFor)].flatMap((ref) => (ref ? [who(ref)] : []))
        const about = new Set([
          ...outlets(article),
          ...[...said, ...parties].flatMap(({ id }) => [id, ...partiesOf(id)]),
        ])
        const spans = content.map((span: Span) => evidence(article, span))
        return {
          ...blank,
          kind: 'statement',
          parties: said,
          about,
          speaker: said[0] ?? null,
          layer,
          when,
          evidence: spans,
        }
      }),
  )
}

/** Every sentence of every article, for what nothing else covers; in the layer of the statement that it stands in. */
export function passages({ dossier, readings, sentences, who }: Archive): Candidate[] {
  return dossier.articles.flatMap(({ id }) => {
    const told = readings.get(id)?.statements ?? []
    return sentences(id).map((sentence): Candidate => {
      const inside = told.find(({ content }) =>
        content.some((span) => span.start <= sentence.start && sentence.end <= span.end),
      )
      return {
        ...blank,
        kind: 'passage',
        speaker: inside?.speaker ? who(inside.speaker) : null,
        layer: inside?.layer ?? 'reported',
        evidence: [sentence],
      }
    })
  })
}
