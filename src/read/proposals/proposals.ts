import { cut, type Proposal, type When } from '../../model/index.ts'
import { stage } from '../draft.ts'
import { learnOffices, officesTold } from '../positions/offices.ts'
import { dateIn, holderOf, type Layers, type Party, type Scene, sceneOf } from '../positions/scene.ts'
import { mainSubject } from '../positions/subject/subject.ts'
import { authorOf, authorToldBefore, speakerFor } from './author.ts'
import { type PlanPhrase, planAt } from './planAt.ts'
import { pointsOf } from './points/points.ts'
import type { Points } from './points/pointsFrom.ts'
import { type Answer, answersIn } from './reactions.ts'

interface Draft extends Omit<Proposal, 'id'> {
  /** Index of the sentence that names it. */
  readonly sentence: number
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
  let paragraph = -1
  for (const sentence of layers.sentences) {
    if (sentence.role !== 'body') continue
    if (sentence.paragraph !== paragraph) before = []
    paragraph = sentence.paragraph
    const first = sceneOf(layers, sentence, before, { earlier, offices })
    const scene = learnOffices(first, offices) ? sceneOf(layers, sentence, before, { earlier, offices }) : first
    if (sentence.item === null) plans.push(...plansIn(scene))
    if (plans.length > 0) answers.push(...answersIn(scene).map((answer) => ({ answer, sentence: sentence.index })))
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

/** The plan that an answer is to: the one by the named author, else the last one before. */
function answered(plans: readonly Draft[], { answer: { to }, sentence }: { answer: Answer; sentence: number }): number {
  return plans.findLastIndex((plan) => plan.sentence <= sentence && (to === null || plan.by.id === to.id))
}

/** A sentence that names more plans than this is no sentence. */
const mostPhrases = 12

/** The plans that one sentence puts forward: with a holder and at least one point; of several phrases the first. */
function plansIn(scene: Scene): Draft[] {
  if (/\?["”’']*$/.test(scene.sentence.text)) return []
  let seen = 0
  for (let at = 0; at < scene.tokens.length && seen < mostPhrases; at++) {
    const plan = planAt(scene, at)
    if (plan) seen++
    const points = plan && pointsOf(scene, plan)
    const draft = plan && points ? draftOf(scene, plan, points) : null
    if (draft) return [draft]
  }
  return []
}

function draftOf(scene: Scene, plan: PlanPhrase, { rule, points }: Points): Draft | null {
  const { tokens, layers, sentence } = scene
  const { text } = layers.article
  const author = authorOf(scene, plan)
  const quoted = rule === 'numbered-list' || rule === 'under'
  const by = author?.by ?? (quoted ? toldBefore(scene) : null) ?? speakerFor(scene, plan)
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

/** The day said near the plan's name, else that of the statement that tells of it, else the day of publication. */
function whenOf({ layers, tokens, sentence }: Scene, plan: PlanPhrase): When | null {
  const { start, end } = tokens[plan.noun]!
  return dateIn(layers, sentence.start, end + 80) ?? holderOf(layers, start, end)?.when ?? layers.published
}
