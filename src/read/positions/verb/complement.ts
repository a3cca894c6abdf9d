import type { Token } from '../../draft.ts'
import type { CueHit } from '../cues.ts'
import { type Scene, wordSets } from '../scene.ts'
import type { VerbGroup } from '../verbGroup.ts'
import { behindFrame } from './behindFrame.ts'

/** "would consider nothing short of …": that is what is asked for. */
export const nothingLess = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.lower === 'nothing' && /^(?:short|less|but)$/.test(tokens[at + 1]?.lower ?? '')) ||
  (/^(?:no|not)$/.test(tokens[at]?.lower ?? '') && /^(?:less|fewer)$/.test(tokens[at + 1]?.lower ?? ''))

/** "agreed to nothing of the kind", "offered nothing": no position at all. */
export const toNothing = (tokens: readonly Token[], at: number): boolean => {
  const from = /^(?:to|on)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at
  return tokens[from]?.lower === 'nothing' && !nothingLess(tokens, from)
}

/** "promised that no soldier would leave": what is promised is that it will not be. */
export const promisesNone = (tokens: readonly Token[], at: number): boolean => {
  const from = tokens[at]?.lower === 'that' ? at + 1 : at
  const { lower = '', tag } = tokens[from] ?? {}
  return (lower === 'no' && tag === 'DET') || (lower === 'not' && /^(?:one|a)$/.test(tokens[from + 1]?.lower ?? ''))
}

const offTable =
  /^(?:table|agenda|list|menu|text|draft|deal|talks|picture|frame|room|programme|equation|package|preamble|plan|treaty|agreement)$/

/** "wants Y off the table", "left out of the text", "dead and buried": what is wanted is that there be none of it. */
export function wantsGone(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + 12); i++) {
    const { lower, text } = tokens[i]!
    if (/^[,;:.]$/.test(text)) return false
    if (lower === 'dead' || lower === 'buried') return true
    if (lower !== 'off' && lower !== 'out') continue
    const from = tokens[i + 1]?.lower === 'of' ? i + 2 : i + 1
    const noun = /^(?:the|its|their|any|this)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from
    if (offTable.test(tokens[noun]?.lower ?? '')) return true
    if (/^(?:left|kept|leave|keep)$/.test(tokens[i - 1]!.lower) && /^[,.;]?$/.test(tokens[i + 1]?.text ?? ''))
      return true
  }
  return false
}

/** "asked not to be named": about the asker, not about the talks. */
export const asksForSilence = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at, at + 6)
    .some(({ lower }, i, all) => silenced.test(lower) && all[i - 1]?.lower === 'be' && all[i - 3]?.lower === 'not')

const silenced = /^(?:named|identified|quoted|cited)$/

/** True where an infinitive follows soon: "ask … to". */
export function hasInfinitive(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 14); i++) {
    if (/^[,.;:]$/.test(tokens[i]!.text) || /^(?:order|that|if|whether|because|about|against)$/.test(tokens[i]!.lower))
      return false
    // "told the council it was ready to …" is no order.
    if (i > from && isFiniteVerb(tokens, i)) return false
    if (tokens[i]!.lower !== 'to' || !tokens[i + 1]) continue
    // "pushed the price to nearly nine" is no infinitive.
    if (tokens[i + 1]!.tag === 'ADV') return /^(?:VERB|AUX|NOUN)$/.test(tokens[i + 2]?.tag ?? '')
    if (/^(?:VERB|AUX|NOUN)$/.test(tokens[i + 1]!.tag)) return true
  }
  return false
}

const isFiniteVerb = (tokens: readonly Token[], at: number): boolean => {
  const { tag, lower } = tokens[at]!
  return tag === 'AUX' || (tag === 'VERB' && !/(?:ed|ing|en)$/.test(lower)) || /^(?:it|he|she|they|we|i)$/.test(lower)
}

/** "asked both for a reply": the thing stands behind "for"; `null` where nobody is asked before it. */
function askedFor(tokens: readonly Token[], cueEnd: number): number | null {
  if (!/^(?:ask|press|push|beg|lobby|petition|implore)$/.test(tokens[cueEnd - 1]?.lemma ?? '')) return null
  let at = cueEnd
  while (at < cueEnd + 3 && /^(?:PRON|PROPN|DET|NUM)$/.test(tokens[at]?.tag ?? '')) at++
  return at > cueEnd && tokens[at]?.lower === 'for' ? at + 1 : null
}

/** What "asks B to …" is about begins after "to"; elsewhere right after the cue. */
export function aboutOf(tokens: readonly Token[], cueEnd: number, to: number): number {
  const from = behindFrame(tokens, cueEnd, to)
  const asked = askedFor(tokens, cueEnd)
  if (asked !== null && asked < to) return asked
  for (let i = from + 1; i < Math.min(to - 1, from + 9); i++) {
    const { lower, tag } = tokens[i]!
    const verb = tokens[i + 1]!.tag === 'ADV' ? i + 2 : i + 1
    if (lower === 'to' && tokens[verb]?.tag === 'VERB') return verb
    if (!/^(?:NOUN|PROPN|ADJ|DET|ADP|PRON|NUM|CCONJ)$/.test(tag) || lower === 'that') return from
  }
  return from
}

