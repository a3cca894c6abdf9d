import type { Name } from '../../model/index.ts'
import type { Sentence, Token } from '../draft.ts'
import { keyOf } from '../names/atoms.ts'

export const shortest = 6

/** A capitalised word of the article: where it stands first, in which name, and how often. */
export interface Word {
  readonly key: string
  readonly token: Token
  readonly name: Name | null
  /** The word before it in its sentence. */
  readonly before: string
  /** Not merely the capital of a first word, and no first half of a compound. */
  readonly strange: boolean
  times: number
}

/** True for a word that plainly begins with a small letter, as most do. */
const isSmall = (text: string): boolean => text.charCodeAt(0) >= 97 && text.charCodeAt(0) <= 122

/** The capitalised words of five letters or more, by their key. */
export function wordsOf(text: string, names: readonly Name[], sentences: readonly Sentence[]): Map<string, Word> {
  const found = new Map<string, Word>()
  let at = 0
  for (const { tokens, role } of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!
      if (token.text.length < shortest - 1 || isSmall(token.text)) continue
      while (at < names.length && names[at]!.span.end <= token.start) at++
      const name = at < names.length && names[at]!.span.start <= token.start ? names[at]! : null
      const plain = isPlain(token.text)
      const key = plain ? token.lower : keyOf(token.text)
      const met = found.get(key)
      if (met) {
        met.times++
        continue
      }
      if (!plain && !/^\p{Lu}\p{Ll}+$/u.test(token.text)) continue
      // A capital that opens a sentence, and "Franco-German": the first half of a compound.
      const opens = name === null && i === 0 && role === 'body' && token.tag !== 'PROPN'
      const half = text[token.end] === '-' && key.endsWith('o')
      const before = tokens[i - 1]?.lower ?? ''
      found.set(key, { key, token, name, before, strange: !opens && !half, times: 1 })
    }
  }
  return found
}

/** A capital and small letters without accents, as most are. */
function isPlain(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first < 65 || first > 90) return false
  let at = 1
  while (at < text.length && text.charCodeAt(at) >= 97 && text.charCodeAt(at) <= 122) at++
  return at === text.length
}
