import type { Token } from '../draft.ts'
import { type Chunk, chunk } from './chunk.ts'
import { isTime, type Phrase, phrasesIn } from './phrases.ts'
import { type VerbGroup, verbGroup } from './verbGroup.ts'

/**
 * A verb with what stands around it. Token indices count into the sentence's tokens. In a passive clause `subject` is
 * what something is done to. `subject` of a verb without one of its own is the one that it takes over.
 */
export interface Clause extends VerbGroup {
  readonly index: number
  /** Tokens of the whole clause, subject to last phrase. */
  readonly start: number
  readonly end: number
  readonly subject: readonly Phrase[]
  /** True when the subject stands in another clause. */
  readonly inherited: boolean
  /** Phrases without a preposition after the verb. */
  readonly complement: readonly Phrase[]
  /** Phrases with a preposition, before or after the verb. */
  readonly adjuncts: readonly Phrase[]
  /** The verb that this one depends on ("is scheduled" for "to meet"), by index. */
  readonly governor: number | null
  /** The word that opens the clause: "that", "if". */
  readonly mark: string | null
  readonly relative: boolean
  /** What stands before a relative clause at the head of the sentence: "The ministers, whose meeting …". */
  readonly ahead: readonly Phrase[]
}

const clausal = new Set(
  'say think believe announce note add claim report state tell warn know mean suggest argue confirm deny reveal insist admit fear hope stress show acknowledge recall explain write declare'.split(
    ' ',
  ),
)
const objectControl = new Set(
  'ask urge order force invite allow tell persuade help want expect call summon send press encourage enable permit get convince require lead push authorise authorize'.split(
    ' ',
  ),
)

/**
 * Cuts a sentence into clauses by its tags: one per verb, each with its subject, objects and prepositional phrases.
 * A shallow parser in one pass over the chunks; passive voice, coordination, relative clauses and infinitives are
 * followed, attachment is the nearest verb's. Empty for a sentence without a verb.
 */
export function clausesIn(tokens: readonly Token[]): Clause[] {
  const chunks = chunk(tokens)
  const verbs: number[] = []
  chunks.forEach((c, i) => {
    if (c.kind === 'vp') verbs.push(i)
  })
  const groups = verbs.map((at) => verbGroup(tokens, chunks[at]!))
  const found: Clause[] = []
  let left: Chunk[] = chunks.slice(0, verbs[0] ?? chunks.length)
  verbs.forEach((at, i) => {
    const group = groups[i]!
    const region = chunks.slice(at + 1, verbs[i + 1] ?? chunks.length)
    const next = groups[i + 1] ?? null
    if (next && isReduced(tokens, region, group, next)) groups[i + 1] = { ...next, form: 'participle', passive: true }
    const split =
      groups[i + 1]?.form === 'participle' ? region.length : next ? splitAt(tokens, region, group, next) : region.length
    const right = region.slice(0, split)
    const fronted = i === 0 ? hardBoundary(left) : 0
    const ahead = phrasesIn(tokens, left.slice(0, Math.max(0, fronted)))
    found.push(clauseOf({ tokens, found, group, left: left.slice(Math.max(0, fronted)), right, ahead }))
    left = region.slice(split)
  })
  return found
}

/** "the talks planned for May", "forces stationed in the north": a participle right behind the noun that it is said of. */
function isReduced(
  tokens: readonly Token[],
  region: readonly Chunk[],
  group: VerbGroup,
  { from, to, verb, tense, form, bare }: VerbGroup,
): boolean {
  if (region.length === 0 || to !== from + 1 || form !== 'finite' || tense !== 'past' || bare) return false
  if (clausal.has(group.lemma) || region.at(-1)!.kind !== 'np' || region.at(-1)!.to !== from) return false
  if (region.some(({ kind }) => kind !== 'np' && kind !== 'prep')) return false
  const { tag, lower } = tokens[verb]!
  return tag === 'VERB' && /(?:ed|en|eld|ade|ought|aid|ent)$/.test(lower) && tokens[to]?.tag === 'ADP'
}

/** Where, between two verbs, the first one's objects end and the second one's subject begins. */
function splitAt(tokens: readonly Token[], region: readonly Chunk[], group: VerbGroup, next: VerbGroup): number {
  const hard = hardBoundary(region)
  if (hard >= 0) return hard
  if (next.form !== 'finite') return region.length
  const kinds = region.map(({ kind }) => kind)
  const commaAnd = kinds.findIndex((kind, i) => kind === 'comma' && kinds[i + 1] === 'and')
  const bare = (from: number) => kinds.some((kind, i) => i >= from && kind === 'np' && kinds[i - 1] !== 'prep')
  if (commaAnd >= 0) return commaAnd
  const and = kinds.lastIndexOf('and')
  const says = clausal.has(group.lemma)
  const comma = kinds.indexOf('comma')
  if (says && comma < 0) return kinds[0] === 'prep' ? firstBare(kinds) : timeFirst(tokens, region)
  if (and >= 0 && (comma < 0 || and > comma)) return and
  if (comma >= 0) return bare(comma + 1) ? comma : kinds.lastIndexOf('comma')
  return bare(0) ? firstBare(kinds) : region.length
}

const hardBoundary = (chunks: readonly Chunk[]): number =>
  chunks.findLastIndex(({ kind }) => kind === 'mark' || kind === 'rel' || kind === 'stop')

const firstBare = (kinds: readonly string[]): number => {
  const at = kinds.findIndex((kind, i) => kind === 'np' && kinds[i - 1] !== 'prep')
  return Math.max(at, 0)
}

/** In "said Thursday Iran met", the day belongs to the saying. */
const timeFirst = (tokens: readonly Token[], region: readonly Chunk[]): number =>
  region[0]?.kind === 'np' && region.length > 1 && isTime(tokens, region[0]) ? 1 : 0

