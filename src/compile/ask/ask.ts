import type { Answer, Answers, Dossier, Lexicon, Ref } from '../../model/index.ts'
import type { CaseEntry } from '../ground/entry.ts'
import { type Archive, archiveOf } from './archive.ts'
import type { Candidate } from './candidate.ts'
import { fitness } from './fitness.ts'
import { isReply, type Question, understand } from './question.ts'
import { type Fitting, nameOf, ranked } from './ranked.ts'
import { sourcesOf } from './sources.ts'
import { whyNot } from './whyNot.ts'

/** What a question is put to. */
export interface Asked {
  readonly dossier: Dossier
  readonly entries: readonly CaseEntry[]
  readonly lexicon: Lexicon
}

/**
 * Answers a question in words of the articles alone, best first, or says that the case does not say. Everything that
 * the question names must be found: a party, an issue or a word that the case lacks is named in `because`, and nothing
 * near it is offered instead. Deterministic; linear in the size of the case.
 */
export function ask(question: string, { dossier, entries, lexicon }: Asked): Answers {
  const archive = archiveOf(dossier, entries, lexicon)
  const asked = understand(question, archive)
  const lacking = asked.words.filter(({ stem }) => !archive.has(stem))
  const isEmpty = asked.unknown.length > 0 || lacking.length > (asked.words.length >= 3 ? 1 : 0) || isVoid(asked)
  const { answers, from } = isEmpty ? nothing : answersTo(asked, archive)
  const says = answers.length > 0
  return {
    question,
    understood: understoodOf(asked, archive),
    says,
    because: says
      ? from === 'part'
        ? OF_PARTS
        : partly(asked, answers, archive)
      : whyNot(
          asked,
          lacking.map(({ word }) => word),
          archive,
        ),
    answers: [...answers],
  }
}

/** A question in which nothing is asked of anything. */
const isVoid = ({
  subjects,
  mentions,
  places,
  plans,
  issues,
  stances,
  words,
  events,
  kinds,
  days,
}: Question): boolean =>
  [...subjects, ...mentions, ...places, ...plans, ...issues, ...stances, ...words, ...events].length === 0 &&
  days === null &&
  !(kinds.has('proposal') || kinds.has('condition') || kinds.has('position'))

/** Where answers to a question are looked for, place by place: the next only where those before had none. */
function placesFor({ kinds, asks, stances, subjects, words }: Question): string[][] {
  if (kinds.has('figure')) return [['figure']]
  if (kinds.has('condition')) return [['condition', 'position']]
  if (kinds.has('proposal')) return isReply({ stances, kinds }) ? [['proposal', 'position'], ['part']] : [['proposal']]
  if (kinds.has('position'))
    return [['position', ...(stances.has('offers') ? ['proposal'] : []), ...(stances.has('shifts') ? ['move'] : [])]]
  if (kinds.has('event')) return [['event']]
  if (kinds.has('statement')) return [['statement']]
  if (kinds.has('name') || (asks === 'who' && (subjects.length > 0 || words.length > 0))) return [['name'], ['passage']]
  if (asks === 'when') return [['event'], ['proposal', 'condition', 'statement'], ['passage']]
  return [['position', 'proposal', 'condition', 'event', 'statement'], ['passage']]
}

/** Answers, and the first of the places where they were looked for. */
interface Found {
  readonly answers: readonly Answer[]
  readonly from: string | null
}

const nothing: Found = { answers: [], from: null }
const OF_PARTS = 'The case does not say it of the plan as a whole; these answers are to parts of it.'

function answersTo(question: Question, archive: Archive): Found {
  for (const places of placesFor(question)) {
    const found = foundIn(places, question, archive)
    if (found.length > 0) return { answers: ranked(found, archive), from: places[0] ?? null }
  }
  if (question.asks !== 'why') return nothing
  // A reason may stand where nothing else was found: then the words that asked must stand there too.
  const words = [...question.words, ...question.cueWords.map((stem) => ({ word: stem, stem }))]
  const anything = { ...question, words, kinds: new Set<never>(), stances: new Set<never>(), events: new Set<never>() }
  return { answers: ranked(foundIn(['statement', 'passage'], anything, archive), archive), from: null }
}

function foundIn(places: readonly string[], question: Question, archive: Archive): Fitting[] {
  return places
    .flatMap((place) => (sourcesOf[place] as (archive: Archive) => Candidate[])(archive))
    .filter((candidate) => isWanted(question, candidate))
    .map((candidate) => ({ candidate, score: fitness(question, candidate, archive) }))
    .filter(({ score }) => score > 0)
}

/** Plans stand for themselves, for their points and for what was said to them; a question for a stance is for the last. */
function isWanted({ kinds, stances, plans, asks }: Question, { kind, issue }: Candidate): boolean {
  if (kinds.has('position') && kind === 'proposal') return issue === null || stances.has('offers')
  if (!kinds.has('proposal')) return true
  const isReaction = isReply({ kinds, stances }) && !(stances.has('offers') && !kinds.has('reaction'))
  if (kind === 'position') return plans.length > 0 && isReaction
  if (isReaction) return kind === 'reaction'
  return kind === 'proposal' && (asks !== 'who' || issue === null)
}

function understoodOf(asked: Question, archive: Archive): Answers['understood'] {
  const named = [...asked.subjects, ...asked.mentions, ...asked.places]
  const parties = new Map<string, Ref>(
    named.flatMap(({ refs }) => refs.slice(0, 1).map((ref) => [ref.id, ref] as const)),
  )
  return {
    kinds: [...asked.kinds],
    parties: [...parties.values()],
    issues: asked.issues.map((id) => ({ id, name: nameOf(id, archive) })),
    stances: [...asked.stances],
    words: asked.words.map(({ word }) => word),
    from: asked.days?.from ?? null,
    to: asked.days?.to ?? null,
  }
}

/** Of several who were asked about, those of whom the case does not say it. */
function partly({ subjects, kinds }: Question, answers: readonly Answer[], archive: Archive): string | null {
  if (kinds.has('event') || subjects.length < 2) return null
  const told = new Set(
    answers.flatMap(({ parties, speaker }) =>
      [...parties, ...(speaker ? [speaker] : [])].flatMap(({ id }) => [id, ...archive.partiesOf(id)]),
    ),
  )
  const silent = subjects.filter(({ refs }) => !refs.some(({ id }) => told.has(id)))
  return silent.length === 0 ? null : `The case does not say it of ${silent.map(({ words }) => words).join(' or ')}.`
}
