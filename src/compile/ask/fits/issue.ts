import type { Archive } from '../archive.ts'
import type { Candidate } from '../candidate.ts'
import { codebookOf } from '../codebook.ts'
import type { Question } from '../question.ts'
import { wordsIn } from '../stems.ts'

/**
 * Every issue that is asked about must be there: 1 where it is the candidate's own, less where its words, or those of
 * the question in its sentence, speak of it. A figure has no issue of its own: the words themselves must stand there. A
 * position that has another issue is not about what its sentence says besides.
 */
export function issueFit(
  { issues, issueWords }: Question,
  { issue, words, evidence, kind, topic, held }: Candidate,
  { archive: { lexicon, stems }, text }: { archive: Archive; text: string },
): number {
  if (issues.length === 0) return 1
  const own = [words, ...evidence.map(({ quote }) => quote)].join('\n')
  const hits = kind === 'figure' ? [] : codebookOf(lexicon)(wordsIn(own).flatMap((word) => word.split('-')))
  const spoken = new Set(hits.map((hit) => hit.issue))
  const near = new Set(stems.in(`${text}\n${words}`))
  const known = new Set(lexicon.issues.issues.map(({ id }) => id))
  const hasOther = issue !== null && issue !== 'other' && known.has(issue)
  const stands = (run: readonly string[]) => run.every((stem) => stems.alike(stem).some((one) => near.has(one)))
  const names = new Map(lexicon.issues.issues.map(({ id, name }) => [id, stems.in(name).join(' ')]))
  /** A phrase that says more than the issue's name ("no-fly zone") must stand there in part. */
  const isSpecific = (asked: string): boolean => {
    const runs = issueWords.filter((one) => one.issue === asked).map((one) => one.stems)
    const isPlain = runs.some((run) => run.length < 2 || run.join(' ') === names.get(asked))
    const words = runs.flat().filter((stem) => !stems.isFunctionWord(stem) && stem.length > 2)
    const begins = (stem: string) => stem.length > 3 && [...near].some((one) => one.startsWith(stem))
    return isPlain || words.some((stem) => stands([stem]) || begins(stem))
  }
  const points = issues.map((asked) => {
    if (asked === issue || asked === topic) return isSpecific(asked) ? 1 : 0
    if (held.some((one) => one.issue === asked)) return 0.7
    if (spoken.has(asked)) return isSpecific(asked) ? 0.7 : 0
    if (hasOther) return 0
    return issueWords.some((one) => one.issue === asked && stands(one.stems)) ? 0.6 : 0
  })
  return points.includes(0) ? 0 : Math.max(...points)
}
