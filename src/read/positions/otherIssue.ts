import type { Found } from './find.ts'
import { type Layers, type Scene, wordSets } from './scene.ts'

const table =
  /\b(?:talks|negotiat|ceasefire|truce|peace|deal\b|agreement|treaty|summit|proposal|mediat|strike|union|plan\b|bargain)/i
const known = new WeakMap<object, boolean>()
const cell = /^(?:verb|verdict)-(?:demands|refuses|accepts|offers)|^adjective-|^will-not/
const proper = /^(?:state|organisation|group):/
const pointing = /^(?:it|them|this|that|these|those|him|her|us|me|you|himself|herself|itself|themselves)$/

/**
 * True when a find is a position even though the codebook has no issue for its object: a party demands, refuses,
 * accepts or offers a thing, in an article about a negotiation. The issue is then `other`.
 */
export function isOther(scene: Scene, find: Found): boolean {
  const { tokens, layers, nameAt } = scene
  const spoken = find.spoken && find.rule === 'verb-seeks'
  if (!(spoken || cell.test(find.rule)) || find.reading || !isNegotiation(layers)) return false
  if (!find.parties.every(({ ref }) => proper.test(ref.id) || ref.id.startsWith('person:'))) return false
  const object = tokens.slice(find.about, find.to)
  const { vague, refusable } = wordSets(layers.lexicon)
  const first = object[0]
  if (!first || object.length < 2 || pointing.test(first.lower) || nameAt[find.about]) return false
  if (first.tag === 'VERB') return find.stance !== 'demands' && refusable.has(first.lemma)
  const noun = object.findIndex(({ tag }, i) => tag === 'NOUN' && object[i + 1]?.tag !== 'NOUN')
  if (noun < 0 || noun > 6 || object.slice(0, noun).some(({ tag }) => tag === 'VERB' || tag === 'PRON')) return false
  return !object.slice(0, noun + 1).some(({ lower }) => vague.has(lower))
}

/** Words of the table somewhere in the article: what a company turns down in a feature is no position. */
function isNegotiation({ article }: Layers): boolean {
  const before = known.get(article)
  if (before !== undefined) return before
  const found = table.test(article.text)
  known.set(article, found)
  return found
}
