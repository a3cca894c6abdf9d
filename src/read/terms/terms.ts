import { cut, type Term } from '../../model/index.ts'
import { fromLexicon, type Quotation, type Sentence, stage, type Token } from '../draft.ts'
import { onceAKind } from '../onceAKind.ts'

/** sentences → loaded words, with whose voice uses them. */
export const terms = stage({
  name: 'terms',
  needs: ['article', 'lexicon', 'sentences', 'quotations'],
  adds: ['terms'],
  run: ({ article: { text }, lexicon, sentences, quotations }) => {
    const known = phrases(lexicon)
    const found: Term[] = []
    const quoted = quotedAt(quotations)
    for (const sentence of sentences) {
      for (const { start, end, gloss } of termsIn(sentence, known)) {
        found.push({ span: cut(text, start, end), gloss, voice: quoted(start, end) ? 'quoted' : 'author' })
      }
    }
    return { terms: found }
  },
})

interface Phrase {
  readonly words: readonly string[]
  readonly gloss: string
  readonly caps: boolean
}

interface Phrases {
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>
  readonly markers: ReadonlyMap<string, string>
  readonly regimes: ReadonlyMap<string, string>
  /** Names and adjectives of states and capitals → usual name of the state. */
  readonly owners: ReadonlyMap<string, string>
  /** Words by which a term may begin or end → the second words of those phrases, `null` when one word is enough. */
  readonly signs: ReadonlyMap<string, ReadonlySet<string> | null>
  /** First parts of the markers. */
  readonly marks: ReadonlySet<string>
}

interface Known extends Phrases {
  readonly look: (token: Token) => Look
}

function signsOf(byFirst: ReadonlyMap<string, readonly Phrase[]>, regimes: readonly string[]): Phrases['signs'] {
  const signs = new Map<string, ReadonlySet<string> | null>()
  for (const [first, list] of byFirst) {
    const alone = list.some(({ words }) => words.length < 2)
    const seconds = alone ? null : new Set(list.map(({ words }) => words[1]!))
    for (const form of [first, `${first}s`, `${first}es`]) {
      const before = signs.get(form)
      signs.set(form, seconds === null || before === null ? null : new Set([...seconds, ...(before ?? [])]))
    }
  }
  for (const noun of regimes) signs.set(noun, null)
  return signs
}

const split = (phrase: string): string[] =>
  phrase
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}]+|'s\b|'/gu) ?? []

const phrases = fromLexicon(({ terms: { terms, markers, regimes }, states: { states } }): Known => {
  const byFirst = new Map<string, Phrase[]>()
  for (const { say, gloss, caps = false } of terms) {
    for (const form of say) {
      const words = split(form)
      const first = words[0] ?? ''
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, gloss, caps }])
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  const owners = new Map<string, string>()
  for (const [name, { adj, capital = [], seats = [], also = [] }] of Object.entries(states)) {
    for (const form of [name, ...adj, ...capital, ...seats, ...also]) owners.set(form.toLowerCase(), name)
  }
  const marks = new Set(Object.keys(markers).map((marker) => marker.split('-', 1)[0] ?? ''))
  const made: Phrases = {
    byFirst,
    markers: new Map(Object.entries(markers)),
    regimes: new Map(Object.entries(regimes)),
    owners,
    signs: signsOf(byFirst, Object.keys(regimes)),
    marks,
  }
  return { ...made, look: lookerOf(made) }
})

interface Found {
  readonly start: number
  readonly end: number
  readonly gloss: string
}

interface Word {
  readonly start: number
  readonly end: number
  readonly lower: string
  readonly text: string
  readonly tag: string
}

/** The words of a sentence, split at hyphens, without marks. */
function wordsOf(tokens: readonly Token[]): Word[] {
  return tokens.flatMap(({ start, text, lower, tag }) =>
    /^[A-Za-z0-9]+$/.test(text)
      ? [{ start, end: start + text.length, lower, text, tag }]
      : [...text.matchAll(/[\p{L}\p{N}]+|['’]s$/gu)].map(({ 0: part, index }) => ({
          start: start + index,
          end: start + index + part.length,
          lower: part.toLowerCase().replace(/’/g, "'"),
          text: part,
          tag,
        })),
  )
}

/** What a token says by itself of whether a term may begin or end with it. */
type Look = 'never' | 'always' | 'with what follows' | 'with what is before'

const lookerOf = (known: Phrases): ((token: Token) => Look) =>
  onceAKind(({ text, lower }): Look => {
    if (isWord(text)) {
      const seconds = known.signs.get(lower)
      return seconds === undefined ? 'never' : seconds === null ? 'always' : 'with what follows'
    }
    if (hyphened(text, 0)) return 'with what is before'
    return isStrange(text, lower, known) ? 'always' : 'never'
  })

/** Neither a plain word nor a mark, and one of its parts may open a term. */
const isStrange = (text: string, lower: string, known: Phrases): boolean =>
  text.length > 1 ? lower !== "'s" && hasSign(text, known) : !isMark(text)

