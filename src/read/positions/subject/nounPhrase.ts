import type { Name } from '../../../model/index.ts'
import type { Token } from '../../draft.ts'
import type { Scene } from '../scene.ts'
import { pairedBefore } from '../verb/turnedBefore.ts'
import { behindWhen } from './behindWhen.ts'
import { jointParties, listedBefore, partiesIn } from './joint.ts'
import { first, pronounSubject, third } from './pronoun.ts'
import type { Subject } from './subject.ts'
import { quote, relative } from './words.ts'

const nominal = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON', 'SYM', 'X'])
const longestPhrase = 40

/** The noun phrase that ends at a token, read back to where it begins, no further than `least`. */
export function nounPhrase(scene: Scene, end: number, least = 0): Subject | null {
  const { tokens, nameAt } = scene
  const pronoun = tokens[end]!.lower
  if (third.has(pronoun) || first.has(pronoun)) return pronounSubject(scene, end)
  let from = end + 1
  const floor = Math.max(least, end - longestPhrase)
  while (from > floor && belongs(tokens, nameAt, from - 1)) from--
  while (from <= end && /^(?:CCONJ|ADP|PUNCT|PART)$/.test(tokens[from]!.tag) && !nameAt[from]) from++
  if (from > end) return null
  from = behindQuantity(tokens, behindWhen(scene, from, end), end)
  const paired = pairedBefore(tokens, from)
  const other = paired === null ? null : nounPhrase(scene, paired)
  const joint = jointParties(scene, from, end)
  const listed = joint ? listedBefore(scene, from, least) : null
  const parties = [...(other?.parties ?? listed?.parties ?? []), ...(joint ?? partiesIn(scene, from, end))]
  from = listed?.from ?? from
  if (parties.length > 0) return { parties, from, how: 'named' }
  return behindJoint(scene, from, end)
}

const quantity = /^(?:all|most|many|some|several|both|each|half|dozens|hundreds|scores|group|coalition|handful|number)$/

/** "All of the union's members", "a group of rabbis": the phrase behind "of", which says who they are. */
function behindQuantity(tokens: readonly Token[], from: number, end: number): number {
  const at = tokens[from]!.lower === 'a' ? from + 1 : from
  return at + 1 < end && quantity.test(tokens[at]!.lower) && tokens[at + 1]!.lower === 'of' ? at + 2 : from
}

const joint = new Set(['after', 'before', 'until', 'as', 'since', 'once', 'because'])

/** "… stalled on Tuesday after small islands walked out": what the tagger takes for a preposition opens a clause. */
function behindJoint(scene: Scene, from: number, end: number): Subject | null {
  const { tokens, nameAt } = scene
  for (let i = end - 1; i > from; i--) {
    if (!joint.has(tokens[i]!.lower) || nameAt[i]) continue
    const parties = partiesIn(scene, i + 1, end)
    return parties.length > 0 ? { parties, from: i + 1, how: 'named' } : null
  }
  return null
}

function belongs(tokens: readonly Token[], nameAt: readonly (Name | undefined)[], i: number): boolean {
  const { tag, lower, text } = tokens[i]!
  if (nameAt[i]) return true
  if (relative.has(lower) && tag !== 'DET') return false
  if (third.has(lower) || first.has(lower)) return false
  if (nominal.has(tag)) return true
  if (tag === 'PART') return lower !== 'to' && lower !== 'not' && lower !== "n't"
  if (quote.test(text)) return true
  if (text === '-') return tokens[i]!.start === tokens[i - 1]?.end
  if (tag === 'ADP') return true
  if (lower === 'and' || lower === 'or') return joins(tokens, nameAt, i)
  return (
    tag === 'VERB' && /(?:ing|ed)$/.test(lower) && (tokens[i + 1]?.tag === 'NOUN' || tokens[i + 1]?.tag === 'PROPN')
  )
}

/** "and" inside a phrase ("Ukraine and Poland"), not between clauses. */
function joins(tokens: readonly Token[], nameAt: readonly (Name | undefined)[], i: number): boolean {
  const before = tokens[i - 1]
  return before !== undefined && (nameAt[i - 1] !== undefined || nominal.has(before.tag))
}
