import { fromLexicon, type Lexicon } from '../../model/index.ts'

/** Splits texts into words and tells which of them carry content. */
export interface Vocabulary {
  /** Every word in lower case, without possessive endings, in order. */
  readonly words: (text: string) => readonly string[]
  /** The words that carry content, in a plain form ("talks" → "talk"), in order, each as often as it stands. */
  readonly content: (text: string) => readonly string[]
  readonly isNegation: (word: string) => boolean
  /** "seven" or "7" → 7; `null` for what is no number. */
  readonly number: (word: string) => number | null
}

/** The vocabulary of a lexicon, made once for each. */
export const vocabularyOf = fromLexicon(vocabulary)

function vocabulary({ comparing }: Lexicon): Vocabulary {
  const functionWords = new Set(comparing.functionWords)
  const negations = new Set(comparing.negations)
  const numbers = new Map(Object.entries(comparing.numbers))
  const words = remembered(plainWords)
  const forms = new Map<string, string>()
  /** The plain form of a word, `''` of a function word: a case has a thousand times as many words as there are words. */
  const formOf = (word: string): string => {
    const known = forms.get(word)
    if (known !== undefined) return known
    const form = functionWords.has(word) ? '' : plainForm(word)
    if (forms.size >= FORMS) forms.clear()
    forms.set(word, form)
    return form
  }
  const contentOf = (text: string): readonly string[] => {
    const found: string[] = []
    for (const word of words(text)) {
      const form = formOf(word)
      if (form !== '') found.push(form)
    }
    return found
  }
  return {
    words,
    content: remembered(contentOf),
    isNegation: (word) => negations.has(word) || word.endsWith("n't"),
    number: (word) => numbers.get(word) ?? (/^\d+(?:\.\d+)?$/.test(word) ? Number(word) : null),
  }
}

/** The parts of a dossier ask for the words of the same quotations: each is split once. */
function remembered(split: (text: string) => readonly string[]): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (text) => {
    let words = known.get(text)
    if (words === undefined) {
      words = split(text)
      if (known.size >= KEPT) known.clear()
      if (text.length < LONG) known.set(text, words)
    }
    return words
  }
}

const KEPT = 20_000
const LONG = 2000
/** More words than a case of ten thousand articles has. */
const FORMS = 200_000

function plainWords(text: string): string[] {
  const lower = text.toLowerCase().replace(/[’ʼ]/g, "'")
  // Most of the press is ASCII but for its quotation marks; the plain pattern is five times as fast.
  const found = lower.match(/[^\x00-\x7f“”‘–—…€£]/.test(lower) ? anyWord : plainWord)
  return (found ?? []).map((word) => (word.endsWith("'s") ? word.slice(0, -2) : word))
}

const anyWord = /[\p{L}\p{N}]+(?:['.,]?[\p{L}\p{N}]+)*/gu
const plainWord = /[a-z0-9]+(?:['.,]?[a-z0-9]+)*/g

/** Takes off the plural only: more would join words that mean different things. */
function plainForm(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')) return word.slice(0, -1)
  return word
}

/** How much two sets share: |A ∩ B| / |A ∪ B| (Jaccard); 0 when both are empty. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = shared(a, b)
  const all = a.size + b.size - both
  return all === 0 ? 0 : both / all
}

/** How much of the smaller set lies in the other: |A ∩ B| / min(|A|, |B|); 0 when one is empty. */
export function coverage(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size)
  return least === 0 ? 0 : shared(a, b) / least
}

/** How many members two sets have in common. */
export function shared(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let count = 0
  for (const x of small) if (large.has(x)) count++
  return count
}
