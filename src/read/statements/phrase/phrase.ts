import { month } from '../../calendar.ts'
import type { Token } from '../../draft.ts'
import type { Range, Scene } from '../candidate.ts'
import { possessives, segmentStart } from './phraseStart.ts'

/** Words further away than this from a verb are not its subject: keeps the cost linear in a text without full stops. */
export const reach = 60

const pronouns = new Set([
  'i',
  'you',
  'he',
  'she',
  'it',
  'we',
  'they',
  'who',
  'whom',
  'which',
  'that',
  'this',
  'these',
  'those',
  'everyone',
  'everybody',
  'nobody',
  'someone',
  'somebody',
  'anyone',
  'him',
  'them',
  'me',
  'us',
  'himself',
  'themselves',
  'herself',
  'itself',
])

const quotationMark = /^(?:["“”„«»「」『』]+|''|``|[‘’'])$/

const dates =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|tonight|tomorrow|earlier|later|recently)$/

const shortMonth = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/

/** True for a word of a calendar that may stand between a subject and its verb ("on Tuesday", "yesterday"). */
export const isDateWord = (token: Token | undefined): boolean => token !== undefined && dates.test(token.lower)

/** True for the name of a month. */
export const isMonth = (token: Token | undefined): boolean =>
  token !== undefined && (month.test(token.lower) || shortMonth.test(token.lower))

/** True for a quotation mark. */
export const isQuoteMark = (token: Token | undefined): boolean =>
  token !== undefined && token.tag !== 'PART' && quotationMark.test(token.text)

/** A pronoun; "US" in capitals is a state. */
export const isPronoun = (token: Token | undefined): boolean =>
  token !== undefined && pronouns.has(token.lower) && token.text !== 'US'

/** A word that can stand in a noun phrase without being its head. */
export function isNominal(token: Token | undefined): boolean {
  if (token === undefined) return false
  const { tag, lower } = token
  return (
    tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || tag === 'SYM' || pronouns.has(lower) || possessives.has(lower)
  )
}

/** Where the name in quotation marks begins that ends at `close` ("the daily “Vale Post” said"), its article included; -1. */
export function quotedNameStart({ tokens }: Pick<Scene, 'tokens'>, close: number, low: number): number {
  for (let i = close - 1; i >= low && i > close - 8; i--) {
    const token = tokens[i] as Token
    if (isQuoteMark(token)) return i < close - 1 ? segmentStart(tokens, i, low) : -1
    if (!/^\p{Lu}/u.test(token.text) && !/^(?:of|the|and|for|-|')$/.test(token.lower)) return -1
  }
  return -1
}

/** The range as a value, or `null` when it is empty. */
export const rangeOf = (from: number, to: number): Range | null => (from >= 0 && from < to ? { from, to } : null)
