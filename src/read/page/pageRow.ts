import type { FurnitureKind } from '../../model/index.ts'
import { endsLikeSentence, type Row, wordCount } from '../masthead/rows.ts'
import type { Vocabulary } from '../masthead/vocabulary.ts'
import type { PageVocabulary } from './pageWords.ts'

/** A row with what the rules for the page's lines ask of it. */
export interface PageRow extends Row {
  /** `bare` without the signs, numbers of a list and brackets around it. */
  readonly plain: string
  readonly words: number
  /** A paragraph of running text stands above it. */
  readonly inBody: boolean
  /** A line of some words stands above it, which may be the title. */
  readonly titled: boolean
}

/** Why a row belongs to the page; `null`: it may well be text. */
export interface PageFind {
  readonly kind: Extract<FurnitureKind, 'navigation' | 'related' | 'duplicate'>
  readonly rule: string
}

/** What every rule is given besides its row. */
export interface PageGiven {
  readonly page: PageVocabulary
  readonly words: Vocabulary
}

/** A row as long as this that ends like a sentence is running text. */
const paragraph = 90

export function pageRows(rows: readonly Row[]): PageRow[] {
  let [inBody, titled] = [false, false]
  return rows.map((row) => {
    const plain = row.bare.slice(0, endOf(row.bare)).replace(opening, '')
    const words = row.bare === '' ? 999 : wordCount(row.text)
    const found = { ...row, plain: unbracketed(plain), words, inBody, titled }
    inBody ||= row.text.length > paragraph && endsLikeSentence(row.text)
    titled ||= words > 3
    return found
  })
}

const opening = /^[^\p{L}\p{N}#@$£€“"‘'(]+/u
const closes = /[\p{L}\p{N})+?”"’'-]/u

/** Where the signs begin at the end of a line: a pattern would try each run of blanks before. */
function endOf(text: string): number {
  let end = text.length
  while (end > 0 && !closes.test(text[end - 1]!)) end--
  return end
}

const unbracketed = (text: string): string =>
  /^[([][^()[\]]*[)\]]?$/.test(text) ? text.replace(/^[([]|[)\]]$/g, '') : text
