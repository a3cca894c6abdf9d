import {
  type Evidence,
  evidence,
  fromLexicon,
  type Lexicon,
  type Name,
  type NameKind,
  type Ref,
} from '../../model/index.ts'
import { once, onceOfAll } from '../ground/memo.ts'
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

/** What one article says of one id. */
interface Mentioned {
  readonly ref: Ref
  readonly paper: Paper
  readonly names: Name[]
  readonly offices: { readonly party: Ref; readonly role: string }[]
}

const SHOWN = 3

/** Counts every id that names, statements, positions or events refer to; in order of id. */
export function census(papers: readonly Paper[], lexicon: Lexicon): Map<string, Person> {
  const all = new Map<string, Mentioned[]>()
  for (const paper of papers) {
    for (const mentioned of mentionedIn(paper, unofficialWords(lexicon))) {
      const known = all.get(mentioned.ref.id)
      if (known) known.push(mentioned)
      else all.set(mentioned.ref.id, [mentioned])
    }
  }
  const sorted = [...all].sort(([a], [b]) => compare(a, b))
  return new Map(sorted.map(([id, mentions]) => [id, personOf(mentions)]))
}

/** Words that make a role no office. */
export const unofficialWords = fromLexicon(({ comparing }): ReadonlySet<string> => new Set(comparing.unofficial))

/** What one article says of each id. */
export const mentionedIn = once((paper: Paper, unofficial: ReadonlySet<string>): Mentioned[] => {
  const here = new Map<string, Mentioned>()
  const at = (ref: Ref): Mentioned => {
    const mentioned = here.get(ref.id) ?? { ref, paper, names: [], offices: [] }
    here.set(ref.id, mentioned)
    return mentioned
  }
  for (const name of paper.reading.names) {
    const { entity, role, of } = name
    if (!entity) continue
    const mentioned = at(entity)
    mentioned.names.push(name)
    if (of && of.id !== entity.id && isOffice(role, unofficial) && !of.id.startsWith('outlet:'))
      mentioned.offices.push({ party: of, role: role ?? '' })
  }
  for (const { speaker, speaksFor } of paper.reading.statements) {
    if (!speaker || !speaksFor || speaker.id === speaksFor.id || speaksFor.id.startsWith('outlet:')) continue
    at(speaker).offices.push({ party: speaksFor, role: '' })
  }
  for (const ref of otherRefs(paper)) at(ref)
  return [...here.values()]
})

/** "A Norland journalist" speaks for no one but herself. A role of which only the country is known may be an office. */
export function isOffice(role: string | null, unofficial: ReadonlySet<string>): boolean {
  return !(role ?? '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => unofficial.has(word))
}

function otherRefs({ reading, outlet }: Paper): Ref[] {
  const spoken = reading.statements.flatMap(({ speaker, speaksFor, to }) => [speaker, speaksFor, to])
  const acted = reading.events.flatMap(({ actors, recipients, place }) => [...actors, ...recipients, place])
  const wanted = [...reading.positions.map(({ party }) => party), ...reading.proposals.map(({ by }) => by)]
  return [outlet, ...spoken, ...acted, ...wanted].filter((ref): ref is Ref => ref !== null)
}

/** What all articles say of one id, in the order in which they were filed. */
const personOf = onceOfAll((all: readonly Mentioned[]): Person => {
  const { ref } = all[0]!
  const [names, kinds, forms] = [new Map<string, number>(), new Map<NameKind, number>(), new Map<string, number>()]
  const shown: Evidence[] = []
  let mentions = 0
  for (const { names: here, paper } of all) {
    mentions += here.length
    for (const { entity, kind, name } of here) {
      raise(names, entity!.name)
      raise(kinds, kind)
      raise(forms, name)
    }
    if (here[0] && shown.length < SHOWN) shown.push(evidence(paper.id, here[0].span))
  }
  return {
    ref: { id: ref.id, name: most(names) ?? ref.name },
    kind: most(kinds) ?? kindOf(ref.id),
    forms,
    offices: officesOf(all),
    papers: new Set(all.map(({ paper }) => paper.id)),
    mentions,
    evidence: shown,
  }
})

function officesOf(all: readonly Mentioned[]): Office[] {
  const found = new Map<string, { party: Ref; role: string; count: number; days: string[] }>()
  for (const { offices, paper } of all) {
    for (const { party, role } of offices) {
      const key = `${party.id} ${role.toLowerCase()}`
      const office = found.get(key) ?? { party, role, count: 0, days: [] }
      office.count++
      if (paper.day) office.days.push(paper.day)
      found.set(key, office)
    }
  }
  return [...found.values()]
    .map(({ days, ...office }) => ({ ...office, from: days.sort()[0] ?? null, to: days.at(-1) ?? null }))
    .sort((a, b) => b.count - a.count || compare(a.party.id, b.party.id) || compare(a.role, b.role))
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
