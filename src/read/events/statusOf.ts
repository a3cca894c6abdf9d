import type { EventStatus } from '../../model/index.ts'
import type { Clause } from '../clauses/clauses.ts'
import type { Phrase } from '../clauses/phrases.ts'
import { refutedAs } from '../isRefuted.ts'
import { baseOf } from './baseOf.ts'
import type { Scene } from './scene.ts'
import { statementAt } from './statementAt.ts'
import { isDated, statusByDay, whenOf } from './whereAndWhen.ts'

/**
 * Whether what a clause tells took place, is to take place, or is only alleged, denied, called off. `null` when it is
 * no event at all: a wish, a duty, a possibility, a question, a condition, a plain "did not".
 */
export function statusOf(scene: Scene, clause: Clause): EventStatus | null {
  const refuted = refutedAs(scene.tokens, clause.verb)
  if (refuted) return refuted === 'denied' ? 'denied' : null
  const own = realityOf(scene, clause, 0)
  if (own === null) return null
  if (own === 'denied' || own === 'cancelled') return own
  const around = wordsAround(scene, clause)
  const { alleged, reported, denials, confirmations } = scene.words
  if (around.some((word) => alleged.has(word)) || isSoCalled(around)) return 'alleged'
  const outer = outerVerb(scene, clause)
  if (outer && denials.has(outer.lemma) && !outer.negated) return 'denied'
  if (outer && (outer.lemma === 'accuse' || outer.lemma === 'allege')) return 'alleged'
  if (outer && confirmations.has(outer.lemma) && !outer.negated && own === 'held') return 'confirmed'
  const relayed = around.some((word) => reported.has(word)) || (outer !== null && relays.has(outer.lemma))
  return relayed && own === 'held' ? 'reported' : own
}

const relays = new Set('report reveal say claim state tell quote disclose write note add'.split(' '))

const none = new Set(['no', 'nothing', 'nobody', 'none', 'neither'])

/** "No soldiers", but not "no more than 12 soldiers". */
const isNone = ({ tokens }: Scene, at: number): boolean =>
  none.has(tokens[at]?.lower ?? '') &&
  !(/^(?:more|fewer|less)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'than')

/** `held` or `announced` by tense, mood and governing verbs; `null` for what is not said to be so. */
function realityOf(scene: Scene, clause: Clause, depth: number): EventStatus | null {
  const not = scene.tokens[clause.from - 1]?.lower
  if (
    depth > 6 ||
    clause.negated ||
    not === 'not' ||
    // "stopped short of signing"
    (not === 'of' && scene.tokens[clause.from - 2]?.lower === 'short') ||
    clause.complement.some(({ from }) => isNone(scene, from)) ||
    clause.subject.some(({ from, prep }) => prep === null && isNone(scene, from)) ||
    isInverted(scene, clause)
  )
    return null
  if (clause.mark === 'if' || clause.mark === 'unless' || clause.mark === 'whether' || clause.mark === 'lest')
    return null
  if (clause.modal !== null) return clause.modal === 'would' ? wouldBe(scene, clause) : null
  if (clause.governor !== null) return governed(scene, clause, depth)
  if (clause.form === 'participle') return words(scene, clause)
  if (clause.tense === 'future') return scene.conditional && !isDatedClause(scene, clause) ? null : 'announced'
  if (clause.form === 'infinitive') return null
  if (clause.form === 'gerund') return isAside(scene, clause) ? 'held' : alongside(scene, clause, depth)
  if (scene.conditional && clause.tense === 'present') return null
  return 'held'
}

const inverted = new Set(['had', 'were', 'should'])

/** "Had the union walked out, …": a condition without "if". */
function isInverted({ tokens }: Scene, { subject: [first] }: Clause): boolean {
  if (!first || first.from === 0 || !inverted.has(tokens[first.from - 1]!.lower)) return false
  const before = tokens[first.from - 2]
  return before === undefined || before.tag === 'PUNCT'
}

