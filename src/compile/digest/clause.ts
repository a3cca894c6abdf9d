import type { Ground } from '../ground/ground.ts'
import type { Held } from '../table/held.ts'

/** A subject and a verb: what follows is a sentence of its own, "their prisoners should go home". */
const CLAUSE =
  /^([^,;:“”"]{1,90}?\s)(?:should|would|must|will|shall|may|might|can|could|is|are|was|were|has|have|had|isn't|isn’t)\s+\p{L}/iu
/** What is in no subject of a sentence, or makes it a thing with a remark on it: "the ships that", "what". */
const NO_SUBJECT =
  /^(?:what|which|who|whatever|everything|all|that|the \p{L}+ (?:that|which|who))\b|\b(?:that|which|who|whose|if|when|in which)\b/iu

/**
 * True for words that are a sentence of their own: "their prisoners should go home"; "Terror must be answered". One with
 * another verb is known by the capital with which it begins.
 */
export function isSentence({ paper, position }: Held, words: string): boolean {
  const subject = CLAUSE.exec(words)?.[1]
  if (subject !== undefined && !NO_SUBJECT.test(subject)) return true
  if (position.layer !== 'verbatim' || !/^\p{Lu}/u.test(words) || words.split(' ').length < 4) return false
  const at = paper.article.text.indexOf(words, position.span.start)
  const isName = paper.reading.names.some(({ span }) => span.start === at)
  return at >= 0 && !isName && OPENS.test(paper.article.text.slice(Math.max(0, at - 3), at))
}

/** Before the first word of a sentence or of a quotation. */
const OPENS = /(?:[.!?…:]\s+|[“"‘]|\n|^)$/u

/** A pronoun for the party, before its verb. */
export const SUBJECT = /^(?:it|he|she|they|we|I)\s+(?=\p{Ll})/u
const FINITE =
  /^(?:(?:also|still|again|now|then|later|already|never|only)\s+)?(?:has|have|had|is|are|was|were|will|would|could|may|might|should|must|can|cannot|won['’]t|wouldn['’]t)\s/u
const LEXICAL =
  /^(?:(?:also|still|again|now|then|later|already|never|only)\s+)?\p{Ll}+(?:ed|ught|ew|old|aid|[^s'’]s)\s/u
/** So near before a verb stands its subject. */
const NEAR = 3

/**
 * True for words that begin with a verb of which the party is the subject: an auxiliary ("would open the port", "it would
 * …"), or another verb right behind the name of the party ("Jordan [arrived in Tarn to mediate]").
 */
export function isPredicate(ground: Ground, { paper, party, position }: Held, words: string): boolean {
  const rest = words.replace(SUBJECT, '')
  if (FINITE.test(rest)) return true
  if (!LEXICAL.test(words)) return false
  const { start } = position.span
  return paper.reading.names.some(
    ({ span, entity }) =>
      entity !== null &&
      span.end < start &&
      start - span.end <= NEAR &&
      ground.partyOf(ground.who(entity)).id === party.id,
  )
}
