import * as z from 'zod'
import { header, words } from './header.ts'

/** `lexicon/criticism.yaml`: words of blame, by what they weigh and what they say of who is meant. `*`: any ending. */
export const Criticism = z.strictObject({
  ...header,
  /** Blame in themselves. */
  grave: words,
  /** Blame where a party does it, or beside another such word. */
  bad: words,
  /** Deeds of arms: where no party does them, they are laid to those who fight for one. */
  violent: words,
  /** Left undone, or gone on with. */
  failing: words,
  /** Who is asked to stop something is doing it. */
  stopping: words,
  /** Regret of whoever speaks. */
  regret: words,
  /** Through whom a party is blamed: groups and people that act for it. */
  proxies: words,
  /** Papers, votes and broadcasts of a party's making. */
  acts: words,
  /** Words that speak of all alike. */
  sparing: words,
  /** Words of good will. */
  kind: words,
})
