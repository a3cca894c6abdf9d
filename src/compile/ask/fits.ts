import type { Stance } from '../../model/index.ts'
import { dayRange } from '../../model/index.ts'
import type { Archive } from './archive.ts'
import type { Candidate } from './candidate.ts'
import { codebookOf } from './codebook.ts'
import type { Named, Question } from './question.ts'
import { type Stems, wordsIn } from './stems.ts'

/** Stances that a question for one of them is content with, besides the one itself. */
const akin: Readonly<Partial<Record<Stance, readonly Stance[]>>> = {
  demands: ['seeks', 'conditional'],
  seeks: ['demands'],
  offers: ['open', 'conditional'],
  open: ['offers', 'accepts', 'conditional'],
  accepts: ['open', 'conditional'],
}

/**
 * How well a candidate answers a question, 0 when it does not. Everything that the question names must be there: who,
 * on what, with which stance, when, and every word that is left; a question for one party is not answered by another.
 */
export function fitness(question: Question, candidate: Candidate, archive: Archive): number {
  const around = candidate.evidence.map((span) => archive.around(span))
  const names = new Set(around.flatMap((one) => [...one.names]))
  const text = around.map((one) => one.text).join('\n')
  if (!isAboutAll(question, candidate, names)) return 0
  const near = candidate.kind === 'name' ? candidate.about : names
  if (!question.mentions.every((named) => hasOne(named, candidate.about, near))) return 0
  if (!question.places.every((named) => isAt(named, candidate, { names, text }))) return 0
  if (!isOnPlan(question, candidate, text)) return 0
  if (
    question.isAhead &&
    candidate.kind === 'event' &&
    !/^(?:announced|cancelled|denied)$/.test(candidate.status ?? '')
  )
    return 0
  if (!isInTime(question, candidate)) return 0
  if (!hasUnit(question, candidate)) return 0
  if (question.asks === 'when' && candidate.when === null) return 0
  if (question.asks === 'where' && question.kinds.has('event') && candidate.place === null) return 0
  if (
    question.asks === 'why' &&
    !/\b(?:because|so that|in order to|due to|the reason|owing to|given that|on the grounds|as a result of)\b/i.test(
      text,
    )
  )
    return 0
  const stance = stanceFit(question, candidate)
  const issue = issueFit(question, candidate, { archive, text })
  const words = wordFit(question, candidate, { archive, text })
  if (stance === 0 || issue === 0 || words === 0) return 0
  if (!isSuchEvent(question, candidate, { archive, text })) return 0
  if (question.firmness.size > 0 && !(candidate.firmness && question.firmness.has(candidate.firmness))) return 0
  const layer = { verbatim: 1, reported: 0.7, inferred: 0 }[candidate.layer]
  return 0.3 * stance + 0.25 * issue + 0.25 * words + 0.1 * layer
}

/** All subjects of an event took part in it; of anything else, one of them is whom it is about. */
function isAboutAll({ subjects, kinds, stances }: Question, candidate: Candidate, names: ReadonlySet<string>): boolean {
  if (subjects.length === 0) return true
  const { kind, about, parties, speaker, held } = candidate
  const isAbout = (named: Named) => hasOne(named, about)
  if (kind === 'event') return subjects.every(isAbout)
  if (kind === 'passage') return subjects.every((named) => hasOne(named, names))
  if (kind === 'figure') {
    const giver = new Set(speaker ? [speaker.id] : [])
    const counted = parties[0]
    if (stances.size > 0)
      return subjects.every(({ refs }) => held.some(({ party }) => refs.some(({ id }) => id === party)))
    return subjects.every((named) => hasOne(named, counted ? new Set([counted.id]) : names, giver))
  }
  return kinds.has('event') ? subjects.every(isAbout) : subjects.some(isAbout)
}

const hasOne = ({ refs }: Named, ...sets: ReadonlySet<string>[]): boolean =>
  refs.some(({ id }) => sets.some((set) => set.has(id)))

