import type { Name } from '../../../model/index.ts'
import { days, month, partOfYear } from '../../calendar.ts'
import type { Token } from '../../draft.ts'
import type { Party, Scene } from '../scene.ts'
import { pairedBefore } from '../verb/turnedBefore.ts'
import { headParties } from './headParties.ts'
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
  const head = headEnd(tokens, nameAt, from, end)
  const paired = pairedBefore(tokens, from)
  const other = paired === null ? null : nounPhrase(scene, paired)
  const joint = jointParties(scene, from, end)
  const listed = joint ? listedBefore(scene, from, least) : null
  const parties = [...(other?.parties ?? listed?.parties ?? []), ...(joint ?? headParties(scene, from, head, end))]
  from = listed?.from ?? from
  if (parties.length > 0) return { parties, from, how: 'named' }
  return behindJoint(scene, from, end)
}

const opens = /^(?:NOUN|PROPN|ADJ|DET|PRON|NUM)$/

/** "the union and the company", "Peru and its allies": the parties on both sides of "and"; `null` where one is none. */
function jointParties(scene: Scene, from: number, end: number): Party[] | null {
  const { tokens, nameAt } = scene
  for (let i = end - 1; i > from; i--) {
    if (tokens[i]!.lower !== 'and' || nameAt[i] || !(nameAt[i + 1] || opens.test(tokens[i + 1]!.tag))) continue
    const before = headParties(scene, from, headEnd(tokens, nameAt, from, i - 1), i - 1)
    if (before.length === 0) return null
    const behind = headParties(scene, i + 1, headEnd(tokens, nameAt, i + 1, end), end)
    const more = behind.filter(({ ref }) => before.every((one) => one.ref.id !== ref.id))
    return behind.length > 0 ? [...before, ...more] : null
  }
  return null
}

const mostListed = 4

/** "Peru, Chile and the rebels": what is told before a comma and a pair, where nothing else stands before it. */
function listedBefore(scene: Scene, pair: number, least: number): { parties: Party[]; from: number } | null {
  const { tokens, nameAt } = scene
  const parties: Party[] = []
  let from = pair
  while (from - 2 >= least && tokens[from - 1]!.text === ',' && parties.length < mostListed) {
    let start = from - 1
    while (start > least && (nameAt[start - 1] || opens.test(tokens[start - 1]!.tag))) start--
    const before = start > 0 ? tokens[start - 1]! : null
    const isListed = before === null || before.text === ',' || before.tag === 'SCONJ' || /^["“]$/.test(before.text)
    const named = start < from - 1 && isListed ? headParties(scene, start, from - 2, from - 2) : []
    if (named.length === 0) break
    parties.unshift(...named)
    from = start
  }
  return parties.length > 0 ? { parties, from } : null
}

const nearness = /^(?:last|this|next|late|early|earlier)$/
const time = /^(?:day|week|weekend|month|year|night)$/
const number = /^\d{1,4}$/
const clock = /^\d{1,2}[.:]\d\d$/

/** "In March 2030 Peru", "last week the union": behind what says when, which stands before the phrase without a comma. */
function behindWhen({ tokens, nameAt }: Scene, from: number, end: number): number {
  const isNear = nearness.test(tokens[from]!.lower)
  const word = (i: number): string => tokens[i]?.lower ?? ''
  const saysWhen = (i: number): boolean => {
    if (number.test(word(i)))
      return month.test(word(i - 1)) || month.test(word(i + 1)) || (word(i).length === 4 && word(i - 1) === 'in')
    return days.has(word(i)) || clock.test(word(i)) || partOfYear.test(word(i)) || (isNear && time.test(word(i)))
  }
  const first = isNear ? from + 1 : from
  let at = first
  while (at < end && !nameAt[at] && saysWhen(at)) at++
  return at > first && !/^['’]s?$/.test(word(at)) ? at : from
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
    const parties = headParties(scene, i + 1, headEnd(tokens, nameAt, i + 1, end), end)
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

/** The end of the phrase's own words, before its first prepositional phrase. Names hold together, as does an office with its name. */
function headEnd(tokens: readonly Token[], nameAt: readonly (Name | undefined)[], from: number, end: number): number {
  for (let i = from + 1; i <= end; i++) {
    if (tokens[i]!.tag === 'ADP' && !nameAt[i]) return titleEnd(tokens, nameAt, i, end) ?? i - 1
  }
  return end
}

/** "former Secretary of State Ann Lee": the end of the name that follows an office of which the preposition is part. */
function titleEnd(
  tokens: readonly Token[],
  nameAt: readonly (Name | undefined)[],
  preposition: number,
  end: number,
): number | null {
  let at = preposition + 1
  while (at <= end && at - preposition < longestOffice && nameAt[at]?.kind !== 'person') at++
  const name = nameAt[at]
  if (at > end || name?.kind !== 'person' || name.role === null || tokens[at - 1]!.text === ',') return null
  const inside = tokens.slice(preposition, at).map(({ lower }) => lower)
  if (!name.role.toLowerCase().endsWith(inside.join(' '))) return null
  while (at < end && nameAt[at + 1] === name) at++
  return at
}

const longestOffice = 6
