import type { Name, Ref } from '../../../model/index.ts'
import type { SayingClass } from '../../../model/lexicon/saying.ts'
import { namesIn } from '../../names/namesIn.ts'
import { partyOf } from '../../names/partyOf.ts'
import type { Candidate, Stretch } from '../candidate.ts'
import { besideParticiple } from './besideParticiple.ts'
import { bodyMeant, outletMeant } from './bodyMeant.ts'
import { type Context, type LastSpeaker, nobody, type Speaker, together } from './context.ts'
import { headNames } from './headNames.ts'
import { officeHolder } from './officeHolder.ts'
import { officeParty } from './officeParty.ts'
import { partySpeaker } from './party.ts'
import { ownVoice, possessorOf } from './possessor.ts'
import { pronounSpeaker } from './pronoun.ts'
import { severalOf } from './several.ts'
import { sidesOf } from './sides.ts'
import { namedStaff, staffOf } from './staff.ts'
import { unnamedBefore } from './unnamedBefore.ts'

/** Joins the source of a candidate to an identity; honest gaps where nobody is named. */
export function speakerOf(candidate: Candidate, context: Context): Speaker {
  const { text, names } = context
  const [source] = candidate.source
  if (candidate.voice !== undefined) return voiceIn(candidate, context)
  if (!source) return besideParticiple(candidate, context)
  const words = text.slice(source.start, source.end)
  const same = context.before
  if (same?.candidate.source[0]?.start === source.start && same.candidate.source[0].end === source.end)
    return same.speaker
  if (/^(?:he|she|him|her|his)$/i.test(words))
    return unnamedBefore(source, context) ?? pronounSpeaker(candidate, words, context)
  if (/^(?:it|they|its|their|them)$/i.test(words)) return partySpeaker(source, words, context) ?? nobody
  if (/^(?:who|which|that|whom)$/i.test(words)) return antecedent(source, names, text)
  if (/^(?:no ?body|no one|none)\b/i.test(words)) return nobody
  if (/^(?:I|we)$/i.test(words) && context.quoted) return ownVoice(words, context.quoted)
  const inside = namesIn(names, source)
  const found = sidesOf(source, context) ?? officeHolder(inside, source, context) ?? byNames(candidate, inside, context)
  if (found.speaker || found.speaksFor || found.speakers) return found
  const owner = possessorOf(source, text, context.words)
  return owner ? speakerOf({ ...candidate, source: [owner] }, context) : found
}

/** Who speaks in a turn of an interview. */
function voiceIn({ voice, source: [label] }: Candidate, { text }: Context): Speaker {
  if (!voice) return nobody
  const words = label ? text.slice(label.start, label.end) : ''
  const because = words.includes(voice.name) ? null : `“${words || '…'}”: the one who answers, ${voice.entity?.name}`
  return { speaker: voice.entity, speaksFor: partyOf(voice), because, person: voice }
}

/** Those whom the source names, or for whom the unnamed ones in it speak. */
function byNames(candidate: Candidate, inside: readonly Name[], context: Context): Speaker {
  const source = candidate.source[0]!
  const named = headNames(inside, source, context.text).filter(
    ({ span }, i, all) => i === 0 || span.start - all[i - 1]!.span.end > 1,
  )
  const [first] = named
  const person = first?.kind === 'person'
  if (!person) {
    const several = severalOf(inside, source, context)
    if (several) return several
  }
  const possessor = staffOf(source, context)
  if (!first) {
    if (possessor) return forWhom(possessor, candidate, context)
    if (inside.length === 0) {
      const body = outletMeant(source, context) ?? bodyMeant(source, context)
      if (body) return body
    }
    return namedStaff(inside, source, context) ?? { ...nobody, speaksFor: officeParty(inside, source, context) }
  }
  if (named.some((name) => name.entity?.id !== first.entity?.id)) {
    const all = named.map((name) => ({ speaker: name.entity, speaksFor: partyOf(name) }))
    return together(all, `several sources: ${named.map(({ name }) => name).join(', ')}`) ?? nobody
  }
  const speaksFor =
    partyOf(first) ??
    (possessor && person ? forWhom(possessor, candidate, context).speaksFor : null) ??
    (person && !possessor ? byOffice(inside, source, context) : null)
  return { speaker: first.entity, speaksFor, because: first.because }
}

