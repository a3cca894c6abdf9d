import { clauseEnd } from './clause.ts'
import { type Found, found } from './find.ts'
import { type Scene, wordSets } from './scene.ts'
import { speakersAt } from './speaking.ts'
import { subjectBefore } from './subject/subject.ts'
import { verbGroup } from './verbGroup.ts'

const idle =
  /^(?:look|thank|see|imagine|remember|think|listen|wait|forgive|excuse|believe|mind|guess|trust|read|ask|call|welcome|say|have|be|do|know|suppose|take|make|come|go|put|consider|compare)$/
const beggars = /^(?:please|just|simply|first|then|now|so|and|but)$/

/**
 * What a party tells others in its own mouth: "Let it be applied", "Give us the boats", "Lift the siege": a demand.
 * Nothing for "Look", "Let us" and other turns of speech, and nothing in the author's voice.
 */
export function orderRule(scene: Scene, at: number): Found[] {
  const { tokens, layers } = scene
  const { tag, lower, lemma } = tokens[at]!
  if (tag !== 'VERB' || lower !== lemma || !opensSpeech(scene, at) || scene.nameAt[at]) return []
  if (idle.test(lower) || !isOrder(scene, at)) return []
  const parties = speakersAt(scene, at)
  if (parties.length === 0) return []
  const to = clauseEnd(layers.lexicon, tokens, at + 1)
  if (to - at < 2) return []
  const give = lower === 'give' ? promises(scene, at, to) : null
  const end = give ?? to
  const stance = give === null ? 'demands' : 'conditional'
  return [
    found({
      rule: 'order',
      parties,
      stance,
      from: at,
      to: end,
      cue: at,
      about: at,
      spoken: true,
      carries: true,
    }),
  ]
}

/** At the beginning of a sentence or of a quotation, behind "please", "then" or nothing. */
function opensSpeech({ tokens }: Scene, at: number): boolean {
  let i = at - 1
  while (i >= 0 && beggars.test(tokens[i]!.lower)) i--
  if (i < 0 || tokens[i]!.text === ':') return true
  return /^["“]$/.test(tokens[i]!.text) && (i === 0 || tokens[i - 1]!.tag === 'PUNCT')
}

/** "Let them …" and "Give us …", or a bare verb with its object. */
function isOrder({ tokens, nameAt }: Scene, at: number): boolean {
  const next = tokens[at + 1]
  if (!next) return false
  if (tokens[at]!.lower === 'let') return !/^(?:us|'s|me|’s|alone|go|there)$/.test(next.lower)
  return (
    /^(?:DET|NOUN|PROPN|NUM)$/.test(next.tag) ||
    /^(?:us|me|our|your|their|all|it|them)$/.test(next.lower) ||
    nameAt[at + 1] !== undefined
  )
}

/** "Give us 180 and we'll go home": the end of what is given for it; `null` without it. */
function promises({ tokens }: Scene, at: number, to: number): number | null {
  for (let i = at + 1; i < Math.min(tokens.length - 2, to + 3); i++) {
    if (tokens[i]!.lower !== 'and' || !/^(?:we|i|they)$/.test(tokens[i + 1]!.lower)) continue
    let end = i + 2
    while (end < tokens.length && !/^[.,;!”"]$/.test(tokens[end]!.text)) end++
    return end
  }
  return null
}

/** "We expect progress", "expect better results": how things will go, told by an onlooker; nothing that is asked of anybody. */
const isOutcome = (tokens: Scene['tokens'], from: number): boolean => {
  const noun = tokens.slice(from, from + 4).find(({ tag }) => tag === 'NOUN')
  return (
    noun !== undefined &&
    /^(?:progress|result|improvement|growth|success|difficulty|problem|surprise|change|breakthrough)$/.test(noun.lemma)
  )
}

/** "We need a treaty", "Peru needs more time", in the mouth of the party itself: it seeks it. */
export function needRule(scene: Scene, at: number): Found[] {
  const { tokens, layers } = scene
  const { lower, tag } = tokens[at]!
  if (
    !/^(?:need(?:s|ed)?|deserves?|expect)$/.test(lower) ||
    tag === 'NOUN' ||
    /^(?:to|for|in|by|ADP)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return []
  const group = verbGroup(tokens, at, false, wordSets(layers.lexicon))
  if (
    (group.negated && !/^need/.test(lower)) ||
    group.infinitive ||
    group.passive ||
    (group.modal !== null && group.modal !== 'will') ||
    (lower === 'expect' && isOutcome(tokens, at + 1))
  )
    return []
  const speakers = speakersAt(scene, at)
  const subject = subjectBefore(scene, group.from)
  const others = /^deserve/.test(lower)
  const parties = others
    ? speakers
    : speakers.filter(({ ref }) => subject?.parties.some((one) => one.ref.id === ref.id))
  if (parties.length === 0 || (!subject && !others)) return []
  const to = clauseEnd(layers.lexicon, tokens, at + 1)
  if (to <= at + 1) return []
  const from = subject && subject.from >= 0 && subject.from < at ? subject.from : group.from
  return [
    found({
      rule: 'need',
      parties,
      stance: group.negated ? 'refuses' : 'seeks',
      from,
      to,
      cue: at,
      about: at + 1,
      spoken: true,
    }),
  ]
}
