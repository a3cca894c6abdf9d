import type { Lexicon } from '../../model/index.ts'
import { fromLexicon, type Token } from '../draft.ts'
import { onceAKind } from '../onceAKind.ts'
import { type Phrases, phrasesOf } from './phrases.ts'
import { hyphened } from './words.ts'

/** What a token says by itself of whether a term may begin or end with it. */
type Look = 'never' | 'always' | 'with what follows' | 'with what is before'

const lookOf = fromLexicon((lexicon) => {
  const known = phrasesOf(lexicon)
  return onceAKind(({ text, lower }): Look => {
    if (isWord(text)) {
      const seconds = known.signs.get(lower)
      return seconds === undefined ? 'never' : seconds === null ? 'always' : 'with what follows'
    }
    if (hyphened(text, 0)) return 'with what is before'
    return isStrange(text, lower, known) ? 'always' : 'never'
  })
})

/** Neither a plain word nor a mark, and one of its parts may open a term. */
const isStrange = (text: string, lower: string, known: Phrases): boolean =>
  text.length > 1 ? lower !== "'s" && hasSign(text, known) : !isMark(text)

/** False for the many sentences in which no word opens a phrase, stands for a government or marks what follows. */
export function mayHold(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const [look, known] = [lookOf(lexicon), phrasesOf(lexicon)]
  for (let i = 0; i < tokens.length; i++) {
    const says = look(tokens[i]!)
    if (says === 'never') continue
    if (says === 'always') return true
    const { text, lower } = tokens[i]!
    if (says === 'with what follows') {
      let to = i + 1
      while (to < tokens.length && isMark(tokens[to]!.text)) to++
      const next = tokens[to]
      if (next === undefined || !isWord(next.text) || isAmong(next.lower, known.signs.get(lower)!)) return true
    } else if (i === 0 ? isStrange(text, lower, known) : hyphenFits(tokens[i - 1]!, known)) return true
  }
  return false
}

const hyphenFits = ({ text, lower }: Token, { marks }: Phrases): boolean => !isWord(text) || marks.has(lower)

/** A word of several parts or with marks in it: true when one of the parts may open a term. */
function hasSign(text: string, { signs, marks }: Phrases): boolean {
  for (const part of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    if (signs.has(part) || marks.has(part)) return true
  return false
}

/** True for a word of plain letters and digits. */
function isWord(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (!((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57))) return false
  }
  return text.length > 0
}

const isMark = (text: string): boolean =>
  text.length === 1 && (text.charCodeAt(0) >= 128 ? !/[\p{L}\p{N}]/u.test(text) : !isWord(text))

/** The word, or the singular of it, is one of those that go on. */
const isAmong = (word: string, seconds: ReadonlySet<string>): boolean =>
  seconds.has(word) ||
  (word.endsWith('s') && (seconds.has(word.slice(0, -1)) || (word.endsWith('es') && seconds.has(word.slice(0, -2)))))
