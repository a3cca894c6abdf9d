import type { Ref } from '../../model/index.ts'
import type { Token } from '../draft.ts'
import type { Scene } from '../positions/scene.ts'
import { type PlanPhrase, planWords } from './planAt.ts'
import { clauses } from './points/asList.ts'
import { contained } from './points/contained.ts'
import { labelledHere } from './points/labelled.ts'
import { leadIn } from './points/leadIn.ts'
import { listEnd, listed } from './points/listed.ts'
import { bulleted } from './points/numbered.ts'
import { countOf } from './points/numerals.ts'
import { ordinalSentences } from './points/ordinal.ts'
import { type Piece, type Points, pointsFrom, trimmed } from './points/pointsFrom.ts'
import { wouldDo } from './points/wouldDo.ts'
import { isPutForward, whatShould } from './shouldDo.ts'

/** A plan whose author is known, as long as the text speaks of it. */
export interface Focus {
  readonly by: Ref
  readonly name: string
  /** Index of the sentence that spoke of it last, and its passage. */
  readonly sentence: number
  readonly passage: number
  /** The rule that found its last points; `null` where none has been found yet. */
  readonly rule: string | null
}

/** So many sentences may lie between a plan and "it". */
const REACH = 2

/**
 * What a sentence adds to the plan told right before: "It would also …", "They would" above a list, "Half of the money would
 * go …" after "Under the plan, …". `null` where it says nothing of what the plan holds.
 */
