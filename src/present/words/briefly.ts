import type { DigestPart, DigestSentence, Dossier } from '../../model/index.ts'

/** A digest of a length to order. */
export interface Brief {
  /** The sentences kept, in the order of the digest. */
  readonly kept: readonly DigestSentence[]
  /** How many of the digest's sentences were left out. */
  readonly leftOut: number
  /** How many words the kept ones have. */
  readonly words: number
}

/** On how much all of it rests comes first; the parts then take turns, so that a short digest is no list of wishes. */
const turns: readonly DigestPart[] = ['coverage', 'wants', 'moved', 'disputed', 'ahead', 'plans', 'sums', 'names']

/**
 * The most important sentences of a digest that have no more than so many words together. Sentences stay whole and in
 * their order: the first of every part come before the second of any. One that does not fit makes room for a shorter
 * one of less weight.
 */
export function briefly({ digest }: Pick<Dossier, 'digest'>, words: number): Brief {
  const nth = new Map<string, number>()
  const ranked = digest.map((sentence, place) => {
    const part = sentence.part ?? 'wants'
    const round = nth.get(part) ?? 0
    nth.set(part, round + 1)
    return { sentence, place, weight: round * turns.length + turns.indexOf(part) }
  })
  ranked.sort((a, b) => a.weight - b.weight || a.place - b.place)
  let left = words
  const kept = ranked.filter(({ sentence }) => {
    const length = wordsOf(sentence)
    if (length > left) return false
    left -= length
    return true
  })
  kept.sort((a, b) => a.place - b.place)
  return { kept: kept.map(({ sentence }) => sentence), leftOut: digest.length - kept.length, words: words - left }
}

function wordsOf({ sentence }: DigestSentence): number {
  return sentence.split(/\s+/).filter((word) => word !== '').length
}
