import * as z from 'zod'
import { header, words } from './header.ts'

/** Lists of names of one body each, the usual one first. */
const bodies = z.array(words)

/** `lexicon/organisations.yaml`: international bodies, companies, unions, and the bodies of states by state. */
export const Organisations = z.strictObject({
  ...header,
  /** Town → body that it stands for, as a capital does for its state. */
  seats: z.record(z.string(), z.string()),
  international: bodies,
  companies: bodies,
  unions: bodies,
  states: z.record(z.string(), bodies),
})
