import type { Name, Ref } from '../../../model/index.ts'
import type { SayingClass } from '../../../model/lexicon/saying.ts'
import { namesIn } from '../../names/namesIn.ts'
import { partyOf } from '../../names/partyOf.ts'
import type { Candidate, Stretch } from '../candidate.ts'
import { headNames } from './headNames.ts'

/** Who says it, for whom, and why that is not simply what the words say. */
export interface Speaker {
  readonly speaker: Ref | null
  readonly speaksFor: Ref | null
  readonly because: string | null
}

/** Who spoke last under a name, and where. */
export interface LastSpeaker {
  readonly name: Name
  readonly at: number
}

/** What the resolver knows when it comes to a candidate. */
export interface Context {
  readonly text: string
  readonly names: readonly Name[]
  readonly last: LastSpeaker | null
  /** Whose quotation the candidate stands in: "he" in there is somebody else. */
  readonly quotedBy: Ref | null
  /** Given names of women, in lower case. */
  readonly women: ReadonlySet<string>
}

const nobody: Speaker = { speaker: null, speaksFor: null, because: null }

/** Joins the source of a candidate to an identity; honest gaps where several or nobody is named. */
export function speakerOf(candidate: Candidate, context: Context): Speaker {
  const { text, names } = context
  const [source] = candidate.source
  if (!source) return nobody
  const words = text.slice(source.start, source.end)
  if (/^(?:he|she|him|her|his)$/i.test(words)) return pronounSpeaker(candidate, words, context)
  if (/^(?:who|which|that|whom)$/i.test(words)) return antecedent(source, names, text)
  const inside = namesIn(names, source)
  const named = headNames(inside, source, text)
  const [first] = named
  if (!first) return { ...nobody, speaksFor: officeParty(inside, source, text) }
  if (named.some((name) => name.entity?.id !== first.entity?.id)) {
    return { ...nobody, because: `several sources: ${named.map(({ name }) => name).join(', ')}` }
  }
  return { speaker: first.entity, speaksFor: partyOf(first), because: first.because }
}

/** Who speaks in these classes goes on speaking; who refuses, hopes or asks is mentioned, often by the one who speaks. */
const speaking: ReadonlySet<SayingClass> = new Set<SayingClass>(['say', 'tell', 'report', 'admit', 'estimate'])

/** The person to remember after a candidate: the one that its source names, unless somebody else is speaking here. */
export function rememberedOf(candidate: Candidate, { names, text, last }: Context): LastSpeaker | null {
  const [source] = candidate.source
  const person =
    source && headNames(namesIn(names, source), source, text).find(({ kind, entity }) => kind === 'person' && entity)
  if (!person) return last
  const interrupts = last !== null && !speaking.has(candidate.class) && source.start - last.at < 600
  return interrupts ? last : { name: person, at: source.start }
}

/** "Ukrainian officials", "a spokesman for Orland": nobody is named, but the party they speak for is. */
function officeParty(inside: readonly Name[], source: Stretch, text: string): Ref | null {
  if (/\b(?:and|or)\b/.test(text.slice(source.start, source.end))) return null
  const parties = inside
    .filter(({ kind }) => kind === 'state' || kind === 'organisation' || kind === 'group')
    .map(partyOf)
  const [first] = parties
  return first && parties.every((party) => party?.id === first.id) ? first : null
}

function pronounSpeaker(candidate: Candidate, words: string, { text, names, last, quotedBy, women }: Context): Speaker {
  const source = candidate.source[0] as Stretch
  const couldBe = /^(?:he|him|his)$/i.test(words) ? (name: Name) => !isWoman(name, women) : (name: Name) => !isMan(name)
  // Nobody named in what is said is the one who says it.
  const isSaid = ({ span }: Name): boolean => candidate.content.some((c) => c.start <= span.start && span.end <= c.end)
  const isOther = ({ kind, entity }: Name): boolean =>
    kind === 'person' && entity !== null && entity.id !== quotedBy?.id
  const near = namesIn(names, { start: Math.max(0, source.start - 400), end: source.start }).filter(
    (name) => isOther(name) && !isSaid(name) && couldBe(name),
  )
  const recent = last && source.start - last.at < 900 && isOther(last.name) && couldBe(last.name) ? last.name : null
  const opening = near.find(({ span }) => !/[.?!…]\s|[\n\r]/.test(text.slice(span.end, source.start)))
  const name = opening ?? recent ?? near.at(-1)
  if (!name?.entity) return nobody
  const why = opening
    ? 'the first person named in the sentence'
    : recent
      ? 'the last speaker named'
      : 'the last person named'
  return { speaker: name.entity, speaksFor: partyOf(name), because: `“${words}”: ${why}, ${name.entity.name}` }
}

/** By title or by given name; what neither tells is left open. */
const isWoman = ({ role, entity }: Name, women: ReadonlySet<string>): boolean =>
  /\b(?:Ms|Mrs|Miss|Madam|Lady|Queen|Princess)\b/.test(role ?? '') ||
  (!isMan({ role }) && women.has((entity?.name.split(/\s/, 1)[0] ?? '').toLowerCase()))

const isMan = ({ role }: Pick<Name, 'role'>): boolean => /\b(?:Mr|Sir|Lord|King|Prince)\b/.test(role ?? '')

/** "X, who said …": the name right before the relative pronoun. */
function antecedent(source: Stretch, names: readonly Name[], text: string): Speaker {
  const before = namesIn(names, { start: Math.max(0, source.start - 80), end: source.start }).at(-1)
  if (!before || !/^\s*,?\s*(?:according to\s*)?$/.test(text.slice(before.span.end, source.start))) return nobody
  const words = text.slice(source.start, source.end)
  const name = before.entity?.name ?? before.name
  return { speaker: before.entity, speaksFor: partyOf(before), because: `“${words}”: the name before it, ${name}` }
}
