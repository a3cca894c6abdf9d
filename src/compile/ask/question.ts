import type { Dossier, EventType, Firmness, Lexicon, Ref, Stance } from '../../model/index.ts'
import type { QuestionKind } from '../../model/lexicon/questions.ts'
import { type Asked, daysAsked } from './days.ts'
import { decide, isNo, stancesOf } from './decide.ts'
import { covers, within } from './hits.ts'
import { nameBook, type Token, tokensOf } from './names.ts'
import { rolesOf } from './roles.ts'
import { isName, issuesIn, planNames, strangeNames } from './spotted.ts'
import { type Unit, wordBookOf } from './wordBook.ts'

/** Somebody or something named in a question; any of `refs` may be meant. */
export interface Named {
  readonly words: string
  readonly refs: readonly Ref[]
}

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
  /** The words by which they were found, by stem: where these stand, the issue is spoken of. */
  readonly issueWords: readonly { readonly issue: string; readonly stems: readonly string[] }[]
  /** "How many" and "how much" ask for different things. */
  readonly counts: 'many' | 'much' | null
  readonly stances: ReadonlySet<Stance>
  readonly firmness: ReadonlySet<Firmness>
  readonly events: ReadonlySet<EventType>
  readonly units: ReadonlySet<Unit>
  /** Words that an answer must have besides, by stem. */
  readonly words: readonly { readonly word: string; readonly stem: string }[]
  /** The words that said what is asked ("refuse", "meet"), by stem. */
  readonly cueWords: readonly string[]
  readonly days: Asked | null
  /** Names that the case does not know. */
  readonly unknown: readonly string[]
}

/** What a dossier knows that a question may speak of. */
export interface Known {
  readonly dossier: Dossier
  readonly lexicon: Lexicon
  /** True when some article has the word, by stem. */
  readonly has: (stem: string) => boolean
}

/** True for a question for an answer to a plan, not for the plan. */
export const isReply = ({ kinds, stances }: Pick<Question, 'kinds' | 'stances'>): boolean =>
  kinds.has('reaction') || (kinds.has('proposal') && stances.size > 0)

/** Understands a question: whom it is about, on what, with which stance, and what an answer must be. */
export function understand(text: string, known: Known): Question {
  const tokens = tokensOf(text)
  const spotted = spot(tokens, known)
  const { book, names, plans, days, decided, found, issues, units } = spotted
  const [spoken, first] = [names.filter(({ refs }) => refs.length > 0), tokens[0]?.word ?? '']
  // "How many" and "under what conditions" come before everybody: they do not say who does what.
  const framing = found.kinds.filter(({ values }) => values.some((kind) => kind === 'figure' || kind === 'condition'))
  const cues = decided.cues.filter((cue) => !framing.some(({ from }) => from === cue.from)).map(({ from }) => from)
  const isEvent = decided.kinds.has('event')
  const { words, unknown } = leftOver(tokens, spotted, known)
  const wordsOf = ({ from, to }: { from: number; to: number }) => tokens.slice(from, to).map(({ word }) => word)
  return {
    kinds: decided.kinds,
    isYesNo: /^(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|may|might)$/.test(first),
    isAhead: tokens.slice(0, 2).some(({ word }) => word === 'will'),
    asks: asksOf(tokens),
    ...rolesOf(tokens, spoken, { cues, isEvent, isWho: first === 'who' }),
    plans: plans.map(({ id }) => id),
    planWords: plans.map((plan) => wordsOf(plan).join(' ')),
    issues: [...new Set(issues.map(({ issue }) => issue))],
    issueWords: issues.map((hit) => ({
      issue: hit.issue,
      stems: wordsOf(hit)
        .filter((word) => !book.stems.isFunctionWord(word))
        .map(book.stems.of),
    })),
    counts: countsOf(tokens),
    stances: stancesOf(decided.stances, tokens),
    firmness: new Set(found.firmness.flatMap(({ values }) => values)),
    events: new Set(isEvent ? found.events.flatMap(({ values }) => values) : []),
    units: new Set(units.flatMap(({ values }) => values)),
    words,
    cueWords: decided.cues.flatMap(within).map((n) => book.stems.of(tokens[n]?.word ?? '')),
    days,
    unknown,
  }
}