/** "refuses to rule out", "declined to give a figure", "declined a question": only words are refused. */
export function undoes({ tokens, layers }: Scene, { cue, to: at }: CueHit): boolean {
  const { wordsOnly, untold } = wordSets(layers.lexicon)
  const from = tokens[at]?.lower === 'to' ? at + 1 : at
  if (wordsOnly.has(tokens[from]?.lower ?? '') && tokens[from - 1]?.lower === 'to') return true
  if (!/^(?:decline|refuse)$/.test(cue.lemma)) return false
  if (speaking.test(tokens[from]?.lower ?? '') && speaksToPress(tokens, from + 1)) return true
  for (let i = from; i < Math.min(tokens.length, from + 5); i++) {
    const { lower, tag } = tokens[i]!
    if (untold.has(lower)) return true
    if (i > from && !/^(?:DET|ADJ|NOUN|NUM|PRON|PART)$/.test(tag)) return false
  }
  return false
}

const speaking = /^(?:talk|speak)$/
const press = /^(?:reporters?|journalists?|media|press|newspapers?|broadcasters?|correspondents?|cameras?)$/

/** "declined to speak to the reporters": they are told nothing, and the other side may be told all. */
const speaksToPress = (tokens: readonly Token[], at: number): boolean =>
  /^(?:to|with)$/.test(tokens[at]?.lower ?? '') && tokens.slice(at + 1, at + 4).some(({ lower }) => press.test(lower))

const deontic = new Set(['must', 'should', 'be', 'cannot'])

/** "insists that the siege must end", "that Kyiv withdraw": what has to be, not what is. */
export function saysMust(tokens: readonly Token[], from: number, to: number, plain = false): boolean {
  for (let i = from; i < Math.min(to, from + 16); i++) {
    const { lower, tag, lemma } = tokens[i]!
    if (lower === 'will' || lower === 'would' || lower === 'can' || lower === 'wo' || lower === 'ca') return false
    if (deontic.has(lower)) return true
    if (/^(?:need|needs|needed|has|have|had|ought)$/.test(lower) && tokens[i + 1]?.lower === 'to') return true
    if (tag === 'AUX') return false
    if (plain && i > from && /^(?:stays?|goes|remains?|comes|ends|stops|leaves?)$/.test(lower)) return true
    if (tag === 'VERB')
      return lemma === lower && i > from && (plain || !/s$/.test(tokens[i - 1]!.lower)) && tokens[i - 1]!.tag !== 'PART'
  }
  return false
}

/**
 * "hinted that a pause might do": what could be, or what somebody is ready for. `first`: that is the first verb there
 * ("agreed that both would leave"), so that what is agreed to be true does not count.
 */
export function saysMay(tokens: readonly Token[], from: number, to: number, first = false): boolean {
  const words = tokens.slice(from, Math.min(to, from + 18))
  if (first) return may.test(words.find(({ tag }) => tag === 'AUX' || tag === 'VERB')?.lower ?? '')
  return words.some(({ lower }) => may.test(lower))
}

/** "let it be known that it will not sign": the first modal of what is hinted at is negated. */
export function saysNot(tokens: readonly Token[], from: number, to: number): boolean {
  const at = tokens.slice(0, Math.min(to, from + 18)).findIndex(({ lower }, i) => i >= from && willing.test(lower))
  return at >= 0 && /^(?:not|n't|never)$/.test(tokens[at + 1]?.lower ?? '')
}

const willing = /^(?:will|wo|would|could|can|ca)$/
const may = /^(?:may|might|could|would|should|can|will|must|shall|ready|prepared|willing|open|possible|acceptable)$/

/**
 * "signed a deal": what both sides have done, told as an event. Only what is not signed, or will be, is a stance.
 */
export const hasSigned = ({ cue }: CueHit, { negated, modal }: VerbGroup): boolean =>
  cue.lemma === 'sign' && cue.rest.length === 0 && /^(?:past|ing)$/.test(cue.form ?? '') && !negated && !modal

/** "links to Chile", "companies tied to Peru": nothing is made to depend on anything. */
export const linksNothing = (tokens: readonly Token[], { cue, from }: CueHit): boolean =>
  /^(?:link|tie)$/.test(cue.lemma) && tokens[from + 1]?.lower === 'to'

/** What is done against a deal itself: who threatens or says that it will do so refuses. */
export const spoils =
  /^(?:block|veto|boycott|walk|quit|leave|reject|oppose|resist|refuse|fight|scupper|torpedo|sink|derail|withhold|strike|sue|appeal|stop|bar|ban|shut|close|down|go|let|allow|take)$/

const enacting = /^(?:sign|adopt|approve|ratify)$/
const acts =
  /^(?:law|laws|bill|bills|decree|decrees|order|orders|legislation|act|budget|contract|contracts|letter|letters|petition|shirt|shirts|autograph|autographs)$/

/** "signed a decree", "adopted a set of laws": what a state does at home answers nobody at the table. */
export function enacts(tokens: readonly Token[], { cue, to }: CueHit): boolean {
  if (!enacting.test(cue.lemma) || cue.rest.length > 0) return false
  for (let i = to; i < Math.min(tokens.length, to + 9); i++) {
    const { tag, lower } = tokens[i]!
    if (acts.test(lower)) return true
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PUNCT)$/.test(tag) || /^[,.;]$/.test(lower)) return false
  }
  return false
}
