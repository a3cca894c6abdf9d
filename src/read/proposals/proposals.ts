import { cut, type Lexicon, type Proposal, type When } from '../../model/index.ts'
import { stage, type Token } from '../draft.ts'
import { learnOffices, officesTold } from '../positions/offices.ts'
import { dateIn, holderOf, type Layers, type Party, type Scene, sceneOf } from '../positions/scene.ts'
import { headingParties } from '../positions/subject/heading.ts'
import { mainSubject } from '../positions/subject/subject.ts'
import { authorOf, authorToldBefore, speakerFor } from './author.ts'
import { ASKED, asksForPoints, countsParts, type Focus, goesOn } from './goesOn.ts'
import { type PlanPhrase, planAt, planWords } from './planAt.ts'
import { underIt } from './points/asList.ts'
import { pointsOf } from './points/points.ts'
import type { Points } from './points/pointsFrom.ts'
import { type Answer, answersIn } from './reactions.ts'
import { suggestedBefore } from './suggested.ts'

interface Draft extends Omit<Proposal, 'id'> {
  /** Index of the sentence that names it. */
  readonly sentence: number
  /** Index of the last sentence that tells of it, where it goes on. */
  readonly last?: number
}

/**
 * sentences, names → plans, point by point, with the answers to them. A plan is listed when the text says who it is
 * by and gives at least one point; questions, headings and furniture are left out. Ids are `plan1`, `plan2` ….
 */
export const proposals = stage({
  name: 'proposals',
  needs: ['article', 'lexicon', 'sentences', 'quotations', 'names', 'dates', 'published', 'statements'],
  adds: ['proposals'],
  run: (draft) => ({ proposals: readAll(draft) }),
})

function readAll(layers: Layers): Proposal[] {
  const plans: Draft[] = []
  const answers: { answer: Answer; sentence: number }[] = []
  let before: readonly Party[] = []
  let earlier: readonly Party[] = []
  const offices = officesTold(layers)
  const last = layers.sentences.findLastIndex(({ tokens }) => mayName(layers.lexicon, tokens))
  let passage = -1
  let focus: Focus | null = null
  for (const sentence of layers.sentences) {
    if (plans.length === 0 && sentence.index > last + GOES_ON) break
    if (sentence.role !== 'body') continue
    if (sentence.passage !== passage) before = headingParties(layers, sentence)
    passage = sentence.passage
    const first = sceneOf(layers, sentence, before, { earlier, offices })
    const scene = learnOffices(first, offices) ? sceneOf(layers, sentence, before, { earlier, offices }) : first
    if (sentence.item === null) focus = takenUp(scene, plans, focus)
    const near = plans.some((plan) => isNear(plan, sentence.index))
    if (plans.length > 0)
      answers.push(...answersIn(scene, near, nounsOf(plans)).map((answer) => ({ answer, sentence: sentence.index })))
    const now = mainSubject(scene)
    before = now.length > 0 ? now : before
    earlier = now
  }
  const reactions = plans.map((): Proposal['reactions'][number][] => [])
  for (const entry of answers) {
    const { reaction } = entry.answer
    const i = answered(plans, entry)
    if (i >= 0 && plans[i]!.by.id !== reaction.by.id) reactions[i]!.push(reaction)
  }
  return plans.map(({ sentence, ...plan }, i) => ({ id: `plan${i + 1}`, ...plan, reactions: reactions[i] ?? [] }))
}

/** How many sentences after the last that names a plan may still tell of it. */
const GOES_ON = 3

