import { refOf } from '../../model/index.ts'
import { fromLexicon } from '../draft.ts'
import { keyOf } from './atoms.ts'
import { polities } from './polity.ts'

const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((word) => word.toLowerCase()))
const keys = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(keyOf))

/** Of offices of two words or more, the last: only behind it are the words before looked at. */
const tails = (heads: readonly string[]): ReadonlySet<string> =>
  new Set(heads.flatMap((head) => (head.includes(' ') ? [head.slice(head.lastIndexOf(' ') + 1)] : [])))

const headOf = (head: string): string => head.toLowerCase().replace(/-/g, ' ').replace(/['’]/g, '')

const lonePart = /^(?:left|right|two|long|hard|far)-/

/** The words around and inside names, as sets. Built once per lexicon. */
export const cues = fromLexicon(({ nameCues, titles, givenNames, terms, organisations, outlets }) => ({
  organisation: keys(nameCues.organisation),
  independent: keys(nameCues.independent),
  ofTheState: keys(nameCues.ofTheState),
  outlet: keys(nameCues.outlet),
  place: keys(nameCues.place),
  government: keys(nameCues.government),
  statesOf: keys(nameCues.statesOf),
  inPlace: keys(nameCues.inPlace),
  towards: keys(nameCues.towards),
  placeOf: keys(nameCues.placeOf),
  moving: keys(nameCues.moving),
  giving: keys(nameCues.giving),
  urban: keys(nameCues.urban),
  actorNouns: keys(nameCues.actorNouns),
  withActor: keys(nameCues.withActor),
  particles: keys(nameCues.particles),
  saying: keys(nameCues.saying),
  common: keys(nameCues.common),
  times: keys(nameCues.times),
  outletFirst: keys(nameCues.outletFirst),
  outletBehindArticle: keys(nameCues.outletBehindArticle),
  outletNumbered: keys(nameCues.outletNumbered),
  outletIfCredited: keys(nameCues.outletIfCredited),
  credits: keys(nameCues.credits),
  newsroom: keys(nameCues.newsroom),
  human: keys(nameCues.human),
  /** Last words of outlets that a list knows with "The" before them alone ("The Post"). */
  afterThe: new Set(
    [...Object.keys(outlets.theOnly), ...Object.values(outlets.outlets).flat(2)].flatMap((form) =>
      /^The \S+$/.test(form) ? [form.slice(4)] : [],
    ),
  ),
  papers: set(nameCues.papers),
  papersBehind: set(nameCues.papersBehind),
  madeBy: keys(nameCues.madeBy),
  taking: keys(nameCues.taking),
  takingPerhaps: keys(nameCues.takingPerhaps),
  writtenBy: keys(nameCues.writtenBy),
  runBy: keys(nameCues.runBy),
  noBody: keys(nameCues.noBody),
  units: keys(nameCues.units),
  teams: keys(nameCues.teams),
  clubs: keys(nameCues.clubs),
  heads: keys(nameCues.heads),
  learned: keys(nameCues.learned),
  /** What stands between a person and the body whose voice they are: ", who speaks for the ". */
  speaksFor: new RegExp(
    `^(?:,? of [^.,;\\n]{1,30})?,? (?:who )?(?:${nameCues.speaksFor.join('|')}) (?:the )?(?:\\p{Ll}[\\p{Ll}-]* ){0,3}$`,
    'u',
  ),
  /** What stands between a body and the person who is its voice: ", led in the talks by Peru's ". */
  ledBy: new RegExp(
    `^,?(?: (?:is|are|was|were|has|have|had|which|who|already|announced|said|been))* (?:${nameCues.ledBy.join('|')}) (?:[\\p{L}’'-]+ ){0,4}$`,
    'u',
  ),
  wordLike: keys(nameCues.wordLike),
  bodies: keys(nameCues.bodies),
  staff: keys(nameCues.staff),
  owned: keys(nameCues.owned),
  trading: keys(nameCues.trading),
  stakes: keys(nameCues.stakes),
  legal: keys(nameCues.legal),
  noBodyLast: keys(nameCues.noBodyLast),
  /** "…, known by its Spanish initials FRL": the words, and the acronym behind them as `short`. */
  alsoCalled: new RegExp(
    `(?:,? | ?\\()(?:(?:which|that|who) (?:is|are) |(?:is|are) )?(?:${nameCues.alsoCalled.join('|')}) ["“‘']?(?<short>\\p{Lu}[\\p{Lu}\\d&-]{1,7})(?![\\p{L}\\d-])`,
    'gu',
  ),
  offices: keys(nameCues.offices),
  visitors: keys(nameCues.visitors),
  /** Every word by which a name says itself what it names. */
  telling: keys([
    ...nameCues.organisation,
    ...nameCues.outlet,
    ...nameCues.place,
    ...nameCues.outletFirst,
    ...nameCues.outletBehindArticle,
    ...nameCues.outletNumbered,
    ...nameCues.teams,
    ...nameCues.clubs,
    ...polities,
  ]),
  regimes: keys(Object.keys(terms.regimes)),
  given: keys(
    [
      givenNames.english,
      givenNames.slavic,
      givenNames.western,
      givenNames.eastern,
      givenNames.asian,
      givenNames.african,
    ].flat(),
  ),
  titles: {
    heads: set(titles.heads.map(headOf)),
    headTails: tails(titles.heads.map(headOf)),
    // Parts of "left-wing" stand before no office by themselves: "the envoys left the …".
    before: keys(titles.before.flatMap((word) => (lonePart.test(word) ? [] : word.split('-')))),
    topics: keys(titles.topics),
    links: keys(titles.links),
    after: keys(titles.after),
    address: keys(titles.address),
    ranks: set(titles.ranks),
    occupations: set(titles.occupations),
    ownVoice: set(titles.ownVoice),
  },
  /** Parliaments and their chambers, by id. */
  chambers: new Set(organisations.chambers.map(([usual = '']) => refOf('organisation', usual).id)),
}))

export type Cues = ReturnType<typeof cues>
