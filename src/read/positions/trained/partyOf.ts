import type { Name, Ref } from '../../../model/index.ts'
import { fromLexicon, type Token } from '../../draft.ts'
import { bodyBefore } from '../offices.ts'
import { collective, holderOf, type Layers, type Party, partyNamed, type Scene, wordSets } from '../scene.ts'
import { partiesSpeaking, speakersAt } from '../speaking.ts'
import { meantBy } from '../subject/headParties.ts'
import { nounPhrase } from '../subject/nounPhrase.ts'
import { office } from '../subject/titled.ts'
import type { Stretch } from './tagged.ts'

const pronoun =
  /^(?:he|she|it|they|we|i|us|them|him|her|his|its|their|our|you|who|which|that|this|these|those|one|both)$/
const longestName = 6

/**
 * Who a tagged mention stands for: the names in it, the noun phrase as the rules read it, or, of a group that no list
 * knows ("the deckhands"), its own words. `[]` for a pronoun of nobody.
 */
export function partiesNamed(scene: Scene, mention: Stretch): Party[] {
  const { tokens } = scene
  const inside = tokens.flatMap(({ start, end }, at) => (start < mention.end && end > mention.start ? [at] : []))
  const [first, last] = [inside[0], inside.at(-1)]
  if (first === undefined || last === undefined) return []
  const end = headEnd(scene, first, last)
  const government = inside.find((at) => at < end && tokens[at]!.lower === 'government')
  // "the government side": the head alone names nobody.
  const found = nounPhrase(scene, end) ?? (government === undefined ? null : nounPhrase(scene, government))
  if (found) return found.parties.filter(({ ref }) => isParty(ref))
  const named = byName(scene, first, last)
  if (named) return isParty(named.ref) ? [named] : []
  if (first === last && pronoun.test(tokens[first]!.lower)) return backward(scene, first)
  if (office.test(tokens[end]!.lower) && end - first < 2) return inOffice(scene)
  return inOwnWords(scene, first, end)
}

/** Anybody but a newspaper: that a person has a stake is for the network to tell. */
const isParty = ({ id }: Ref): boolean => !id.startsWith('outlet:')

/** Whom a pronoun points back at where the rules cannot say: who was just spoken of. */
function backward(scene: Scene, at: number): Party[] {
  const { lower } = scene.tokens[at]!
  if (/^(?:it|its|they|them|their)$/.test(lower)) {
    const body = bodyBefore(scene, at)
    return body ? [body] : []
  }
  if (!/^(?:he|she|him|her|his)$/.test(lower)) return []
  const person = scene.nameAt.slice(0, at).findLast((name) => name?.kind === 'person') ?? personBefore(scene)
  const party = person ? partyNamed(person) : null
  return party ? [party] : []
}

/** "the president": the person spoken of, where nobody was named with that office; nobody's party otherwise. */
function inOffice(scene: Scene): Party[] {
  const person = personBefore(scene)
  const party = person ? partyNamed(person) : null
  return party && isParty(party.ref) ? [party] : []
}

/** The person whom the sentences before named last, in the same paragraph. */
function personBefore({ layers: { names, sentences }, sentence }: Scene): Name | undefined {
  let first = sentence.index
  while (first > 0 && sentences[first - 1]!.passage === sentence.passage && sentence.index - first < 3) first--
  const { start } = sentences[first]!
  return names.findLast(({ kind, span }) => kind === 'person' && span.end <= sentence.start && span.start >= start)
}

/** "their secretary, Ana Sol": what stands before the first comma, unless that is a pronoun or nothing. */
function headEnd({ tokens, nameAt }: Scene, first: number, last: number): number {
  for (let at = first + 1; at < last; at++) if (tokens[at]!.text === ',') return at - 1
  let end = last
  while (end > first && /^(?:PUNCT|PART)$/.test(tokens[end]!.tag) && !nameAt[end]) end--
  return end
}

function byName({ layers, nameAt }: Scene, first: number, last: number): Party | null {
  for (let at = last; at >= first; at--) {
    const name = nameAt[at]
    const party = name ? (meantBy(layers.lexicon, name) ?? partyNamed(name)) : null
    if (party) return party
  }
  return null
}

const outletWords = fromLexicon(({ nameCues }) => new Set(nameCues.outlet))

/** Heads of phrases that the network takes for a party now and then, and that are none. */
const things =
  /^(?:plans?|proposals?|texts?|deals?|agreements?|bills?|laws?|legislation|accords?|points?|clauses?|terms|sanctions?|caps?|talks|letters?|appeals?|reports?|statements?|notes?|drafts?|lists?|offers?|demands?|conditions?|budgets?|markets?|prices?|latter|former|others?|rest|audiences?|readers?|sources?|skeptics|sceptics|critics|analysts?|observers?|experts?|reporters?|journalists?|papers?|newspapers?|banner|lantern|monthly|digest|clarion)$/

const leading = /^(?:the|a|an|both|all|many|most|some|several|another|other|one|two|three|such|certain)$/
/** Words that alone tell nobody who it is. */
const anybody =
  /^(?:countries|states|nations|parties|sides|officials?|leaders?|groups|governments|diplomats?|ministers?)$/

/** "the deckhands", "Harbour Pilots": a group under the words that name it, without its article. */
function inOwnWords({ tokens, layers, nameAt }: Scene, first: number, end: number): Party[] {
  const from = leading.test(tokens[first]!.lower) ? first + 1 : first
  if (from > end || end - from >= longestName) return []
  const words = tokens.slice(from, end + 1)
  const noun = words.at(-1)!
  if (
    nameAt[end] ||
    outletWords(layers.lexicon).has(noun.lower) ||
    things.test(noun.lower) ||
    (words.length === 1 && anybody.test(noun.lower)) ||
    words.some(({ lower }) => pronoun.test(lower))
  )
    return []
  // A name by itself that the article's names lack is a piece of another one, or a town: whose, nobody knows.
  const named = noun.tag === 'PROPN' && (words.length > 1 || from > first || /^\p{Lu}{2,}$/u.test(noun.text))
  if (named || isSomebody(layers, noun))
    return [collective(layers.article.text.slice(words[0]!.start, noun.end).replace(/\s+/g, ' '))]
  return []
}

/** One person by trade or office, and small bodies of people. */
const people =
  /(?:[^s]er|or|ist|ant|ian|eer|man|woman|ate)$|^(?:family|parent|bank|campaign|foundation|city|state|tribe|crew|camp|monarch|pope)$/

/** Several ("the lamplighters"), a body or an office by its kind ("the agency"), or somebody ("the skipper"). */
function isSomebody({ lexicon }: Layers, { tag, lower, lemma }: Token): boolean {
  if (tag !== 'NOUN') return false
  const { definites, groupHeads, officials, noTrades } = wordSets(lexicon)
  if (lower !== lemma || definites.has(lower) || groupHeads.has(lower) || officials.has(lower)) return true
  return people.test(lower) && !noTrades.has(`${lower}s`)
}

/** In whose mouth the words at a token stand: parties, else the person; `[]` in the author's own voice. */
export function partiesInWhoseMouth(scene: Scene, at: number): Party[] {
  const { start, end } = scene.tokens[at]!
  const speaking = speakersAt(scene, at)
  if (speaking.length > 0) return speaking
  const holder = holderOf(scene.layers, start, end)
  if (!holder || holder.denial) return []
  const parties = partiesSpeaking(scene, holder)
  if (parties.length > 0) return parties
  const { speaker } = holder
  return speaker && isParty(speaker) ? [{ ref: speaker, as: 'person' }] : []
}
