import { cut, type Lexicon, type Proposal, type Ref } from '../../model/index.ts'
import { fromLexicon } from '../draft.ts'
import { phraseAt } from '../issues/phrases.ts'
import { reactionAt } from '../positions/cues.ts'
import type { Found } from '../positions/find.ts'
import { meritRule } from '../positions/meritRule.ts'
import { nounRule } from '../positions/nounRule.ts'
import { ownerBehind } from '../positions/ownerBehind.ts'
import type { Scene } from '../positions/scene.ts'
import { readCue, verbRule } from '../positions/verb/verbRule.ts'
import { verdictRule } from '../positions/verdictRule.ts'
import { planWords } from './planAt.ts'

/** One party's answer to a plan. */
export type Reaction = Proposal['reactions'][number]

/** A reaction and, where the words say it, whose plan it answers. */
export interface Answer {
  readonly reaction: Reaction
  readonly to: Ref | null
  /** It answers "it" or "this", which may be the plan told right before. */
  readonly pointing: boolean
  /** A word of one of its points that it answers: "the fund"; `null` where it names the plan or a point by number. */
  readonly noun: string | null
}

const answers = new Set(['accepts', 'refuses', 'open', 'conditional'])

/**
 * "Kyiv rejected the plan", "the union welcomed the second point": answers to a plan in one sentence; where one has
 * just been told, "Kyiv accepted it" as well.
 */
