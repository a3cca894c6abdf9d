import type { Identity, Lexicon, NameKind, Orphan, Ref } from '../../model/index.ts'
import { once, onceOfAll } from '../ground/memo.ts'
import { compare, type Paper } from '../ground/paper.ts'
import { COURTESY, census, type Person } from './census.ts'
import { linksOf } from './links.ts'
import { matches } from './match.ts'
import type { Served } from './tally.ts'
import type { Apart } from './twoOfOneName.ts'
import { type Parted, unite, type Verdict } from './unite.ts'

/** Who is who across the case. */
export interface Register {
  readonly identities: Identity[]
  /** The joined identity of a reference; an unknown reference stays as it is. */
  readonly who: (ref: Ref) => Ref
  /** The party for which somebody speaks in most articles, or the identity itself. */
  readonly partyOf: (ref: Ref) => Ref
  /** Every id of the case, and those that are one with a reference; none for an unknown one. */
  readonly allIds: readonly string[]
  readonly idsOf: (ref: Ref) => readonly string[]
  readonly kindOf: (id: string) => NameKind
  /** Judgements that do not hold beside later ones, or speak of identities that are not there. */
  readonly overruled: readonly Orphan[]
}

/** What is known beside the names. */
export interface Known {
  /** People of one name whom their articles tell apart. */
  readonly apart?: readonly Apart[]
  /** What analysts judged of identities, oldest first, and the ids that their splits have made. */
  readonly verdicts?: readonly Verdict[]
  readonly parted?: readonly Parted[]
}

/** Somebody is taken to speak for a party when at least this share of the mentions with an office say so. */
const SPOKESPERSON = 0.6

/**
 * Joins the identities of all articles. The same id is the same identity; other ids are joined only on a high score,
 * and each join stands as a link with verdict `same` and its reason on the identity that remains. What an analyst
 * judged comes before any score.
 */
export function register(
  papers: readonly Paper[],
  lexicon: Lexicon,
  { apart = [], verdicts = [], parted = [] }: Known = {},
): Register {
  const people = census(papers, lexicon)
  const two = new Set(apart.flatMap(({ id, other }) => [`${id} ${other}`, `${other} ${id}`]))
  const found = matches(people, lexicon).filter(({ a, b }) => !two.has(`${a} ${b}`))
  const ids = [...people.keys()]
  const united = unite(ids, { matches: found, verdicts, parted })
  const joined = new Map<string, Ref>()
  const merged = united.groups.map((group) => merge(group.map((id) => people.get(id) as Person)))
  for (const { ref, ids: all } of merged) for (const id of all) joined.set(id, ref)
  const who = (ref: Ref): Ref => joined.get(ref.id) ?? ref
  const { links, judged } = linksOf({ people, papers, found, apart, who, united, parted })
  const parties = new Map(merged.map((person) => [person.ref.id, serviceOf(person, who).party]))
  return {
    identities: [...merged].sort(byWeight).map((person) => ({
      ...identityOf(person, serviceOf(person, who), links.get(person.ref.id) ?? []),
      ...(judged.has(person.ref.id) ? { judged: 'corrected' as const } : {}),
    })),
    who,
    partyOf: (ref) => parties.get(who(ref).id) ?? who(ref),
    allIds: ids,
    idsOf: (ref) => merged.find(({ ref: { id } }) => id === who(ref).id)?.ids ?? [],
    kindOf: (id) => people.get(id)?.kind ?? 'other',
    overruled: united.overruled,
  }
}

interface Merged extends Person {
  readonly ids: readonly string[]
}

/** The id that most articles use stands for all. */
const merge = onceOfAll((group: readonly Person[]): Merged => {
  const [only] = group as [Person]
  if (group.length === 1) return { ...only, kind: kindOf(only), ids: [only.ref.id] }
  const [most] = [...group].sort(
    (a, b) =>
      Number(isMeantFor(group, a)) - Number(isMeantFor(group, b)) ||
      b.papers.size - a.papers.size ||
      b.ref.name.length - a.ref.name.length ||
      compare(a.ref.id, b.ref.id),
  ) as [Person]
  const first = { ...most, kind: kindOf(most) }
  const ids = group.map(({ ref }) => ref.id)
  const forms = new Map<string, number>()
  for (const person of group) for (const [form, count] of person.forms) forms.set(form, (forms.get(form) ?? 0) + count)
  return {
    ...first,
    ids,
    forms,
    offices: group.flatMap(({ offices }) => offices),
    papers: new Set(group.flatMap(({ papers }) => [...papers])),
    mentions: group.reduce((sum, { mentions }) => sum + mentions, 0),
    privately: group.reduce((sum, { privately }) => sum + privately, 0),
    evidence: group.flatMap(({ evidence }) => evidence),
  }
})

