import type { Dossier, EventType, Firmness, Lexicon, Ref, Stance } from '../../model/index.ts'
import type { QuestionKind } from '../../model/lexicon/questions.ts'
import { codebookOf, type IssueHit } from './codebook.ts'
import { type Asked, daysAsked } from './days.ts'
import { type NameHit, nameBook, type Token, tokensOf } from './names.ts'
import { type PhraseBook, phraseBook } from './phrases.ts'
import { type Placed, rolesOf } from './roles.ts'
import { type Stems, stemsOf } from './stems.ts'

/** Somebody or something named in a question; any of `refs` may be meant. */
export interface Named {
  readonly words: string
  readonly refs: readonly Ref[]
}

export type Unit = 'currency' | 'percent' | 'duration'

/** A question as it was understood. */
export interface Question {
  /** What may answer it; empty for a question that anything may answer. */
  readonly kinds: ReadonlySet<QuestionKind>
  /** "Does Russia accept …?": what denies it answers it too. */
  readonly isYesNo: boolean
  readonly asks: 'who' | 'when' | 'where' | 'why' | null
  readonly subjects: readonly Named[]
  readonly mentions: readonly Named[]
  readonly places: readonly Named[]
  readonly plans: readonly string[]
  /** What these plans are called in the question. */
  readonly planWords: readonly string[]
  /** "When will …": what is still to come. */
  readonly isAhead: boolean
  readonly issues: readonly string[]
  readonly stances: ReadonlySet<Stance>
  readonly firmness: ReadonlySet<Firmness>
  readonly events: ReadonlySet<EventType>
  readonly units: ReadonlySet<Unit>
  /** Words that an answer must have besides, by stem. */
  readonly words: readonly { readonly word: string; readonly stem: string }[]
  readonly days: Asked | null
  /** Names that the case does not know. */
  readonly unknown: readonly string[]
}

interface Book {
  readonly kinds: PhraseBook<QuestionKind>
  readonly stances: PhraseBook<Stance>
  readonly firmness: PhraseBook<Firmness>
  readonly events: PhraseBook<EventType>
  readonly units: PhraseBook<Unit>
  readonly generic: ReadonlySet<string>
  readonly stems: Stems
}

const kept = new WeakMap<Lexicon, Book>()

function bookOf(lexicon: Lexicon): Book {
  let made = kept.get(lexicon)
  if (!made) {
    const { kinds, stances, firmness, events, units, generic } = lexicon.questions
    const stems = stemsOf(lexicon)
    const book = <T extends string>(lists: Readonly<Partial<Record<T, readonly string[]>>>): PhraseBook<T> =>
      phraseBook(
        Object.entries(lists).flatMap(([value, all]) => (all as string[]).map((one) => [one, value as T] as const)),
        stems,
      )
    const more = Object.entries(lexicon.events.types).flatMap(([type, { verbs }]) =>
      verbs.filter((verb) => /^[a-z]{4,}$/.test(verb)).map((verb) => [verb, type as EventType] as const),
    )
    const everyday = Object.entries(events).flatMap(([type, all]) =>
      (all as string[]).map((one) => [one, type as EventType] as const),
    )
    made = {
      kinds: book(kinds),
      stances: book(stances),
      firmness: book(firmness),
      events: phraseBook([...everyday, ...more], stems),
      units: book(units),
      generic: new Set(generic.flatMap((word) => [word, stems.of(word)])),
      stems,
    }
    kept.set(lexicon, made)
  }
  return made
}

/** What a dossier knows that a question may speak of. */
export interface Known {
  readonly dossier: Dossier
  readonly lexicon: Lexicon
  /** True when some article has the word, by stem. */
  readonly has: (stem: string) => boolean
}

