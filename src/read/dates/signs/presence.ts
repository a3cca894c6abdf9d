import type { Sentence } from '../../draft.ts'
import type { Proposal } from '../propose.ts'

/** A word by which a sentence tells of a year that is not the writer's own. */
const otherYear =
  /\b(?:last|next|previous|following|that|same)\s+years?(?:['’]s)?\b|\byears?\s+(?:earlier|later|before)\b|\bdecades?\s+(?:ago|earlier|later)\b/i

/** True when the sentence names a year (other than those of `allowed`), or speaks of last or next year. */
export function tellsOtherYears(
  { text, index }: Sentence,
  said: YearsSaid,
  allowed: ReadonlySet<number> = none,
): boolean {
  if (otherYear.test(text)) return true
  for (const year of said(index)) if (!allowed.has(year)) return true
  return false
}

/** Years that the words of a sentence say, looked up by its index; worked out when first asked for. */
export type YearsSaid = (sentence: number) => ReadonlySet<number>

/** The years said in each sentence. */
export function yearsSaid(proposals: readonly Proposal[]): YearsSaid {
  let known: Map<number, Set<number>> | null = null
  return (sentence) => {
    known ??= bySentence(proposals)
    return known.get(sentence) ?? none
  }
}

const none: ReadonlySet<number> = new Set()

function bySentence(proposals: readonly Proposal[]): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>()
  for (const { sentence, meaning } of proposals)
    for (const year of yearsOf(meaning)) found.set(sentence, (found.get(sentence) ?? new Set()).add(year))
  return found
}

function yearsOf(meaning: Proposal['meaning']): number[] {
  if (meaning.form === 'range') return [...yearsOf(meaning.from), ...yearsOf(meaning.to)]
  if (meaning.form === 'part' || meaning.form === 'partOfDay' || meaning.form === 'unitOf') return yearsOf(meaning.of)
  if (meaning.form === 'nthWithin' || meaning.form === 'someWithin') return yearsOf(meaning.within)
  return 'year' in meaning && meaning.year !== null ? [meaning.year] : []
}

const nowWords = /^(?:is|are|has|have|does|do|can|will|may|must|isn't|aren't|hasn't|haven't|'s|’s|'re|'ve)$/

/** True when the sentence has a verb in the present or the future: what it tells holds as it is written. */
export function isPresent({ tokens }: Sentence): boolean {
  return tokens.some(({ tag, lower, lemma }, i) => {
    if (tag !== 'VERB' && tag !== 'AUX') return false
    if (nowWords.test(lower)) return true
    if (tag === 'AUX' || lower.endsWith('ss')) return false
    if (lower !== lemma) return lower.endsWith('s')
    // "they weigh": not "to weigh", "could weigh", "to meet and weigh".
    const before = tokens[i - 1]
    return before !== undefined && /^(?:NOUN|PROPN|PRON|ADV)$/.test(before.tag)
  })
}
