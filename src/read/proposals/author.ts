import { type Ref, refOf } from '../../model/index.ts'
import type { Sentence } from '../draft.ts'
import { phraseAt } from '../issues/phrases.ts'
import { ownerBefore } from '../positions/nounRule.ts'
import { holderOf, partyNamed, type Scene, wordSets } from '../positions/scene.ts'
import { headParties } from '../positions/subject/headParties.ts'
import { mainSubject, subjectBefore } from '../positions/subject/subject.ts'
import { verbGroup } from '../positions/verbGroup.ts'
import { type PlanPhrase, planAt, planWords } from './planAt.ts'
import { personInOffice, workOf } from './workOf.ts'

/** Who put a plan forward, and where the words that say so begin. */
export interface Author {
  readonly by: Ref
  readonly from: number
}

const reach = 14

/**
 * Who a plan is by: its owner ("Veria's plan"), the agent after it ("drafted by …", "from …"), or the subject of a
 * verb that puts plans forward. `null` when the text does not say.
 */
export function authorOf(scene: Scene, plan: PlanPhrase): Author | null {
  const { tokens, nameAt } = scene
  if (plan.offered) return agentAfter(scene, plan) ?? proposerBefore(scene, plan)
  const work = workOf(scene, plan)
  if (work) return { by: work, from: plan.from }
  for (let i = plan.from; i < plan.noun; i++) {
    const name = nameAt[i]
    const party = name && tokens[i + 1]?.lower !== 'for' ? partyNamed(name) : null
    if (party) return { by: party.ref, from: i }
  }
  const owner = ownerBefore(scene, plan.noun)
  return (
    agentAfter(scene, plan) ??
    (owner && { by: owner.party.ref, from: owner.from }) ??
    ownerWithoutName(scene, plan) ??
    ownerBehind(scene, plan) ??
    proposerBefore(scene, plan) ??
    havingIt(scene, plan) ??
    whoGaveIt(scene, plan) ??
    whoseItIs(scene, plan)
  )
}

/** "drafted by Lee", "put forward by the union", "by Lee", "from the airline". */
function agentAfter(scene: Scene, plan: PlanPhrase): Author | null {
  const { tokens, nameAt, layers } = scene
  const words = tokens.slice(plan.to, plan.to + 10).map(({ lower }) => lower)
  const start = words.findIndex((_, i) => i < 4 && phraseAt(planWords(layers.lexicon).proposers, words, i) !== null)
  const verb = start < 0 ? null : phraseAt(planWords(layers.lexicon).proposers, words, start)
  // "Put to bondholders by Ghana".
  const past =
    verb && words[verb.to] === 'to' ? words.findIndex((word, i) => i > verb.to && i < verb.to + 5 && word === 'by') : -1
  const by = plan.to + (past > 0 ? past : (verb?.to ?? 0))
  const word = tokens[by]?.lower
  if (word !== 'by' && !(word === 'from' && start < 0)) return null
  for (let i = by + 1; i < Math.min(tokens.length, by + 9); i++) {
    const name = nameAt[i]
    const party = name ? partyNamed(name) : null
    if (party) return { by: personInOffice(scene, i) ?? party.ref, from: plan.from }
    const body = name ? null : bodyAt(scene, by + 1, i)
    if (body) return { by: body, from: plan.from }
    const titled = tokens[i]!.text === ',' && tokens[i - 1]!.tag === 'NOUN' && nameAt[i + 1]?.kind === 'person'
    if (tokens[i]!.tag === 'VERB' || (tokens[i]!.text === ',' && !titled)) return null
  }
  return null
}