/** Understands a question: whom it is about, on what, with which stance, and what an answer must be. */
export function understand(text: string, { dossier, lexicon, has }: Known): Question {
  const { kinds, stances, firmness, events, units, generic, stems } = bookOf(lexicon)
  const tokens = tokensOf(text)
  const days = daysAsked(tokens, dossier.asOf)
  const names = nameBook(dossier, lexicon).find(tokens)
  const plans = planNames(dossier, tokens)
  const inName = new Set([...names.flatMap(within), ...plans.flatMap(within), ...(days?.used ?? [])])
  const run = tokens.map(({ word }, n) => (inName.has(n) ? '\u0000' : stems.of(word)))
  const issues = issuesIn(tokens, plans, { dossier, lexicon })
  const long = issues.filter(({ from, to }) => to - from > 1)
  const free = <T>(hits: { from: number; to: number; values: T[] }[]) =>
    hits.filter(({ from, to }) => !long.some((hit) => hit.from <= from && to <= hit.to))
  const found = {
    kinds: free(kinds.find(run)),
    stances: free(stances.find(run)),
    firmness: firmness.find(run),
    events: free(events.find(run)),
  }
  const first = tokens[0]?.word ?? ''
  const decided = decide(found, { first, plans: plans.length > 0, negated: tokens.some(({ word }) => isNo.test(word)) })
  // "How many" and "under what conditions" come before everybody: they do not say who does what.
  const framing = found.kinds.filter(({ values }) => values.some((kind) => kind === 'figure' || kind === 'condition'))
  const cues = decided.cues.filter((cue) => !framing.some(({ from }) => from === cue.from)).map(({ from }) => from)
  const known = names.filter(({ refs, from }) => refs.length > 0 && !plans.some((hit) => covers(hit, from)))
  const roles = rolesOf(tokens, known, { cues, isEvent: decided.kinds.has('event'), isWho: first === 'who' })
  const issueHits = issues.filter(({ from, to }) => !decided.cues.some((cue) => cue.from <= from && to <= cue.to))
  const unitHits = decided.kinds.has('figure') ? units.find(run) : []
  const used = new Set([
    ...[...known, ...plans, ...decided.cues, ...found.firmness, ...issueHits, ...unitHits].flatMap(within),
    ...(days?.used ?? []),
  ])
  const rest = tokens.flatMap((token, n) => (used.has(n) ? [] : [{ ...token, n, stem: stems.of(token.word) }]))
  const strange = rest.filter(({ raw, n, stem }) => isName(raw, n, names, stems) && !has(stem))
  const content = rest.filter(
    ({ word, stem }) =>
      word !== '' &&
      !isNo.test(word) &&
      !stems.isFunctionWord(word) &&
      !generic.has(word) &&
      !generic.has(stem) &&
      !strange.some((one) => one.word === word),
  )
  return {
    kinds: decided.kinds,
    isYesNo: /^(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|may|might)$/.test(first),
    asks: asksOf(tokens),
    ...roles,
    plans: plans.map(({ id }) => id),
    issues: [...new Set(issueHits.map(({ issue }) => issue))],
    stances: stancesOf(decided.stances, tokens),
    firmness: new Set(found.firmness.flatMap(({ values }) => values)),
    events: new Set(decided.kinds.has('event') ? found.events.flatMap(({ values }) => values) : []),
    units: new Set(unitHits.flatMap(({ values }) => values)),
    isAhead: tokens.slice(0, 2).some(({ word }) => word === 'will'),
    planWords: plans.map(({ from, to }) =>
      tokens
        .slice(from, to)
        .map(({ word }) => word)
        .join(' '),
    ),
    words: content.map(({ word, stem }) => ({ word, stem })),
    days,
    unknown: [
      ...new Set(
        strangeNames(
          strange.map(({ n }) => n),
          names,
          tokens,
        ),
      ),
    ],
  }
}

/** Issues of the case by their names, which may be an analyst's own, and issues of the codebook by its words. */
function issuesIn(
  tokens: readonly Token[],
  plans: readonly { from: number; to: number }[],
  { dossier, lexicon }: Pick<Known, 'dossier' | 'lexicon'>,
): IssueHit[] {
  const words = tokens.map(({ word }, n) => (plans.some((hit) => covers(hit, n)) ? '' : word))
  const own = dossier.issues.flatMap(({ id, name }): IssueHit[] => {
    const named = tokensOf(name).map(({ word }) => word)
    const at = named.length === 0 ? -1 : words.findIndex((_, n) => named.every((word, m) => words[n + m] === word))
    return at < 0 ? [] : [{ from: at, to: at + named.length, issue: id }]
  })
  const free = codebookOf(lexicon)(words).filter((hit) => !own.some(({ from, to }) => from <= hit.from && hit.to <= to))
  return [...own, ...free]
}

interface Hit<T> {
  readonly from: number
  readonly to: number
  readonly values: readonly T[]
}
const within = ({ from, to }: { from: number; to: number }): number[] =>
  Array.from({ length: to - from }, (_, n) => from + n)
const covers = ({ from, to }: { from: number; to: number }, n: number): boolean => from <= n && n < to

interface Found {
  readonly kinds: readonly Hit<QuestionKind>[]
  readonly stances: readonly Hit<Stance>[]
  readonly firmness: readonly Hit<Firmness>[]
  readonly events: readonly Hit<EventType>[]
}

interface Decided {
  readonly kinds: ReadonlySet<QuestionKind>
  /** The words that decided; those that did not are words that an answer must have. */
  readonly cues: readonly { readonly from: number; readonly to: number }[]
  readonly stances: readonly Hit<Stance>[]
}

