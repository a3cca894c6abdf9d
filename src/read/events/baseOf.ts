import type { Token } from '../draft.ts'

/** The letter "s". */
const S = 115

/** The base form of a word; of a capitalised plural too, which the tagger takes for a name ("Talks"). */
export function baseOf({ tag, lower, lemma }: Token): string {
  if (tag !== 'PROPN') return lemma
  const last = lower.length - 1
  if (last < 1 || lower.charCodeAt(last) !== S || lower.charCodeAt(last - 1) === S) return lower
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  return /(?:[cs]h|ss|x)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1)
}
