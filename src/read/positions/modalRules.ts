import type { Token } from '../draft.ts'
import { clauseEnd } from './clause.ts'
import { cueAt } from './cues.ts'
import { type Found, found } from './find.ts'
import { isOfThePast } from './isOfThePast.ts'
import { isSupposed } from './isSupposed.ts'
import { type Scene, wordSets } from './scene.ts'
import { isOwnWord, speakersAt } from './speaking.ts'
import { type Subject, subjectBefore } from './subject/subject.ts'
import { isHypothetical } from './verb/isHypothetical.ts'
import { verbGroup } from './verbGroup.ts'

/** "We will not cede …", "Kyiv would never recognise …": what a party says that it will not do. */
export function willNotRule(scene: Scene, at: number, last: Subject | null): Found[] {
  const { tokens, layers } = scene
  const words = wordSets(layers.lexicon)
  const { lower, lemma, tag } = tokens[at]!
  if (scene.nameAt[at] || !(words.refusable.has(lower) || (tag === 'VERB' && words.refusable.has(lemma)))) return []
  const group = verbGroup(tokens, at, false, words)
  const own = speakersAt(scene, at).length > 0
  const going = group.copula && lower.endsWith('ing') && !group.modal && own
  if (!group.negated || group.infinitive || (group.copula && !going)) return []
  const refuses = group.modal === 'will' || group.modal === 'would' || ((group.modal === 'can' || group.could) && own)
  if (!going && !refuses) return []
  const subject = subjectBefore(scene, group.from) ?? (tokens[group.from - 1]?.tag === 'CCONJ' ? last : null)
  if (!subject || isHypothetical(tokens, subject.from, at)) return []
  const to = clauseEnd(layers.lexicon, tokens, at + 1)
  const from = subject.from <= group.from && group.from - subject.from <= 14 ? subject.from : group.from
  const firmness = group.never ? 'red-line' : null
  const spoken = subject.how === 'speaker'
  const { parties } = subject
  return [
    found({
      rule: 'will-not',
      parties,
      stance: 'refuses',
      from,
      to,
      cue: at,
      about: at,
      firmness,
      spoken,
      carries: true,
    }),
  ]
}

const stative =
  /^(?:be|have|know|see|think|happen|mean|matter|become|seem|feel|need|expect|last|work|affect|believe|say|comment|speculate|like|want|lose|win|succeed|fail|forget|remember|survive|understand|hear|hurt|regret|get|take|make|do|name|identify|elaborate|confirm|disclose|discuss|predict|appear)$/

