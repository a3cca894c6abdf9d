import * as z from 'zod'
import { header, words } from './header.ts'

/** Lists of names of one body each, the usual one first. */
const bodies = z.array(words)

/** `lexicon/organisations.yaml`: international bodies, companies, unions, and the bodies of states by state. */
export const Organisations = z.strictObject({
  ...header,
  international: bodies,
  companies: bodies,
  unions: bodies,
  states: z.record(z.string(), bodies),
})
