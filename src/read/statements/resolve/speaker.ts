import type { Name, Ref } from '../../../model/index.ts'
import { namesIn } from '../../names/namesIn.ts'
import { partyOf } from '../../names/partyOf.ts'
import type { Candidate, Stretch } from '../candidate.ts'

/** Who says it, for whom, and why that is not simply what the words say. */
export interface Speaker {
  readonly speaker: Ref | null
  readonly speaksFor: Ref | null
  readonly because: string | null
}

/** What the resolver remembers while it goes through a text. */
export interface Memory {
  /** The last person who spoke under a name, and the last person named at all before a given offset. */
  readonly lastSpeaker: { readonly name: Name; readonly at: number } | null
  readonly lastPaper: Name | null
}

const nobody: Speaker = { speaker: null, speaksFor: null, because: null }
const singular = /^(?:he|she|him|her|his)$/i

/** Joins the source of a candidate to an identity; honest gaps where several or nobody is named. */
export function speakerOf(candidate: Candidate, names: readonly Name[], text: string, memory: Memory): Speaker {
  const [source] = candidate.source
  if (!source) return nobody
  const words = text.slice(source.start, source.end)
  if (singular.test(words)) return pronounSpeaker(candidate, names, words, memory)
  if (/^(?:who|which|that|whom)$/i.test(words)) return antecedent(source, names, text)
  const inside = namesIn(names, source)
  const named = headNames(inside, source, text)
  if (named.length === 0) return { ...nobody, speaksFor: officeParty(inside, source, text) }
  const [first] = named
  const entity = first?.entity ?? null
  if (named.some((name) => name.entity?.id !== entity?.id)) {
    return { ...nobody, because: `several sources: ${named.map(({ name }) => name).join(', ')}` }
  }
  return { speaker: entity, speaksFor: first ? partyOf(first) : null, because: first?.because ?? null }
}

/** The names that head the source, leaving out those that only describe it ("Kremlin spokesman X", "X's aides"). */
function headNames(inside: readonly Name[], source: Stretch, text: string): Name[] {
  const main = inside.filter(({ span }) => !isPossessor(span.end, text) && span.start - source.start < 160)
  const head = main.filter(
    ({ span }) =>
      !/[,(]/.test(
        text
          .slice(source.start, span.start)
          .replace(/, (?:and )?/g, (m) => (isList(text.slice(source.start, source.end)) ? ' ' : m)),
      ),
  )
  const people = head.filter(({ kind }) => kind === 'person')
  if (people.length > 0) return people
  return head.filter(
    ({ span, kind }, i) =>
      kind !== 'place' &&
      (standsAtEnd(text, span.end, source.end) ||
        (i < head.length - 1 && isList(text.slice(source.start, source.end)))),
  )
}

const isPossessor = (end: number, text: string): boolean => /^['’]s?\s/.test(text.slice(end, end + 3))
const isList = (words: string): boolean => /,.* and /.test(words) || /^\S+(?: \S+){0,4} and /.test(words)

/** A name at the end of the source or before its apposition heads it; one before another noun only describes it. */
function standsAtEnd(text: string, end: number, sourceEnd: number): boolean {
  const rest = text.slice(end, sourceEnd)
  return /^\s*(?:$|[,(]|and\b|of\b|in\b)/.test(rest)
}

/** "Ukrainian officials": nobody is named, but the party they speak for is. */
function officeParty(inside: readonly Name[], source: Stretch, text: string): Ref | null {
  if (/\b(?:and|or)\b|['’]s /.test(text.slice(source.start, source.end))) return null
  const [first] = inside.filter(({ kind }) => kind === 'state' || kind === 'organisation')
  return first && first.span.start - source.start < 24 ? partyOf(first) : null
}

function pronounSpeaker(candidate: Candidate, names: readonly Name[], words: string, { lastSpeaker }: Memory): Speaker {
  const at = candidate.source[0]?.start ?? 0
  const near = namesIn(names, { start: Math.max(0, at - 400), end: at }).filter(
    ({ kind, entity }) => kind === 'person' && entity,
  )
  const recent = lastSpeaker && at - lastSpeaker.at < 900 ? lastSpeaker.name : null
  const name = recent ?? near.at(-1) ?? null
  if (!name?.entity) return nobody
  const why = recent ? 'the last speaker named' : 'the last person named'
  return { speaker: name.entity, speaksFor: partyOf(name), because: `“${words}”: ${why}, ${name.entity.name}` }
}

/** "X, who said …": the name right before the relative pronoun. */
function antecedent(source: Stretch, names: readonly Name[], text: string): Speaker {
  const before = namesIn(names, { start: Math.max(0, source.start - 80), end: source.start }).at(-1)
  if (!before || !/^\s*,?\s*(?:according to\s*)?$/.test(text.slice(before.span.end, source.start))) return nobody
  const words = text.slice(source.start, source.end)
  return {
    speaker: before.entity,
    speaksFor: partyOf(before),
    because: `“${words}”: the name before it, ${before.entity?.name ?? before.name}`,
  }
}

/** What is remembered after a candidate: a person who spoke under a name is who "he" and "she" mean next. */
export function remember(memory: Memory, candidate: Candidate, names: readonly Name[]): Memory {
  const [source] = candidate.source
  if (!source) return memory
  const person = namesIn(names, source).find(({ kind, entity }) => kind === 'person' && entity)
  return person ? { ...memory, lastSpeaker: { name: person, at: source.start } } : memory
}
