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
export function clausesIn(tokens: readonly Token[]): readonly Clause[] {
  let clauses = kept.get(tokens)
  if (clauses === undefined) {
    clauses = parse(tokens)
    kept.set(tokens, clauses)
  }
  return clauses
}

/** Two stages ask for the clauses of a sentence: they are kept as long as its tokens live. */
const kept = new WeakMap<readonly Token[], readonly Clause[]>()

function parse(tokens: readonly Token[]): Clause[] {
  const chunks = chunk(tokens)
  const verbs: number[] = []
  const groups: VerbGroup[] = []
  for (let i = 0; i < chunks.length; i++) {
    if (chunks[i]!.kind !== 'vp') continue
    verbs.push(i)
    groups.push(verbGroup(tokens, chunks[i]!))
  }
  const found: Clause[] = []
  let left: readonly Chunk[] = chunks.slice(0, verbs[0] ?? chunks.length)
  for (let i = 0; i < verbs.length; i++) {
    let group = groups[i]!
    const region = chunks.slice(verbs[i]! + 1, verbs[i + 1] ?? chunks.length)
    const next = groups[i + 1]
    let split = region.length
    if (next !== undefined) {
      if (i === 0 && isReducedSubject(tokens, left, region, [group, next])) group = asParticiple(group)
      else if (isReduced(tokens, region, group, next)) groups[i + 1] = asParticiple(next)
      else if (next.form !== 'participle') split = splitAt(tokens, region, group, next)
    }
    const fronted = i === 0 ? Math.max(0, hardBoundary(left)) : 0
    const ahead = fronted > 0 ? phrasesIn(tokens, left.slice(0, fronted)) : none
    const own = fronted > 0 ? left.slice(fronted) : left
    const right = split < region.length ? region.slice(0, split) : region
    found.push(clauseOf({ tokens, found, group, left: own, right, ahead }))
    left = region.slice(split)
  }
  return found
}

const none: readonly Phrase[] = []

const asParticiple = ({ from, to, verb, lemma, tense, modal, negated, bare }: VerbGroup): VerbGroup => ({
  from,
  to,
  verb,
  lemma,
  form: 'participle',
  tense,
  modal,
  passive: true,
  negated,
  bare,
})

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

/** Verbs that are no participles behind a noun: before a preposition they are the verb of the sentence. */
const intransitive = new Set(
  `agree arrive travel head walk march vote protest negotiate talk meet speak work call appeal comment decide insist rely
  depend live die return turn move withdraw retreat advance cross enter land fly point refer respond react apologise
  apologize cooperate fight clash push focus continue end begin start last rise fall happen result look seem appear
  argue complain campaign lobby rally succeed fail resign listen wait hope long plead resort agree act serve stay remain
  ask press warn lash turn hit aim object open close`.split(/\s+/),
)

/** "workers held for a month by the rebels walked free": a participle that only describes the subject of the verb. */
function isReducedSubject(
  tokens: readonly Token[],
  left: readonly Chunk[],
  region: readonly Chunk[],
  [group, next]: readonly [VerbGroup, VerbGroup],
): boolean {
  const { form, tense, from, to, bare, verb, lemma } = group
  if (form !== 'finite' || tense !== 'past' || bare || to !== from + 1 || next.form !== 'finite') return false
  if (left.at(-1)?.kind !== 'np' || left.at(-1)!.to !== from || clausal.has(lemma) || next.bare) return false
  if (intransitive.has(lemma) || tokens[next.to]?.lower === 'by') return false
  if (tokens[to]?.tag !== 'ADP' || !/(?:ed|en|eld|ade|ought|aid|ent)$/.test(tokens[verb]!.lower)) return false
  return (
    region.length > 1 && region.every(({ kind }) => kind === 'np' || kind === 'prep') && region.at(-1)!.kind === 'np'
  )
}

/** Where, between two verbs, the first one's objects end and the second one's subject begins. */
function splitAt(tokens: readonly Token[], region: readonly Chunk[], group: VerbGroup, next: VerbGroup): number {
  const hard = hardBoundary(region)
  if (hard >= 0) return hard
  if (next.form !== 'finite') return region.length
  let [commaAnd, comma, lastComma, and] = [-1, -1, -1, -1]
  for (let i = 0; i < region.length; i++) {
    const { kind } = region[i]!
    if (kind === 'and') and = i
    if (kind !== 'comma') continue
    if (comma < 0) comma = i
    if (commaAnd < 0 && region[i + 1]?.kind === 'and') commaAnd = i
    lastComma = i
  }
  if (commaAnd >= 0) return commaAnd
  if (comma < 0 && clausal.has(group.lemma))
    return region[0]?.kind === 'prep' ? Math.max(0, firstBare(region, 0)) : timeFirst(tokens, region)
  if (and >= 0 && (comma < 0 || and > comma)) return and
  if (comma >= 0) return firstBare(region, comma + 1) >= 0 ? comma : lastComma
  const bare = firstBare(region, 0)
  return bare >= 0 ? bare : region.length
}

