import { isHeadline, type Row, type RowFind, wordCount } from '../rows.ts'
import { biography } from './biography.ts'
import { authorAtFoot } from './byline.ts'
import { dateLine } from './dates.ts'
import type { Words } from './lineRule.ts'
import { furnitureLine, reports } from './lines.ts'
import { withDay } from './stampDay.ts'

/** The foot of an article is within its last rows. */
const longestFoot = 80

export interface FootGiven extends Words {
  /** The row at which the running text begins; the foot never reaches above it. */
  readonly body: number
  readonly author: string | null
}

/** Walks up from the last row as long as rows are furniture: notices, links, the author's description. */
export function readFoot(rows: readonly Row[], given: FootGiven): Map<number, RowFind> {
  const finds = new Map<number, RowFind>()
  const top = Math.max(given.body, rows.length - longestFoot)
  let at = rows.length - 1
  while (at > top) {
    const find = footLine(rows, at, given)
    if (find) {
      finds.set(at--, find)
      continue
    }
    const from = headlineRun(rows, at, top, given)
    if (from === null) break
    for (let i = from; i <= at; i++) finds.set(i, { kind: 'related', rule: 'headline-run' })
    at = from - 1
  }
  return finds
}

function footLine(rows: readonly Row[], at: number, given: FootGiven): RowFind | null {
  const row = rows[at] as Row
  const near = at >= rows.length - 6
  return (
    withDay(furnitureLine(row, given), row, given) ??
    footNotice(row, rows.length - at, given) ??
    dateLine(row, given.words) ??
    (near || given.author !== null ? authorAtFoot(rows, at, given.author, given) : null) ??
    biography(rows, at, given.body, given)
  )
}

/**
 * What only the last lines say: "Disclaimer: …", "The opinions are his own", what a site does not answer for. Above
 * them the walk has met nothing but furniture.
 */
function footNotice({ text, bare }: Row, fromEnd: number, { words }: Words): RowFind | null {
  if (bare === '' || /["“”]/.test(text) || reports.test(bare)) return null
  const labelled =
    fromEnd <= 4 &&
    /^(?:disclaimer|statement|legal notice|notice|editor's note)\s*:/.test(bare) &&
    /\b(?:author|article|text|content|views?|opinions?|site|page|editors)\b/.test(bare)
  const own = fromEnd <= 4 && wordCount(text) < 40 && words.disclaimer.author.some((phrase) => bare.includes(phrase))
  const site =
    /\b(?:this|our|these) (?:web ?sites?|sites?|web ?pages?|pages?|portal|platform|app)\b/.test(bare) &&
    /\b(?:vouch|responsib\w+|liab\w+|guarantee\w*|endorse\w*|cookies|accuracy|third part\w+|external sources|machine)\b/.test(
      bare,
    )
  if (!(labelled || own || site)) return null
  const opinion = words.disclaimer.author.some((phrase) => bare.includes(phrase))
  return { kind: 'disclaimer', rule: 'foot-notice', ...(opinion && { says: { opinion: true as const } }) }
}

/**
 * Headlines of other articles in a row, up from `at`: after a heading that says so any number; otherwise three or more
 * of which half are questions or have a bar in them, with furniture below them. Returns the first, or `null`.
 */
function headlineRun(rows: readonly Row[], at: number, top: number, given: FootGiven): number | null {
  let from = at + 1
  while (from > top && isLink(rows[from - 1] as Row, given)) from--
  const run = rows.slice(from, at + 1)
  if (run.length === 0) return null
  const above = rows[from - 1]
  if (above && furnitureLine(above, given)?.rule === 'related-heading') return from
  if (run.length < 3 || at === rows.length - 1) return null
  const telling = run.filter(({ text }) => /[?？]["”’]?$|\||｜/.test(text)).length
  return telling * 2 >= run.length ? from : null
}

const isLink = (row: Row, given: FootGiven): boolean =>
  wordCount(row.text) >= 4 &&
  isHeadline(row.text) &&
  !/^["“«]|[”"»]$/.test(row.text) &&
  furnitureLine(row, given) === null