/** Of the plan that is named: the plan itself, or what names it in the same sentence. */
function isOnPlan({ plans, planWords }: Question, { plan }: Candidate, text: string): boolean {
  if (plans.length === 0 || (plan !== null && plans.includes(plan))) return true
  return plan === null && planWords.some((words) => wordsIn(text).join(' ').includes(words))
}

/** The place of an event, or one that is named beside anything else. */
function isAt(
  { refs, words }: Named,
  { place }: Candidate,
  near: { names: ReadonlySet<string>; text: string },
): boolean {
  if (place && refs.some(({ id, name }) => id === place.id || name === place.name)) return true
  return (
    hasOne({ words, refs }, near.names) &&
    (near.text.includes(words) || refs.every(({ id }) => !id.startsWith('place:')))
  )
}

function isInTime({ days }: Question, { when }: Candidate): boolean {
  if (!days) return true
  if (!when) return false
  const { first, last } = dayRange(when.value)
  const [start, end] = [first ?? '0000', last ?? '9999']
  return (days.to === null || start <= days.to) && (days.from === null || end >= days.from)
}

function hasUnit({ units, kinds, counts }: Question, { kind, unit, topic }: Candidate): boolean {
  if (!kinds.has('figure') || kind !== 'figure') return true
  const isAmount = /^[A-Z]{3}$/.test(unit ?? '') || ['percent', 'km2', 'ha', 'km', 'm2'].includes(unit ?? '')
  if (counts === 'many' && isAmount && units.size === 0) return false
  if (topic === 'duration' && counts !== null && !units.has('duration')) return false
  if (counts === 'much' && (unit === 'people' || topic === 'count')) return false
  if (units.size === 0) return true
  return [...units].some((one) => {
    if (one === 'currency') return /^[A-Z]{3}$/.test(unit ?? '') || topic === 'money'
    if (one === 'percent') return unit === 'percent'
    return topic === 'duration'
  })
}

/**
 * An event of the kind that is asked for. Meetings and talks are one; for everything else ("invade", "call", "visit")
 * the word itself must stand there.
 */
function isSuchEvent(
  { events, cueWords }: Question,
  { type, words }: Candidate,
  { archive: { stems }, text }: { archive: Archive; text: string },
): boolean {
  if (events.size === 0 || type === null) return true
  if (!events.has(type)) return false
  const near = new Set(stems.in(`${text}\n${words}`))
  const special = cueWords.filter(
    (stem) => !stems.isFunctionWord(stem) && !meetings.some((word) => stems.of(word) === stem),
  )
  return special.every((stem) => stems.alike(stem).some((one) => near.has(one)))
}

const meetings = ['meet', 'talk', 'negotiate', 'speak', 'consult', 'confer', 'hold', 'session', 'round', 'happen']

/** 1 for a stance that was asked for, less for one that comes near it; a yes-or-no question is answered by any. */
function stanceFit({ stances, isYesNo, kinds, subjects }: Question, { stance, kind, held }: Candidate): number {
  if (stances.size === 0 || kinds.size === 0) return 1
  if (kind === 'figure') {
    const of = ({ party }: { readonly party: string }) =>
      subjects.every(({ refs }) => refs.some(({ id }) => id === party))
    return held.some(
      (one) => of(one) && (stances.has(one.stance) || [...stances].some((each) => akin[each]?.includes(one.stance))),
    )
      ? 1
      : 0
  }
  if (stance === null) return kind === 'proposal' || kind === 'position' || kind === 'reaction' ? 0 : 1
  if (stances.has(stance)) return 1
  if ([...stances].some((one) => akin[one]?.includes(stance))) return 0.6
  return isYesNo && !stances.has('shifts') ? 0.5 : 0
}

/**
 * Every issue that is asked about must be there: 1 where it is the candidate's own, less where its words, or those of
 * the question in its sentence, speak of it. A figure has no issue of its own: the words themselves must stand there. A
 * position that has another issue is not about what its sentence says besides.
 */
