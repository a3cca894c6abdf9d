import type { Article, Lexicon } from '../../model/index.ts'
import { placesIn, type Sought } from '../contradictions/openings.ts'
import { phrasesOf } from '../contradictions/phrases.ts'
import { textLaidOut } from '../ground/paper.ts'
import type { Bounds } from '../ground/sentences.ts'
import { comparedWith, keysOf } from '../origins/copies.ts'
import { opened, words32 } from './words32.ts'

/**
 * What the compiler has worked out of the text of an article, in bytes: its sentences, by what copies of it are looked
 * for, where phrases may begin in it, and with which articles it was compared. All of it follows from texts and lexicon
 * (what it was compared with also from the genres, which are kept with it); to be kept with the case for the next start.
 */
export function keptOf(article: Article, lexicon: Lexicon): Uint8Array {
  const out = words32()
  const { sentences, words } = textLaidOut(lexicon)(article)
  out.put(words)
  out.putAll(sentences.flatMap(({ start, end }) => [start, end]))
  const { bands, sketch } = keysOf(article)
  out.putAll(bands)
  out.putAll(sketch)
  const { all } = phrasesOf(lexicon)
  const places = placesIn(all)(article)
  for (const phrase of all) out.putAll(places.get(phrase) ?? NONE)
  const compared = [...comparedWith(article)]
  out.putAll(compared.flatMap(([key, found]) => comparisonOf(key, found)))
  return out.bytes()
}

/**
 * Takes in what was kept of an article, so that the compiler need not work it out again; what `compile` answers is the
 * same. False, and nothing is taken in, where the bytes are damaged.
 */
export function recall(article: Article, lexicon: Lexicon, bytes: Uint8Array): boolean {
  const from = opened(bytes)
  if (from === null) return false
  const words = from.next()
  textLaidOut(lexicon).keep(article, { words, sentences: pairsOf(from.nextAll()) })
  const [bands, sketch] = [new Uint32Array(from.nextAll().buffer), new Uint32Array(from.nextAll().buffer)]
  keysOf.keep(article, { bands, sketch })
  const { all } = phrasesOf(lexicon)
  const places = new Map<Sought, readonly number[]>()
  for (const phrase of all) {
    const found = from.nextAll()
    if (found.length > 0) places.set(phrase, [...found])
  }
  placesIn(all).keep(article, places)
  const compared = from.nextAll()
  for (let at = 0; at + 2 < compared.length; at += 3) {
    const [key, found] = comparedAt(compared, at)
    comparedWith(article).set(key, found)
  }
  return true
}

/** True where bytes are what {@link keptOf} gives of this article, worked out anew; comparisons go by the bytes' own sum. */
export function isWhatIsKept(article: Article, lexicon: Lexicon, bytes: Uint8Array): boolean {
  const [taken, anew] = [{ ...article }, { ...article }] // of another object nothing is remembered
  if (!recall(taken, lexicon, bytes)) return false
  comparedWith(taken).clear()
  const [one, other] = [keptOf(taken, lexicon), keptOf(anew, lexicon)]
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}

const NONE: readonly number[] = []

function pairsOf(flat: Int32Array): Bounds[] {
  const pairs: Bounds[] = []
  for (let at = 0; at + 1 < flat.length; at += 2) pairs.push({ start: flat[at] as number, end: flat[at + 1] as number })
  return pairs
}

/** Half an id, in digits of 16. */
const HALF = 8
const SIGNS = ['<--', '<-d', '<d-', '<dd', '>--', '>-d', '>d-', '>dd']

/** A comparison as three numbers; none where the other's id is no hash. */
function comparisonOf(key: string, found: boolean): number[] {
  const id = key.slice(0, -3)
  const sign = SIGNS.indexOf(key.slice(-3))
  if (!/^[0-9a-f]{16}$/.test(id) || sign < 0) return []
  return [Number.parseInt(id.slice(0, HALF), 16) | 0, Number.parseInt(id.slice(HALF), 16) | 0, sign * 2 + Number(found)]
}

function comparedAt(all: Int32Array, at: number): [string, boolean] {
  const half = (value: number) => (value >>> 0).toString(16).padStart(HALF, '0')
  const how = all[at + 2] as number
  const sign = SIGNS[how >> 1] ?? ''
  return [`${half(all[at] as number)}${half(all[at + 1] as number)}${sign}`, how % 2 === 1]
}