type Spotted = ReturnType<typeof spot>

/** What the words of a question may stand for. */
function spot(tokens: readonly Token[], { dossier, lexicon }: Known) {
  const book = wordBookOf(lexicon)
  const days = daysAsked(tokens, dossier.asOf)
  const plans = planNames(dossier, tokens)
  const names = nameBook(dossier, lexicon)
    .find(tokens)
    .filter(({ from }) => !plans.some((hit) => covers(hit, from)))
  const taken = new Set([...names, ...plans].flatMap(within).concat(days?.used ?? []))
  const run = tokens.map(({ word }, n) => (taken.has(n) ? '\u0000' : book.stems.of(word)))
  const all = issuesIn(tokens, plans, { dossier, lexicon }).filter((hit) => !within(hit).every((n) => taken.has(n)))
  const long = all.filter(({ from, to }) => to - from > 1)
  const free = <T>(hits: { from: number; to: number; values: T[] }[]) =>
    hits.filter(({ from, to }) => !long.some((hit) => hit.from <= from && to <= hit.to))
  const found = {
    // A proposal is a noun; "propose" has its stem and is a stance.
    kinds: free(book.kinds.find(run)).filter(({ from }) => !/^propos(?:e[sd]?|ing)$/.test(tokens[from]?.word ?? '')),
    stances: free(book.stances.find(run)),
    firmness: book.firmness.find(run),
    events: free(book.events.find(run)),
  }
  const negated = tokens.some(({ word }) => isNo.test(word))
  const decided = decide(found, { first: tokens[0]?.word ?? '', plans: plans.length > 0, negated })
  const issues = all.filter(({ from, to }) => !decided.cues.some((cue) => cue.from <= from && to <= cue.to))
  const units = decided.kinds.has('figure') ? book.units.find(run) : []
  return { book, days, plans, names, found, decided, issues, units }
}

/** The words that stand for nothing else: names that the case does not know, and words that an answer must have. */
function leftOver(
  tokens: readonly Token[],
  { book: { stems, generic }, days, plans, names, found, decided, issues, units }: Spotted,
  { has }: Known,
): Pick<Question, 'words' | 'unknown'> {
  const known = names.filter(({ refs }) => refs.length > 0)
  const stand = [...known, ...plans, ...decided.cues, ...found.firmness, ...issues, ...units]
  const used = new Set([...stand.flatMap(within), ...(days?.used ?? [])])
  const rest = tokens.flatMap((token, n) => (used.has(n) ? [] : [{ ...token, n, stem: stems.of(token.word) }]))
  const strange = rest.filter(({ raw, n, stem }) => isName(raw, n, names, stems) && !has(stem))
  const isEmpty = ({ word, stem }: { word: string; stem: string }): boolean =>
    word === '' || isNo.test(word) || stems.isFunctionWord(word) || generic.has(word) || generic.has(stem)
  const places = strange.map(({ n }) => n)
  return {
    words: rest.filter((one) => !isEmpty(one) && !places.includes(one.n)).map(({ word, stem }) => ({ word, stem })),
    unknown: [...new Set(strangeNames(places, names, tokens))],
  }
}

function countsOf(tokens: readonly Token[]): Question['counts'] {
  const at = tokens.findIndex(({ word }) => word === 'how')
  const next = at < 0 ? '' : (tokens[at + 1]?.word ?? '')
  return next === 'many' || next === 'much' ? next : null
}

function asksOf(tokens: readonly Token[]): Question['asks'] {
  const words = new Set(tokens.slice(0, 3).map(({ word }) => word))
  for (const one of ['who', 'whom', 'when', 'where', 'why'] as const)
    if (words.has(one)) return one === 'whom' ? 'who' : one
  return null
}
