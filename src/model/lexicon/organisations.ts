import * as z from 'zod'
import { header, words } from './header.ts'

/** Lists of names of one body each, the usual one first. */
const bodies = z.array(words)

/** `lexicon/organisations.yaml`: bodies by whom they speak for. */
export const Organisations = z.strictObject({
  ...header,
  /** Town → body that it stands for, as a capital does for its state. */
  seats: z.record(z.string(), z.string()),
  international: bodies,
  companies: bodies,
  unions: bodies,
  /** Bodies of one state that do not speak for it: parliaments and their chambers, political parties, and others. */
  chambers: bodies,
  parties: bodies,
  independent: bodies,
  /** By state, the bodies that speak for it. */
  states: z.record(z.string(), bodies),
})

/** The bodies that speak for nobody but themselves. */
export const ownVoices = ({
  international,
  companies,
  unions,
  chambers,
  parties,
  independent,
}: z.infer<typeof Organisations>): readonly (readonly string[])[] => [
  ...international,
  ...companies,
  ...unions,
  ...chambers,
  ...parties,
  ...independent,
]
