import { month } from '../../calendar.ts'
import type { Range, Scene } from '../candidate.ts'
import { isPronoun } from '../phrase/phrase.ts'

/** True when the words can stand for somebody who speaks: a name, a pronoun for people, people or a body of people. */
export function isSpeaker({ tokens, words }: Scene, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (
      token.text === ',' &&
      i > from &&
      tokens[i + 1] &&
      words.people.has(tokens[i + 1]!.lower) &&
      tokens[i + 2]?.tag === 'PROPN'
    )
      return true
    if (token.text === ',' || token.text === '(' || (i > from && token.tag === 'ADP')) break
    if (words.people.has(token.lower)) return true
    if (isPronoun(token) && !/^(?:it|which|that|this|these|those)$/.test(token.lower)) return true
    const next = i + 1 < to ? tokens[i + 1] : undefined
    const heads = !next || /^(?:PUNCT|ADP|CCONJ|NUM)$/.test(next.tag) || next.text === '('
    if (token.tag === 'PROPN' && heads && !isCalendar(token.lower)) return true
    if (to - from === 1 && /^(?:many|some|others|each|both|neither|several|none)$/.test(token.lower)) return true
    if (heads && (token.tag === 'NOUN' || token.tag === 'PROPN') && isAgent(token.lower)) return true
  }
  return false
}

const agents = new Set(
  'makers growers owners workers dealers leaders keepers traders planners holders players builders carriers exporters importers producers shippers teachers drivers miners dockers nurses stewards'.split(
    ' ',
  ),
)

const agentEnds = ['ist', 'ists', 'sman', 'smen', 'woman', 'women', 'cian', 'cians', 'ctors', 'arch', 'archs', 'nants']
const things = /^(?:lists?|factors|sectors|tenants?|pollutants?|covenants?|remnants?|vectors)$/

/** Nouns for people by how they end ("carmakers", "lobbyists", "physicians"). */
function isAgent(word: string): boolean {
  if (word.length < 6) return false
  if (agentEnds.some((end) => word.endsWith(end))) return !things.test(word)
  for (let k = 6; k <= 9 && word.endsWith('s'); k++) if (agents.has(word.slice(-k))) return true
  return false
}

const isCalendar = (word: string): boolean => month.test(word) || /^\w+day$/.test(word)

/** True when the words name a paper that speaks ("the report", "polls"). */
export function isPaper({ tokens, words }: Scene, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (words.papers.has(tokens[i]!.lower)) return true
  return false
}
