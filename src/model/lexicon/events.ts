import * as z from 'zod'
import { EventType } from '../event.ts'
import { header, words } from './header.ts'

/**
 * `lexicon/events.yaml`: cues of events by PLOVER root type. A cue is a row of base forms ("sign .. treaty|accord"):
 * `..` stands for up to six words in between, `a|b` for either word. Nouns are events by themselves ("talk").
 */
export const Events = z.strictObject({
  ...header,
  /** Rows of words that look like a cue and tell of no event ("release a report", "strike a balance"). */
  figurative: words,
  types: z.record(EventType, z.strictObject({ verbs: words, nouns: words })),
  /** Verbs that only carry the noun after them ("hold talks"). */
  light: words,
  /** Verbs whose subject is an event noun ("talks took place"). */
  happen: words,
  /** Verbs that say that something does not come about ("call off"). */
  cancel: words,
  /** Verbs ahead of another one: it is planned; it goes on; it is only wished, asked for or possible. */
  planned: words,
  done: words,
  unreal: words,
  /** Words beside an event noun that change what is said of it. */
  possible: words,
  alleged: words,
  reported: words,
  announced: words,
  /** Verbs of denying and confirming, ahead of what they deny or confirm. */
  denials: words,
  confirmations: words,
  /** Nouns for people and bodies that act for the state or organisation named with them. */
  agents: words,
  /** Nouns for armed forces and weapons. */
  armed: words,
  /** Verbs that are an attack only when armed forces do them. */
  byForce: words,
  /** What makes going somewhere an attack ("a missile flew into"), and what makes it a deployment ("tanks arrived in"). */
  weapons: words,
  troops: words,
  /** Verbs ahead of "to have …": it is reported; it is alleged; it is so. */
  heard: words,
  suspected: words,
  established: words,
  /** Nouns that, with "the" or "this", refer to a meeting already told; and the verbs of joining one. */
  anaphors: words,
  join: words,
  /** Verbs of consulting whose object is the topic; verbs of going somewhere. */
  topical: words,
  motion: words,
  /** Words of labour: with one of them a strike is a stoppage of work. */
  labour: words,
  /** Verbs that tell of a meeting only where somebody with a name is met. */
  personal: words,
  /** Verbs that tell of an event where only one side has a name. */
  alone: words,
  /** Nouns that do not act for the state named with them ("the Norwegian union"). */
  apart: words,
  /** Bodies that take part in negotiations, and nouns for people who do, where several are meant. */
  collectives: words,
  several: words,
  /** What a truce or a strike is that lasts. */
  inForce: words,
  /** Nouns for what is held on a day ("plenary", "ballot"); and what is said of it: set for a day, to come, held, held or to come by its
   * day, dropped. */
  sittings: words,
  setFor: words,
  comes: words,
  wasHeld: words,
  nowHeld: words,
  dropped: words,
  /** Nouns for a place that is named behind "of" ("the market of Haraze"). */
  sites: words,
  /** Last words of the names of buildings. */
  venues: words,
  /** People who are set free, sent home or brought out. */
  captives: words,
  /** Bodies that host, watch and help, and are nobody's side in the talks of others. */
  neutral: words,
  /**
   * What happens on a day, by root type, in wider words than `types`: used only for what has a day of its own. A row is
   * "verb|verb particle -> objects <- subjects"; "*" among these stands for a party.
   */
  happenings: z.record(EventType, z.strictObject({ verbs: words, nouns: words })),
})