/** "The head of Norway's network agency, Ann Lee": the office before the comma tells for whom she speaks. */
function byOffice(inside: readonly Name[], source: Stretch, context: Context): Ref | null {
  const comma = context.text.slice(source.start, source.end).indexOf(',')
  const end = source.start + comma
  const others = inside.filter(({ span }) => span.end <= end)
  return comma < 0 || others.some(({ kind }) => kind === 'person')
    ? null
    : officeParty(others, { start: source.start, end }, context)
}

/** "His aides", "its negotiators": without a name of their own, they speak for him or his party. */
function forWhom(possessor: string, candidate: Candidate, context: Context): Speaker {
  const source = candidate.source[0]!
  const own = { ...candidate, content: [], source: [{ start: source.start, end: source.start + possessor.length }] }
  const found = /^(?:its|their)$/.test(possessor)
    ? partySpeaker(own.source[0]!, possessor, context)
    : pronounSpeaker(own, possessor, context)
  if (!found || found.speakers) return nobody
  return { ...nobody, speaksFor: found.speaksFor ?? found.speaker, because: found.because }
}

const isPronoun = (words: string): boolean => /^(?:he|she)$/i.test(words)

/** Who speaks in these classes goes on speaking; who refuses, hopes or asks is mentioned, often by the one who speaks. */
const speaking: ReadonlySet<SayingClass> = new Set<SayingClass>(['say', 'tell', 'report', 'admit', 'estimate'])

/** The person to remember after a candidate: the one that its source names, unless somebody else is speaking here. */
export function rememberedOf(
  candidate: Candidate,
  { names, text, last }: Context,
  speaker: Speaker,
): LastSpeaker | null {
  const [source] = candidate.source
  // "He added": the one who goes on is still the one whom the text is about.
  if (source && last && speaker.speaker?.id === last.name.entity?.id && isPronoun(text.slice(source.start, source.end)))
    return { ...last, heard: source.start }
  const person =
    speaker.person ??
    (source && headNames(namesIn(names, source), source, text).find(({ kind, entity }) => kind === 'person' && entity))
  if (!person || !source) return last
  // Of whom the sentence goes on as "he" is whom the text is about now.
  const goesOn = speaker.person !== undefined && /^(?:he|she)$/i.test(text.slice(source.start, source.end))
  // Who "spoke of" something in words of their own speaks, whatever the verb.
  const isQuoted = candidate.content.some(({ start }) => /["“«„]/.test(text[start] ?? ''))
  const speaks = goesOn || isQuoted || speaking.has(candidate.class)
  const interrupts = last !== null && !speaks && source.start - last.at < 600
  return interrupts ? last : { name: person, at: source.start, heard: source.start }
}

/** "Ann Lee, a member of the mission to the UN, who said": she, if nothing but an apposition stands between. */
function appositive(person: Name | undefined, { start }: Stretch, text: string): Speaker {
  const between = person ? text.slice(person.span.end, start) : ''
  if (!person?.entity || !/^, (?:an?|the|his|her|its) [^.,;!?]+,\s$/.test(between)) return nobody
  return {
    speaker: person.entity,
    speaksFor: partyOf(person),
    because: `“who”: the person before it, ${person.entity.name}`,
    person,
  }
}

/** "X, who said …": the name right before the relative pronoun. */
function antecedent(source: Stretch, names: readonly Name[], text: string): Speaker {
  const near = namesIn(names, { start: Math.max(0, source.start - 120), end: source.start })
  const last = near.at(-1)
  const person = near.findLast(({ kind }) => kind === 'person')
  const who = /^who/i.test(text.slice(source.start, source.end))
  if (who && last && last.kind !== 'person') return appositive(person, source, text)
  const before = last
  if (!before || !/^\s*,?\s*(?:according to\s*)?$/.test(text.slice(before.span.end, source.start))) return nobody
  const words = text.slice(source.start, source.end)
  const name = before.entity?.name ?? before.name
  const because = `“${words}”: the name before it, ${name}`
  const found = { speaker: before.entity, speaksFor: partyOf(before), because }
  return before.kind === 'person' ? { ...found, person: before } : found
}
