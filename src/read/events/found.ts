import { dayRange, type EventStatus, type EventType, type Ref, type When } from '../../model/index.ts'

import { isDay } from './company.ts'

/** An event as one place of the text tells it, before mentions of the same event are joined. */
export interface Found {
  readonly type: EventType
  readonly start: number
  readonly end: number
  readonly actors: readonly Ref[]
  readonly recipients: readonly Ref[]
  readonly place: Ref | null
  readonly when: When | null
  readonly status: EventStatus
  /** True when the words name the event without saying whether it took place ("the summit between …"). */
  readonly weak: boolean
  readonly statement: string | null
  readonly sentence: number
  readonly rule: string
}

/** Who did what to whom, where and when. */
export type Core = Pick<Found, 'type' | 'actors' | 'recipients' | 'place' | 'when'>
type Known = Pick<Found, 'start' | 'end' | 'status' | 'statement' | 'weak' | 'rule'>

/** An event of a sentence, of both halves of what is known; field by field, for two spreads are many times slower. */
export const foundIn = ({ sentence }: { sentence: { index: number } }, core: Core, known: Known): Found => ({
  type: core.type,
  actors: core.actors,
  recipients: core.recipients,
  place: core.place,
  when: core.when,
  start: known.start,
  end: known.end,
  status: known.status,
  statement: known.statement,
  weak: known.weak,
  sentence: sentence.index,
  rule: known.rule,
})

const mutual = new Set<EventType>(['CONSULT', 'AGREE', 'COOPERATE'])
const onGround = new Set<EventType>(['ASSAULT', 'MOBILIZE', 'RETREAT', 'PROTEST'])

/** What takes place on the ground: a day will do, even where nobody with a name does it. */
const deeds = new Set<EventType>(['ASSAULT', 'PROTEST', 'COERCE', 'CONCEDE'])

/** What is said all the time: a day alone does not make an event of it. */
const talk = new Set<EventType>(['REQUEST', 'ACCUSE', 'SUPPORT', 'THREATEN'])

/** A month or less: with a side and a place it tells which meeting is meant. */
export function isMonth(value: string): boolean {
  const { first, last } = dayRange(value)
  return first !== null && last !== null && Date.parse(last) - Date.parse(first) <= 31 * 86_400_000
}

/**
 * True when enough is named for an analyst to tell which event is meant: both sides, one side and the place, or, for
 * what is `dated` to the day in its own words, one side or the place. One side will do where the words are `sure`.
 */
export function isTold({ type, actors, recipients, place, when }: Core, dated: boolean, sure = false): boolean {
  const sides = actors.length + recipients.length
  if (sure && sides > 0) return true
  if (mutual.has(type)) {
    if (sides >= 2 && actors.length > 0) return true
  } else if (actors.length > 0 && (recipients.length > 0 || (onGround.has(type) && place !== null))) return true
  if (type === 'COERCE' && actors.length > 0 && place !== null && when !== null) return true
  if (type === 'CONSULT' && actors.length > 0 && place !== null && when !== null && isMonth(when.value)) return true
  if (!dated || when === null || talk.has(type) || !isDay(when.value)) return false
  return sides > 0 || place !== null || (sure && deeds.has(type))
}
