import type { Lexicon } from '../../model/index.ts'
import { splitLines } from '../lines/lines.ts'
import { endsLikeSentence, rowsOf } from '../masthead/rows.ts'
import type { Words } from '../masthead/rules/lineRule.ts'
import { furnitureLine, navigationLine, relatedLine } from '../masthead/rules/lines.ts'
import { vocabulary } from '../masthead/vocabulary.ts'
import { type PageFind, type PageGiven, type PageRow, pageRows } from './pageRow.ts'
import { pageWords } from './pageWords.ts'
import { appeal } from './rules/appeals.ts'
import { button } from './rules/buttons.ts'
import { crumbs } from './rules/crumbs.ts'
import { type Around, link, listEnd, listHeading } from './rules/links.ts'
import { repeats } from './rules/repeats.ts'
import { withNeighbours } from './rules/runs.ts'

/** A line of the page around an article, with its place in the text. */
export interface PageLine extends PageFind {
  readonly start: number
  readonly end: number
}

/**
 * The lines of a text that are no part of the article but of the page it was taken from, and say nothing of it: buttons, calls to
 * subscribe, advertisements, players, lists of other articles. In the order of the text; `[]` where there are none.
 */
export function pageLines(text: string, lexicon: Lexicon): PageLine[] {
  const words = vocabulary(lexicon)
  const given: PageGiven = { page: pageWords(lexicon), words }
  const rows = pageRows(rowsOf(splitLines(text)))
  const finds = new Map<number, PageFind>()
  rows.forEach((row, at) => {
    const find =
      row.bare === ''
        ? null
        : (button(row, given) ??
          navigationLine(row, { words, lexicon }) ??
          appeal(row, given) ??
          crumbs(row, given) ??
          link(row, given) ??
          relatedLine(row, { words, lexicon }))
    if (find) finds.set(at, find as PageFind)
  })
  repeats(rows, finds)
  withLists(rows, finds, { ...given, lexicon })
  withNeighbours(rows, finds, given)
  return [...finds]
    .sort(([a], [b]) => a - b)
    .map(([at, find]) => ({ ...find, start: rows[at]!.start, end: rows[at]!.end }))
}

function withLists(rows: readonly PageRow[], finds: Map<number, PageFind>, given: PageGiven & Words): void {
  const around: Around = {
    isPage: (at) => finds.has(at),
    isOther: (at) => {
      const find = furnitureLine(rows[at]!, given)
      return find !== null && find.kind !== 'related' && find.kind !== 'navigation'
    },
    headed: false,
  }
  let heading = 0
  for (let at = 0; at < rows.length; at++) {
    const kind = listHeading(rows[at]!, given)
    if (kind === null) continue
    heading = firstHeading(rows, heading, at, finds)
    const end = listEnd(rows, at, kind, { ...around, headed: heading < at - 1 })
    if (end === at + 1 && !finds.has(at)) continue
    for (let i = at; i < end; i++) if (!finds.has(i)) finds.set(i, { kind: 'related', rule: 'page-list' })
    at = end - 1
  }
}

/** The first row in the body that is a heading between paragraphs, from a row on; `before` where there is none above it. */
function firstHeading(
  rows: readonly PageRow[],
  from: number,
  before: number,
  finds: ReadonlyMap<number, PageFind>,
): number {
  for (let at = from; at < before - 1; at++) {
    const { text, words, inBody } = rows[at]!
    if (!inBody || words > 8 || finds.has(at) || /[.!…:;,"”’)]$/.test(text)) continue
    if (endsLikeSentence(rows[at + 1]!.text)) return at
  }
  return Math.max(from, before - 1)
}
