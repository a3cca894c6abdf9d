import type { Lexicon } from '../../model/index.ts'
import { fromLexicon } from '../draft.ts'

interface Piece {
  readonly start: number
  readonly end: number
}

const words = fromLexicon(({ abbreviations: { before, numbered, either, openers } }) => ({
  numbered: new Set(numbered.map((w) => w.toLowerCase())),
  before: new Set(before.map((w) => w.toLowerCase())),
  either: new Set(either.map((w) => w.toLowerCase())),
  openers: new Set(openers),
}))

const stop = /[.!?…]+["'”’»)\]]*(?=\s|$)|[。！？]+["'”’»」』）]*/g

/**
 * Cuts a paragraph into sentences, without the white space between them. A full stop after an abbreviation, an
 * initial or a number of a list does not end one; "U.S." does only before a word that opens a sentence.
 */
export function splitParagraph(text: string, start: number, end: number, lexicon: Lexicon): Piece[] {
  const known = words(lexicon)
  const pieces: Piece[] = []
  let from = start
  const push = (to: number): void => {
    let [a, b] = [from, to]
    while (a < b && isSpace(text, a)) a++
    while (b > a && isSpace(text, b - 1)) b--
    if (a < b) pieces.push({ start: a, end: b })
    from = to
  }
  const body = text.slice(start, end)
  for (const match of body.matchAll(stop)) {
    const at = start + match.index
    const to = at + match[0].length
    if (to >= end || endsSentence(text, from, at, match[0], to, end, known)) push(to)
  }
  push(end)
  return pieces
}

/** A bracket by itself goes on with the sentence: "at 10:35 a.m. (0735 GMT)", "Acme Inc. (ACM)". */
const opensQuotation = /["'“‘«]/

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200a)
}

type Known = ReturnType<typeof words>

function endsSentence(
  text: string,
  from: number,
  at: number,
  mark: string,
  to: number,
  end: number,
  known: Known,
): boolean {
  // "on May 5. , but": a stray stop, as translation leaves it.
  if (/^\s+[,;]\s/.test(text.slice(to, to + 4))) return false
  const next = /^\s*(["'“‘«([]*)([\p{L}\p{N}'’.-]+)?/u.exec(text.slice(to, Math.min(end, to + 60)))
  const word = next?.[2] ?? ''
  if (/^\p{Ll}/u.test(word)) return false
  if (mark[0] !== '.' || mark.startsWith('..')) return !mark.startsWith('…') || /^\p{Lu}/u.test(word)
  const last = /[\p{L}\p{N}.&-]+$/u.exec(text.slice(Math.max(from, at - 24), at))?.[0] ?? ''
  const bare = last.toLowerCase()
  if (known.either.has(bare)) return known.openers.has(word) || opensQuotation.test(next?.[1] ?? '')
  if (known.before.has(bare)) return false
  if (/^\p{Lu}$/u.test(last)) return known.openers.has(word) && word !== 'A' && word !== 'I'
  if (known.numbered.has(bare)) return !/^(?:\d|[IVXLC]+\b)/.test(word)
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(last)) return known.openers.has(word)
  return true
}
