import type {
  Answer,
  EventType,
  Evidence,
  FigureGroup,
  Layer,
  Ref,
  Span,
  Stance,
  Statement,
  When,
} from '../../model/index.ts'
import { evidence } from '../../model/index.ts'
import type { Archive } from './archive.ts'

/** Something of the case that may answer a question, with what a question may ask of it. */
export interface Candidate {
  readonly kind: Answer['kind']
  readonly parties: readonly Ref[]
  /** Ids of whoever it is about: the parties, the people who speak for them, whose words it is. */
  readonly about: ReadonlySet<string>
  readonly issue: string | null
  readonly stance: Answer['stance']
  readonly firmness: Answer['firmness']
  readonly status: string | null
  readonly speaker: Ref | null
  readonly layer: Layer
  readonly when: When | null
  readonly place: Ref | null
  readonly type: EventType | null
  readonly unit: FigureGroup['unit']
  readonly topic: FigureGroup['topic'] | null
  readonly plan: string | null
  /** Of a figure: the positions that its sentence tells, as party and stance. */
  readonly held: readonly { readonly party: string; readonly stance: Stance }[]
  /** Words that belong to it besides those of its sentences: what a figure counts, what a plan is called. */
  readonly words: string
  readonly evidence: readonly Evidence[]
}

const blank = {
  parties: [],
  about: new Set<string>(),
  issue: null,
  stance: null,
  firmness: null,
  status: null,
  speaker: null,
  layer: 'reported',
  when: null,
  place: null,
  type: null,
  unit: null,
  topic: null,
  plan: null,
  held: [],
  words: '',
} as const satisfies Partial<Candidate>

const ids = (refs: readonly (Ref | null)[]): Set<string> => new Set(refs.flatMap((ref) => (ref ? [ref.id] : [])))
const key = ({ article, start, end }: Evidence): string => `${article} ${start} ${end}`

/** The cells of the table, each also about the people whose positions were folded into it. */
export function positions({ dossier, readings, who }: Archive): Candidate[] {
  const people = new Map<string, Ref[]>()
  for (const [article, reading] of readings)
    for (const { span, party } of reading.positions) {
      const at = key(evidence(article, span))
      people.set(at, [...(people.get(at) ?? []), who(party)])
    }
  return dossier.table.flatMap(({ party, issue, cells }) =>
    cells
      .filter((cell) => cell.evidence.length > 0)
      .map((cell): Candidate => {
        const own = cell.evidence
          .flatMap((span) => people.get(key(span)) ?? [])
          .filter(({ id }) => id.startsWith('person:'))
        const { stance, firmness, layer, when, holder, toward } = cell
        const about = ids([party, ...own, ...(holder?.id.startsWith('person:') ? [holder] : [])])
        return {
          ...blank,
          kind: 'position',
          parties: [party],
          about,
          issue,
          stance,
          firmness,
          layer,
          when,
          speaker: holder,
          words: toward,
          evidence: cell.evidence,
        }
      }),
  )
}

/** What moved: from one stance to another, with the words of both. */
export function moves({ dossier }: Archive): Candidate[] {
  return dossier.table.flatMap(({ party, issue, moves: all }) =>
    all
      .filter((move) => move.evidence.length > 0)
      .map(
        ({ from, to, when, evidence: spans }): Candidate => ({
          ...blank,
          kind: 'move',
          parties: [party],
          about: ids([party]),
          issue,
          stance: 'shifts',
          status: `${from} → ${to}`,
          when,
          evidence: spans,
        }),
      ),
  )
}