/** "will stop work from June 18 unless …": a day is set for it. */
const isDatedClause = (scene: Scene, { start, end, to }: Clause): boolean => isDated(scene, start, Math.max(end, to))

/** "the talks planned for May", "troops sent to the border". */
const words = ({ words: { planned } }: Scene, { lemma }: Clause): EventStatus =>
  planned.has(lemma) ? 'announced' : 'held'

/** "said that he would meet": the future as it was told then. */
function wouldBe(scene: Scene, clause: Clause): EventStatus | null {
  const outer = outerVerb(scene, clause)
  if (!scene.conditional && statementAt(scene.statements, scene.tokens[clause.verb]!.start)) return 'announced'
  return outer && !scene.conditional && ['say', 'announce', 'confirm', 'report', 'state'].includes(outer.lemma)
    ? 'announced'
    : null
}

function governed(scene: Scene, clause: Clause, depth: number): EventStatus | null {
  const governor = scene.clauses[clause.governor as number]
  if (!governor) return null
  const { planned, done, unreal, denials } = scene.words
  if (clause.form === 'gerund' && denials.has(governor.lemma)) return governor.negated ? null : 'denied'
  const own = realityOf(scene, governor, depth + 1)
  if (own === null) return null
  if (wasToHave(scene, clause)) {
    if (governor.lemma === 'be' && governor.tense === 'past') return 'cancelled'
    const told = hearsay(scene, governor)
    if (told) return told
  }
  for (const word of governingWords(scene, governor, clause)) {
    if (wanting.has(word) && isMeeting(clause) && isSetDay(scene, governor, clause)) return 'announced'
    if (unreal.has(word)) return null
    if (done.has(word)) return own
    if (word === 'be' && (clause.form === 'gerund' || !isSomeone(scene, governor))) return null
    if (scene.words.motion.has(word) && isOnTheDay(scene, governor, clause)) return own
    if (planned.has(word)) return 'announced'
  }
  return null
}

const wanting = new Set(['want', 'hope', 'intend', 'wish'])
const isMeeting = ({ lemma }: Clause): boolean => /^(?:meet|reconvene|gather|convene)$/.test(lemma)

/** "Flew to Lima on Monday to meet Ortega": whoever went there for it on a day that is past did so. */
function isOnTheDay(scene: Scene, governor: Clause, clause: Clause): boolean {
  if (governor.tense !== 'past' || governor.negated || clause.form !== 'infinitive' || !isMeeting(clause)) return false
  const [from, to] = [Math.min(governor.start, governor.from), Math.max(clause.end, clause.to)]
  return isDated(scene, from, to) && statusByDay(scene, whenOf(scene, from, to)) === 'held'
}

/** "The ministers want to meet in Oslo on 27 March": a day to come is set for it. */
function isSetDay(scene: Scene, governor: Clause, clause: Clause): boolean {
  if (governor.negated || governor.tense !== 'present') return false
  const when = whenOf(scene, Math.min(governor.start, governor.from), Math.max(clause.end, clause.to))
  return statusByDay(scene, when) === 'announced'
}

/** In "the aim is to force …", "it is necessary to speak" nothing is planned for a day: only who or what takes place "is to". */
const isSomeone = ({ tokens, names, words }: Scene, { subject, complement }: Clause): boolean =>
  subject.some(({ head }) => {
    const noun = tokens[head]!
    if (noun.lower === 'it' && complement.length > 0) return false
    if (noun.tag === 'PRON' || words.nouns.has(baseOf(noun)) || words.agents.has(baseOf(noun))) return true
    if (words.several.has(baseOf(noun)) || words.collectives.has(baseOf(noun))) return true
    return names.some(({ span }) => span.start <= noun.start && span.end >= noun.end)
  })