function hardBoundary(chunks: readonly Chunk[]): number {
  for (let i = chunks.length - 1; i >= 0; i--) {
    const { kind } = chunks[i]!
    if (kind === 'mark' || kind === 'rel' || kind === 'stop') return i
  }
  return -1
}

/** The first noun phrase from a place on that has no preposition before it; -1 for none. */
function firstBare(chunks: readonly Chunk[], from: number): number {
  for (let i = from; i < chunks.length; i++) if (chunks[i]!.kind === 'np' && chunks[i - 1]?.kind !== 'prep') return i
  return -1
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
  const own = group.form === 'finite' || !previous ? leadingNouns(ahead) : none
  const relative = left[0]?.kind === 'rel'
  const whose = relative && tokens[left[0]!.from]!.lower === 'whose'
  const antecedent = relative ? saidOf(outside) : none
  const coordinated = own.length === 0 && !relative && previous !== undefined
  const from = coordinated || relative ? takeOver(tokens, found, group, left, relative) : null
  const subject = own.length > 0 ? own : antecedent.length > 0 && !whose ? antecedent : (from?.subject ?? none)
  const resumed = from?.resumed ?? none
  const adjuncts: Phrase[] = []
  const complement: Phrase[] = []
  withPrep(resumed, adjuncts)
  withPrep(outside, adjuncts)
  withPrep(ahead, adjuncts)
  for (const phrase of behind) (phrase.prep === null ? complement : adjuncts).push(phrase)
  const first = ahead.find(hasPrep)
  const start = own[0]?.from ?? (first ? first.from - 1 : group.from)
  // Field by field: spreading the group and then setting `form` anew is many times slower.
  return {
    from: group.from,
    to: group.to,
    verb: group.verb,
    lemma: group.lemma,
    form: from?.infinitive ? 'infinitive' : group.form,
    tense: group.tense,
    modal: group.modal,
    passive: group.passive,
    negated: group.negated,
    bare: group.bare,
    index: found.length,
    start: Math.min(resumed[0]?.from ?? start, start, first ? first.from - 1 : start),
    end: behind.at(-1)?.to ?? group.to,
    subject,
    inherited: own.length === 0 && resumed.length === 0,
    complement,
    adjuncts,
    governor: from?.governor ?? null,
    mark: left[0]?.kind === 'mark' ? tokens[left[0].from]!.lower : null,
    relative,
    ahead: relative ? outside : none,
  }
}

const hasPrep = ({ prep }: Phrase): boolean => prep !== null

function withPrep(phrases: readonly Phrase[], into: Phrase[]): void {
  for (const phrase of phrases) if (phrase.prep !== null) into.push(phrase)
}

/** What a relative clause at the head is said of: the phrase before it; a noun, where that is a time. */
const saidOf = (outside: readonly Phrase[]): readonly Phrase[] => {
  const last = outside.at(-1)
  return last?.time ? leadingNouns(outside) : last ? [last] : []
}

/** The first noun phrase without a preposition, and those joined to it by "and". */
function leadingNouns(phrases: readonly Phrase[]): readonly Phrase[] {
  let group: Phrase[] | null = null
  for (const phrase of phrases) {
    if (phrase.prep !== null) continue
    if (group === null) {
      if (!phrase.time) group = [phrase]
    } else if (phrase.joined) group.push(phrase)
  }
  return group ?? none
}

/** The phrase of a clause, after or around its verb, that ends last. */
function lastOf({ complement, adjuncts }: Clause): Phrase | undefined {
  let last: Phrase | undefined
  for (const phrase of complement) if (last === undefined || phrase.to >= last.to) last = phrase
  for (const phrase of adjuncts) if (last === undefined || phrase.to >= last.to) last = phrase
  return last
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
    const last = lastOf(nearest)
    return { subject: last ? [last] : [], governor: null }
  }
  const previous = nearest.form === 'participle' && !relative ? (found.at(-2) ?? nearest) : nearest
  if (relative) {
    const last = lastOf(previous)
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