/** A group or somebody that is only a word for the state of the same identity. */
const isMeantFor = (group: readonly Person[], { ref }: Person): boolean =>
  /^(?:group|person):/.test(ref.id) && group.some((other) => other.ref.id.startsWith('state:'))

/** A state is one, however often it is named by its people ("the Norlandic minister"). */
const kindOf = ({ ref, kind }: Person): NameKind => (ref.id.startsWith('state:') ? 'state' : kind)

/** For whom somebody speaks: in which roles, and mostly. */
interface Service {
  /** Who the parties of the offices are, in the order of these. */
  readonly parties: readonly Ref[]
  readonly roles: Identity['speaksFor']
  readonly party: Ref | null
}

const services = new WeakMap<Merged, Service>()

/** Worked out anew only where a party has become somebody else. */
function serviceOf(person: Merged, who: (ref: Ref) => Ref): Service {
  const { offices, kind } = person
  const known = services.get(person)
  if (known?.parties.every((party, at) => party === who(offices[at]!.party))) return known
  const parties = offices.map(({ party }) => who(party))
  const party = (kind === 'person' && !isPrivate(person)) || kind === 'organisation' ? partyFor(offices, who) : null
  const service = { parties, roles: rolesOf(offices, who), party }
  services.set(person, service)
  return service
}

/** A candidate or a former minister, more often than the holder of an office: who only comes from a country is not it. */
const isPrivate = ({ privately, offices }: Merged): boolean =>
  privately > offices.reduce((sum, { role, count }) => sum + (role === '' || COURTESY.test(role) ? 0 : count), 0)

/** What somebody is called, most often first. */
const formsOf = once(({ forms }: Merged): Identity['forms'] =>
  [...forms].map(([form, count]) => ({ form, count })).sort((a, b) => b.count - a.count || compare(a.form, b.form)),
)

function identityOf(person: Merged, { roles }: Service, links: Identity['links']): Identity {
  const { ref, kind } = person
  return {
    id: ref.id,
    name: ref.name,
    kind,
    forms: formsOf(person),
    speaksFor: roles,
    links: links.sort((a, b) => compare(a.verdict, b.verdict) * -1 || compare(a.to, b.to)),
  }
}

/** Offices with a title, by party and first day; a party known without title only where no title is known. */
function rolesOf(offices: readonly Served[], who: (ref: Ref) => Ref): Identity['speaksFor'] {
  const roles = new Map<string, Identity['speaksFor'][number]>()
  for (const { party: named, role, from, to } of offices) {
    const party = who(named)
    const key = `${party.id} ${role.toLowerCase()}`
    const known = roles.get(key)
    roles.set(key, { party, role: known?.role ?? role, from: least(known?.from, from), to: greatest(known?.to, to) })
  }
  const all = [...roles.values()]
  const titled = new Set(all.filter(({ role }) => role !== '').map(({ party }) => party.id))
  return all
    .filter(({ role, party }) => role !== '' || !titled.has(party.id))
    .sort((a, b) => compare(a.from ?? '~', b.from ?? '~') || compare(a.party.id, b.party.id) || compare(a.role, b.role))
}

const least = (a: string | null | undefined, b: string | null): string | null => (a && b ? (a < b ? a : b) : (a ?? b))
const greatest = (a: string | null | undefined, b: string | null): string | null =>
  a && b ? (a > b ? a : b) : (a ?? b)

function partyFor(offices: readonly Served[], who: (ref: Ref) => Ref): Ref | null {
  const counts = new Map<string, { party: Ref; count: number }>()
  let all = 0
  for (const { party: named, count } of offices) {
    const party = who(named)
    counts.set(party.id, { party, count: (counts.get(party.id)?.count ?? 0) + count })
    all += count
  }
  const [top] = [...counts.values()].sort((a, b) => b.count - a.count || compare(a.party.id, b.party.id))
  return top && top.count >= SPOKESPERSON * all ? top.party : null
}

/** Who is in most articles first, then who is named most often. */
const byWeight = (a: Merged, b: Merged): number =>
  b.papers.size - a.papers.size || b.mentions - a.mentions || compare(a.ref.id, b.ref.id)
