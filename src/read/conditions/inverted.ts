import type { Token } from '../draft.ts'

const opensSegment = /^(?:[;:,(“"«‘—–]|but|and|that)$/
/** What opens the subject behind the auxiliary. */
const opensSubject = /^(?:PROPN|DET|NOUN|PRON|ADJ|NUM)$/
const will = /^(?:will|would|'ll|could|can|may|might|must|shall|wo|ready|prepared|willing)$/
/** Words behind which "should" asks, or belongs to what stands before it. */
const asks = /^(?:how|why|when|where|what|who|which|whom|whose|that|neither|nor|so|than|and|or|as|only|whether|,)$/
const REACH = 10

/** "Should Iran refuse, …": an auxiliary where a clause begins, before a noun. */
export function isInverted(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (before && !opensSegment.test(before.lower)) return false
  if (tokens[at]!.tag !== 'AUX' && tokens[at]!.tag !== 'VERB') return false
  return next !== undefined && opensSubject.test(next.tag) && next.tag !== 'NUM'
}

/** "Peru would call off the march should Chile pay", "would act were the truce to fail": behind the main clause, without a comma. */
export function isLate(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (at < 3 || !before || !next || !opensSubject.test(next.tag) || asks.test(before.lower)) return false
  if (before.tag === 'AUX' || before.tag === 'PRON') return false
  const main = tokens.slice(Math.max(0, at - 30), at)
  if (!main.some(({ lower }) => will.test(lower))) return false
  const after = tokens.slice(at + 2, at + REACH)
  const verb = after.findIndex(({ tag }) => tag === 'VERB' || tag === 'AUX')
  if (verb < 0 || after.slice(0, verb).some(({ text }) => /^[,;:.?!]$/.test(text))) return false
  const { lower, lemma, tag } = after[verb]!
  switch (tokens[at]!.lower) {
    case 'should':
      return lower === lemma || lower === 'be'
    case 'were':
      return after[verb - 1]?.lower === 'to' && (lower === lemma || lower === 'be')
    default:
      return (
        main.some((token, i) => token.lower === 'would' && main[i + 1]?.lower !== 'be') &&
        tag === 'VERB' &&
        !lower.endsWith('ing')
      )
  }
}