/** False for the many sentences in which no word opens a phrase, stands for a government or marks what follows. */
function mayHold(tokens: readonly Token[], known: Known): boolean {
  for (let i = 0; i < tokens.length; i++) {
    const look = known.look(tokens[i]!)
    if (look === 'never') continue
    if (look === 'always') return true
    const { text, lower } = tokens[i]!
    if (look === 'with what follows') {
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

function termsIn({ tokens, role, text, start }: Sentence, known: Known): Found[] {
  if (!mayHold(tokens, known)) return []
  const words = wordsOf(tokens)
  const found: Found[] = []
  for (let i = 0; i < words.length; i++) {
    const size = phraseAt(words, i, known)
    const hit =
      size ??
      regimeAt(words, i, known) ??
      (role !== 'furniture' && hyphened(text, (words[i]?.end ?? 0) - start) ? markerAt(words, i, known) : null)
    if (hit === null) continue
    found.push({ start: words[i]!.start, end: words[i + hit.length - 1]!.end, gloss: hit.gloss })
    i += hit.length - 1
  }
  return found
}

type Words = readonly Word[]
const hyphened = (text: string, at: number): boolean => /[-‐‑]/.test(text[at] ?? '')
interface Hit {
  readonly length: number
  readonly gloss: string
}

function phraseAt(words: Words, at: number, { byFirst }: Phrases): Hit | null {
  const first = words[at]!.lower
  if (!byFirst.has(first) && !first.endsWith('s')) return null
  for (const key of first.endsWith('s') ? [first, first.slice(0, -1)] : [first]) {
    for (const { words: wanted, gloss, caps } of byFirst.get(key) ?? []) {
      const whole = wanted.every((word, k) => same(words[at + k]?.lower, word, k === wanted.length - 1))
      if (whole && (!caps || /^\p{Lu}/u.test(words[at]!.text))) return { length: wanted.length, gloss }
    }
  }
  return null
}

/** The word itself; at the end of a phrase also its plural. */
const same = (found: string | undefined, word: string, last: boolean): boolean =>
  found === word || (last && found !== undefined && word.length > 3 && (found === `${word}s` || found === `${word}es`))

/** "the Kiev regime", "the Venezuelan regime": the name and the verdict. */
function regimeAt(words: Words, at: number, { regimes, owners }: Phrases): Hit | null {
  if (words[at]!.text === words[at]!.lower) return null
  if (!regimes.has(words[at + 1]?.lower ?? '') && !regimes.has(words[at + 2]?.lower ?? '')) return null
  for (const size of [1, 2]) {
    const [owner, noun] = [
      words
        .slice(at, at + size)
        .map(({ lower }) => lower)
        .join(' '),
      words[at + size]?.lower,
    ]
    const name = owners.get(owner) ?? (size === 1 ? rulerAt(words, at) : undefined)
    const gloss = noun === undefined ? undefined : regimes.get(noun)
    if (name && gloss && /^\p{Lu}/u.test(words[at]!.text)) return { length: size + 1, gloss: gloss.replace('*', name) }
  }
  return null
}

/** "the Verrin regime": a ruler's or a town's name that no list knows, behind "the". */
function rulerAt(words: Words, at: number): string | undefined {
  const [before, word, noun] = [words[at - 1], words[at]!, words[at + 1]]
  const named = before?.lower === 'the' && noun?.lower === 'regime' && /^\p{Lu}\p{Ll}{2}/u.test(word.text)
  return named && noun.text === 'regime' ? word.text : undefined
}

/** "so-called peace talks": the mark and the next one to three words, up to a mark. */
function markerAt(words: Words, at: number, { markers }: Phrases): Hit | null {
  const [first, second] = [words[at]!, words[at + 1]]
  if (second === undefined || second.start - first.end !== 1) return null
  const gloss = markers.get(`${first.lower}-${second.lower}`)
  if (gloss === undefined) return null
  let length = 2
  while (length < 5 && closeTo(words[at + length - 1], words[at + length])) length++
  return length > 2 || first.lower === 'so' ? { length, gloss } : null
}

const stops = new Set([
  'in',
  'of',
  'and',
  'or',
  'to',
  'by',
  'for',
  'on',
  'at',
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'that',
  'which',
  'who',
  'with',
  'from',
  'as',
  'had',
  'will',
])
const closeTo = (before: Words[number] | undefined, next: Words[number] | undefined): boolean =>
  before !== undefined &&
  next !== undefined &&
  next.start - before.end === 1 &&
  !stops.has(next.lower) &&
  next.tag !== 'VERB' &&
  next.tag !== 'AUX'

/** Tells whether a stretch lies in a quotation that is more than marks around the term itself. */
function quotedAt(quotations: readonly Quotation[]): (start: number, end: number) => boolean {
  const outer = quotations.filter(({ depth }) => depth === 0)
  let at = 0
  return (start, end) => {
    while (at < outer.length && outer[at]!.end <= start) at++
    const quotation = outer[at]
    return quotation !== undefined && quotation.start <= start && end <= quotation.end
  }
}
