import { type Evidence, fromLexicon, type Lexicon, type NameKind, type Ref } from '../../model/index.ts'
import { once, onceOfAll } from '../ground/memo.ts'
import { compare, type Paper } from '../ground/paper.ts'
import { type Mentioned, type Served, tally } from './tally.ts'

/** What all articles say of one id, before ids are joined. */
export interface Person {
  readonly ref: Ref
  readonly kind: NameKind
  readonly forms: ReadonlyMap<string, number>
  readonly offices: readonly Served[]
  readonly papers: ReadonlySet<string>
  readonly mentions: number
  /** How often somebody is said to hold no office. */
  readonly privately: number
  /** One mention in each of the first articles. */
  readonly evidence: readonly Evidence[]
}

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
    const mentioned = here.get(ref.id) ?? { ref, paper, names: [], offices: [], privately: 0 }
    here.set(ref.id, mentioned)
    return mentioned
  }
  for (const name of paper.reading.names) {
    const { entity, role, of } = name
    if (!entity) continue
    const mentioned = at(entity)
    mentioned.names.push(name)
    if (role !== null && !isOffice(role, unofficial) && !COURTESY.test(role)) mentioned.privately++
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

/** Says nothing of an office, either way. */
export const COURTESY = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady)\.?$/iu

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
  const { ref, names, kinds, forms, offices, papers, mentions, privately, evidence } = tally(all)
  return {
    ref: { id: ref.id, name: most(names) ?? ref.name },
    kind: most(kinds) ?? kindOf(ref.id),
    forms,
    offices: [...offices.values()].sort(
      (a, b) => b.count - a.count || compare(a.party.id, b.party.id) || compare(a.role, b.role),
    ),
    papers: new Set(papers),
    mentions,
    privately,
    evidence,
  }
})

const KINDS: readonly NameKind[] = ['person', 'state', 'place', 'organisation', 'outlet', 'group', 'law']

function kindOf(id: string): NameKind {
  return KINDS.find((kind) => id.startsWith(`${kind}:`)) ?? 'other'
}

/** The key counted most often; among equals the first in order. */
function most<K extends string>(counts: ReadonlyMap<K, number>): K | undefined {
  if (counts.size === 1) return counts.keys().next().value
  return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0]
}