export function goesOn(scene: Scene, focus: Focus): Points | null {
  const { sentence, tokens } = scene
  if (sentence.index - focus.sentence > REACH || /\?["”’']*$/.test(sentence.text)) return null
  const list = labelledHere(scene) ?? leadIn(scene)
  if (list) return list
  if (focus.rule === ASKED) return fragment(scene) ?? ofIt(scene, focus) ?? stillUnder(scene, tokens)
  const own = ofIt(scene, focus) ?? parts(scene) ?? (isStaged(scene, focus) ? stillUnder(scene, tokens) : null)
  if (own || sentence.passage !== focus.passage) return own
  if (focus.rule === null)
    return sentence.index === focus.sentence + 1 && isPutForward(scene, focus.sentence) && whatShould(scene)
      ? stillUnder(scene, tokens)
      : null
  if (focus.rule === 'still-under' && whatShould(scene)) return stillUnder(scene, tokens)
  if (/^(?:still-)?under$/.test(focus.rule)) return stillUnder(scene, tokens)
  // Elsewhere only what is done, by nobody named: "Prisoners would be exchanged".
  return /^(?:would-do|goes-on)$/.test(focus.rule) && isDone(scene) ? stillUnder(scene, tokens) : null
}

/** The text has just asked what is in the plan. */
export const ASKED = 'asked'

/** "What do they propose?", "What is in it?" */
export const asksForPoints = ({ sentence, layers }: Scene): boolean =>
  planWords(layers.lexicon).asksFor.test(sentence.text.trim())

/** "A toll of 40 cents.", "And an end to the ban.": a thing without a verb. */
function fragment({ tokens, layers }: Scene): Points | null {
  const and = /^(?:and|or|then|plus|finally)$/.test(tokens[0]?.lower ?? '') ? 1 : 0
  if (!/^(?:DET|NUM|SYM|NOUN|ADJ)$/.test(tokens[and]?.tag ?? '') || tokens.length > 30) return null
  if (countsParts({ tokens, layers })) return null
  const comma = tokens.findIndex(({ text }) => text === ',')
  const main = comma < 0 ? tokens : tokens.slice(0, comma)
  if (main.some(({ tag }) => tag === 'AUX' || tag === 'VERB')) return null
  return { rule: ASKED, points: pointsFrom(layers, [{ n: null, tokens: trimmed(tokens.slice(and)) }]) }
}

/** "Six points, on two pages": how many parts a plan has, before they are told. */
export function countsParts({ tokens, layers }: Pick<Scene, 'tokens' | 'layers'>): boolean {
  const { labels } = planWords(layers.lexicon)
  return tokens.some(({ lower }, i) => i > 0 && labels.has(lower) && countOf(tokens[i - 1]!.lower) !== null)
}

/** "In the first month, …", "By the third, …", right after a plan. */
function isStaged({ tokens, layers }: Scene, { rule }: Focus): boolean {
  if (rule !== null && rule !== 'still-under') return false
  const { ordinals } = planWords(layers.lexicon)
  const opens = /^(?:in|by|during|after|within|over)$/.test(tokens[0]?.lower ?? '') && tokens[1]?.lower === 'the'
  return opens && ordinals.has(tokens[2]?.lower ?? '')
}

/** "Its main elements are …", "Among its provisions are …", "A third point is …": what parts the plan has. */
function parts({ tokens, layers }: Scene): Points | null {
  const { labels, ordinals } = planWords(layers.lexicon)
  const first = tokens[0]?.lower === 'among' ? tokens[1] : tokens[0]
  if (!/^(?:its|their|the|an?|another|other|further|one)$/.test(first?.lower ?? '')) return null
  const noun = tokens.findIndex(({ lower }, i) => i > 0 && i < 5 && labels.has(lower))
  const isMore =
    /^(?:its|their|another|other|further)$/.test(first!.lower) ||
    tokens
      .slice(0, noun)
      .some(({ lower }) => ordinals.has(lower) || /^(?:main|key|chief|central|core|last|final)$/.test(lower))
  const verb = tokens[noun + 1]
  if (noun < 0 || !isMore || !/^(?:is|are|include|includes|would be)$/.test(verb?.lower ?? '')) return null
  const found = listed({ tokens, layers }, noun + 2, listEnd(tokens, noun + 2))
  return found && { rule: 'goes-on', points: found.points }
}

/** A passive with a modal verb whose subject is no party. */
function isDone({ tokens, nameAt }: Scene): boolean {
  const at = tokens.findIndex(({ lower }, i) => /^(?:would|will)$/.test(lower) && tokens[i + 1]?.lower === 'be')
  return at > 0 && at < 12 && !nameAt.slice(0, at).some((name) => name !== undefined)
}

/** "It would …", "They would" above a list: the pronoun is the plan. */
function ofIt(scene: Scene, { name, rule }: Focus): Points | null {
  const { tokens, sentence, layers } = scene
  const [head = ''] = name.split(/\s(?:for|on|of|to|with)\s/)
  if (!(/s$/.test(head) ? /^(?:they|these)$/ : /^(?:it|this)$/).test(tokens[0]?.lower ?? '')) return null
  const also = tokens[1]?.lower === 'also' ? 2 : 1
  if (!/[.!?…]["”’']*$/.test(sentence.text.trim()) && also + 2 >= tokens.length) return bulleted(sentence, layers)
  const it: PlanPhrase = { from: 0, noun: 0, to: also }
  return (
    wouldDo(scene, it) ??
    ordinalSentences(scene) ??
    contained(scene, it) ??
    (rule === null ? null : oneAct(scene, also))
  )
}

/** "It would also exempt ferries": one act is a point where the plan is known. */
function oneAct({ tokens, layers }: Scene, at: number): Points | null {
  const { noActs, noSingleActs } = planWords(layers.lexicon)
  const verb = /^(?:would|will)$/.test(tokens[at]?.lower ?? '') ? at + (tokens[at + 1]?.tag === 'ADV' ? 2 : 1) : at
  const { tag, lower, lemma } = tokens[verb] ?? { tag: '', lower: '', lemma: '' }
  const isAct = tag === 'VERB' && (verb > at ? lower === lemma : /[^s]s$/.test(lower) && lower !== lemma)
  if (!isAct || noActs.has(lemma) || noSingleActs.has(lemma) || tokens.some(({ lower: word }) => SAYING.test(word)))
    return null
  const thing = tokens[verb + 1]
  if (!thing || !/^(?:DET|NUM|NOUN|PROPN|PRON|ADJ|SYM)$/.test(thing.tag)) return null
  return { rule: 'goes-on', points: pointsFrom(layers, [{ n: null, tokens: trimmed(tokens.slice(verb)) }]) }
}

const SAYING = /^(?:say|said|says|told|added|according|called|argued|warned)$/

/** "Half of the money would go to a fund, with the other half returned": the plan is not named again. */
function stillUnder({ layers }: Scene, tokens: readonly Token[]): Points | null {
  if (/["“”]/.test(tokens.map(({ text }) => text).join('')) || tokens.some(({ lower }) => SAYING.test(lower)))
    return null
  if (/^(?:he|she|they|it|its|his|her|their|but|however|critics|i|we)$/.test(tokens[0]?.lower ?? '')) return null
  const parts = clauses(tokens, 0).flatMap(withParts)
  // What would be, not "states rejected an attempt that would …".
  const verb = parts[0]?.tokens.find(({ tag }) => tag === 'VERB' || tag === 'AUX')
  if (!/^(?:would|will|must|shall|should)$/.test(verb?.lower ?? '')) return null
  return { rule: 'still-under', points: pointsFrom(layers, parts) }
}

/** "…, with the other half returned": a clause of its own. */
export function withParts({ n, tokens }: Piece): Piece[] {
  const at = tokens.findIndex(({ text }, i) => text === ',' && tokens[i + 1]?.lower === 'with')
  if (at < 2 || tokens.length - at < 5) return [{ n, tokens }]
  return [
    { n, tokens: trimmed(tokens.slice(0, at)) },
    { n, tokens: trimmed(tokens.slice(at + 2)) },
  ]
}
