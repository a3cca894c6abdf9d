import type { EventStatus, EventType, Ref, When } from '../../model/index.ts'

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

type Core = Pick<Found, 'type' | 'actors' | 'recipients' | 'place'>

const mutual = new Set<EventType>(['CONSULT', 'AGREE', 'COOPERATE'])
const onGround = new Set<EventType>(['ASSAULT', 'MOBILIZE', 'RETREAT', 'PROTEST'])

/** True when enough is named for an analyst to tell which event is meant: both sides, or one side and the place. */
export function isTold({ type, actors, recipients, place }: Core): boolean {
  const sides = actors.length + recipients.length
  if (mutual.has(type)) return sides >= 2 && actors.length > 0
  if (onGround.has(type)) return actors.length > 0 && (recipients.length > 0 || place !== null)
  return actors.length > 0 && recipients.length > 0
}
