import { fromLexicon, type Lexicon } from '../../model/index.ts'

/** Words reduced to what their forms share: "demanded", "demands" → `demand`; "withdrawal", "withdrew" → `withdraw`. */
export interface Stems {
  readonly of: (word: string) => string
  /** The stems of the words of a text that carry content, in order. */
  readonly in: (text: string) => string[]
  readonly isFunctionWord: (word: string) => boolean
  /** Every stem that means the same to somebody who asks, itself first. */
  readonly alike: (stem: string) => readonly string[]
}

/** The stems of a lexicon's English, made once for each. */
export const stemsOf = fromLexicon(stems)

/** Forms of verbs that are nouns more often than not. */
const nouns = new Set(['wound', 'ground', 'bound', 'thought', 'felt', 'saw', 'bit', 'left', 'lay', 'fell'])

/** The words of a text in lower case, apostrophes straight, without possessive endings and full stops within ("U.S." → `us`). */
export function wordsIn(text: string): string[] {
  const found = text.match(/[\p{L}\p{N}]+(?:['’.,-]?[\p{L}\p{N}]+)*/gu) ?? []
  return found.map(plainWord)
}

/** One word as {@link wordsIn} gives it. */
export function plainWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/'s?$/, '')
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '')
}

function stems({ comparing, verbs, questions }: Lexicon): Stems {
  const functionWords = new Set(comparing.functionWords)
  const base = new Map<string, string>()
  for (const [verb, forms] of Object.entries(verbs.irregular))
    for (const form of forms) if (!nouns.has(form)) base.set(form, verb)
  const memo = new Map<string, string>()
  const of = (word: string): string => {
    let stem = memo.get(word)
    if (stem === undefined) {
      stem = stripped(base.get(word) ?? word, functionWords)
      if (memo.size < 50_000) memo.set(word, stem)
    }
    return stem
  }
  const groups = new Map<string, string[]>()
  for (const group of questions.alike) {
    const all = group.map(of)
    for (const stem of all) groups.set(stem, [...new Set([...(groups.get(stem) ?? [stem]), ...all])])
  }
  return {
    of,
    in: (text) => wordsIn(text).flatMap((word) => (functionWords.has(word) ? [] : parts(word).map(of))),
    isFunctionWord: (word) => functionWords.has(word),
    alike: (stem) => groups.get(stem) ?? [stem],
  }
}

/** A compound stands for itself and for its parts: "three-point" is found by "point". */
const parts = (word: string): string[] => (word.includes('-') ? [word, ...word.split('-')] : [word])

/** What inflection adds, with what stands in its place and how many letters must stay. */
const inflections: readonly (readonly [RegExp, string, number])[] = [
  [/ie[sd]$/, 'y', 3],
  [/ings?$/, '', 4],
  [/ed$/, '', 3],
  [/(?<=s|x|z|ch|sh)es$/, '', 3],
  [/(?<![su])s$/, '', 3],
]
/** What makes one word of another, with how many letters must stay; the first that fits is taken off. */
const derivations: readonly (readonly [RegExp, number])[] = [
  [/(?:i[sz]ation|ation|ition|i[sz]e?|ator|ate?|ance|ence|iness)$/, 5],
  [/(?:ion|ment|ity|ness|ial|al|or|er|ee|ive|y)$/, 5],
  [/ly$/, 4],
]

function stripped(word: string, functionWords: ReadonlySet<string>): string {
  if (/^(?:dies|died|dying)$/.test(word)) return 'die'
  if (word.length < 4 || !/^[a-z'-]+$/.test(word)) return word
  const inflected = inflections.find(([end, put, least]) => end.test(word) && word.replace(end, put).length >= least)
  const plain = inflected ? word.replace(inflected[0], inflected[1]) : word
  if (functionWords.has(plain)) return word
  const stem = underived(underived(plain)).replace(/([bdfgklmnprt])\1$/, '$1')
  return stem.length > 4 ? stem.replace(/e+$/, '') : stem.replace(/e$/, '')
}

function underived(word: string): string {
  const derived = derivations.find(([end, least]) => end.test(word) && word.replace(end, '').length >= least)
  return derived ? word.replace(derived[0], '') : word
}
