import type { Token } from '../draft.ts'
import { clauseEnd } from './clause.ts'
import { cueAt, type Stance } from './cues.ts'
import { type Found, found } from './find.ts'
import { termsBefore } from './fronting.ts'
import { isFeared } from './isFeared.ts'
import { holderOf, isQuoted, type Scene, wordSets } from './scene.ts'
import { isOwnWord } from './speaking.ts'
import { type Subject, subjectBefore } from './subject/subject.ts'
import { spoils } from './verb/complement.ts'
import { isHypothetical } from './verb/isHypothetical.ts'
import { verbGroup } from './verbGroup.ts'

const modal = new Set("will would 'll 'd shall could can may might cannot ca wo".split(' '))
const weak = /^(?:would|'d|could|can|may|might)$/
const terms = /^(?:if|unless|provided|providing|once)$/
const longTerms = /\b(?:as long as|on condition|in return for|in exchange for|on the understanding|the moment)\b/

/**
 * What a party says that it will do: "Peru will lift the ban, its minister said" (offers), "could send ships" (open),
 * "will block any text" (refuses), "will keep the crossing" (demands). With "if" or "unless" it is conditional, then
 * also in the author's voice. Nothing for other forecasts.
 */
export function willRule(scene: Scene, at: number, last: Subject | null): Found[] {
  const { tokens, layers } = scene
  const going = isGoing(tokens, at)
  if (!(going || modal.has(tokens[at]!.lower)) || scene.nameAt[at]) return []
  const verb = verbAfter(scene, going ? at + 1 : at)
  if (verb === null || cueAt(layers.lexicon, tokens, verb, 'verb')) return []
  const words = wordSets(layers.lexicon)
  const group = verbGroup(tokens, verb, false, words)
  if (group.negated || group.infinitive || group.passive) return []
  const subject = subjectBefore(scene, group.from) ?? (tokens[group.from - 1]?.tag === 'CCONJ' ? last : null)
  if (!subject || subject.parties.length === 0 || isHypothetical(tokens, subject.from, at)) return []
  if (isFeared(scene, group.from)) return []
  const to = clauseEnd(layers.lexicon, tokens, verb + 1)
  const onTerms = followedByTerms(scene, verb, to) ?? (termsBefore(scene, subject.from) === null ? null : to)
  const own = isOwnWord(scene, at, subject.parties)
  if ((!own && (!onTerms || isIdle(scene, verb))) || isBelieved(scene, at)) return []
  const stance = onTerms ? termsStance(scene, verb, own) : stanceOf(scene, verb, going ? 'will' : tokens[at]!.lower)
  if (!stance || to <= verb) return []
  const from =
    subject.from >= 0 && subject.from <= group.from && group.from - subject.from <= 14 ? subject.from : group.from
  const { parties } = subject
  return [found({ rule: `pledge-${stance}`, parties, stance, from, to: onTerms ?? to, cue: at, about: verb })]
}

/** "could end up winning once all is counted": what befalls somebody, or an errand. */
function isIdle({ tokens, layers }: Scene, verb: number): boolean {
  const { befalls, errands, giving, hostile, keeping } = wordSets(layers.lexicon)
  const { lemma } = tokens[verb]!
  return (befalls.has(lemma) || errands.has(lemma)) && !giving.has(lemma) && !hostile.has(lemma) && !keeping.has(lemma)
}

/** "believes it will take years": a forecast, though its own. */
export function isBelieved({ layers, tokens }: Scene, at: number): boolean {
  const { thinking } = wordSets(layers.lexicon)
  const holder = holderOf(layers, tokens[at]!.start, tokens[at]!.end)
  return holder?.cue.some(({ quote }) => thinking.has(quote.toLowerCase().replace(/(?:s|d|ing)$/, ''))) === true
}

/** "We are going to build a wall": as "will". */
const isGoing = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'going' &&
  tokens[at + 1]?.lower === 'to' &&
  /^(?:is|are|am|was|were|be|'re|'s|'m|’re|’s|’m)$/.test(
    tokens[tokens[at - 1]?.tag === 'ADV' ? at - 2 : at - 1]?.lower ?? '',
  )

function verbAfter({ tokens }: Scene, at: number): number | null {
  let i = at + 1
  while ((tokens[i]?.tag === 'ADV' || /^["“‘]$/.test(tokens[i]?.text ?? '')) && i < at + 4) i++
  // "we'd left" is "had".
  if (
    tokens[at]!.lower === "'d" &&
    /(?:ed|en|ft|nt|ld)$/.test(tokens[i]?.lower ?? '') &&
    tokens[i]!.lower !== tokens[i]!.lemma
  )
    return null
  return tokens[i]?.tag === 'VERB' ||
    tokens[i]?.lower === 'do' ||
    (bare(tokens[i]) && /^(?:NOUN|DET|PROPN)$/.test(tokens[i + 1]?.tag ?? ''))
    ? i
    : null
}

/** "would open access": a word that the tagger takes for an adjective or a noun, where only a verb can stand. */
const bare = (token: Token | undefined): boolean => token?.tag === 'ADJ' || token?.tag === 'NOUN'

/** The end of the sentence's words where a condition follows the clause before its end; `null` when none does. */
function followedByTerms({ tokens }: Scene, verb: number, to: number): number | null {
  let at = -1
  const opening = tokens
    .slice(Math.max(0, verb - 12), verb)
    .map(({ lower }) => lower)
    .join(' ')
  if (/\bfor (?:every|each) /.test(opening)) return to
  for (let i = verb + 1; i < Math.min(tokens.length, to + 4); i++) {
    if (/^[.;:?!]$/.test(tokens[i]!.text)) break
    if (turnedIf(tokens, i)) at = i
    else if (terms.test(tokens[i]!.lower) && !/^(?:only|as|even|but|and)$/.test(tokens[i - 1]!.lower)) at = i
    else if (tokens[i]!.lower === 'only' && terms.test(tokens[i + 1]?.lower ?? '')) at = i
    if (at >= 0) break
  }
  if (at < 0) {
    const said = tokens.slice(verb, to + 6).map(({ lower }) => lower)
    if (longTerms.test(said.join(' '))) return Math.max(to, Math.min(tokens.length - 1, to + 6))
    return null
  }
  let end = at
  while (end < tokens.length && end - at < 22 && !/^[.,;:?!”"]$/.test(tokens[end]!.text)) end++
  return Math.max(to, end)
}

/** "will call off the march should both publish the figures": a condition that stands after what is done. */
const turnedIf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'should' &&
  /^(?:NOUN|PROPN|ADV)$/.test(tokens[at - 1]?.tag ?? '') &&
  (tokens[at + 1]?.tag === 'DET' || tokens[at + 1]?.tag === 'PROPN' || tokens[at + 1]?.tag === 'PRON')

function termsStance(scene: Scene, verb: number, own: boolean): Stance | null {
  const { lemma } = scene.tokens[verb]!
  const { giving, hostile, keeping } = wordSets(scene.layers.lexicon)
  return own || giving.has(lemma) || hostile.has(lemma) || keeping.has(lemma) ? 'conditional' : null
}

function stanceOf(scene: Scene, verb: number, modalWord: string): Stance | null {
  const { lemma, lower } = scene.tokens[verb]!
  const { giving, hostile, keeping } = wordSets(scene.layers.lexicon)
  // "will continue to send" is about the sending.
  if (lemma === 'continue')
    return scene.tokens[verb + 1]?.lower === 'to' && scene.tokens[verb + 2]?.tag === 'VERB'
      ? stanceOf(scene, verb + 2, modalWord)
      : null
  const next = scene.tokens[verb + 1]?.lower
  // "will deliver no weapons", "would concede nothing".
  if ((giving.has(lemma) || giving.has(lower)) && (next === 'no' || next === 'nothing')) return 'refuses'
  if (cutsOff(scene, verb)) return /^(?:may|might)$/.test(modalWord) ? null : 'seeks'
  if (giving.has(lemma) || giving.has(lower)) return weak.test(modalWord) ? 'open' : 'offers'
  if (hostile.has(lemma))
    return modalWord === 'may' || modalWord === 'might' ? null : spoils.test(lemma) ? 'refuses' : 'seeks'
  if (keeping.has(lemma)) return /^(?:will|'ll|shall|wo)$/.test(modalWord) ? 'demands' : null
  return doesIt(scene, verb, modalWord) ? 'seeks' : null
}

const cutting = /^(?:cut|reduce|halve|curb|suspend|freeze|lower|halt|stop|delay|take|cap)$/

/** "would cut the flow of gas", "will halve its deliveries": what the others lose by it is no gift. */
function cutsOff({ tokens, layers }: Scene, verb: number): boolean {
  if (!cutting.test(tokens[verb]!.lemma)) return false
  const { supplies } = wordSets(layers.lexicon)
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 8); i++) {
    const { lower, tag } = tokens[i]!
    if (supplies.has(lower)) return true
    if (/^(?:PUNCT|SCONJ|VERB)$/.test(tag) || /^(?:to|from|if)$/.test(lower)) return false
  }
  return false
}

const firm = /^(?:will|'ll|shall|would|'d)$/

/** "said it would leave the partnership": what a party announces that it will do itself, with a thing that it does it to. */
function doesIt(scene: Scene, verb: number, modalWord: string): boolean {
  const { tokens, layers } = scene
  const { lemma } = tokens[verb]!
  if (lemma === 'do' && /^(?:all|everything|whatever|what)$/.test(tokens[verb + 1]?.lower ?? '')) return true
  if (!firm.test(modalWord) || isIdle(scene, verb)) return false
  // "would" between marks is what somebody would do, not what was announced.
  if (/^w|^'d/.test(modalWord) && modalWord !== 'will' && isQuoted(layers, tokens[verb]!.start, tokens[verb]!.end))
    return false
  const to = clauseEnd(layers.lexicon, tokens, verb + 1)
  return tokens.slice(verb + 1, to).some(({ tag }) => tag === 'NOUN' || tag === 'PROPN')
}
