import type { Lexicon, Ref } from '../../model/index.ts'
import type { Paper } from '../ground/paper.ts'
import { stemOf } from '../ground/stem.ts'

/** A word or mark of an article; a name is one word, with whom it names. */
export interface Word {
  readonly word: string
  readonly stem: string
  readonly entity: Ref | null
}

const WORD = /[\p{L}\p{N}]+(?:['’.,-]?[\p{L}\p{N}]+)*|[,;:.]/gu
/** Of "Norwegian troops" the first word is the name, "troops" are another. */
const OWN = /^[^\p{Ll}]*[\p{L}\p{N}'’.-]+(?:\s+\P{Ll}[\p{L}\p{N}'’.-]*)*/u

/** The words and marks of a stretch of an article, in order. */
export function wordsIn(
  { article: { text }, reading }: Paper,
  { start, end }: { start: number; end: number },
  lexicon: Lexicon,
): Word[] {
  const stem = stemOf(lexicon)
  const names = reading.names.filter(({ span, entity }) => entity && span.start < end && span.end > start)
  const found: Word[] = []
  let done = -1
  for (const { 0: form, index } of text.slice(start, end).matchAll(WORD)) {
    const at = start + index
    if (at < done) continue
    const name = names.find(({ span }) => (done <= span.start || at < done) && span.start <= at && at < span.end)
    const word = form.toLowerCase().replaceAll('’', "'").replace(/'s$/, '')
    found.push({ word, stem: stem(word), entity: name?.entity ?? null })
    if (name?.entity) done = name.span.start + (OWN.exec(name.span.quote)?.[0].length ?? name.span.quote.length)
  }
  return found
}