/** "it would not obey the cap, Peru said": whatever a party says of itself that it will not do. */
export function willNotDo(scene: Scene, at: number): Found[] {
  const { tokens, layers } = scene
  if (!/^(?:not|n't|never)$/.test(tokens[at]!.lower)) return []
  const verb = tokens[at + 1]?.tag === 'ADV' ? at + 2 : at + 1
  const token = tokens[verb]
  if (token?.tag !== 'VERB' || token.lower !== token.lemma || stative.test(token.lemma)) return []
  const words = wordSets(layers.lexicon)
  if (words.refusable.has(token.lemma) || cueAt(layers.lexicon, tokens, verb, 'verb')) return []
  const group = verbGroup(tokens, verb, false, words)
  if (group.modal !== 'will' && group.modal !== 'would') return []
  const subject = subjectBefore(scene, group.from)
  if (!subject || !isOwnWord(scene, verb, subject.parties) || isHypothetical(tokens, subject.from, verb)) return []
  const to = clauseEnd(layers.lexicon, tokens, verb + 1)
  if (to <= verb + 1) return []
  const from = group.from - subject.from <= 14 && subject.from <= group.from ? subject.from : group.from
  const firmness = group.never ? 'red-line' : null
  const spoken = subject.how === 'speaker'
  const { parties } = subject
  return [found({ rule: 'will-not', parties, stance: 'refuses', from, to, cue: verb, about: verb, firmness, spoken })]
}

const duties = new Set(['must', 'should'])

/** "Troops must leave", in the mouth of a party: a demand of the speaker. Nothing in the author's own voice. */
export function dutyRule(scene: Scene, at: number): Found[] {
  const { tokens, layers } = scene
  const { lower } = tokens[at]!
  const two =
    ((/^(?:need|needs|has|have|ought)$/.test(lower) && tokens[at - 1]?.tag !== 'DET') || isReportedDuty(scene, at)) &&
    tokens[at + 1]?.lower === 'to' &&
    /^(?:VERB|AUX)$/.test(tokens[at + 2]?.tag ?? '')
  if (!duties.has(lower) && !two) return []
  if (
    /^(?:have|been)$/.test(tokens[at + 1]?.lower ?? '') ||
    isAdvice(scene, at) ||
    isInverted(scene, at) ||
    isToBeKnown(scene, at) ||
    tokens[at - 1]?.lower === 'one'
  )
    return []
  const parties = speakersAt(scene, at)
  if (parties.length === 0) return []
  // "a point that should be settled": without its noun it says nothing.
  const start = clauseStart(scene, at)
  const from = start === at ? antecedent(scene, at) : start
  const opener = tokens[from]?.lower ?? ''
  if (/^(?:if|whether|why|what|how|when|where|who|which)$/.test(opener)) return []
  // "a ruling on whether Peru should pay": an open question.
  if (tokens.slice(from, at).some((token) => token.lower === 'whether')) return []
  const to = clauseEnd(layers.lexicon, tokens, at + 1)
  if (isSupposed(layers.article.text.slice(tokens[at]!.start, tokens[to - 1]!.end))) return []
  const stance = lower === 'must' || two ? 'demands' : 'seeks'
  return [
    found({
      rule: 'duty',
      parties,
      stance,
      from,
      to,
      cue: at,
      about: stance === 'seeks' && from === start ? at + 1 : from,
      spoken: true,
      carries: false,
    }),
  ]
}

/** "said the tariffs had to go", "said Peru had to free them": not what somebody had to do himself. */
function isReportedDuty(scene: Scene, at: number): boolean {
  const { tokens } = scene
  if (tokens[at]!.lower !== 'had' || tokens[at + 1]?.lower !== 'to') return false
  const going = /^(?:go|end|stop|be|stay|come|leave|fall|rise)$/.test(tokens[at + 2]?.lower ?? '')
  if (going && tokens[at - 1]?.tag === 'NOUN') return true
  const speaking = speakersAt(scene, at)
  const subject = speaking.length > 0 && scene.nameAt[at - 1] !== undefined ? subjectBefore(scene, at) : null
  return subject !== null && !subject.parties.some(({ ref }) => speaking.some((one) => one.ref.id === ref.id))
}

/** "Everyone should know that …": a way to say it with weight. */
const isToBeKnown = ({ tokens }: Scene, at: number): boolean =>
  /^(?:know|understand|remember|realise|realize|recall|notice|note)$/.test(
    tokens[tokens[at + 1]?.lower === 'to' ? at + 2 : at + 1]?.lower ?? '',
  )

/** "Should Peru agree, …": a condition. */
const isInverted = ({ tokens }: Scene, at: number): boolean =>
  tokens[at]!.lower === 'should' &&
  (at === 0 || tokens[at - 1]!.lower === 'that' || /^["“,;:—–(]$/.test(tokens[at - 1]!.text)) &&
  /^(?:PROPN|DET|NOUN|PRON|ADJ)$/.test(tokens[at + 1]?.tag ?? '')

/** "We should all be careful": what a speaker tells itself to be. */
function isAdvice({ tokens }: Scene, at: number): boolean {
  if (!/^(?:we|i|you|one)$/.test(tokens[at - 1]?.lower ?? '')) return false
  let i = at + 1
  while (i < at + 4 && (/^(?:ADV|DET|PRON)$/.test(tokens[i]?.tag ?? '') || tokens[i]?.lower === 'to')) i++
  return tokens[i]?.lower === 'be' && tokens[i + 1]?.tag !== 'VERB'
}

const said = /^(?:added|warned|insisted|argued|stressed|declared|noted|suggested|agreed|concluded|replied|repeated)$/

/** "[The guild and] its friends must": two of whom the same is said. `from` stands behind the "and". */
function joinsNouns(tokens: readonly Token[], from: number, modal: number): boolean {
  if (tokens[from - 1]!.lower !== 'and' || tokens[from - 2]?.tag === 'PUNCT') return false
  let first = from - 1
  while (first > 0 && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[first - 1]!.tag)) first--
  const opens = first === 0 || tokens[first - 1]!.tag === 'PUNCT' || tokens[first - 1]!.tag === 'SCONJ'
  return opens && first < from - 1 && !tokens.slice(from, modal).some(({ tag }) => tag === 'VERB' || tag === 'AUX')
}

/** Back to where the clause of a modal begins, no further than 25 words. */
export function clauseStart({ tokens }: Scene, at: number): number {
  let from = at
  while (from > 0 && at - from < 25) {
    const { tag, lower, text } = tokens[from - 1]!
    if ((tag === 'PUNCT' && text !== '-') || tag === 'SCONJ' || lower === 'that') break
    if (
      /^(?:but|because|while|although|and|so)$/.test(lower) &&
      tokens[from]!.tag !== 'NOUN' &&
      !joinsNouns(tokens, from, at)
    )
      break
    if (tag === 'VERB' && (!/(?:ed|ing)$/.test(lower) || said.test(lower))) break
    from--
  }
  return from
}

/** "a pause that Norway once turned down, but which may be looked at now": a stance that has moved. */
export function movedRule(scene: Scene, find: Found, at: number): Found | null {
  const { tokens } = scene
  const group = verbGroup(tokens, at, false, wordSets(scene.layers.lexicon))
  if (find.stance === 'shifts') return null
  if (isOfThePast(tokens, at)) return { ...find, rule: 'moved', stance: 'shifts' }
  if (!group.earlier) return null
  const rest = tokens.slice(at + 1, at + 40)
  const but = rest.findIndex(({ lower }) => lower === 'but' || lower === 'now' || lower === 'however')
  const now = rest.findIndex(({ lower }) => lower === 'now')
  if (but < 0 || now < but) return null
  const end = at + 1 + now
  const to = clauseEnd(scene.layers.lexicon, tokens, end + 1)
  const reading = rest.slice(but, now + 3).some(({ lower }) => /^(?:may|might|could|seem|seems|appears?)$/.test(lower))
  const from = antecedent(scene, find.from)
  return {
    ...find,
    about: from,
    rule: 'moved',
    stance: 'shifts',
    from,
    to: Math.max(to, find.to),
    reading,
    firmness: reading ? 'signal' : null,
  }
}

/** "a solution that …": back over the noun phrase that the relative clause belongs to. */
function antecedent({ tokens }: Scene, from: number): number {
  if (!/^(?:that|which)$/.test(tokens[from - 1]?.lower ?? '')) return from
  let start = from - 1
  while (start > 0 && /^(?:NOUN|ADJ|DET|PROPN|NUM)$/.test(tokens[start - 1]!.tag)) start--
  return start
}