/** "By the airline", "by a group of island states": the body that a phrase ends with at a token; `null` elsewhere. */
function bodyAt(scene: Scene, from: number, head: number): Ref | null {
  const { tokens, nameAt } = scene
  const next = tokens[head + 1]
  const isHead = tokens[head]!.tag === 'NOUN' && !(next && (nameAt[head + 1] || /^(?:NOUN|PROPN)$/.test(next.tag)))
  if (!isHead || next?.lower === "'s" || next?.lower === 'of') return null
  const [party] = headParties(scene, from, head, head)
  return party?.ref ?? (tokens[head - 1]?.lower === 'the' ? officeAt(scene, head) : null)
}

/** "The rail operators' offer", "the airline's latest package": whose it is by its kind alone. */
function ownerWithoutName(scene: Scene, { from, noun }: PlanPhrase): Author | null {
  const { tokens } = scene
  const mark = tokens.findLastIndex(({ lower }, i) => i > from && i < noun && /^['’]s?$/.test(lower))
  if (mark < 1 || tokens[mark - 1]!.tag !== 'NOUN') return null
  const by = headParties(scene, from, mark - 1, mark - 1)[0]?.ref
  return by ? { by, from } : null
}

/** "The suggestion of Qatar", "of Qatari envoys": whoever ends the phrase. */
function ownerBehind(scene: Scene, { from, noun, to }: PlanPhrase): Author | null {
  const { tokens, nameAt } = scene
  const of = tokens.findIndex(({ lower }, i) => i > noun && i < Math.min(noun + 3, to) && lower === 'of')
  if (of < 0 || /^(?:NOUN|PROPN|PART)$/.test(tokens[to]?.tag ?? '')) return null
  const at = tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1
  const [name, last] = [nameAt[at], nameAt[to - 1]]
  const whose = name !== undefined && (last === name || last?.kind === 'person') ? last : undefined
  const by = (whose && partyNamed(whose)?.ref) ?? (name && !last ? bodyAt(scene, of + 1, to - 1) : null)
  return by ? { by, from } : null
}

/** "Lee proposed a plan", "who on Monday unveiled a plan". */
function proposerBefore(scene: Scene, plan: PlanPhrase): Author | null {
  const { tokens, layers } = scene
  const { proposers, offering } = planWords(layers.lexicon)
  const words = tokens.map(({ lower }) => lower)
  for (let at = plan.from - 1; at >= Math.max(0, plan.from - reach); at--) {
    const verb = tokens[at]!.tag === 'NOUN' ? null : phraseAt(proposers, words, at)
    if (!verb || (plan.offered && !offering.has(verb.value))) continue
    const group = verbGroup(tokens, at, false, wordSets(layers.lexicon))
    if (group.negated) return null
    const subject = group.infinitive ? null : subjectBefore(scene, group.from)
    const [party] = subject?.parties ?? mainSubject(scene, at)
    const chair = personInOffice(scene, subject?.from ?? 0, group.from)
    const by = chair ?? party?.ref ?? officeBefore(scene, group.from)
    return by ? { by, from: Math.min(subject?.from ?? group.from, plan.from) } : null
  }
  return null
}

/** "The fishermen have a plan of their own". */
function havingIt(scene: Scene, { from }: PlanPhrase): Author | null {
  const { tokens } = scene
  const at = from - 1
  if (
    !/^(?:has|have|had)$/.test(tokens[at]?.lower ?? '') ||
    !/^(?:an?|another|its|their|his|her|two|three)$/.test(tokens[from]!.lower)
  )
    return null
  const subject = subjectBefore(scene, at)
  const [party] = subject?.parties ?? mainSubject(scene, at + 1)
  return party ? { by: party.ref, from: subject?.from ?? at } : null
}

/** "The first version, which Peru's negotiators leaked": the subject of what is told of it right behind. */
function whoGaveIt(scene: Scene, { from, to }: PlanPhrase): Author | null {
  const { tokens, layers } = scene
  const which = tokens[to]?.text === ',' ? to + 1 : to
  if (!/^(?:which|that)$/.test(tokens[which]?.lower ?? '')) return null
  const words = tokens.map(({ lower }) => lower)
  for (let at = which + 2; at < Math.min(tokens.length, which + 8); at++) {
    if (tokens[at]!.tag !== 'VERB') continue
    const { proposers, leaks } = planWords(layers.lexicon)
    if (!phraseAt(proposers, words, at) && !leaks.has(tokens[at]!.lower)) return null
    const group = verbGroup(tokens, at, false, wordSets(layers.lexicon))
    const [party] = subjectBefore(scene, group.from)?.parties ?? []
    return party ? { by: party.ref, from } : null
  }
  return null
}

/** "In its letter the Front called for …": the subject behind, whose letter it is. */
function whoseItIs(scene: Scene, { from, to }: PlanPhrase): Author | null {
  const { tokens } = scene
  if (from !== 1 || tokens[0]!.lower !== 'in' || !/^(?:its|their|his|her)$/.test(tokens[1]!.lower)) return null
  const [party] = mainSubject(scene, tokens.length, tokens[to]?.text === ',' ? to + 1 : to)
  return party ? { by: party.ref, from: 0 } : null
}

/** "The mediator in the ferry dispute put …": whom the article names as the mediator, else the mediator. */
function officeBefore(scene: Scene, verb: number): Ref | null {
  const { tokens, layers } = scene
  const { mediators } = planWords(layers.lexicon)
  const at = tokens.findIndex(({ lower }, i) => i < verb && mediators.has(lower))
  if (at < 0 || tokens.slice(at + 1, verb).some(({ tag }) => tag === 'VERB')) return null
  return personInOffice(scene, at, verb) ?? officeAt(scene, at)
}

/** Who holds the office of a mediator that stands at a token; `null` for other words. */
function officeAt({ tokens, layers }: Scene, at: number): Ref | null {
  const office = tokens[at]!.lower
  if (!planWords(layers.lexicon).mediators.has(office)) return null
  const named = layers.names.find(
    ({ kind, role, entity }) =>
      kind === 'person' &&
      entity !== null &&
      role
        ?.toLowerCase()
        .split(/[^a-z-]+/)
        .includes(office),
  )
  return named?.of ?? named?.entity ?? refOf('group', office.endsWith('s') ? office : `the ${office}`)
}

const furthestBack = 12

/**
 * Who put forward a plan that is only quoted here ("The plan reads:"): the author of the plan named last before it, or
 * whoever "drafted it". `null` when no sentence shortly before says so.
 */
export function authorToldBefore(scene: Scene, layout: (sentence: Sentence) => Scene): Author | null {
  const { layers, sentence, tokens } = scene
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - furthestBack); i--) {
    const before = layers.sentences[i]
    if (before?.role !== 'body' || before.item !== null) continue
    const earlier = layout(before)
    for (let at = 0; at < Math.min(before.tokens.length, 80); at++) {
      const plan = planAt(earlier, at)
      const author = (plan && authorOf(earlier, plan)) ?? makerOfIt(earlier, at)
      if (author) return { by: author.by, from: tokens.length }
    }
  }
  return null
}

/** "Lee, who drafted it": a verb that puts plans forward, of "it". */
function makerOfIt(scene: Scene, at: number): Author | null {
  const { tokens, layers } = scene
  if (tokens[at]!.lower !== 'it' || at < 2) return null
  if (!planWords(layers.lexicon).makers.has(tokens[at - 1]!.lower)) return null
  const subject = subjectBefore(scene, verbGroup(tokens, at - 1, false, wordSets(layers.lexicon)).from)
  const [party] = subject?.parties ?? []
  return party && subject ? { by: party.ref, from: subject.from } : null
}

/** The party in whose words the plan is told, where nothing nearer names its author. */
export function speakerFor(scene: Scene, plan: PlanPhrase): Ref | null {
  const { start, end } = scene.tokens[plan.noun]!
  const holder = holderOf(scene.layers, start, end)
  const ref = holder && (holder.speaksFor ?? holder.speaker)
  return ref && !ref.id.startsWith('outlet:') ? ref : null
}
