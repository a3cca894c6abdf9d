import * as z from 'zod'
import { header, words } from './header.ts'

/** `lexicon/titles.yaml`: offices, roles, ranks and forms of address, in lower case. */
export const Titles = z.strictObject({
  ...header,
  heads: words,
  before: words,
  links: words,
  /** What somebody works on, behind the name of a state ("director of Russia studies"). */
  topics: words,
  after: words,
  address: words,
  ranks: words,
  /** Offices in which one speaks for oneself: members of parliaments, candidates. */
  ownVoice: words,
  /** Heads that are no office: whoever holds one speaks for nobody else. */
  occupations: words,
})
