import { type Lexicon, overlaps } from '../../model/index.ts'
import type { Ground } from '../ground/ground.ts'
import { once } from '../ground/memo.ts'
import type { Paper } from '../ground/paper.ts'
import { stemOf } from '../ground/stem.ts'
import { type Word, wordsIn } from './words.ts'

/** A sentence that may tell whether something has come about. */
export interface Report {
  readonly day: string
  readonly paper: Paper
  readonly start: number
  readonly end: number
  /** The stem of each content word once. */
  readonly stems: readonly string[]
}

/** What an article reports that conditions may be met by: its sentences that are no conditions and no questions. Follows from the article alone. */
export const reportsIn = once(
  (paper: Paper, { vocabulary, lexicon }: Pick<Ground, 'vocabulary' | 'lexicon'>): Report[] => {
    const { day, reading, article, sentences } = paper
    if (day === null) return []
    const stem = stemOf(lexicon)
    const set = reading.conditions.flatMap((one) => [one.if, one.then])
    return sentences.flatMap(({ start, end }): Report[] => {
      if (article.text[end - 1] === '?' || set.some((span) => overlaps(span, { start, end }))) return []
      const stems = new Set(vocabulary.content(article.text.slice(start, end)).map(stem))
      return [{ day, paper, start, end, stems: [...stems] }]
    })
  },
)

/** The words of a report. */
export const wordsOfReport = once((report: Report, lexicon: Lexicon): Word[] => wordsIn(report.paper, report, lexicon))
