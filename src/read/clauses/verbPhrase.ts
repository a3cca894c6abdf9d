import type { Token } from '../draft.ts'
import type { ChunkKind } from './chunk.ts'
import { modifies } from './nounPhrase.ts'

/** True for the word "to". */
export const isTo = (tokens: readonly Token[], at: number): boolean => tokens[at]?.lower === 'to'

/** "to" or "not" belongs to the verb after it, adverbs between them or not. */
export function opensVerb(tokens: readonly Token[], at: number): ChunkKind {
  let next = at + 1
  while (next < tokens.length && next < at + 4 && (tokens[next]!.tag === 'ADV' || tokens[next]!.tag === 'PART')) next++
  const tag = tokens[next]?.tag
  if (tag === 'VERB' || tag === 'AUX') return 'vp'
  return isTo(tokens, at) ? 'prep' : 'other'
}

/** "denied meeting Ann Lee": taken for a noun by the tagger, but what it takes after it shows a verb. */
export function isGerund(tokens: readonly Token[], at: number): boolean {
  const { lower, tag } = tokens[at]!
  if (tag !== 'NOUN' || !lower.endsWith('ing')) return false
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (!next || !before || lower === 'according') return false
  if (before.lower === ',') return next.tag === 'DET' || next.tag === 'NUM'
  return before.tag === 'VERB' && (next.tag === 'PROPN' || next.tag === 'DET')
}

const negations = new Set(['not', "n't", 'never', 'also', 'already', 'then', 'still', 'just', 'only'])

/** Auxiliaries, adverbs and one main verb; an infinitive's "to" opens a verb phrase of its own. */
export function verbPhraseEnd(tokens: readonly Token[], at: number): number {
  let [to, end] = [at, at]
  while (to < tokens.length) {
    const { tag, lower } = tokens[to]!
    const perfect =
      tag === 'VERB' &&
      ((lower === 'have' && to > at) || (lower === 'having' && to === at)) &&
      (isParticiple(tokens[to + 1]) || tokens[to + 1]?.lower === 'been')
    if (tag === 'VERB' && !perfect && !modifies(tokens, to)) return to + 1
    if (tag === 'VERB' && !perfect) return end > at ? end : to + 1
    if (tag === 'AUX' || perfect || (lower === 'to' && (to === at || negations.has(tokens[to - 1]!.lower))))
      end = to + 1
    else if (tag !== 'ADV' && !negations.has(lower) && !(tag === 'PART' && lower !== 'to')) break
    to++
  }
  return Math.max(end, at + 1)
}

/** "to have met", "having met": what follows an auxiliary "have". */
const isParticiple = (token: Token | undefined): boolean =>
  token !== undefined && token.tag === 'VERB' && token.lower !== token.lemma && !token.lower.endsWith('ing')
