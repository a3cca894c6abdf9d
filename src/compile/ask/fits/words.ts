import type { Archive } from '../archive.ts'
import type { Candidate } from '../candidate.ts'
import type { Question } from '../question.ts'
import type { Stems } from '../stems.ts'

/** True for a figure that counts what is asked for, or that does not say itself what it counts. */
function countsSuch(
  { words, issueWords }: Pick<Question, 'words' | 'issueWords'>,
  { words: of, evidence }: Candidate,
  stems: Stems,
): boolean {
  const own = stems.in([of, evidence[0]?.quote ?? ''].join(' '))
  const bare = own.filter((stem) => !/\d|^(?:peopl|person|hundr|thous|million|billion|doz|some|about|least)/.test(stem))
  const asked = [...words.map(({ stem }) => stem), ...issueWords.flatMap((one) => one.stems)].flatMap(stems.alike)
  return bare.length === 0 || bare.some((stem) => asked.includes(stem))
}

/** Of a sentence with several numbers, the parts in which a figure stands: the others count something else. */
function besideFigures(text: string, { evidence }: Candidate): string {
  const parts = text.split(/(?<=[,;:—–])\s|\s(?=and\s)/u)
  if (parts.filter((part) => /\d/.test(part)).length < 2) return text
  const own = parts.filter((part) => evidence.some(({ quote }) => part.includes(quote)))
  return own.length > 0 ? own.join('\n') : text
}

/** The share of the words asked for that stand in its own words, or in their sentences. Of three or more one may be missing. */
export function wordFit(
  { words, issueWords, counts }: Question,
  candidate: Candidate,
  { archive, text }: { archive: Archive; text: string },
): number {
  const { stems } = archive
  if (candidate.kind === 'figure' && counts === 'many' && !countsSuch({ words, issueWords }, candidate, stems)) return 0
  if (words.length === 0) return 1
  const own = new Set(stems.in([candidate.words, ...candidate.evidence.map(({ quote }) => quote)].join('\n')))
  // An office is asked for by its own words, not by those of the sentence around it.
  const told = candidate.kind === 'figure' ? besideFigures(text, candidate) : text
  const near = new Set(stems.in(candidate.kind === 'name' ? candidate.words : told))
  const points = words.map(({ stem }) => {
    const all = stems.alike(stem)
    return all.some((one) => own.has(one)) ? 1 : all.some((one) => near.has(one)) ? 0.7 : 0
  })
  const missing = points.filter((point) => point === 0).length
  if (missing > (words.length >= 3 ? 1 : 0)) return 0
  return points.reduce<number>((sum, point) => sum + point, 0) / words.length
}