interface Around {
  readonly tokens: readonly Token[]
  readonly found: readonly Clause[]
  readonly group: VerbGroup
  readonly left: readonly Chunk[]
  readonly right: readonly Chunk[]
  /** What stands before the first clause, outside it: "After heavy strikes, which …". */
  readonly ahead: readonly Phrase[]
}

function clauseOf({ tokens, found, group, left, right, ahead: outside }: Around): Clause {
  const ahead = phrasesIn(tokens, left)
  const behind = phrasesIn(tokens, right, true)
  const previous = found.at(-1)
  const own = group.form === 'finite' || !previous ? leadingNouns(ahead) : []
  const relative = left[0]?.kind === 'rel'
  const whose = relative && tokens[left[0]!.from]!.lower === 'whose'
  const antecedent = relative ? saidOf(outside) : []
  const coordinated = own.length === 0 && !relative && previous !== undefined
  const from = coordinated || relative ? takeOver(tokens, found, group, left, relative) : null
  const subject = own.length > 0 ? own : antecedent.length > 0 && !whose ? antecedent : (from?.subject ?? [])
  const resumed = from?.resumed ?? []
  const fronted = [...resumed, ...outside, ...ahead].filter(({ prep }) => prep !== null)
  const first = ahead.find(({ prep }) => prep !== null)
  const start = own[0]?.from ?? (first ? first.from - 1 : group.from)
  return {
    ...group,
    form: from?.infinitive ? 'infinitive' : group.form,
    index: found.length,
    start: Math.min(resumed[0]?.from ?? start, start, first ? first.from - 1 : start),
    end: behind.at(-1)?.to ?? group.to,
    subject,
    inherited: own.length === 0 && resumed.length === 0,
    complement: behind.filter(({ prep }) => prep === null),
    adjuncts: [...fronted, ...behind.filter(({ prep }) => prep !== null)],
    governor: from?.governor ?? null,
    mark: left[0]?.kind === 'mark' ? tokens[left[0].from]!.lower : null,
    relative,
    ahead: relative ? outside : [],
  }
}

/** What a relative clause at the head is said of: the phrase before it; a noun, where that is a time. */
const saidOf = (outside: readonly Phrase[]): readonly Phrase[] => {
  const last = outside.at(-1)
  return last?.time ? leadingNouns(outside) : last ? [last] : []
}

/** The first noun phrase without a preposition, and those joined to it by "and". */
function leadingNouns(phrases: readonly Phrase[]): Phrase[] {
  const first = phrases.findIndex(({ prep, time }) => prep === null && !time)
  if (first < 0) return []
  const group = [phrases[first]!]
  for (const phrase of phrases.slice(first + 1)) if (phrase.prep === null && phrase.joined) group.push(phrase)
  return group
}

interface TakenOver {
  readonly subject: readonly Phrase[]
  readonly governor: number | null
  readonly infinitive?: boolean
  /** The phrases of a main clause that goes on after a relative clause. */
  readonly resumed?: readonly Phrase[]
}

/** Whose subject a verb without one takes over: the antecedent's, the governing verb's, or the one before "and". */
function takeOver(
  tokens: readonly Token[],
  found: readonly Clause[],
  group: VerbGroup,
  left: readonly Chunk[],
  relative: boolean,
): TakenOver {
  const nearest = found.at(-1)
  if (!nearest) return { subject: [], governor: null }
  if (group.form === 'participle') {
    const last = [...nearest.complement, ...nearest.adjuncts].sort((a, b) => a.to - b.to).at(-1)
    return { subject: last ? [last] : [], governor: null }
  }
  const previous = nearest.form === 'participle' && !relative ? (found.at(-2) ?? nearest) : nearest
  if (relative) {
    const last = [...previous.complement, ...previous.adjuncts].sort((a, b) => a.to - b.to).at(-1)
    return { subject: last && last.from >= previous.to ? [last] : previous.subject, governor: null }
  }
  if (group.form === 'infinitive') {
    const controlled = objectControl.has(previous.lemma) && !previous.passive
    const object = previous.complement.at(-1) ?? previous.adjuncts.find(({ prep }) => prep === 'on' || prep === 'upon')
    const above = tokens[group.from - 1]?.lower
    if (above === 'and' && previous.form === 'infinitive')
      return { subject: previous.subject, governor: previous.governor }
    const aside =
      above === ',' && (tokens[previous.from - 1]?.lower === 'as' || previous.mark === 'as' || previous.relative)
        ? found.at(-2)
        : undefined
    if (aside) return { subject: aside.subject, governor: aside.index }
    return { subject: controlled && object ? [object] : previous.subject, governor: previous.index }
  }
  if (group.form === 'gerund') return { subject: previous.subject, governor: gerundGovernor(tokens, previous, group) }
  const closesRelative = previous.relative && left[0]?.kind === 'comma'
  const outer = closesRelative ? (found[previous.index - 1] ?? previous) : previous
  const infinitive = previous.form === 'infinitive' && left[0]?.kind === 'and' && group.bare
  if (closesRelative && previous.index === 0 && previous.ahead.length > 0)
    return { subject: leadingNouns(previous.ahead), governor: null, resumed: previous.ahead }
  return {
    subject: closesRelative && previous.index === 0 ? previous.subject : outer.subject,
    governor: infinitive ? previous.governor : null,
    infinitive,
  }
}

/** "denied meeting": a gerund right after a verb is its object; after a comma it only goes along with it. */
const gerundGovernor = (tokens: readonly Token[], previous: Clause, group: VerbGroup): number | null =>
  group.from <= previous.end + 1 && tokens[previous.end]?.lower !== ',' ? previous.index : null