/** What a question asks for, by the first of these that it has words for. */
function decide(found: Found, { first, plans, negated }: { first: string; plans: boolean; negated: boolean }): Decided {
  const of = (kind: QuestionKind) => found.kinds.filter(({ values }) => values.includes(kind))
  const chosen = (kinds: QuestionKind[], cues: Decided['cues'], stances: readonly Hit<Stance>[] = []): Decided => ({
    kinds: new Set(kinds),
    cues,
    stances,
  })
  const { stances, events, firmness } = found
  const [figure, name, condition, reaction] = [of('figure'), of('name'), of('condition'), of('reaction')]
  const [proposal, position, statement] = [of('proposal'), of('position'), of('statement')]
  if (figure.length > 0) return chosen(['figure'], [...figure, ...statement, ...stances], stances)
  if (name.length > 0) return chosen(['name'], name)
  if (condition.length > 0) return chosen(['condition', 'position'], [...condition, ...stances], stances)
  const onPlan = proposal.length > 0 || plans
  if (onPlan && (reaction.length > 0 || stances.length > 0))
    return chosen(
      ['proposal', ...(reaction.length > 0 ? (['reaction'] as const) : [])],
      [...proposal, ...stances, ...reaction],
      stances,
    )
  if (proposal.length > 0 && statement.length === 0) return chosen(['proposal'], [...proposal, ...position])
  if (stances.length > 0) return chosen(['position'], [...stances, ...position], stances)
  if (position.length > 0 || firmness.length > 0) return chosen(['position'], [...position, ...firmness])
  const asksEvent = /^(?:did|has|have|had|was|were|when|where|will|is|are)$/.test(first)
  if (events.length > 0 && (statement.length === 0 || asksEvent)) return chosen(['event'], [...events, ...statement])
  if (statement.length + reaction.length > 0) return chosen(['statement'], [...statement, ...reaction])
  // "What will Norland not sell?" asks for what it refuses, in whatever words.
  if (negated) return chosen(['position'], [], [{ from: -1, to: -1, values: ['refuses'] }])
  return chosen(plans ? ['proposal'] : [], [])
}

const isNo = /^(?:not|never|no)$|n't$/

const turned: Readonly<Record<Stance, readonly Stance[]>> = {
  demands: ['refuses'],
  seeks: ['refuses'],
  offers: ['refuses'],
  accepts: ['refuses'],
  open: ['refuses'],
  conditional: ['conditional'],
  refuses: ['open', 'accepts'],
  shifts: ['shifts'],
}

/** The stances of the cues; "does not accept" asks for what is refused. */
function stancesOf(hits: readonly Hit<Stance>[], tokens: readonly Token[]): Set<Stance> {
  return new Set(
    hits.flatMap(({ from, values }) => {
      const before = tokens.slice(Math.max(0, from - 3), Math.max(0, from))
      const negated = before.some(({ word }) => isNo.test(word))
      return negated ? values.flatMap((value) => turned[value]) : [...values]
    }),
  )
}

function asksOf(tokens: readonly Token[]): Question['asks'] {
  const words = new Set(tokens.slice(0, 3).map(({ word }) => word))
  for (const one of ['who', 'whom', 'when', 'where', 'why'] as const)
    if (words.has(one)) return one === 'whom' ? 'who' : one
  return null
}

/** Plans of the case by their names, with or without the article before them. */
function planNames({ proposals }: Dossier, tokens: readonly Token[]): { from: number; to: number; id: string }[] {
  const hits = proposals.flatMap(({ id, name }) => {
    const words = tokensOf(name)
      .map(({ word }) => word)
      .filter((word, n) => n > 0 || !/^(?:the|a|an|its|his|her|their)$/.test(word))
    if (words.length < 2) return []
    const at = tokens.findIndex((_, n) => words.every((word, m) => tokens[n + m]?.word === word))
    return at < 0 ? [] : [{ from: at, to: at + words.length, id }]
  })
  return hits.filter((hit) => !hits.some((other) => other.from < hit.from && hit.to <= other.to))
}

/** A word with a capital that opens no question, or a name that only the lexicon knows. */
function isName(raw: string, n: number, names: readonly NameHit[], stems: Stems): boolean {
  if (names.some((hit) => hit.refs.length === 0 && covers(hit, n))) return true
  return n > 0 && /^\p{Lu}/u.test(raw) && !stems.isFunctionWord(raw.toLowerCase())
}

/** Whole names where they are known as such, else the single words. */
function strangeNames(at: readonly number[], names: readonly NameHit[], tokens: readonly Token[]): string[] {
  return at.map((n) => names.find((hit) => covers(hit, n))?.words ?? (tokens[n] as Token).raw.replace(/['’]s?$/, ''))
}

export type { Placed }
