import type { Lexicon } from '../lexicon/lexicon.ts'

/** A word as it is spoken, roughly: one character a sound, the same for spellings of one sound. */
export type SoundOf = (word: string) => string

/**
 * What it costs to take one row of sounds for another: 0 for none, 1 for each sound that is quite another. Given the
 * `most` that matters, it stops where the cost must come to more, and says `Infinity`.
 */
export type SoundDistance = (a: string, b: string, most?: number) => number

/** Builds the reading of spellings as sounds; words are lower-case Latin letters. */
export function soundReader({ nameForms }: Lexicon, of: 'names' | 'places'): SoundOf {
  const all = of === 'places' ? [...nameForms.spellings, ...nameForms.placeSpellings] : nameForms.spellings
  const spellings = all.map(([pattern, to]) => [new RegExp(pattern, 'g'), to] as const)
  const kept = new Map<string, string>()
  return (word) => {
    const known = kept.get(word)
    if (known !== undefined) return known
    const sound = spellings.reduce((text, [pattern, to]) => text.replace(pattern, to), word.slice(0, MOST))
    if (kept.size < KEPT) kept.set(word, sound)
    return sound
  }
}

/** Words remembered: those of a case of thousands of articles. */
const KEPT = 50_000

/** Letters of a word that are looked at: no name is longer, and the distance is quadratic. */
const MOST = 40

/** What the last sound being another costs on top: "Petrov" and "Petrova", "Oleg" and "Olga" are two people. */
const ENDING = 0.45
/** What it costs that two neighbours are exchanged (Damerau 1964). */
const EXCHANGED = 0.8

/** Builds the edit distance between rows of sounds, in which near sounds cost less than others. */
export function soundDistances({ nameForms }: Lexicon, of: 'names' | 'places'): SoundDistance {
  const costs = costTable(of === 'places' ? { ...nameForms.near, ...nameForms.placeNear } : nameForms.near)
  const cost = (x: number, y: number): number => (x === y ? 0 : x < ASCII && y < ASCII ? costs[x * ASCII + y]! : 1)
  const dropping = (word: string): Float64Array =>
    Float64Array.from({ length: word.length }, (_, at) => (isGlide(word, at) ? GLIDE : cost(word.charCodeAt(at), NONE)))
  const dropped = new Map<string, Float64Array>()
  const gone = (word: string): Float64Array => {
    let costs = dropped.get(word)
    if (costs === undefined) {
      costs = dropping(word)
      if (dropped.size >= KEPT) dropped.clear()
      dropped.set(word, costs)
    }
    return costs
  }
  const leastGone = Math.min(GLIDE, ...Array.from({ length: ASCII }, (_, x) => costs[x * ASCII + NONE]!))
  let rows = [0, 1, 2].map(() => new Float64Array(2 * MOST))
  return (a, b, most = Number.POSITIVE_INFINITY) => {
    if (a === b) return 0
    if (Math.abs(a.length - b.length) * leastGone > most) return Number.POSITIVE_INFINITY
    if (b.length >= rows[0]!.length) rows = rows.map(() => new Float64Array(2 * b.length))
    const [goneA, goneB] = [gone(a), gone(b)]
    let [before, last, row] = rows as [Float64Array, Float64Array, Float64Array]
    let leastBefore = 0
    last[0] = 0
    for (let j = 1; j <= b.length; j++) last[j] = last[j - 1]! + goneB[j - 1]!
    for (let i = 1; i <= a.length; i++) {
      const x = a.charCodeAt(i - 1)
      let least = last[0]! + goneA[i - 1]!
      row[0] = least
      for (let j = 1; j <= b.length; j++) {
        const y = b.charCodeAt(j - 1)
        let value = Math.min(row[j - 1]! + goneB[j - 1]!, last[j]! + goneA[i - 1]!, last[j - 1]! + cost(x, y))
        if (i > 1 && j > 1 && x === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === y)
          value = Math.min(value, before[j - 2]! + EXCHANGED)
        row[j] = value
        if (value < least) least = value
      }
      if (least > most && leastBefore > most) return Number.POSITIVE_INFINITY
      leastBefore = least
      const free = before
      before = last
      last = row
      row = free
    }
    return last[b.length]! + (isFeminine(a) === isFeminine(b) ? 0 : ENDING)
  }
}

/** Sounds are ASCII letters; others, of alphabets without a table, are near to none. */
const ASCII = 128
const NONE = '-'.charCodeAt(0)

/** What each pair of sounds costs, either way round. */
function costTable(near: Readonly<Record<string, number>>): Float64Array {
  const costs = new Float64Array(ASCII * ASCII).fill(1)
  for (const [pair, cost] of Object.entries(near)) {
    const [x, y] = [pair.charCodeAt(0), pair.charCodeAt(1)]
    costs[x * ASCII + y] = cost
    costs[y * ASCII + x] = cost
  }
  return costs
}

const isFeminine = (sound: string): boolean => sound.endsWith('a')

/** What it costs that one spelling writes the glide of "Maryana", "Andriy" and the other does not. */
const GLIDE = 0.15

function isGlide(word: string, at: number): boolean {
  return (
    word[at] === 'i' && (at === word.length - 1 || /[aeou]/.test(word[at + 1]!) || /[aeou]/.test(word[at - 1] ?? ''))
  )
}

/** Letters added, dropped or changed between two words (Levenshtein 1966). */
export function letterEdits(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++)
      row.push(Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    last = row
  }
  return last[b.length]!
}
