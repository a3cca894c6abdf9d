import type { Lexicon } from '../../model/index.ts'
import { fromLexicon, type Token } from '../draft.ts'
import { onceAKind } from '../onceAKind.ts'
import { announced, announcing } from './announced.ts'
import { atRequest, requestWords } from './atRequest.ts'
import { cannotBe } from './cannotBe.ts'
import { clauseEnd } from './clause.ts'
import { type CueKind, cueAt, firstWords } from './cues.ts'
import { effectOn } from './effectOn.ts'
import { ellipses } from './ellipses.ts'
import { exclaimed } from './exclaimed.ts'
import { type Found, found } from './find.ts'
import { goalRule } from './goalRule.ts'
import { goalNouns, goalsOf } from './goalsOf.ts'
import { approvals, hasApproval } from './hasApproval.ts'
import { impersonal, impersonalWords } from './impersonal.ts'
import { inReturn } from './inReturn.ts'
import { isDropped } from './isDropped.ts'
import { wasSoAtFirst } from './isOfThePast.ts'
import { isTheirs, theirWords } from './isTheirs.ts'
import { meritRule } from './meritRule.ts'
import { dutyRule, movedRule, willNotDo, willNotRule } from './modalRules.ts'
import { norWill, norWords } from './norWill.ts'
import { nothingShort } from './nothingShort.ts'
import { notUntil } from './notUntil.ts'
import { nounBeing } from './nounBeing.ts'
import { nounRule } from './nounRule.ts'
import { listWords, onList } from './onList.ts'
import { ownerBehind } from './ownerBehind.ts'
import { planRule } from './planRule.ts'
import { ratherThan } from './ratherThan.ts'
import { type Scene, wordSets } from './scene.ts'
import { needRule, orderRule } from './spokenRules.ts'
import { movingWords, stanceMoved } from './stanceMoved.ts'
import type { Subject } from './subject/subject.ts'
import { termsRule } from './termsRule.ts'
import { thereIsNo } from './thereIsNo.ts'
import { roomWords, thereIsRoom } from './thereIsRoom.ts'
import type { CueClause, Read } from './verb/cueClause.ts'
import { afterLetter } from './verb/purpose.ts'
import { verbRule } from './verb/verbRule.ts'
import { verdictRule } from './verdictRule.ts'
import { vowRule } from './vowRule.ts'
import { whatIs } from './whatIs.ts'
import { whatNot } from './whatNot.ts'
import { willNotBe } from './willNotBe.ts'
import { willRule } from './willRule.ts'

const answers = 'answer reply response reaction position stance verdict line'.split(' ')
const planNouns =
  'proposal proposals plan plans offer offers draft drafts blueprint initiative scheme package roadmap formula outline counteroffer counterproposal text paper compromise blueprint'.split(
    ' ',
  )
const wills = new Set("will would 'll 'd shall could can may might going".split(' '))
const needs = new Set(['need', 'needs', 'needed', 'deserve', 'deserves', 'expect'])

/** The rules that can start at a word: those of any place, and whether the word may be a noun's, a verb's or a modal's. */
interface Starts {
  readonly anywhere: readonly AnywhereRule[]
  readonly noun: boolean
  readonly verb: boolean
  readonly will: boolean
  readonly need: boolean
}
type AnywhereRule = (scene: Scene, at: number) => readonly Found[]

/** The rules that can start at a word, so that most words cost one look. */
const startsOf = fromLexicon((lexicon: Lexicon) => {
  const { goals, refusable } = lexicon.stances
  const of = (kind: CueKind) => firstWords(lexicon, kind)
  const [nouns, verbs, adjectives, verdicts] = [of('noun'), of('verb'), of('adjective'), of('verdict')]
  const anywhere: readonly (readonly [AnywhereRule, ReadonlySet<string>])[] = [
    [planRule, new Set(planNouns)],
    [goalRule, new Set(goals.map((goal) => goal.split(' ')[0] ?? goal))],
    [goalsOf, goalNouns],
    [dutyRule, new Set(['must', 'should', 'need', 'needs', 'has', 'have', 'had', 'ought'])],
    [vowRule, new Set(['no', 'not', 'we'])],
    [verdictRule, new Set([...verdicts, ...of('tabled')])],
    [meritRule, of('merit')],
    [thereIsNo, new Set(['no'])],
    [cannotBe, new Set(['be'])],
    [isTheirs, new Set(theirWords)],
    [thereIsRoom, new Set(roomWords)],
    [norWill, new Set(norWords)],
    [willNotBe, new Set(['be'])],
    [whatNot, new Set(['do', 'be', 'doing'])],
    [notUntil, new Set(['not', 'only'])],
    [ratherThan, new Set(['rather', 'sooner'])],
    [whatIs, new Set(['what', 'all', 'thing'])],
    [impersonal, impersonalWords],
    [stanceMoved, movingWords],
    [exclaimed, new Set(['no', 'yes', 'not', 'over'])],
    [nothingShort, new Set(['nothing'])],
    [atRequest, requestWords],
    [willNotDo, new Set(['not', "n't", 'never'])],
    [effectOn, of('effect')],
    [hasApproval, new Set(approvals)],
    [inReturn, new Set(['return', 'exchange'])],
    [onList, listWords],
    [nounBeing, new Set([...nouns, ...answers])],
    [announced, new Set(announcing)],
  ]
  const rulesAt = new Map<string, AnywhereRule[]>()
  for (const [rule, openers] of anywhere) {
    for (const word of openers) {
      const rules = rulesAt.get(word)
      if (rules) rules.push(rule)
      else rulesAt.set(word, [rule])
    }
  }
  const refused = new Set(refusable)
  const none: readonly AnywhereRule[] = []
  return onceAKind(({ lower }): Starts | null => {
    const noun = nouns.has(lower)
    const verb = verbs.has(lower) || adjectives.has(lower)
    const [will, need] = [wills.has(lower), needs.has(lower)]
    const rules = rulesAt.get(lower)
    if (!noun && !verb && !will && !need && !rules && !refused.has(lower)) return null
    return { anywhere: rules ?? none, noun, verb, will, need }
  })
})

