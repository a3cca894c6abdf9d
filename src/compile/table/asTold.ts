import type { Stance } from '../../model/index.ts'
import type { Ground } from '../ground/ground.ts'
import type { Held } from './held.ts'

/**
 * What a position says up to its object: "Norland is threatening to " before "block the strait". `null` where the words
 * of the object do not stand in it.
 */
export function leadOf({ position: { span, toward } }: Held): string | null {
  const words = toward.trim()
  const at = words === '' ? -1 : span.quote.indexOf(words)
  return at < 0 ? null : span.quote.slice(0, at)
}

/** Verbs that say no more and no less than ours, right before what is wanted. */
const OURS: Readonly<Record<Stance, RegExp>> = {
  demands:
    /\b(?:demand|want|insist|require|call|ask|press|push|seek|plead|appeal|lobby|campaign|urge|request|claim|insistence|need)\p{L}*(?:\s+(?:again|once more|repeatedly|still))?(?:\s+(?:on|upon|for|to|that|of))?(?:\s+(?:the|a|an|its|their|his|her))?\s*:?\s*["“]?$/iu,
  seeks:
    /\b(?:seek|sought|want|wish|hop|plan|intend|aim|look|prefer|favou?r|try|tries|tried|strive|would like|desire|goal|push|request|propos|advocat|ask|call|need|demand|insist|press)\p{L}*(?:\s+(?:to|for|at|that|of|in))?(?:\s+(?:the|a|an|its|their|his|her|be|is))?\s*:?\s*["“]?$/iu,
  offers:
    /(?:\b(?:offer|propos|pledg|promis|commit|volunteer|undert[ao]k|suggest|tabl|present|put forward|will|would|readiness|willing|vow)\p{L}*(?:\s+(?:to|for|that|of|forward))?(?:\s+(?:the|a|an|its|their|his|her))?|'ll)\s*:?\s*["“]?$/iu,
  accepts:
    /\b(?:accept|agree|back|support|welcom|endors|approv|sign|ratif|embrac|adopt|hail|acquiesc|consent|favou?r|applaud|praise|decid|vote|accede|content|settle)\p{L}*(?:\s+(?:to|on|with|for|that|in|of|favou?r of))?(?:\s+(?:the|a|an|its|their|his|her))?\s*:?\s*["“]?$/iu,
  open: /\b(?:ready|willing|open|prepared|consider\p{L}*|could|might|would|accept|discuss|live|look|talk|explor\p{L}*|willingness|readiness|openness|not rule|study|contemplat\p{L}*)(?:\s+(?:to|for|with|at|about|out|of))?(?:\s+(?:the|a|an|its|their|his|her))?\s*:?\s*["“]?$/iu,
  conditional: /(?!)/u,
  refuses:
    /(?:\b(?:refus|reject|rule[ds]?|ruling|oppos|declin|resist|turn|dismiss|object|veto|block|den|against|no|not|never|nor|cannot|will not|would not|unwilling|balk|rebuff|spurn|exclud)\p{L}*|n['’]t)(?:\s+(?:to|out|down|on|at|the|be|for|ever|again|accept|sign|agree))*(?:\s+(?:the|a|an|any|its|their|his|her))?\s*:?\s*["“]?$/iu,
  shifts: /(?!)/u,
}

/** True where the article's verb before the object is as good as ours. */
export const isOurs = (stance: Stance, lead: string): boolean => lead.trim() === '' || OURS[stance].test(lead)

const PRONOUN = /^(?:he|she|it|they|we|I)\s+(?=\p{Ll})/u
const AUX =
  /^(?:has|have|had|is|are|was|were|will|would|could|may|might|should|must|did|does|do|can|cannot|won['’]t|wouldn['’]t)$/u
const PAST =
  /^(?:\p{Ll}+ed|said|told|gave|put|set|held|stood|took|made|let|kept|left|sought|went|came|withdrew|wrote|spoke|threw|drew|broke|chose|swore|stuck|got|saw|sent|won|lost|met|laid|fought|began|cut|hit|meant|felt|found|thought|paid|led|ran|fell|rose|grew|built|bought|sold|brought|dealt)$/u
const PRESENT = /^(?:\p{Ll}*[^'’s\s]s|also|still|again|now|then|later|already|never|only|\p{Ll}+ly)$/u

/**
 * What the article says of a party, from the verb on: "is threatening to block the strait". `null` where no verb follows the
 * party's own name, or the pronoun for it.
 */
export function predicateOf(ground: Ground, { paper, party, position }: Held): string | null {
  const { start, end, quote } = position.span
  const toward = position.toward.trim()
  const at = toward === '' ? -1 : quote.indexOf(toward)
  const stop = at < 0 ? quote.length : at + toward.length
  const own = paper.reading.names.filter(
    ({ span, entity }) =>
      entity !== null &&
      span.start >= start &&
      span.end <= Math.min(end, start + (at < 0 ? quote.length : at)) &&
      (ground.partyOf(ground.who(entity)).id === party.id || ground.who(entity).id === ground.who(position.party).id),
  )
  const last = own.at(-1)
  const said = quote.slice(0, stop)
  const rest = last ? said.slice(last.span.end - start) : PRONOUN.test(said) ? said.replace(PRONOUN, '') : null
  return rest === null ? null : fromVerb(rest)
}

const DAYS = /^\s*,?\s*(?:(?:late|early)\s+)?(?:on|in|last|this)\s+\p{Lu}\p{Ll}+(?:\s+\d{1,4})?,?(?=\s)/u
/** Of several, or of a party and others: it does not go with one name. */
const PLURAL = /^(?:have|are|were|do)\b/u
/** So many words may stand between the name and its verb: "Norland's foreign minister has said". */
const BETWEEN = { name: 3, owner: 4 }

/** The words from the first verb on, where that comes soon enough to be the party's own. */
function fromVerb(after: string): string | null {
  const rest = after.replace(DAYS, '')
  const isOwner = /^['’]s?\s/u.test(rest)
  const words = [...rest.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)].slice(isOwner ? 1 : 0)
  for (const [i, { 0: word, index }] of words.slice(0, isOwner ? BETWEEN.owner : BETWEEN.name).entries()) {
    const before = rest.slice(0, index)
    if (/[;:()]|,.*,|,\s*(?:which|who|whose|and|or)?\s*$/u.test(before) && i > 0) return null
    // "Officials have", "ousted government has": a noun, where an auxiliary comes right behind.
    const isNoun =
      !AUX.test(word) &&
      words.slice(i + 1, i + 3).some((next) => /^(?:has|have|had|is|are|was|were|will|would)$/.test(next[0]))
    const isVerb = AUX.test(word) || (!isNoun && (PAST.test(word) || (i === 0 && !isOwner && PRESENT.test(word))))
    if (isVerb) return PLURAL.test(word) ? null : rest.slice(index)
    if (!/^\p{Ll}/u.test(word) || /^(?:to|and|or|which|who|whose|that|with|of)$/u.test(word)) return null
  }
  return null
}
