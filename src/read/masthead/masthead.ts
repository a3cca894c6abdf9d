import { cut, cutTrimmed, type Furniture } from '../../model/index.ts'
import { type Masthead, stage } from '../draft.ts'
import { type Found, type Row, type RowFind, rowsOf, type Says } from './rows.ts'
import { datelinePrefix } from './rules/dateline.ts'
import { duplicates } from './rules/duplicates.ts'
import { readFoot } from './rules/foot.ts'
import { readHead } from './rules/head.ts'
import { inlineCredits } from './rules/inlineCredit.ts'
import type { Words } from './rules/lineRule.ts'
import { readMiddle } from './rules/middle.ts'
import { vocabulary } from './vocabulary.ts'

/** lines → what the head and foot of the article say of it, and the furniture, in the order of the text. */
export const masthead = stage({
  name: 'masthead',
  needs: ['article', 'lexicon', 'lines', 'paragraphs'],
  adds: ['masthead', 'furniture'],
  run: ({ article, lexicon, lines, paragraphs }) => {
    const given: Words = { words: vocabulary(lexicon), lexicon }
    const rows = rowsOf(lines)
    const { found, within, title, byRow } = findRows(rows, article.declared.title, article.declared.author, given)
    const all = withApart(withApart(found, duplicates(article.text, paragraphs)), within)
    const says = [...byRow.map(({ says }) => says)].filter((said) => said !== undefined)
    return { masthead: mastheadOf(article.text, title, says), furniture: furnitureOf(article.text, all) }
  },
})

interface RowsFound {
  readonly found: Found[]
  /** In the middle of lines. */
  readonly within: readonly Found[]
  readonly byRow: readonly Found[]
  readonly title: string | null
}

function findRows(rows: readonly Row[], declaredTitle: string | null, author: string | null, given: Words): RowsFound {
  const head = readHead(rows, declaredTitle, given)
  const said = [...head.finds.values()].map((find) => find.says?.author).find(Boolean)
  const foot = readFoot(rows, { ...given, body: head.body, author: author ?? said ?? null })
  const end = Math.min(rows.length, ...foot.keys())
  const middle = readMiddle(rows, head.body, end, given)
  const all = new Map<number, RowFind>([...middle, ...head.finds, ...foot])
  const byRow = [...all]
    .sort(([a], [b]) => a - b)
    .map(([at, find]): Found => ({ ...find, start: rows[at]!.start, end: rows[at]!.end }))
  const found = [...byRow]
  // From the first row on: a caption after the first paragraph looks as if the text began behind it.
  for (const opening of openings(rows.slice(0, end), head.body, all)) {
    const dateline = datelinePrefix(opening, given)
    if (dateline)
      found.push({
        kind: 'dateline',
        rule: 'dateline-prefix',
        says: dateline.says,
        start: opening.start,
        end: dateline.end,
      })
  }
  found.sort((a, b) => a.start - b.start)
  const within = rows.flatMap((row, at) => (all.has(at) ? [] : inlineCredits(row, given)))
  return { found, within, byRow: [...found], title: head.title }
}

/** The rows of the text down to its fourth below the head; what is furniture does not count. */
function openings(rows: readonly Row[], body: number, finds: ReadonlyMap<number, RowFind>): Row[] {
  const found: Row[] = []
  for (let at = 0, left = 4; at < rows.length && left > 0; at++) {
    if (finds.has(at)) continue
    found.push(rows[at]!)
    if (at >= body) left--
  }
  return found
}

/** Both lists in the order of the text, without what of the second overlaps the first. Neither overlaps itself. */
function withApart(found: readonly Found[], more: readonly Found[]): Found[] {
  const first = [...found].sort((a, b) => a.start - b.start)
  let at = 0
  const apart = [...more]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while (at < first.length && first[at]!.end <= start) at++
      return at >= first.length || first[at]!.start >= end
    })
  return [...first, ...apart].sort((a, b) => a.start - b.start)
}

function furnitureOf(text: string, found: readonly Found[]): Furniture[] {
  return found.flatMap(({ start, end, kind, rule }) => {
    const span = cutTrimmed(text, start, end)
    return span ? [{ span, kind, rule }] : []
  })
}

/** Joins what the rows say: of each value the first that is said; a day of publication before one of updating. */
function mastheadOf(text: string, title: string | null, says: readonly Says[]): Masthead {
  const first = <Key extends 'outlet' | 'author' | 'url' | 'original' | 'published' | 'updated'>(key: Key) =>
    says.map((said) => said[key]).find((value) => value !== undefined) ?? null
  const day = first('published') ?? first('updated')
  const published = day && {
    value: day.value,
    certainty: 'said' as const,
    because: null,
    span: cut(text, day.start, day.end),
  }
  return {
    title,
    outlet: first('outlet'),
    author: first('author'),
    url: first('url'),
    original: first('original'),
    published,
    credits: [...new Set(says.flatMap(({ credits = [] }) => credits))],
    opinion: says.some(({ opinion }) => opinion === true),
  }
}