export function answersIn(scene: Scene, near = false, nouns: readonly ReadonlySet<string>[] = []): Answer[] {
  const { tokens, layers, nameAt } = scene
  if (
    /\?["”’']*$/.test(scene.sentence.text) ||
    !(near || tokens.some((_, i) => namesPlan(scene, i) || ofPoints(scene, i, nouns)))
  )
    return []
  const found: Answer[] = []
  for (let at = 0; at < tokens.length; at++) {
    const read = verbRule(scene, null, at) ?? readCue(scene, reactionAt(layers.lexicon, tokens, at), null)
    if (!read) found.push(...judgementsOf(scene, at, near), ...(near ? bareAnswer(scene, at) : []))
    const find = read?.finds[0]
    if (!find || !read || !(answers.has(find.stance) || asksToRevise(scene, find))) continue
    const passive = find.rule === 'passive'
    const [from, to] = passive ? [find.from, find.cue] : [read.clause.hit.to, find.to]
    const pointing = near && pointsAt(scene, read.clause.hit.to, find.rule, from)
    // "dismissed Peru's proposal": the plan is among the words of the cue.
    const inside = passive ? null : objectPlan(scene, read.clause.hit.from + 1, to)
    const named = objectPlan(scene, from, to) ?? inside ?? (pointing ? from : null)
    const part = named === null ? objectPart(scene, { from, to, nouns }) : null
    const plan = named ?? part
    if (plan === null) continue
    const noun = named === null ? (tokens[plan]?.lower ?? null) : null
    const span = cut(layers.article.text, tokens[find.from]!.start, tokens[find.to - 1]!.end)
    const start = plan < from && !passive ? read.clause.hit.from + 1 : from
    const owner = nameAt.slice(start, plan + 1).find((name) => name !== undefined)
    for (const party of find.parties) {
      found.push({
        reaction: { by: party.ref, stance: find.stance, span },
        to: owner && !pointing ? (owner.of ?? owner.entity) : null,
        pointing,
        noun,
      })
    }
    at = Math.max(at, read.clause.to - 1)
  }
  return found
}

/** "Peru demanded changes to the plan": what is wanted of a plan that is neither taken nor refused. */
const asksToRevise = ({ tokens, layers }: Scene, { stance, about, to }: Found): boolean =>
  /^(?:demands|seeks)$/.test(stance) &&
  tokens.slice(about, Math.min(to, about + 4)).some(({ lower }) => revisions(layers.lexicon).has(lower))

const revisions = fromLexicon(({ stances }: Lexicon): ReadonlySet<string> => new Set(stances.revisions))

/** "Peru reacted with anger.", "said no": an answer to the plan told right before, without a word of it. */
function bareAnswer(scene: Scene, at: number): Answer[] {
  const { tokens, layers } = scene
  const hit = reactionAt(layers.lexicon, tokens, at, 'bare')
  if (!hit) return []
  const next = tokens[hit.to]
  if (!(next === undefined || /^(?:PUNCT|ADV|CCONJ)$/.test(next.tag) || next.lower === 'within')) return []
  const find = readCue(scene, hit, null)?.finds[0]
  if (!find) return []
  const span = cut(layers.article.text, tokens[find.from]!.start, tokens[Math.max(find.to, hit.to) - 1]!.end)
  return find.parties.map((party) => ({
    reaction: { by: party.ref, stance: find.stance, span },
    to: null,
    pointing: true,
    noun: null,
  }))
}

/** "Peru called the plan unfair", "said the proposal fell short", "“It is a trap,” Lee said", "The plan met with a refusal from Peru": what a party says a plan is or does, or has for it. */
function judgementsOf(scene: Scene, at: number, near: boolean): Answer[] {
  const { tokens, layers, nameAt } = scene
  const told = [...verdictRule(scene, at), ...meritRule(scene, at), ...nounRule(scene, at), ...ownerBehind(scene, at)]
  return told.flatMap(({ parties, stance, from, to, about, cue }) => {
    const pointing = near && pointsAt(scene, about, 'verdict', about)
    const plan = objectPlan(scene, about < cue ? about : from, about < cue ? cue : to) ?? (pointing ? about : null)
    if (plan === null || !answers.has(stance)) return []
    const owner = nameAt.slice(about, plan + 1).find((name) => name !== undefined)
    const span = cut(layers.article.text, tokens[from]!.start, tokens[to - 1]!.end)
    return parties.map((party) => ({
      reaction: { by: party.ref, stance, span },
      to: owner && !pointing ? (owner.of ?? owner.entity) : null,
      pointing,
      noun: null,
    }))
  })
}

const points = /^(?:points?|elements?|parts?|terms|provisions?|clauses?|steps?|stages?)$/

/** "accepted it", "this was rejected by": the object is only a pronoun. */
function pointsAt({ tokens }: Scene, after: number, rule: string, from: number): boolean {
  const at = rule === 'passive' ? from : after
  const next = tokens[at + 1]
  return /^(?:it|this|that)$/.test(tokens[at]?.lower ?? '') && !/^(?:NOUN|ADJ|PROPN)$/.test(next?.tag ?? '')
}

const namesPlan = (scene: Scene, at: number): boolean => isPlanWord(scene, at) || isOrdinalAlone(scene, at)

const isPlanWord = ({ tokens, layers }: Scene, at: number): boolean =>
  points.test(tokens[at]!.lower) ||
  (planWords(layers.lexicon).mayStart(tokens[at]!) &&
    phraseAt(planWords(layers.lexicon).plans, [tokens[at]!.lower, tokens[at + 1]?.lower ?? ''], 0)?.value === true)

interface Object {
  readonly from: number
  readonly to: number
  readonly nouns: readonly ReadonlySet<string>[]
}

/** "The fund", where a point of a plan tells of a fund: the head of a definite object. */
function objectPart(scene: Scene, { from, to, nouns }: Object): number | null {
  const { tokens } = scene
  for (let i = from; i < Math.min(to, from + 9); i++) {
    if (tokens[i]!.tag === 'VERB' && i > from) return null
    if (tokens[i]!.lower === 'of' || tokens[i]!.lower === 'for') return null
    if (ofPoints(scene, i, nouns) && tokens[i + 1]?.tag !== 'NOUN') return i
  }
  return null
}

/** A noun with "the" of which a point of a plan tells. */
function ofPoints({ tokens, layers }: Scene, at: number, nouns: readonly ReadonlySet<string>[]): boolean {
  const { tag, lower } = tokens[at]!
  if (tag !== 'NOUN' || lower.length < 4 || !nouns.some((words) => words.has(lower))) return false
  if (wide(layers.lexicon).has(lower)) return false
  return tokens.slice(Math.max(0, at - 3), at).some((token) => token.lower === 'the')
}

const wide = fromLexicon(({ stances }: Lexicon): ReadonlySet<string> => new Set(stances.tooWide))

/** "The fourth", "the first and the third": points by number alone. */
function isOrdinalAlone({ tokens, layers }: Scene, at: number): boolean {
  if (!planWords(layers.lexicon).ordinals.has(tokens[at]!.lower) || tokens[at - 1]?.lower !== 'the') return false
  const next = tokens[at + 1]
  return next === undefined || next.tag === 'PUNCT' || /^(?:and|or|but|without|as|only)$/.test(next.lower)
}

/** "Refused to accept the plan": the plan is still what is answered. */
const taking =
  /^(?:accept|sign|endorse|back|support|approve|adopt|consider|discuss|study|embrace|welcome|recognise|recognize|implement|ratify|examine|entertain|debate|join|swallow)$/

/** Where the object names a plan that is known already ("the plan", "Lee's proposal"); `null` for "a plan", "plans to". */
function objectPlan(scene: Scene, from: number, to: number): number | null {
  const { tokens, nameAt } = scene
  for (let i = from; i < Math.min(to, from + 9); i++) {
    if (tokens[i]!.tag === 'VERB' && i > from && tokens[i - 1]!.lower === 'to' && !taking.test(tokens[i]!.lower))
      return null
    if (!namesPlan(scene, i)) continue
    const lead = tokens.slice(Math.max(from, i - 8), i)
    const definite = lead.some(({ lower }) => /^(?:the|this|that|its|their|his|her|'s|these|those|both)$/.test(lower))
    return definite || nameAt.slice(Math.max(from, i - 8), i).some((name) => name !== undefined) ? i : null
  }
  return null
}