/** Plans, their points, and the reactions to them. */
export function plans(archive: Archive): Candidate[] {
  return archive.dossier.proposals.flatMap((plan): Candidate[] => {
    const { id, by, name, when, points, reactions } = plan
    const base = { ...blank, plan: id, when, words: name }
    const told = plan.evidence.length > 0 ? plan.evidence : points.slice(0, 1).flatMap((point) => point.evidence)
    const whole = {
      ...base,
      kind: 'proposal' as const,
      parties: [by],
      about: ids([by]),
      stance: 'offers' as const,
      evidence: told,
    }
    return [
      ...(told.length > 0 ? [whole] : []),
      ...points
        .filter((point) => point.evidence.length > 0)
        .map((point) => ({
          ...whole,
          issue: point.issue,
          words: `${name} point ${point.n}`,
          evidence: point.evidence,
        })),
      ...reactions
        .filter((reaction) => reaction.evidence.length > 0)
        .map((reaction) => ({
          ...base,
          kind: 'reaction' as const,
          parties: [reaction.by],
          about: ids([reaction.by]),
          stance: reaction.stance,
          evidence: reaction.evidence,
        })),
    ]
  })
}

/** Conditions with both their halves. */
export function conditions({ dossier, partiesOf, namesIn }: Archive): Candidate[] {
  return dossier.conditions.map((one): Candidate => {
    const holder = one.holder
    const named = namesIn(one.then).filter((id) => !id.startsWith('person:'))
    const about = new Set([...ids([holder]), ...(holder ? partiesOf(holder.id) : []), ...named])
    const evidence = [one.then, one.if].sort((a, b) => a.start - b.start)
    return {
      ...blank,
      kind: 'condition',
      parties: holder ? [holder] : [],
      about,
      stance: 'conditional',
      status: one.status,
      speaker: holder,
      evidence,
    }
  })
}

/** Every figure with who gives it. */
export function figures(archive: Archive): Candidate[] {
  const { dossier, sentences } = archive
  const layerOf = tellings(archive, 'figures')
  const told = new Map<string, { span: Evidence; party: string; stance: Stance }[]>()
  for (const { party, cells } of dossier.table)
    for (const { stance, evidence: spans } of cells)
      for (const span of spans)
        told.set(span.article, [...(told.get(span.article) ?? []), { span, party: party.id, stance }])
  const heldIn = (figure: Evidence) => {
    const sentence =
      sentences(figure.article).find((one) => one.start <= figure.start && figure.start < one.end) ?? figure
    return (told.get(figure.article) ?? []).filter(({ span }) => span.start < sentence.end && sentence.start < span.end)
  }
  return dossier.figures.flatMap(({ entries, subject, unit, topic, of, per, period }) =>
    entries
      .filter((entry) => entry.evidence.length > 0)
      .map(
        (entry): Candidate => ({
          ...blank,
          kind: 'figure',
          parties: subject ? [subject] : [],
          about: ids([subject, entry.who]),
          unit,
          topic,
          when: period,
          layer: layerOf(entry.evidence).layer,
          speaker: entry.who,
          held: entry.evidence.flatMap(heldIn),
          words: [of ?? '', per ?? '', subject?.name ?? '', unit ?? ''].join(' '),
          evidence: entry.evidence,
        }),
      ),
  )
}

/** Every event with all who took part, and those for whom they speak. */
export function events(archive: Archive): Candidate[] {
  const { dossier, partiesOf } = archive
  const told = tellings(archive, 'events')
  return dossier.timeline
    .filter((entry) => entry.evidence.length > 0)
    .map(({ type, status, when, place, actors, recipients, evidence: spans }): Candidate => {
      const parties = [...actors, ...recipients]
      const about = new Set(parties.flatMap(({ id }) => [id, ...partiesOf(id)]))
      return {
        ...blank,
        kind: 'event',
        parties,
        about,
        type,
        status,
        when,
        place,
        ...told(spans),
        words: place?.name ?? '',
        evidence: spans,
      }
    })
}

type Telling = Pick<Candidate, 'speaker' | 'layer'>

