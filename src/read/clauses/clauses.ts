import type { Token } from '../draft.ts'
import { type Chunk, chunk } from './chunk.ts'
import { type Clause, none } from './clause.ts'
import { closesRelative } from './closesRelative.ts'
import {
  asParticiple,
  hardBoundary,
  isDoneAside,
  isDoneBy,
  isReduced,
  isReducedSubject,
  splitAt,
  splitBeforeAside,
} from './cut.ts'
import { type Phrase, phrasesIn } from './phrases.ts'
import { leadingNouns, takeOver } from './takeOver.ts'
import { type VerbGroup, verbGroup } from './verbGroup.ts'

export type { Clause } from './clause.ts'

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
    const group = verbGroup(tokens, chunks[i]!)
    groups.push(isDoneBy(tokens, group) ? asParticiple(group) : group)
  }
  const found: Clause[] = []
  const head = chunks.slice(0, verbs[0] ?? chunks.length)
  let left: readonly Chunk[] = beforeAside(tokens, head, head.length) ?? head
  for (let i = 0; i < verbs.length; i++) {
    let group = groups[i]!
    const region = chunks.slice(verbs[i]! + 1, verbs[i + 1] ?? chunks.length)
    const next = groups[i + 1]
    const antecedent =
      next?.form === 'finite'
        ? (antecedentOf(tokens, chunks, next) ?? beforeAside(tokens, chunks, verbs[i + 1]!))
        : null
    let split = region.length
    if (next !== undefined && antecedent === null) {
      const describes = i === 0 && isReducedSubject(tokens, left, region, [group, next])
      if (describes || isDoneAside(tokens, region, group, next)) group = asParticiple(group)
      else if (isReduced(tokens, region, group, next)) groups[i + 1] = asParticiple(next)
      else if (next.form !== 'participle') split = splitAt(tokens, region, group, next)
      else split = splitBeforeAside(region, group, groups[i + 2])
    }
    const fronted = i === 0 ? Math.max(0, hardBoundary(left)) : 0
    const ahead = fronted > 0 ? phrasesIn(tokens, left.slice(0, fronted)) : none
    const own = fronted > 0 ? left.slice(fronted) : left
    const right = split < region.length ? region.slice(0, split) : region
    found.push(clauseOf({ tokens, found, group, left: own, right, ahead }))
    left = antecedent ?? region.slice(split)
  }
  return withFronted(tokens, found)
}

/** "Having taken the port, [Peru] wants a deal": what stands at the head without a subject has that of the verb behind its comma. */
function withFronted(tokens: readonly Token[], found: Clause[]): Clause[] {
  const [first, main] = found
  if (first?.form !== 'gerund' || first.subject.length > 0 || main?.form !== 'finite' || main.inherited) return found
  const opens = main.subject[0]?.from ?? 0
  if (tokens[opens - 1]?.lower !== ',' || main.relative || main.mark !== null || first.start > 2) return found
  return [{ ...first, subject: main.subject, inherited: true }, ...found.slice(1)]
}

/** "[Peru] (which Norway backs) rejected", "[Peru] – a partner of Norway – signed": what stands before an aside right ahead of a verb. */
function beforeAside(tokens: readonly Token[], chunks: readonly Chunk[], verb: number): readonly Chunk[] | null {
  const close = chunks[verb - 1]
  if (close?.kind !== 'stop') return null
  const opening = openingOf[tokens[close.from]!.text]
  if (opening === undefined) return null
  let open = verb - 2
  while (open >= 0 && tokens[chunks[open]!.from]!.text !== opening) {
    if (chunks[open]!.kind === 'stop' || verb - open > LONGEST_ASIDE) return null
    open--
  }
  let first = open
  while (first > 0 && /^(?:np|prep|and)$/.test(chunks[first - 1]!.kind)) first--
  const said = chunks.slice(Math.max(0, first), Math.max(0, open))
  return leadingNouns(phrasesIn(tokens, said)).length > 0 ? said : null
}

const openingOf: Readonly<Record<string, string>> = { ')': '(', '–': '–', '—': '—', '--': '--' }
const LONGEST_ASIDE = 14

/** What a relative clause without commas is said of, where a verb goes on with it: "[The union] that Norway recognised rejected …". */
function antecedentOf(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  { from }: VerbGroup,
): readonly Chunk[] | null {
  const pronoun = closesRelative(tokens, from)
  if (pronoun === null) return null
  const end = chunks.findIndex((chunk) => chunk.from === pronoun)
  let first = end
  while (first > 0 && /^(?:np|prep|and)$/.test(chunks[first - 1]!.kind)) first--
  const said = chunks.slice(first, Math.max(first, end))
  return leadingNouns(phrasesIn(tokens, said)).length > 0 ? said : null
}

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
  const own = group.form === 'finite' || group.form === 'participle' || !previous ? leadingNouns(ahead) : none
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
