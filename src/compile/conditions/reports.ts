import { cut, overlaps, type Span } from '../../model/index.ts'
import type { Ground } from '../ground/ground.ts'
import { once } from '../ground/memo.ts'
import type { Paper } from '../ground/paper.ts'
import { stemOf } from '../ground/stem.ts'

/** A sentence that may tell whether something has come about. */
export interface Report {
  readonly day: string
  readonly paper: Paper
  readonly span: Span
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
      const span = cut(article.text, start, end)
      const stems = new Set(vocabulary.words(span.quote).map(stem))
      return [{ day, paper, span, stems: [...stems] }]
    })
  },
)

/** Reports by stem, of the stems that are asked for. */
export type ReportIndex = ReadonlyMap<string, readonly Report[]>

export function indexOf(ground: Ground, asked: ReadonlySet<string>): ReportIndex {
  const index = new Map<string, Report[]>()
  if (asked.size === 0) return index
  for (const paper of ground.papers) {
    for (const report of reportsIn(paper, ground)) {
      for (const stem of report.stems) {
        if (!asked.has(stem)) continue
        const known = index.get(stem)
        if (known) known.push(report)
        else index.set(stem, [report])
      }
    }
  }
  return index
}
