import type { Excerpt, Unit } from './unsconUnits.ts'

/** What somebody holds of a unit. */
export interface Held {
  readonly manner: Unit['manner']
  readonly target: string | null
}

type Reader = (excerpt: Excerpt) => readonly Held[]
type Manner = 'direct' | 'indirect'

/** Every unit blames the country that is most blamed in the other four fifths (by others than itself). */
export function majority(manner: Manner, tuning: readonly Excerpt[]): Reader {
  return (excerpt) => excerpt.units.map(() => ({ manner, target: mostBlamed(tuning, excerpt.speaker) }))
}

/**
 * A word list made of the other four fifths: the words that stand at least four times in blame of this manner, by how
 * much likelier they are there, as many of them as give the best F1 there. A unit with one of them blames the country
 * named last, else the one most blamed.
 */
export function wordList(manner: Manner, tuning: readonly Excerpt[]): Reader {
  const units = tuning.flatMap((excerpt) => excerpt.units)
  const list = bestList(ranked(units, manner), units, manner)
  return (excerpt) => {
    let named: string | null = null
    return excerpt.units.map(({ text }) => {
      named = countryIn(text, excerpt.speaker) ?? named
      const hit = wordsOf(text).some((word) => list.has(word))
      return hit ? { manner, target: named ?? mostBlamed(tuning, excerpt.speaker) } : { manner: null, target: null }
    })
  }
}

const wordsOf = (text: string): string[] => [...new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])]

function ranked(units: readonly Unit[], manner: Manner): string[] {
  const [inside, outside] = [new Map<string, number>(), new Map<string, number>()]
  for (const { text, manner: gold } of units) {
    const counts = gold === manner ? inside : outside
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const odds = (word: string) => ((inside.get(word) ?? 0) + 0.5) / ((outside.get(word) ?? 0) + 0.5)
  return [...inside]
    .filter(([, n]) => n >= 4)
    .map(([word]) => word)
    .sort((a, b) => odds(b) - odds(a) || (a < b ? -1 : 1))
}

function bestList(words: readonly string[], units: readonly Unit[], manner: Manner): Set<string> {
  const held = units.map(({ text, manner: gold }) => ({ words: wordsOf(text), gold: gold === manner }))
  const all = held.filter(({ gold }) => gold).length
  let best = { size: 0, f1: 0 }
  for (let size = 5; size <= Math.min(400, words.length); size += 5) {
    const list = new Set(words.slice(0, size))
    const hits = held.filter((unit) => unit.words.some((word) => list.has(word)))
    const f1 = (2 * hits.filter(({ gold }) => gold).length) / (hits.length + all)
    if (f1 > best.f1) best = { size, f1 }
  }
  return new Set(words.slice(0, best.size))
}

const signs: Readonly<Record<string, RegExp>> = {
  Russia: /\b(?:Russian?|Russians|Moscow|Kremlin|Putin|Lavrov)\b/,
  Ukraine: /\b(?:Ukrain\w+|Kyiv|Kiev|Poroshenko)\b/,
  'United States': /\b(?:United States|American|Washington)\b/,
  'United Kingdom': /\b(?:United Kingdom|British|London)\b/,
}

function countryIn(text: string, speaker: string): string | null {
  let found: { name: string; at: number } | null = null
  for (const [name, sign] of Object.entries(signs)) {
    const at = name === speaker ? -1 : text.search(sign)
    if (at >= 0 && (!found || at > found.at)) found = { name, at }
  }
  return found?.name ?? null
}

function mostBlamed(tuning: readonly Excerpt[], speaker: string): string | null {
  const counts = new Map<string, number>()
  for (const { units } of tuning)
    for (const { target } of units)
      if (target !== null && target !== speaker) counts.set(target, (counts.get(target) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