/** Adds what a sentence tells of plans: new ones, points of one that is told already, or only that somebody has one. */
function takenUp(scene: Scene, plans: Draft[], focus: Focus | null): Focus | null {
  const { index, passage } = scene.sentence
  const now = { sentence: index, passage }
  if (asksForPoints(scene)) {
    const asked = namedIn(scene, now) ?? (focus && index - focus.sentence <= GOES_ON ? focus : null)
    return asked ? { ...asked, ...now, rule: ASKED } : focus
  }
  const [draft] = plansIn(scene)
  if (draft) {
    const at = focus === null ? -1 : sameAs(plans, draft)
    const told = at < 0 ? draft : withPoints(plans[at]!, draft.points, index)
    if (at < 0) plans.push(told)
    else plans[at] = told
    return { by: told.by, name: told.name, rule: draft.rule, ...now }
  }
  const more = focus && goesOn(scene, focus)
  if (focus && more) {
    const at = plans.findLastIndex(({ by, name }) => by.id === focus.by.id && name === focus.name)
    const [first] = more.points
    if (at >= 0) plans[at] = withPoints(plans[at]!, more.points, index)
    else
      plans.push({
        span: first!.span,
        by: focus.by,
        name: focus.name,
        when: scene.layers.published,
        ...more,
        points: [...more.points],
        reactions: [],
        sentence: index,
      })
    return { ...focus, ...now, rule: more.rule }
  }
  // "Six points, on two pages.": they are still to come.
  if (focus && index - focus.sentence <= GOES_ON && countsParts(scene)) return { ...focus, ...now }
  const isQuestion = /\?["”’']*$/.test(scene.sentence.text)
  return (isQuestion ? null : namedIn(scene, now)) ?? focus
}

/** A plan that a sentence names with its author, without its points. */
function namedIn(scene: Scene, now: Pick<Focus, 'sentence' | 'passage'>): Focus | null {
  const { tokens, layers } = scene
  for (let at = 0; at < Math.min(tokens.length, 80); at++) {
    const plan = planWords(layers.lexicon).mayStart(tokens[at]!) ? planAt(scene, at) : null
    const author = plan && authorOf(scene, plan)
    if (plan && author) {
      const name = layers.article.text.slice(tokens[plan.from]!.start, tokens[plan.to - 1]!.end)
      return { by: author.by, name, rule: null, ...now }
    }
  }
  return null
}

/** "The text", "it": the plan of the same author that was told shortly before; -1 for another plan, or another version. */
function sameAs(plans: readonly Draft[], draft: Draft): number {
  if (draft.rule === 'numbered-list' || !DEFINITE.test(draft.name) || ANOTHER.test(draft.name)) return -1
  return plans.findLastIndex(
    ({ by, sentence, last, rule }) =>
      by.id === draft.by.id && rule !== 'numbered-list' && draft.sentence - (last ?? sentence) <= GOES_ON,
  )
}

const DEFINITE = /^(?:the|this|that|these|it|they|under)\b/iu
const ANOTHER =
  /\b(?:earlier|previous|former|original|first|second|third|later|latest|new|newer|revised|amended|other|own|counter|alternative|rival|different|final)\b/iu

function withPoints(plan: Draft, more: readonly Draft['points'][number][], last: number): Draft {
  const known = new Set(plan.points.map(({ span }) => span.start))
  const added = more.filter(({ span }) => !known.has(span.start))
  const points = [...plan.points, ...added.map((point, i) => ({ ...point, n: plan.points.length + i + 1 }))]
  return { ...plan, points, last }
}

const nounsKept = new WeakMap<Draft, ReadonlySet<string>>()

/** The words of the points of plans: "the fund" may be one of theirs. */
function nounsOf(plans: readonly Draft[]): readonly ReadonlySet<string>[] {
  return plans.map((plan) => {
    const known = nounsKept.get(plan)
    if (known) return known
    const words = plan.points.flatMap(({ span }) => span.quote.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    const made: ReadonlySet<string> = new Set(words)
    nounsKept.set(plan, made)
    return made
  })
}

/** False for a sentence in which no plan can be named. */
const mayName = (lexicon: Lexicon, tokens: readonly Token[]): boolean =>
  tokens[0]?.lower === 'under' || tokens.some(planWords(lexicon).mayStart)

/** The plan that an answer is to: the one by the named author, else the last one before. */
function answered(plans: readonly Draft[], { answer, sentence }: { answer: Answer; sentence: number }): number {
  const { to, pointing, noun } = answer
  if (noun !== null) {
    const nouns = nounsOf(plans)
    return plans.findLastIndex(
      ({ sentence: told, last }, i) =>
        told <= sentence &&
        sentence - (last ?? told) <= FAR &&
        nouns[i]!.has(noun) &&
        (to === null || plans[i]!.by.id === to.id),
    )
  }
  return plans.findLastIndex(
    (plan) =>
      plan.sentence <= sentence && (to === null || plan.by.id === to.id) && (!pointing || isNear(plan, sentence)),
  )
}

/** So far behind a plan "the fund" is still the one of its points. */
const FAR = 14

/** In the sentences right after a plan "it" may be the plan. */
const isNear = ({ sentence, last, points, rule }: Draft, at: number): boolean =>
  at > sentence &&
  at - (last ?? sentence) <= 2 + (/^(?:ordinal-sentences|numbered-list)$/.test(rule) ? points.length : 0)

/** A sentence that names more plans than this is no sentence. */
const mostPhrases = 12

/** The plans that one sentence puts forward: with a holder and at least one point; of several phrases the first. */
function plansIn(scene: Scene): Draft[] {
  if (/\?["”’']*$/.test(scene.sentence.text)) return []
  const spoken = underPointed(scene)
  if (spoken) return [spoken]
  let seen = 0
  for (let at = 0; at < scene.tokens.length && seen < mostPhrases; at++) {
    const plan = planAt(scene, at)
    if (plan) seen++
    const points = plan && pointsOf(scene, plan)
    const draft = plan && (points ? draftOf(scene, plan, points) : suggestionOf(scene, plan))
    if (draft) return [draft]
  }
  return []
}

/** "The plan", where the sentence before says what somebody suggested. */
function suggestionOf(scene: Scene, plan: PlanPhrase): Draft | null {
  const found = suggestedBefore(scene, plan)
  if (!found) return null
  const { layers, tokens } = scene
  const { by, sentence, points } = found
  const [first] = points.points
  const name = layers.article.text.slice(tokens[plan.from]!.start, tokens[plan.to - 1]!.end)
  const when = whenOf(scene, plan)
  return { span: first!.span, by, name, when, ...points, points: [...points.points], reactions: [], sentence }
}

/** "Under it, …", right after the sentence that names a plan and its author. */
function underPointed(scene: Scene): Draft | null {
  const { tokens, layers, sentence } = scene
  if (
    !/^(?:under|in)$/.test(tokens[0]?.lower ?? '') ||
    !/^(?:it|this|that|them|these)$/.test(tokens[1]?.lower ?? '') ||
    tokens[2]?.text !== ','
  )
    return null
  const before = layers.sentences[sentence.index - 1]
  const points = underIt(scene, 3)
  if (!points || before?.role !== 'body') return null
  const earlier = sceneOf(layers, before, [], { offices: scene.offices ?? new Map() })
  for (let at = 0; at < Math.min(earlier.tokens.length, 80); at++) {
    const plan = planAt(earlier, at)
    const by = plan && (authorOf(earlier, plan)?.by ?? speakerFor(earlier, plan))
    if (!plan || !by) continue
    const { text } = layers.article
    const name = text.slice(earlier.tokens[plan.from]!.start, earlier.tokens[plan.to - 1]!.end)
    const span = cut(text, tokens[0]!.start, points.points.at(-1)!.span.end)
    return {
      span,
      by,
      name,
      when: whenOf(earlier, plan),
      ...points,
      points: [...points.points],
      reactions: [],
      sentence: sentence.index,
    }
  }
  return null
}

function draftOf(scene: Scene, plan: PlanPhrase, { rule, points }: Points): Draft | null {
  const { tokens, layers, sentence } = scene
  const { text } = layers.article
  const author = authorOf(scene, plan)
  // "The idea that …" is anybody's.
  if (rule === 'that-clause' && !author) return null
  // "Offered a deal to end the war": one thing is an offer, and no plan.
  if (plan.offered && (!author || points.length < 2)) return null
  const quoted = rule === 'numbered-list' || rule === 'under'
  const named = /^(?:the|this|that|these|those)$/.test(tokens[plan.from]!.lower)
  const by = author?.by ?? (quoted || named ? toldBefore(scene) : null) ?? speakerFor(scene, plan)
  const last = points.at(-1)
  if (!by || !last) return null
  const first = tokens[Math.min(author?.from ?? plan.from, plan.from)]!
  const name = text.slice(tokens[plan.from]!.start, tokens[plan.to - 1]!.end)
  const span = cut(text, first.start, Math.max(last.span.end, tokens[plan.to - 1]!.end))
  const when = whenOf(scene, plan)
  return { span, by, name, when, points: [...points], reactions: [], rule, sentence: sentence.index }
}

/** Whoever was said to have put the plan forward, in the sentences before its text. */
const toldBefore = (scene: Scene): Proposal['by'] | null =>
  authorToldBefore(scene, (sentence) => sceneOf(scene.layers, sentence, [], { offices: scene.offices ?? new Map() }))
    ?.by ?? null

/**
 * The day said near the plan's name, in what is told of it rather than in who tells ("On Friday the paper wrote that a plan was
 * sent in May"), else that of the statement that tells of it, else the day of publication.
 */
function whenOf({ layers, tokens, sentence }: Scene, plan: PlanPhrase): When | null {
  const { start, end } = tokens[plan.noun]!
  const holder = holderOf(layers, start, end)
  const told = holder?.content.find((part) => part.start <= start && end <= part.end)
  const inside = told ? dateIn(layers, told.start, Math.min(told.end, end + 80)) : null
  return inside ?? dateIn(layers, sentence.start, end + 80) ?? holder?.when ?? layers.published
}
