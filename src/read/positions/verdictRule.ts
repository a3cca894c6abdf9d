import type { Token } from '../draft.ts'
import { clauseEnd } from './clause.ts'
import { cueAt } from './cues.ts'
import { type Found, found } from './find.ts'
import { clauseStart } from './modalRules.ts'
import { type Party, type Scene, wordSets } from './scene.ts'
import { speakersAt } from './speaking.ts'
import { collectiveAt } from './subject/bodies.ts'
import { meantBy } from './subject/headParties.ts'
import { mainSubject, subjectBefore } from './subject/subject.ts'
import { namesTabled } from './tabled.ts'
import { verbGroup } from './verbGroup.ts'

const naming =
  /^(?:call|calls|called|calling|describe|describes|described|deem|deems|deemed|consider|considers|considered|brand|brands|branded|declare|declares|declared|find|finds|found|regard|regards|regarded|label|labels|labelled|labeled|see|sees|saw|view|views|viewed|treat|treats|treated|dismiss|dismisses|dismissed|denounce|denounces|denounced|term|terms|termed)$/
/** Said of people as well, so that they count only where somebody calls a thing so: "considers the treaty dead". */
const ofPeople = /^(?:dead|void)$/
const reach = 12

/**
 * "The deadline is unacceptable to Peru", "a vote is out of the question", "called the offer unworkable": what a thing
 * is said to be. The party is named after "to" or "for", calls it so, or is whoever speaks; nobody in the author's
 * own voice.
 */
export function verdictRule(scene: Scene, at: number): Found[] {
  const { tokens, layers } = scene
  const hit = cueAt(layers.lexicon, tokens, at, 'verdict') ?? cueAt(layers.lexicon, tokens, at, 'tabled')
  if (!hit || scene.nameAt[at]) return []
  const group = verbGroup(tokens, at, false, wordSets(layers.lexicon))
  const named = group.copula ? null : namedBy(scene, at)
  if ((!group.copula && !named) || group.infinitive || (group.modal === 'may' && !group.could) || group.reading)
    return []
  const stance = group.negated ? hit.cue.negated : hit.cue.stance
  const from = named ? named.from : (ledBy(scene, group.from) ?? clauseStart(scene, group.from))
  const closes = /^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[hit.to]?.tag ?? 'PUNCT')
  if (ofPeople.test(hit.cue.lemma) && hit.cue.rest.length === 0 && (!named || !closes)) return []
  const about = named ? named.about : from
  if (hit.cue.kind === 'tabled' && !isSaidOfTabled(tokens, { about, verb: named ? at : group.from, to: hit.to }))
    return []
  const parties = partiesOf(scene, { at, to: hit.to, from, named, tabled: hit.cue.kind === 'tabled' })
  if (!stance || parties.length === 0 || about >= at || !saysOf(scene, from, hit.cue.firmness !== null)) return []
  const { firmness } = hit.cue
  const last = tokens[hit.to - 1]!.lower
  const open = /^(?:on|upon|in|into|an?)$/.test(last)
  const end = open ? clauseEnd(layers.lexicon, tokens, hit.to) : hit.to
  const to = /^in/.test(last) ? stopIn(scene, hit.to, end) : end
  return [found({ rule: `verdict-${stance}`, parties, stance, firmness, from, to, cue: at, about })]
}

/** "Not carved into the lighthouse”, he said": what it is not carved into ends with the quotation. */
function stopIn({ tokens }: Scene, from: number, to: number): number {
  const stop = tokens.slice(from, to).findIndex(({ tag }) => tag === 'PUNCT')
  return stop < 0 ? to : from + stop
}

interface Verdict {
  readonly at: number
  readonly to: number
  readonly from: number
  readonly named: Naming | null
  /** "Fair to workers" is what somebody else says of a thing on the table. */
  readonly tabled: boolean
}

/** "unacceptable to Peru", "for Peru a vote is …", "Peru called it …", else whoever speaks. */
function partiesOf(scene: Scene, { at, to, from, named, tabled }: Verdict): readonly Party[] {
  if (tabled) return named ? [named.party] : speakersAt(scene, at)
  const [party] = [partyBehind(scene, to) ?? (named ? null : partyAhead(scene, from)) ?? named?.party]
  return party ? [party] : speakersAt(scene, at)
}

/** False for "which is unacceptable", for people of whom it is said, and for "it" unless a red line is meant. */
function saysOf({ tokens }: Scene, from: number, hard: boolean): boolean {
  const [first, next] = [tokens[from]!, tokens[from + 1]]
  if (/^(?:he|she|they|who|if|whether|which)$/.test(first.lower)) return false
  return first.lower !== 'it' || (hard && next?.lower !== 'would')
}

