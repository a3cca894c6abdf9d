import * as z from 'zod'
import { Card } from './card.ts'
import { Condition } from './condition.ts'
import { Criticism } from './criticism.ts'
import { DateMention } from './date.ts'
import { Doubt } from './doubt.ts'
import { Event } from './event.ts'
import { Figure } from './figure.ts'
import { Furniture } from './furniture.ts'
import { Name } from './name.ts'
import { Position } from './position.ts'
import { Proposal } from './proposal.ts'
import { Statement } from './statement.ts'
import { Term } from './term.ts'

/** Everything that was found in one article. Each list is in the order of the text. */
export const Reading = z.object({
  article: Card,
  furniture: z.array(Furniture),
  names: z.array(Name),
  statements: z.array(Statement),
  dates: z.array(DateMention),
  figures: z.array(Figure),
  events: z.array(Event),
  positions: z.array(Position),
  proposals: z.array(Proposal),
  conditions: z.array(Condition),
  terms: z.array(Term),
  /** Who blames whom. Left out by readers that did not look for it. */
  criticisms: z.array(Criticism).optional(),
  doubts: z.array(Doubt),
})
export type Reading = z.infer<typeof Reading>

/** One line of `parley annotate`: a reading with the path and id of its article. */
export const Annotation = z
  .object({ path: z.string(), id: z.string(), text: z.string().optional() })
  .extend(Reading.shape)
export type Annotation = z.infer<typeof Annotation>
