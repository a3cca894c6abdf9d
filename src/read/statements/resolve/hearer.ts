import type { Name, Ref } from '../../../model/index.ts'
import { namesIn } from '../../names/namesIn.ts'
import { partyOf } from '../../names/partyOf.ts'
import type { Candidate } from '../candidate.ts'
import { type Context, sentenceOf } from './context.ts'

type Sight = Pick<Context, 'text' | 'names' | 'sentences'>

const occasion =
  /(?:\b(?:in|during|through|via)\s(?:an?|his|her|their|its|the|another)\s(?:[\p{L}-]+\s){0,3}?(?:interview|conversation|call|letter|statement|message|briefing|exchange|note|testimony|remarks)|\bin remarks|\b(?:speaking|talking|writing))(?:\s(?:on|last|this|late|earlier)\s\p{L}+)?\s(?:with|to)\s(?:the\s|a\s)?(?:[\p{L}.-]+\s){0,4}$/iu
/** A word that each of them has: most sentences have none, and are done with. */
const occasions =
  /interview|conversation|call|letter|statement|message|briefing|exchange|note|testimony|remarks|speaking|talking|writing/i
const gave = /\binterview\s(?:[\p{L}]+\s){0,2}?(?:with|to)\s(?:the\s)?(?:[\p{L}-]+\s){0,2}$/iu
const behalfs = /behalf of|speaking for|in the name of/i
const behalf = /\b(?:on behalf of|on the behalf of|speaking for|in the name of)\s(?:the\s)?(?:\p{L}+\s){0,2}$/iu

/**
 * Who heard it, where that stands in the sentence beside the saying ("In an interview with X, …", "Speaking to X, …"),
 * or for "he" and "she" in the sentence before ("gave an interview to X"); `null` when nobody is named there.
 */
export function hearerBeside(candidate: Candidate, sight: Sight): Ref | null {
  const cue = candidate.cue[0]
  const [source] = candidate.source
  if (!cue) return null
  const at = sentenceOf(sight.sentences, cue.start)
  const own = before(sight, at, cue.start, { phrase: occasion, has: occasions }, source)
  if (own) return own.entity
  const pronoun = source && /^(?:he|she)$/i.test(sight.text.slice(source.start, source.end))
  const sentence = sight.sentences[at - 1]
  return (
    (pronoun && sentence && before(sight, at - 1, sentence.end, { phrase: gave, has: /interview/i }, source)?.entity) ||
    null
  )
}

/** "Speaking on behalf of Norway", "said on behalf of the union": for whom; `null` when that is not said. */
export function behalfOf(candidate: Candidate, sight: Sight): Ref | null {
  const cue = candidate.cue[0]
  if (!cue) return null
  const name = before(
    sight,
    sentenceOf(sight.sentences, cue.start),
    candidate.frame.end,
    { phrase: behalf, has: behalfs },
    candidate.source[0],
  )
  return name ? (partyOf(name) ?? name.entity) : null
}

/** A phrase, and a word that it has, sooner looked for. */
interface Lead {
  readonly phrase: RegExp
  readonly has: RegExp
}

/** The name right behind a phrase, in a sentence before an offset, outside the source. Looks at twelve names at most. */
function before(
  { text, names, sentences }: Sight,
  at: number,
  end: number,
  { phrase, has }: Lead,
  source?: Candidate['source'][number],
): Name | null {
  const sentence = sentences[at]
  if (!sentence || !has.test(text.slice(Math.max(sentence.start, end - 800), end))) return null
  const near = namesIn(names, { start: Math.max(sentence.start, end - 400), end }).slice(-12)
  const found = near.find(
    ({ span, entity }) =>
      entity &&
      !(source && source.start <= span.start && span.end <= source.end) &&
      phrase.test(text.slice(Math.max(sentence.start, span.start - 90), span.start)),
  )
  return found ?? null
}
