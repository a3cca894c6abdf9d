import * as z from 'zod'
import { header, words } from './header.ts'

/** `lexicon/nameCues.yaml`: words around and inside names that show what they name. */
export const NameCues = z.strictObject({
  ...header,
  organisation: words,
  /** Of these, what speaks for itself though a state stands in its name, and what makes it an organ of the state after all. */
  independent: words,
  ofTheState: words,
  outlet: words,
  place: words,
  government: words,
  statesOf: words,
  inPlace: words,
  towards: words,
  placeOf: words,
  moving: words,
  giving: words,
  urban: words,
  actorNouns: words,
  withActor: words,
  particles: words,
  saying: words,
  common: words,
  /** Days and months: no name goes on over them. */
  times: words,
  /** Begin the names of broadcasters and agencies ("Radio …"). */
  outletFirst: words,
  /** The same behind an article of another language ("Le Courrier"). */
  outletBehindArticle: words,
  /** The same before a number ("Kanal 7"). */
  outletNumbered: words,
  /** End names of newspapers, but are everyday words: an outlet only where it is credited or quoted. */
  outletIfCredited: words,
  /** Verbs and nouns that go with an outlet that is credited. */
  credits: words,
  /** Who works for an outlet ("the Herald's editor"). */
  newsroom: words,
  /** Verbs that only people and parties do, not things. */
  human: words,
  /** Before "by" and the name of somebody who wrote ("reporting by"). */
  writtenBy: words,
  /** Before "by" and the name of somebody who runs something ("chaired by"). */
  runBy: words,
  /** What an outlet is called before its name, and behind it. */
  papers: words,
  papersBehind: words,
  /** Before a colon and the name of somebody who made what one reads ("Producer:"). */
  madeBy: words,
  /** Verbs of taking a place, sure ones ("overran") and others ("took"). */
  taking: words,
  takingPerhaps: words,
  /** Heads of offices of a state, as in "the Varnian president". */
  offices: words,
  /** Offices whose holders travel: where they speak is not where their government sits. */
  visitors: words,
  /** Written in capitals and no body ("GDP"). */
  noBody: words,
  /** Units of armies, named by their number ("93rd Brigade"). */
  units: words,
  /** What teams are called behind the name of their town ("Boston Bruins"). */
  teams: words,
  /** Letters before or behind the name of a town that make it a club ("FC Basel"). */
  clubs: words,
  /** Telling words by which a body named in full is called afterwards ("the League"). */
  heads: words,
  /** Telling words of bodies for which nobody speaks who works there ("university"). */
  learned: words,
  /** Behind a name, before the body that the person speaks for ("who speaks for"). */
  speaksFor: words,
  /** Behind a body, before whoever speaks for it ("led by"). */
  ledBy: words,
  /** Places that are everyday words too: not at the head of a sentence before another word ("Nice people"). */
  wordLike: words,
  /** What a name before or behind is: "the gas company Tarvogaz", "Tarvogaz, a state company". */
  bodies: words,
  /** Who and what only a body has: "shares of", "the subsidiary of". */
  staff: words,
  /** What only a firm or a body has, behind the possessive: "Tarvogaz's shareholders". */
  owned: words,
  /** What only firms do: "Tarvogaz employs". */
  trading: words,
  /** A part of a firm is held in it: "a stake in Tarvogaz". */
  stakes: words,
  /** Legal forms of firms, also behind a comma: "Tarvogaz, Inc." */
  legal: words,
  /** Behind such a word an acronym in brackets names no body: "Gross Domestic Product (GDP)". */
  noBodyLast: words,
  /** Before an acronym that is another name of the body before it; parts of expressions. */
  alsoCalled: words,
})
