import { cut, type Proposal, type Ref } from '../../model/index.ts'
import { phraseAt } from '../issues/phrases.ts'
import { reactionAt } from '../positions/cues.ts'
import type { Scene } from '../positions/scene.ts'
import { readCue, verbRule } from '../positions/verb/verbRule.ts'
import { planWords } from './planAt.ts'

/** One party's answer to a plan. */
export type Reaction = Proposal['reactions'][number]

/** A reaction and, where the words say it, whose plan it answers. */
export interface Answer {
  readonly reaction: Reaction
  readonly to: Ref | null
  /** It answers "it" or "this", which may be the plan told right before. */
  readonly pointing: boolean
}

const answers = new Set(['accepts', 'refuses', 'open', 'conditional'])

/**
 * "Kyiv rejected the plan", "the union welcomed the second point": answers to a plan in one sentence; where one has
 * just been told, "Kyiv accepted it" as well.
 */
export function answersIn(scene: Scene, near = false): Answer[] {
  const { tokens, layers, nameAt } = scene
  if (/\?["”’']*$/.test(scene.sentence.text) || !(near || tokens.some((_, i) => namesPlan(scene, i)))) return []
  const found: Answer[] = []
  for (let at = 0; at < tokens.length; at++) {
    const read = verbRule(scene, null, at) ?? readCue(scene, reactionAt(layers.lexicon, tokens, at), null)
    const find = read?.finds[0]
    if (!find || !read || !answers.has(find.stance)) continue
    const passive = find.rule === 'passive'
    const [from, to] = passive ? [find.from, find.cue] : [read.clause.hit.to, find.to]
    const pointing = near && pointsAt(scene, read.clause.hit.to, find.rule, from)
    const plan = objectPlan(scene, from, to) ?? (pointing ? from : null)
    if (plan === null) continue
    const span = cut(layers.article.text, tokens[find.from]!.start, tokens[find.to - 1]!.end)
    const owner = nameAt.slice(from, plan + 1).find((name) => name !== undefined)
    for (const party of find.parties) {
      found.push({
        reaction: { by: party.ref, stance: find.stance, span },
        to: owner && !pointing ? (owner.of ?? owner.entity) : null,
        pointing,
      })
    }
    at = Math.max(at, read.clause.to - 1)
  }
  return found
}

const points = /^(?:points?|elements?|parts?|terms|provisions?|clauses?|steps?|stages?)$/

/** "accepted it", "this was rejected by": the object is only a pronoun. */
function pointsAt({ tokens }: Scene, after: number, rule: string, from: number): boolean {
  const at = rule === 'passive' ? from : after
  const next = tokens[at + 1]
  return /^(?:it|this|that)$/.test(tokens[at]?.lower ?? '') && !/^(?:NOUN|ADJ|PROPN)$/.test(next?.tag ?? '')
}

const namesPlan = ({ tokens, layers }: Scene, at: number): boolean =>
  points.test(tokens[at]!.lower) ||
  (planWords(layers.lexicon).mayStart(tokens[at]!) &&
    phraseAt(planWords(layers.lexicon).plans, [tokens[at]!.lower, tokens[at + 1]?.lower ?? ''], 0)?.value === true)

/** Where the object names a plan that is known already ("the plan", "Lee's proposal"); `null` for "a plan", "plans to". */
function objectPlan(scene: Scene, from: number, to: number): number | null {
  const { tokens, nameAt } = scene
  for (let i = from; i < Math.min(to, from + 9); i++) {
    if (tokens[i]!.tag === 'VERB' && i > from && tokens[i - 1]!.lower === 'to') return null
    if (!namesPlan(scene, i)) continue
    const lead = tokens.slice(Math.max(from, i - 8), i)
    const definite = lead.some(({ lower }) => /^(?:the|this|that|its|their|his|her|'s|these|those|both)$/.test(lower))
    return definite || nameAt.slice(Math.max(from, i - 8), i).some((name) => name !== undefined) ? i : null
  }
  return null
}
