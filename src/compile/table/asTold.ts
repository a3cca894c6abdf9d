import { fromLexicon, type Lexicon, type Stance } from '../../model/index.ts'
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

/** Short for words of the lists: they hang on the word before. */
const CONTRACTED = { offers: `['’]ll`, refuses: `n['’]t` }

/** By stance, what stands before an object and says as much as our own verb; `null` where no verb of ours is plain enough. */
const asOurs = fromLexicon(({ comparing }: Lexicon) => {
  const before = (stance: keyof typeof comparing.asOurs): RegExp => {
    const { words, with: small } = comparing.asOurs[stance]
    const whole = words.map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}\\p{L}*` : word)).join('|')
    const short = stance in CONTRACTED ? `|${CONTRACTED[stance as keyof typeof CONTRACTED]}` : ''
    const tail = String.raw`(?:\s+(?:${small.join('|')}))*(?:\s+(?:the|an?|any|its|their|his|her))?\s*:?\s*["“]?$`
    return new RegExp(String.raw`(?:\b(?:${whole})${short})${tail}`, 'iu')
  }
  return {
    demands: before('demands'),
    seeks: before('seeks'),
    offers: before('offers'),
    accepts: before('accepts'),
    open: before('open'),
    refuses: before('refuses'),
    conditional: null,
    shifts: null,
  } satisfies Record<Stance, RegExp | null>
})

/** True where the article's verb before the object is as good as ours. */
export const isOurs = ({ lexicon }: Ground, stance: Stance, lead: string): boolean =>
  lead.trim() === '' || (asOurs(lexicon)[stance]?.test(lead) ?? false)

const PRONOUN = /^(?:he|she|it|they|we|I)\s+(?=\p{Ll})/u
const AUX =
  /^(?:has|have|had|is|are|was|were|will|would|could|may|might|should|must|did|does|do|can|cannot|won['’]t|wouldn['’]t)$/u
/** "Withdrew": past forms that do not end in "-ed". */
const irregular = fromLexicon(({ verbs }: Lexicon) => new Set(Object.values(verbs.irregular).map(([past]) => past)))
const isPast = ({ lexicon }: Ground, word: string): boolean => /^\p{Ll}+ed$/u.test(word) || irregular(lexicon).has(word)
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
  return rest === null ? null : fromVerb(ground, rest)
}

const DAYS = /^\s*,?\s*(?:(?:late|early)\s+)?(?:on|in|last|this)\s+\p{Lu}\p{Ll}+(?:\s+\d{1,4})?,?(?=\s)/u
/** Of several, or of a party and others: it does not go with one name. */
const PLURAL = /^(?:have|are|were|do)\b/u
/** So many words may stand between the name and its verb: "Norland's foreign minister has said". */
const BETWEEN = { name: 3, owner: 4 }

/** The words from the first verb on, where that comes soon enough to be the party's own. */
function fromVerb(ground: Ground, after: string): string | null {
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
    // "Ukraine's bid", "Norland's proposed plan": what somebody has.
    const isThing = isNoun || (isOwner && i === 0)
    const isVerb = AUX.test(word) || (!isThing && (isPast(ground, word) || (i === 0 && PRESENT.test(word))))
    if (isVerb) return PLURAL.test(word) ? null : rest.slice(index)
    if (!/^\p{Ll}/u.test(word) || /^(?:to|and|or|which|who|whose|that|with|of)$/u.test(word)) return null
  }
  return null
}