/** "were to have met": it did not come about. */
const wasToHave = ({ tokens }: Scene, { from, to }: Clause): boolean =>
  tokens.slice(from, to).some(({ lower }) => lower === 'have')

/** "is said to have met", "claimed to have taken the town", "acknowledged to have been sunk". */
function hearsay({ words }: Scene, { lemma, complement }: Clause): EventStatus | null {
  if (complement.length > 0) return null
  if (words.heard.has(lemma)) return 'reported'
  if (words.suspected.has(lemma)) return 'alleged'
  return words.established.has(lemma) ? 'held' : null
}

/** What decides over an infinitive: the noun or adjective right before it ("plans to", "is ready to"), then the verb. */
function governingWords({ tokens }: Scene, governor: Clause, clause: Clause): string[] {
  const object = governor.complement.at(-1)
  const head = object && clause.form !== 'gerund' ? tokens[object.head] : undefined
  return head ? [baseOf(head), governor.lemma] : [governor.lemma]
}

const along = new Set([',', 'after', 'by', 'while', 'and', 'of', 'when', 'having'])

/** "Lee, visiting Oslo, said": between commas, behind the subject of the sentence. */
const isAside = ({ tokens }: Scene, { index, from, inherited, end }: Clause): boolean =>
  index === 0 && !inherited && tokens[from - 1]?.lower === ',' && tokens[end]?.lower === ','

/** ", killing five", "after meeting Lee": goes along with the verb before it; at the head of a sentence with the one that follows. */
function alongside(scene: Scene, clause: Clause, depth: number): EventStatus | null {
  const isOver = scene.tokens[clause.from]?.lower === 'having'
  const before = scene.tokens[clause.from - 1]?.lower ?? ''
  if (clause.index > 0) {
    const previous = scene.clauses[clause.index - 1]
    return previous && (isOver || along.has(before)) ? realityOf(scene, previous, depth + 1) : null
  }
  const main = clause.inherited ? scene.clauses[1] : undefined
  if (!main || !(isOver || before === 'after')) return null
  return isOver ? 'held' : realityOf(scene, main, depth + 1)
}

/** The verb just before, when it tells, denies or confirms what this clause says. */
export function outerVerb({ clauses, tokens }: Scene, clause: Clause): Clause | null {
  for (let i = clause.index - 1; i >= 0 && i >= clause.index - 3; i--) {
    const outer = clauses[i] as Clause
    for (let at = outer.to; at < clause.start; at++) {
      const { lower } = tokens[at]!
      if (lower === ';' || lower === 'but') return null
    }
    if (clause.mark === 'that' || clause.governor === i || clause.start <= outer.to) return outer
    if (clause.form === 'gerund' && tokens[clause.from - 1]?.lower === 'of') return outer
  }
  return null
}

/** "so-called", however it was cut into words. */
const isSoCalled = (words: readonly string[]): boolean =>
  words.some((word) => word.endsWith('called')) && /so-?called/.test(words.join(''))

function wordsAround({ tokens }: Scene, { start, from, to }: Clause): string[] {
  return tokens.slice(Math.max(0, Math.min(start, from) - 4), to + 1).map(({ lower }) => lower)
}

/** What the words inside an event's noun phrase say: `null` for a possible one, `undefined` when they say nothing. */
export function statusInPhrase({ tokens, words }: Scene, { from, head, prep }: Phrase): EventStatus | null | undefined {
  const inside = tokens.slice(Math.max(0, from - 3), head).map(({ lower }) => lower)
  if (isSoCalled(inside)) return 'alleged'
  inside.splice(0, Math.min(3, from))
  if (inside.some((word) => words.announced.has(word))) return 'announced'
  if (inside.some((word) => words.possible.has(word))) return null
  if (inside.some((word) => words.alleged.has(word))) return 'alleged'
  const before = tokens[from - (prep ? 2 : 1)]?.lower
  if (before === 'anticipation' || before === 'ahead' || prep === 'before') return 'announced'
  return undefined
}
