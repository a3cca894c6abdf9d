import {
  type Article,
  dayRange,
  fromLexicon,
  type Lexicon,
  type Reading,
  type Ref,
  type Statement,
} from '../../model/index.ts'
import type { CaseEntry } from './entry.ts'
import { once } from './memo.ts'
import { type Bounds, sentenceAt, sentenceBounds } from './sentences.ts'

/** An article of the case, filed: with what every part of the dossier asks of it. */
export interface Paper {
  readonly id: string
  readonly article: Article
  readonly reading: Reading
  /** The first day on which it may have been published, `YYYY-MM-DD`; `null` when that is not known. */
  readonly day: string | null
  readonly outlet: Ref | null
  readonly statements: ReadonlyMap<string, Statement>
  readonly sentences: readonly Bounds[]
  readonly words: number
}

/**
 * Files the articles of a case: by day of publication, then path, then id; undated ones last; the same article only
 * once; those published after `asOf` left out, undated ones kept.
 */
export function filePapers(entries: readonly CaseEntry[], lexicon: Lexicon, asOf: string | null): Paper[] {
  const sorted = entries
    .map((entry) => filed(entry, lexicon))
    .filter(({ day }) => asOf === null || day === null || day <= asOf)
    .sort((a, b) => compare(a.day ?? '~', b.day ?? '~') || byPath(a, b))
  const seen = new Set<string>()
  return sorted.filter(({ id }) => !seen.has(id) && seen.add(id))
}

/** An article by itself, filed: the same paper whenever article and reading are the same objects. */
export function filed({ article, reading }: CaseEntry, lexicon: Lexicon): Paper {
  return filing(lexicon)(article)(reading)
}

const filing = fromLexicon((lexicon) => {
  const laidOut = once((article: Article) => ({
    sentences: sentenceBounds(article.text, lexicon),
    words: countWords(article.text),
  }))
  return once((article: Article) => once((reading: Reading) => paperOf(article, reading, laidOut(article))))
})

/** How many words stand in a text, as white space parts them; 1 for a text without any. Counted without cutting: a case has millions. */
export function countWords(text: string): number {
  let [count, isWord] = [0, false]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isSpace = code < ASCII ? code === 32 || (code >= 9 && code <= 13) : SPACE.test(text[at] as string)
    if (!isSpace && !isWord) count++
    isWord = !isSpace
  }
  return Math.max(1, count)
}

const ASCII = 128
const SPACE = /\s/

/**
 * When a paper was published, as exactly as that is known: `2026-01-19`, `2026-01`, `2025-12/2026-01`; the first day where it
 * was worked out as a bound, `null` where nothing is known.
 */
export function publishedAs({ reading, day }: Pick<Paper, 'reading' | 'day'>): string | null {
  const value = reading.article.published?.value ?? ''
  return /^\d{4}(?:-\d\d)?(?:\/\d{4}(?:-\d\d)?)?$/.test(value) ? value : day
}

function paperOf(article: Article, reading: Reading, text: Pick<Paper, 'sentences' | 'words'>): Paper {
  return {
    id: article.id,
    article,
    reading,
    day: dayOf(reading),
    outlet: reading.article.outlet,
    statements: new Map(reading.statements.map((statement) => [statement.id, statement])),
    ...text,
  }
}

function dayOf(reading: Reading): string | null {
  const published = reading.article.published
  if (!published) return null
  const { first, last } = dayRange(published.value)
  return first ?? last
}

const byPath = (a: Paper, b: Paper): number =>
  compare(a.article.path, b.article.path) || compare(a.article.id, b.article.id)

/** Orders strings by code unit: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The sentence around an offset of a paper. */
export function sentenceOf(paper: Paper, offset: number): Bounds {
  return paper.sentences[sentenceAt(paper.sentences, offset)] ?? { start: 0, end: paper.article.text.length }
}

/** The words of the sentence around an offset of a paper. */
export function sentenceText(paper: Paper, offset: number): string {
  const { start, end } = sentenceOf(paper, offset)
  return paper.article.text.slice(start, end)
}
