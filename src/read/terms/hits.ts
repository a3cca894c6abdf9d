import type { Phrases } from './phrases.ts'
import type { Word } from './words.ts'

type Words = readonly Word[]

/** A term of so many words. */
export interface Hit {
  readonly length: number
  readonly gloss: string
}

/** The phrase of the lexicon that begins at a word. */
export function phraseAt(words: Words, at: number, { byFirst }: Phrases): Hit | null {
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
export function regimeAt(words: Words, at: number, { regimes, owners }: Phrases): Hit | null {
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
  const named = before?.lower === 'the' && /^(?:regime|clique|junta)$/.test(noun?.text ?? '')
  return named && /^\p{Lu}\p{Ll}{2}/u.test(word.text) ? word.text : undefined
}

/** "so-called peace talks": the mark and the next one to three words, up to a mark. */
export function markerAt(words: Words, at: number, { markers }: Phrases): Hit | null {
  const [first, second] = [words[at]!, words[at + 1]]
  if (second === undefined || second.start - first.end !== 1) return null
  const gloss = markers.get(`${first.lower}-${second.lower}`)
  if (gloss === undefined) return null
  let length = 2
  while (length < 5 && closeTo(words[at + length - 1], words[at + length])) length++
  if (length > 2) length = withOf(words, at, length)
  return length > 2 || first.lower === 'so' ? { length, gloss } : null
}

/** "so-called leaders of the north": the noun behind "of" goes with the name. */
function withOf(words: Words, at: number, length: number): number {
  const [last, of] = [words[at + length - 1], words[at + length]]
  if (!last || of?.lower !== 'of' || of.start - last.end !== 1) return length
  const skip = /^(?:the|a|an)$/.test(words[at + length + 1]?.lower ?? '') ? 2 : 1
  const [before, noun] = [words[at + length + skip - 1], words[at + length + skip]]
  const tags = skip === 2 ? /^(?:NOUN|PROPN|ADV)$/ : /^(?:NOUN|PROPN)$/
  const fits = before && noun && noun.start - before.end === 1 && tags.test(noun.tag)
  // "of the Varnian People's Republic": a name of its own.
  const next = words[at + length + skip + 1]
  const goesOn = next && noun && next.start - noun.end === 1 && /^(?:\p{Lu}|['’]s$)/u.test(next.text)
  return fits && !goesOn ? length + skip + 1 : length
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
  'would',
  'if',
  'unless',
  'until',
  'when',
  'while',
  'because',
  'but',
  'than',
  'not',
])
const closeTo = (before: Words[number] | undefined, next: Words[number] | undefined): boolean =>
  before !== undefined &&
  next !== undefined &&
  next.start - before.end === 1 &&
  !stops.has(next.lower) &&
  next.tag !== 'VERB' &&
  next.tag !== 'AUX'