/** Whose words the first span stands in, and how near they are; the article's own where nobody else's. */
function tellings({ readings, who }: Archive, of: 'events' | 'figures'): (spans: readonly Evidence[]) => Telling {
  const known = new Map<string, Telling>()
  for (const [article, reading] of readings) {
    const statements = new Map(reading.statements.map((one) => [one.id, one]))
    for (const { span, statement: id } of reading[of]) {
      const statement = id === null ? undefined : statements.get(id)
      const speaker = statement?.speaker ? who(statement.speaker) : null
      if (statement) known.set(key(evidence(article, span)), { speaker, layer: statement.layer })
    }
  }
  return ([first]) => (first && known.get(key(first))) ?? { speaker: null, layer: 'reported' }
}

/** Who says what, statement by statement. */
export function statements({ dossier, readings, who, partiesOf }: Archive): Candidate[] {
  const printed = new Map(dossier.articles.map(({ id, outlet }) => [id, outlet]))
  const outlets = (article: string): Set<string> => ids([printed.get(article) ?? null])
  return [...readings].flatMap(([article, reading]) =>
    reading.statements
      .filter(({ content }) => content.length > 0)
      .map(({ content, speaker, speaksFor, layer, when, speakers = [] }: Statement): Candidate => {
        const said = [speaker, ...speakers.map((one) => one.speaker)].flatMap((ref) => (ref ? [who(ref)] : []))
        const parties = [speaksFor, ...speakers.map((one) => one.speaksFor)].flatMap((ref) => (ref ? [who(ref)] : []))
        const about = new Set([
          ...outlets(article),
          ...[...said, ...parties].flatMap(({ id }) => [id, ...partiesOf(id)]),
        ])
        const spans = content.map((span: Span) => evidence(article, span))
        return {
          ...blank,
          kind: 'statement',
          parties: said,
          about,
          speaker: said[0] ?? null,
          layer,
          when,
          evidence: spans,
        }
      }),
  )
}

/** Who somebody is: the sentences that name them with an office, each office once. */
export function offices({ dossier, readings, who, sentences }: Archive): Candidate[] {
  const parties = new Map(dossier.identities.map(({ id, speaksFor }) => [id, speaksFor.map(({ party }) => party.id)]))
  const seen = new Set<string>()
  return dossier.articles.flatMap(({ id: article }) =>
    (readings.get(article)?.names ?? []).flatMap(({ span, entity, role, of }): Candidate[] => {
      if (!entity || role === null) return []
      const person = who(entity)
      const once = `${person.id} ${role.toLowerCase()}`
      const sentence = sentences(article).find((one) => one.start <= span.start && span.end <= one.end)
      if (!sentence || seen.has(once)) return []
      seen.add(once)
      const known = [...new Set(parties.get(person.id) ?? [])]
      const about = new Set([person.id, ...(of ? [who(of).id] : known.length === 1 ? known : [])])
      return [{ ...blank, kind: 'name', parties: [person], about, words: role, evidence: [sentence] }]
    }),
  )
}

/** Every sentence of every article, for what nothing else covers; in the layer of the statement that it stands in. */
export function passages({ dossier, readings, sentences, who }: Archive): Candidate[] {
  return dossier.articles.flatMap(({ id }) => {
    const told = readings.get(id)?.statements ?? []
    return sentences(id).map((sentence): Candidate => {
      const inside = told.find(({ content }) =>
        content.some((span) => span.start <= sentence.start && sentence.end <= span.end),
      )
      return {
        ...blank,
        kind: 'passage',
        speaker: inside?.speaker ? who(inside.speaker) : null,
        layer: inside?.layer ?? 'reported',
        evidence: [sentence],
      }
    })
  })
}

/** All of the case's candidates but its passages. */
export const sourcesOf: Readonly<Record<string, (archive: Archive) => Candidate[]>> = {
  position: positions,
  move: moves,
  proposal: plans,
  condition: conditions,
  figure: figures,
  event: events,
  statement: statements,
  name: offices,
  passage: passages,
}