/** Every position that the rules find in one sentence, in the order of its words. Linear in the sentence's length. */
export function positionsIn(scene: Scene): Found[] {
  const { tokens, layers } = scene
  const startOf = startsOf(layers.lexicon)
  const { refusable } = wordSets(layers.lexicon)
  const finds: Found[] = []
  let last: Subject | null = null
  let inside = 0
  let negated: boolean | null = null
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const { tag, text, lower, lemma } = token
    if (tag === 'PUNCT') {
      if (text === ';') last = null
      continue
    }
    if (tag === 'VERB' && lower === lemma) add(finds, orderRule(scene, at))
    const start = startOf(token)
    if (start?.noun) {
      const own = isDropped(scene, at) ? [] : nounRule(scene, at)
      const owned = own.length > 0 ? own : ownerBehind(scene, at)
      if (owned.length > 0 && (at >= inside || !takenByCue(finds, owned[0]!))) finds.push(...owned)
    }
    if (start) for (const rule of start.anywhere) add(finds, rule(scene, at))
    if ((at < inside && !(lower.endsWith('ing') && afterLetter(tokens, at))) || (!start && !refusable.has(lemma)))
      continue
    const verb: Read | null = start?.verb ? verbRule(scene, last, at) : null
    if (verb) {
      for (const find of verb.finds) {
        const moved = movedRule(scene, find, at)
        if (moved || !wasSoAtFirst(tokens, find.from, at)) finds.push(moved ?? find)
      }
      finds.push(...conjuncts(scene, verb.clause, verb.finds[0]))
      last = verb.clause.subject
      inside = verb.clause.hit.cue.frame === 'must' ? verb.clause.hit.to : verb.clause.to
      continue
    }
    negated ??= negates(tokens)
    const refused = negated ? willNotRule(scene, at, last) : []
    const said = refused.length > 0 ? refused : spoken(scene, at, last, start)
    if (said[0]) inside = said[0].to
    add(finds, said)
  }
  return finds.length > 0 ? [...finds, ...ellipses(scene, finds)] : termsRule(scene)
}

const negating = new Set(['not', "n't", 'never', 'nor', 'unlikely'])

/** A sentence without a word of negation has nothing that will not be done. */
const negates = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => negating.has(lower))

/** What a modal or a need says, in the mouth of a party. */
function spoken(scene: Scene, at: number, last: Subject | null, start: Starts | null): readonly Found[] {
  if (start?.will) return willRule(scene, at, last)
  return start?.need ? needRule(scene, at) : []
}

/** Most rules find nothing at most words. */
function add(finds: Found[], more: readonly Found[]): void {
  if (more.length > 0) finds.push(...more)
}

/** "drop its demand for": the noun belongs to the verb's cue and is no position of its own, unless it is somebody else's. */
const takenByCue = (finds: readonly Found[], { cue: at, parties: [owner] }: Found): boolean =>
  finds.some(
    ({ cue, about, stance, parties }) =>
      cue <= at && (stance === 'shifts' || (at < about && parties.some(({ ref }) => ref.id === owner?.ref.id))),
  )

/**
 * "… demands that B reject troops, and establishes its neutrality": verbs joined on to a demand that are no cues
 * themselves, in the same form or in the bare form that such a clause asks for.
 */
function conjuncts(scene: Scene, { hit, to }: CueClause, first: Found | undefined): Found[] {
  const { tokens, layers } = scene
  if (first?.stance !== 'demands' || hit.cue.kind !== 'verb') return []
  const joined: Found[] = []
  let at = to
  while (joined.length < 5) {
    const verb = joinedVerb(tokens, at)
    if (verb === null) break
    // "demands that Chile withdraw and recognise …": a bare form after another form is part of the demand.
    const other = cueAt(layers.lexicon, tokens, verb, 'verb')
    if (other && (hit.cue.form === 'base' || other.cue.form !== 'base')) break
    const { lower } = tokens[verb]!
    const same = hit.cue.form === 's' && lower.endsWith('s')
    if (
      /(?:ed|ing)$/.test(lower) ||
      /^(?:told|said|made|took|gave|went|held|met|sent)$/.test(lower) ||
      (lower.endsWith('s') && !same)
    )
      break
    const end = clauseEnd(layers.lexicon, tokens, verb + 1)
    if (end <= verb + 1) break
    joined.push(found({ ...first, rule: 'joined-demand', from: verb, to: end, cue: verb, about: verb, carries: false }))
    at = end
  }
  return joined
}

/** The verb after ", and" or ","; `null` when something else follows. */
function joinedVerb(tokens: readonly Token[], at: number): number | null {
  let i = at
  while (i < tokens.length && i < at + 3 && (tokens[i]!.text === ',' || tokens[i]!.lower === 'and')) i++
  return i > at && tokens[i]?.tag === 'VERB' && !/ing$/.test(tokens[i]!.lower) ? i : null
}
