import type { Evidence, NameKind, Ref } from '../../model/index.ts'
import { evidence } from '../../model/index.ts'
import { compare, type Paper } from '../ground/paper.ts'

/** An office under which somebody was named, with the days of the first and last article that did so. */
export interface Office {
  readonly party: Ref
  readonly role: string
  readonly count: number
  readonly from: string | null
  readonly to: string | null
}

/** What all articles say of one id, before ids are joined. */
export interface Person {
  readonly ref: Ref
  readonly kind: NameKind
  readonly forms: ReadonlyMap<string, number>
  readonly offices: readonly Office[]
  readonly papers: ReadonlySet<string>
  readonly mentions: number
  /** One mention in each of the first articles. */
  readonly evidence: readonly Evidence[]
}

interface Tally {
  readonly ref: Ref
  readonly names: Map<string, number>
  readonly kinds: Map<NameKind, number>
  readonly forms: Map<string, number>
  readonly offices: Map<string, { party: Ref; role: string; count: number; days: string[] }>
  readonly papers: Set<string>
  readonly evidence: Evidence[]
  mentions: number
}

const SHOWN = 3

/** Counts every id that names, statements, positions or events refer to; in order of id. */
export function census(papers: readonly Paper[], unofficial: ReadonlySet<string>): Map<string, Person> {
  const tallies = new Map<string, Tally>()
  for (const paper of papers) {
    countNames(paper, { tallies, unofficial })
    for (const ref of otherRefs(paper)) tallyOf(tallies, ref).papers.add(paper.id)
  }
  const sorted = [...tallies].sort(([a], [b]) => compare(a, b))
  return new Map(sorted.map(([id, tally]) => [id, personOf(tally)]))
}

interface Counting {
  readonly tallies: Map<string, Tally>
  readonly unofficial: ReadonlySet<string>
}

function countNames(paper: Paper, { tallies, unofficial }: Counting): void {
  for (const { entity, name, kind, role, of, span } of paper.reading.names) {
    if (!entity) continue
    const tally = tallyOf(tallies, entity)
    tally.mentions++
    raise(tally.names, entity.name)
    raise(tally.kinds, kind)
    raise(tally.forms, name)
    if (!tally.papers.has(paper.id) && tally.evidence.length < SHOWN) tally.evidence.push(evidence(paper.id, span))
    tally.papers.add(paper.id)
    if (of && of.id !== entity.id && isOffice(role, unofficial) && !of.id.startsWith('outlet:'))
      hold(tally, { party: of, role: role ?? '' }, paper.day)
  }
  for (const { speaker, speaksFor } of paper.reading.statements) {
    if (!speaker || !speaksFor || speaker.id === speaksFor.id || speaksFor.id.startsWith('outlet:')) continue
    hold(tallyOf(tallies, speaker), { party: speaksFor, role: '' }, paper.day)
  }
}

/** "A Norland journalist" speaks for no one but herself. A role of which only the country is known may be an office. */
export function isOffice(role: string | null, unofficial: ReadonlySet<string>): boolean {
  return !(role ?? '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => unofficial.has(word))
}

function tallyOf(tallies: Map<string, Tally>, ref: Ref): Tally {
  let tally = tallies.get(ref.id)
  if (!tally) {
    const maps = { names: new Map(), kinds: new Map(), forms: new Map(), offices: new Map() }
    tally = { ref, ...maps, papers: new Set(), evidence: [], mentions: 0 }
    tallies.set(ref.id, tally)
  }
  return tally
}

function hold(tally: Tally, { party, role }: { party: Ref; role: string }, day: string | null): void {
  const key = `${party.id} ${role.toLowerCase()}`
  const office = tally.offices.get(key) ?? { party, role, count: 0, days: [] }
  office.count++
  if (day) office.days.push(day)
  tally.offices.set(key, office)
}

function otherRefs({ reading, outlet }: Paper): Ref[] {
  const spoken = reading.statements.flatMap(({ speaker, speaksFor, to }) => [speaker, speaksFor, to])
  const acted = reading.events.flatMap(({ actors, recipients, place }) => [...actors, ...recipients, place])
  const wanted = [...reading.positions.map(({ party }) => party), ...reading.proposals.map(({ by }) => by)]
  return [outlet, ...spoken, ...acted, ...wanted].filter((ref): ref is Ref => ref !== null)
}

function personOf({ ref, names, kinds, forms, offices, papers, mentions, evidence: shown }: Tally): Person {
  return {
    ref: { id: ref.id, name: most(names) ?? ref.name },
    kind: most(kinds) ?? kindOf(ref.id),
    forms,
    offices: [...offices.values()]
      .map(({ days, ...office }) => ({ ...office, from: days.sort()[0] ?? null, to: days.sort().at(-1) ?? null }))
      .sort((a, b) => b.count - a.count || compare(a.party.id, b.party.id) || compare(a.role, b.role)),
    papers,
    mentions,
    evidence: shown,
  }
}

const KINDS: readonly NameKind[] = ['person', 'state', 'place', 'organisation', 'outlet', 'group', 'law']

function kindOf(id: string): NameKind {
  return KINDS.find((kind) => id.startsWith(`${kind}:`)) ?? 'other'
}

function raise<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** The key counted most often; among equals the first in order. */
function most<K extends string>(counts: ReadonlyMap<K, number>): K | undefined {
  return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0]
}
