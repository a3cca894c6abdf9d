import type { Lexicon } from '../../model/index.ts'
import { fromLexicon, type Token } from '../draft.ts'
import { cannotBe } from './cannotBe.ts'
import { clauseEnd } from './clause.ts'
import { cueAt, cuesOf } from './cues.ts'
import { type Found, found } from './find.ts'
import { goalRule } from './goalRule.ts'
import { dutyRule, movedRule, willNotRule } from './modalRules.ts'
import { notUntil } from './notUntil.ts'
import { nounRule } from './nounRule.ts'
import { planRule } from './planRule.ts'
import { ratherThan } from './ratherThan.ts'
import type { Scene } from './scene.ts'
import { needRule, orderRule } from './spokenRules.ts'
import type { Subject } from './subject/subject.ts'
import { termsRule } from './termsRule.ts'
import { thereIsNo } from './thereIsNo.ts'
import type { CueClause } from './verb/cueClause.ts'
import { verbRule } from './verb/verbRule.ts'
import { verdictRule } from './verdictRule.ts'
import { vowRule } from './vowRule.ts'
import { whatNot } from './whatNot.ts'
import { willRule } from './willRule.ts'

const planNouns =
  'proposal proposals plan plans offer offers draft drafts blueprint initiative scheme package roadmap formula outline counteroffer counterproposal'.split(
    ' ',
  )
const wills = "will would 'll 'd shall could can may might".split(' ')

/** Tells the few words at which a rule can start from all others, so that most words cost one look. */
const opener = fromLexicon((lexicon: Lexicon) => {
  const { goals, refusable } = lexicon.stances
  const duties = [
    ...'must should need needs deserve deserves expect rather sooner has have ought no not only we be do doing'.split(
      ' ',
    ),
    ...wills,
    ...planNouns,
  ]
  const first = new Set([...cuesOf(lexicon).keys(), ...refusable, ...duties, ...goals.map((g) => g.split(' ')[0] ?? g)])
  return ({ lower, lemma }: Token): boolean => first.has(lower) || (lemma !== lower && first.has(lemma))
})

/** Every position that the rules find in one sentence, in the order of its words. Linear in the sentence's length. */
export function positionsIn(scene: Scene): Found[] {
  const { tokens } = scene
  const opens = opener(scene.layers.lexicon)
  const finds: Found[] = []
  let last: Subject | null = null
  let inside = 0
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.tag === 'PUNCT') {
      if (tokens[at]!.text === ';') last = null
      continue
    }
    add(finds, orderRule(scene, at))
    if (!opens(tokens[at]!)) continue
    const owned = nounRule(scene, at)
    if (owned.length > 0 && (at >= inside || !takenByCue(finds, at))) finds.push(...owned)
    for (const rule of atAnyPlace) add(finds, rule(scene, at))
    if (at < inside) continue
    const verb = verbRule(scene, last, at)
    if (verb) {
      for (const find of verb.finds) finds.push(movedRule(scene, find, at) ?? find)
      finds.push(...conjuncts(scene, verb.clause, verb.finds[0]))
      last = verb.clause.subject
      inside = verb.clause.hit.cue.frame === 'must' ? verb.clause.hit.to : verb.clause.to
      continue
    }
    const refused = willNotRule(scene, at, last)
    const said = refused.length > 0 ? refused : [...willRule(scene, at, last), ...needRule(scene, at)]
    if (said[0]) inside = said[0].to
    finds.push(...said)
  }
  return finds.length > 0 ? finds : termsRule(scene)
}

/** Rules that may start within what another has found. */
const atAnyPlace: readonly ((scene: Scene, at: number) => readonly Found[])[] = [
  planRule,
  goalRule,
  dutyRule,
  vowRule,
  verdictRule,
  thereIsNo,
  cannotBe,
  whatNot,
  notUntil,
  ratherThan,
]

/** Most rules find nothing at most words. */
function add(finds: Found[], more: readonly Found[]): void {
  if (more.length > 0) finds.push(...more)
}

/** "drop its demand for": the noun belongs to the verb's cue and is no position of its own. */
const takenByCue = (finds: readonly Found[], at: number): boolean =>
  finds.some(({ cue, about, stance }) => cue <= at && (at < about || stance === 'shifts'))

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
    if (verb === null || cueAt(layers.lexicon, tokens, verb, 'verb')) break
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