interface Told {
  readonly about: number
  readonly verb: number
  readonly to: number
}

/** "The plan is fair", not "the plan is fair game": what the verdict closes with is said of a thing on the table. */
function isSaidOfTabled(tokens: readonly Token[], { about, verb, to }: Told): boolean {
  const next = tokens[to]
  const closes = next === undefined || !/^(?:NOUN|PROPN|ADJ)$/.test(next.tag)
  return closes && namesTabled(tokens.slice(about, verb))
}

interface Naming {
  readonly party: Party
  readonly from: number
  readonly about: number
}

/** "Peru called the offer unacceptable": who calls it so. */
function namedBy(scene: Scene, at: number): Naming | null {
  const { tokens } = scene
  for (let i = at - 1; i >= Math.max(1, at - reach); i--) {
    const { lower, tag } = tokens[i]!
    if (naming.test(lower)) {
      const group = verbGroup(tokens, i, false, wordSets(scene.layers.lexicon))
      if (group.negated || group.modal) return null
      const subject = subjectBefore(scene, group.from)
      const [party] = subject?.parties ?? (tokens[group.from - 1]?.tag === 'CCONJ' ? mainSubject(scene, i) : [])
      const from = subject?.from ?? group.from
      if (!party) return null
      return i + 1 < at ? { party, from, about: i + 1 } : frontedBy(scene, from, party)
    }
    const modifies = tag === 'VERB' && /(?:ed|ing)$/.test(lower) && tokens[i + 1]?.tag === 'NOUN'
    if ((tag === 'VERB' && !modifies) || tag === 'AUX' || tag === 'SCONJ') return null
  }
  return null
}

/** "an idea that Peru calls absurd": the thing stands before the party. */
function frontedBy({ tokens }: Scene, subject: number, party: Party): Naming | null {
  if (!/^(?:that|which)$/.test(tokens[subject - 1]?.lower ?? '')) return null
  let from = subject - 1
  while (from > 0 && subject - from < 12 && /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP)$/.test(tokens[from - 1]!.tag)) from--
  return from < subject - 1 ? { party, from, about: from } : null
}

/** "… to Kenya", "… for the union". */
export function partyBehind(scene: Scene, at: number): Party | null {
  return /^(?:to|for|with)$/.test(scene.tokens[at]?.lower ?? '') ? partyIn(scene, at + 1) : null
}

/** "For Kenya, a text without dates is …": the party that the clause begins with. */
function partyAhead(scene: Scene, from: number): Party | null {
  const { tokens } = scene
  if (tokens[from]?.lower === 'for') return partyIn(scene, from + 1)
  if (tokens[from - 1]?.text !== ',') return null
  if (tokens[0]!.lower === 'as' && tokens[1]?.lower === 'far' && from < longestLead) return partyIn(scene, 3)
  for (let i = from - 2; i >= Math.max(0, from - 6); i--) if (tokens[i]!.lower === 'for') return partyIn(scene, i + 1)
  return null
}

/** "For Peru, any text that leaves the straits out is …", "As far as Peru is concerned, …": where what is spoken of begins. */
function ledBy({ tokens }: Scene, verb: number): number | null {
  const [first, second] = [tokens[0]!.lower, tokens[1]?.lower]
  if (first !== 'for' && !(first === 'as' && second === 'far')) return null
  const comma = tokens.findIndex(({ text }, i) => i > 1 && i < longestLead && text === ',')
  const rest = comma < 0 ? [] : tokens.slice(comma + 1, verb)
  const clear =
    rest.length > 0 && rest.length < longestThing && !rest.some(({ tag, text }) => tag === 'PUNCT' && text !== '-')
  return clear ? comma + 1 : null
}

const longestLead = 9
const longestThing = 18

/** "for them", "to it": who was spoken of last, where that can only be one. */
function meantBefore({ before }: Scene, pronoun: string): Party | null {
  const wanted = pronoun === 'them' ? 'many' : pronoun === 'it' ? 'body' : 'person'
  const fitting = before.filter(({ as, plural }) => as === wanted || (wanted === 'many' && plural))
  return before.length === 1 ? (fitting[0] ?? null) : null
}

function partyIn(scene: Scene, from: number): Party | null {
  const { tokens, nameAt } = scene
  for (let i = from; i < Math.min(tokens.length, from + 4); i++) {
    const name = nameAt[i]
    if (name) return meantBy(scene.layers.lexicon, name)
    if (i === from && /^(?:them|it|him|her)$/.test(tokens[i]!.lower)) return meantBefore(scene, tokens[i]!.lower)
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[i]!.tag)) return null
    const [party] = /^(?:NOUN|PROPN)$/.test(tokens[i]!.tag) ? collectiveAt(scene, from, i) : []
    if (party) return party
  }
  return null
}
