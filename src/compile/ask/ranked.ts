import { type Answer, compareWhen } from '../../model/index.ts'
import type { Archive } from './archive.ts'
import type { Candidate } from './candidate.ts'

/** Of answers that fit as well, those of the first kinds come first. */
const order = [
  'move',
  'position',
  'reaction',
  'proposal',
  'condition',
  'figure',
  'event',
  'name',
  'statement',
  'passage',
]

/** A candidate that answers the question, and how well. */
export interface Fitting {
  readonly candidate: Candidate
  readonly score: number
}

/** By fit, then what is latest, then in the order of the case; the same words once. */
export function ranked(found: readonly Fitting[], archive: Archive): Answer[] {
  const article = new Map(archive.dossier.articles.map(({ id }, n) => [id, n]))
  const dated = [...found].sort((a, b) => compareWhen(a.candidate.when, b.candidate.when))
  const age = new Map(dated.map(({ candidate }, n) => [candidate, n / Math.max(1, dated.length - 1)]))
  const origins = new Map(archive.dossier.articles.map(({ id, origin }) => [id, origin]))
  const scored = found.map(({ candidate, score }) => {
    const from = new Set(candidate.evidence.map((one) => origins.get(one.article))).size
    const lately = candidate.when ? 0.05 * (age.get(candidate) ?? 0) : 0
    return { candidate, score: Math.round(Math.min(1, score + lately + 0.01 * Math.min(from, 5)) * 100) / 100 }
  })
  const place = ({ evidence: [first] }: Candidate): number =>
    first ? (article.get(first.article) ?? 0) * 1e8 + first.start : 0
  scored.sort(
    (a, b) =>
      b.score - a.score ||
      order.indexOf(a.candidate.kind) - order.indexOf(b.candidate.kind) ||
      place(a.candidate) - place(b.candidate),
  )
  const seen = new Set<string>()
  return scored.flatMap(({ candidate, score }) => {
    const [first] = candidate.evidence
    if (!first) return []
    const words = `${first.article} ${first.start} ${first.end}`
    if (seen.has(words)) return []
    seen.add(words)
    return [answerOf(candidate, score, archive)]
  })
}

function answerOf(candidate: Candidate, score: number, archive: Archive): Answer {
  const { kind, parties, issue, stance, firmness, status, speaker, layer, when, evidence } = candidate
  const article = archive.dossier.articles.find(({ id }) => id === evidence[0]?.article)
  const named = issue === null ? null : { id: issue, name: nameOf(issue, archive) }
  const { outlet = null, published = null } = article ?? {}
  return {
    kind,
    score,
    parties: [...parties],
    issue: named,
    stance,
    firmness,
    status,
    speaker,
    layer,
    when,
    outlet,
    published,
    evidence: [...evidence],
  }
}

/** The name of an issue: the codebook's, else the case's own. */
export function nameOf(issue: string, { dossier, lexicon }: Archive): string {
  const book = lexicon.issues.issues.find(({ id }) => id === issue)
  return book?.name ?? dossier.issues.find(({ id }) => id === issue)?.name ?? issue
}
