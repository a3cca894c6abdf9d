import type {
  Dossier,
  DossierProposal,
  EventStatus,
  EventType,
  Evidence,
  FigureGroup,
  TimelineEntry,
  When,
} from '../../../src/model/index.ts'
import { shelve } from '../../../src/present/words/cite.ts'
import { eventNoun, eventWho, names } from '../../../src/present/words/event.ts'
import { fullAmount, groupTitle, isWorthy } from '../../../src/present/words/figures.ts'
import { stanceMark } from '../../../src/present/words/marks.ts'
import { moveWords } from '../../../src/present/words/move.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { type Stretch, stretchOf } from './day.ts'
import { shortAmount } from './shortAmount.ts'

/** The lanes of the picture, top to bottom. Event types are put together as in PLOVER's quad classes, talks apart. */
export const lanes = ['contacts', 'accord', 'dispute', 'force', 'proposals', 'moves', 'figures'] as const
export type Lane = (typeof lanes)[number]

/** What each lane holds, for the reader. */
export const laneName: Readonly<Record<Lane, string>> = {
  contacts: 'Contacts',
  accord: 'Accord and aid',
  dispute: 'Demands and refusals',
  force: 'Pressure and force',
  proposals: 'Proposals',
  moves: 'Moves',
  figures: 'Figures',
}

const laneOf: Readonly<Record<EventType, Lane>> = {
  CONSULT: 'contacts',
  AGREE: 'accord',
  SUPPORT: 'accord',
  COOPERATE: 'accord',
  AID: 'accord',
  CONCEDE: 'accord',
  RETREAT: 'accord',
  REQUEST: 'dispute',
  ACCUSE: 'dispute',
  REJECT: 'dispute',
  THREATEN: 'dispute',
  PROTEST: 'force',
  SANCTION: 'force',
  MOBILIZE: 'force',
  COERCE: 'force',
  ASSAULT: 'force',
}

export type Status = EventStatus | 'proposed' | 'moved' | 'counted'

/** One thing on the timeline: drawn where `stretch` is known, listed where it is not. */
export interface Mark {
  readonly id: string
  readonly lane: Lane
  readonly status: Status
  readonly what: string
  /** For a move: the marks of the two stances; one where it moved within a stance. */
  readonly glyphs?: readonly string[]
  /** For a figure: the number in a few signs. */
  readonly short?: string
  readonly who: string
  readonly when: When | null
  readonly stretch: Stretch | null
  /** In how many articles, from how many independent origins; `null` where that is not counted. */
  readonly reports: number | null
  readonly origins: number | null
  /** The ids of all who take part, to filter by. */
  readonly parties: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** What of a dossier stands on the timeline. */
export type Dated = Pick<Dossier, 'articles' | 'issues' | 'table' | 'timeline' | 'proposals' | 'figures'>

/** Everything on a dossier's timeline, in the order of the lanes; undated marks have no stretch. */
export function marksOf(dossier: Dated): Mark[] {
  const issue = new Map(dossier.issues.map(({ id, name }) => [id, name]))
  const published = shelve(dossier)
  const moves = dossier.table.flatMap((row, r) =>
    row.moves.map(
      ({ from, to, when, evidence }, m): Mark => ({
        ...dated(when),
        id: `move-${r}-${m}`,
        lane: 'moves',
        status: 'moved',
        what: moveWords({ from, to }),
        glyphs: from === to ? [stanceMark[to]] : [stanceMark[from], stanceMark[to]],
        who: `${visible(row.party.name)} on ${issue.get(row.issue) ?? row.issue}`,
        reports: null,
        origins: null,
        parties: [row.party.id],
        evidence,
      }),
    ),
  )
  const printed = (article: string): When | null => published.get(article)?.published ?? null
  const figures = dossier.figures.flatMap((group, g) => (isWorthy(group) ? figureMarks(group, g, printed) : []))
  return [...dossier.timeline.map(eventMark), ...dossier.proposals.map(proposalMark), ...moves, ...figures]
}

const dated = (when: When | null): Pick<Mark, 'when' | 'stretch'> => ({
  when,
  stretch: when === null ? null : stretchOf(when.value),
})

function eventMark(entry: TimelineEntry): Mark {
  const { id, type, status, when, actors, recipients, place, reports, origins, evidence } = entry
  const parties = [...actors, ...recipients, ...(place ? [place] : [])].map((ref) => ref.id)
  const who = eventWho(entry)
  return {
    ...dated(when),
    id,
    lane: laneOf[type],
    status,
    what: eventNoun[type],
    who,
    reports,
    origins,
    parties,
    evidence,
  }
}

function proposalMark({ id, by, name, when, evidence }: DossierProposal): Mark {
  return {
    ...dated(when),
    id,
    lane: 'proposals',
    status: 'proposed',
    what: visible(name),
    who: names([by]),
    reports: null,
    origins: null,
    parties: [by.id],
    evidence,
  }
}

/** A figure stands at the time that it speaks of; where it names none, at the day on which it was first printed. */
function figureMarks(group: FigureGroup, g: number, printed: (article: string) => When | null): Mark[] {
  return group.entries.map((entry, e): Mark => {
    const [first] = entry.evidence
    const when = group.period ?? asPrinted(first === undefined ? null : printed(first.article))
    return {
      ...dated(when),
      id: `figure-${g}-${e}`,
      lane: 'figures',
      status: 'counted',
      what: `${fullAmount(entry, group)} (${groupTitle({ ...group, unit: null, per: null })})`,
      short: shortAmount(entry, group.unit),
      who: entry.who ? names([entry.who]) : '',
      reports: null,
      origins: null,
      parties: entry.who ? [entry.who.id] : [],
      evidence: entry.evidence,
    }
  })
}

function asPrinted(published: When | null): When | null {
  if (published === null) return null
  const because = 'the text names no time for it: this is the day on which it was printed'
  return { ...published, certainty: 'inferred', because, span: null }
}