function issueFit(
  { issues, issueWords }: Question,
  { issue, words, evidence, kind, topic, held }: Candidate,
  { archive: { lexicon, stems }, text }: { archive: Archive; text: string },
): number {
  if (issues.length === 0) return 1
  const own = [words, ...evidence.map(({ quote }) => quote)].join('\n')
  const hits = kind === 'figure' ? [] : codebookOf(lexicon)(wordsIn(own).flatMap((word) => word.split('-')))
  const spoken = new Set(hits.map((hit) => hit.issue))
  const near = new Set(stems.in(`${text}\n${words}`))
  const known = new Set(lexicon.issues.issues.map(({ id }) => id))
  const hasOther = issue !== null && issue !== 'other' && known.has(issue)
  const stands = (run: readonly string[]) => run.every((stem) => stems.alike(stem).some((one) => near.has(one)))
  const names = new Map(lexicon.issues.issues.map(({ id, name }) => [id, stems.in(name).join(' ')]))
  /** A phrase that says more than the issue's name ("no-fly zone") must stand there in part. */
  const isSpecific = (asked: string): boolean => {
    const runs = issueWords.filter((one) => one.issue === asked).map((one) => one.stems)
    const isPlain = runs.some((run) => run.length < 2 || run.join(' ') === names.get(asked))
    const words = runs.flat().filter((stem) => !stems.isFunctionWord(stem) && stem.length > 2)
    const begins = (stem: string) => stem.length > 3 && [...near].some((one) => one.startsWith(stem))
    return isPlain || words.some((stem) => stands([stem]) || begins(stem))
  }
  const points = issues.map((asked) => {
    if (asked === issue || asked === topic) return isSpecific(asked) ? 1 : 0
    if (held.some((one) => one.issue === asked)) return 0.7
    if (spoken.has(asked)) return isSpecific(asked) ? 0.7 : 0
    if (hasOther) return 0
    return issueWords.some((one) => one.issue === asked && stands(one.stems)) ? 0.6 : 0
  })
  return points.includes(0) ? 0 : Math.max(...points)
}

/** True for a figure that counts what is asked for, or that does not say itself what it counts. */
function countsSuch(
  { words, issueWords }: Pick<Question, 'words' | 'issueWords'>,
  { words: of, evidence }: Candidate,
  stems: Stems,
): boolean {
  const own = stems.in([of, evidence[0]?.quote ?? ''].join(' '))
  const bare = own.filter((stem) => !/\d|^(?:peopl|person|hundr|thous|million|billion|doz|some|about|least)/.test(stem))
  const asked = [...words.map(({ stem }) => stem), ...issueWords.flatMap((one) => one.stems)].flatMap(stems.alike)
  return bare.length === 0 || bare.some((stem) => asked.includes(stem))
}

/** The share of the words asked for that stand in its own words, or in their sentences. Of three or more one may be missing. */
function wordFit(
  { words, issueWords, counts }: Question,
  candidate: Candidate,
  { archive, text }: { archive: Archive; text: string },
): number {
  const { stems } = archive
  if (candidate.kind === 'figure' && counts === 'many' && !countsSuch({ words, issueWords }, candidate, stems)) return 0
  if (words.length === 0) return 1
  const own = new Set(stems.in([candidate.words, ...candidate.evidence.map(({ quote }) => quote)].join('\n')))
  // An office is asked for by its own words, not by those of the sentence around it.
  const near = new Set(candidate.kind === 'name' ? stems.in(candidate.words) : stems.in(text))
  const points = words.map(({ stem }) => {
    const all = stems.alike(stem)
    return all.some((one) => own.has(one)) ? 1 : all.some((one) => near.has(one)) ? 0.7 : 0
  })
  const missing = points.filter((point) => point === 0).length
  if (missing > (words.length >= 3 ? 1 : 0)) return 0
  return points.reduce<number>((sum, point) => sum + point, 0) / words.length
}
