import * as z from 'zod'
import { Judged } from './judged.ts'
import { Ref } from './ref.ts'
import { Span } from './span.ts'
import { When } from './when.ts'

/** PLOVER root event types (Halterman et al. 2023). Meetings, talks, calls and visits are CONSULT. */
export const EventType = z.enum([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
])
export type EventType = z.infer<typeof EventType>

/** The noun an analyst would use for each event type. */
export const eventNoun: Readonly<Record<EventType, string>> = {
  AGREE: 'agreement',
  CONSULT: 'talks',
  SUPPORT: 'support',
  COOPERATE: 'cooperation',
  AID: 'aid',
  CONCEDE: 'concession',
  RETREAT: 'withdrawal',
  REQUEST: 'request',
  ACCUSE: 'accusation',
  REJECT: 'rejection',
  THREATEN: 'threat',
  PROTEST: 'protest',
  SANCTION: 'sanction',
  MOBILIZE: 'mobilisation',
  COERCE: 'coercion',
  ASSAULT: 'attack',
}

export const EventStatus = z.enum(['announced', 'held', 'reported', 'alleged', 'denied', 'confirmed', 'cancelled'])
export type EventStatus = z.infer<typeof EventStatus>

/** Who did what to whom, where and when, as one article tells it. */
export const Event = z.object({
  id: z.string(),
  span: Span,
  type: EventType,
  actors: z.array(Ref),
  recipients: z.array(Ref),
  place: Ref.nullable(),
  when: When.nullable(),
  status: EventStatus,
  statement: z.string().nullable(),
  rule: z.string(),
  judged: Judged.optional(),
})
export type Event = z.infer<typeof Event>
