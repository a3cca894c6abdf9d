import { fromLexicon, type Lexicon, type Reading, type Ref } from '../../model/index.ts'
import { once } from '../ground/memo.ts'
import { compare, type Paper } from '../ground/paper.ts'
import { bucketsOf } from '../ground/union.ts'
import { isOffice, unofficialWords } from './census.ts'
import { readOtherwise, renamed } from './renamed.ts'

/** Two people whom their articles call by one name, and the ids that tell them apart. */
export interface Apart {
  readonly id: string
  readonly other: string
  readonly reason: string
}

/** Papers in which every reference means one person, and the pairs that were told apart. */
export interface ToldApart {
  readonly papers: readonly Paper[]
  readonly apart: readonly Apart[]
}

interface Told {
  readonly paper: Paper
  readonly party: Ref
  readonly role: string
}

/**
 * Tells people of one name apart where their articles give them offices of different states ("Norland's foreign
 * minister" here, "a Sudrian union leader" there), with their titles. A single article must not name the other's state
 * at all: a title read wrongly must not split anybody. Well-known people are never split, nor are bare surnames.
 */
export function tellApart(papers: readonly Paper[], lexicon: Lexicon): ToldApart {
  const exchanged = new Map<string, Map<string, Ref>>()
  const apart: Apart[] = []
  for (const [id, all] of officesOf(papers, wellKnown(lexicon))) {
    const parties = [...bucketsOf(all, ({ party }) => party.id).values()].sort(
      (a, b) => b.length - a.length || compare(a[0]!.party.id, b[0]!.party.id),
    )
    const [first, ...others] = parties as [Told[], ...Told[][]]
    const papersOf = (told: readonly Told[]): Set<string> => new Set(told.map(({ paper }) => paper.id))
    const home = papersOf(first)
    for (const told of others) {
      if ([...papersOf(told)].some((paper) => home.has(paper))) continue
      if (
        !told.every(({ paper }) => !speaksOf(paper, first[0]!.party)) &&
        !(first.length > 2 && papersOf(told).size > 2)
      )
        continue
      const party = told[0]!.party
      const other = `${id}-${party.id.split(':')[1]}`
      for (const paper of papersOf(told)) {
        const here = exchanged.get(paper) ?? new Map<string, Ref>()
        here.set(id, { id: other, name: nameIn(told[0]!.paper.reading, id) })
        exchanged.set(paper, here)
      }
      apart.push({ id, other, reason: `one name, two people: ${office(first[0]!)}; ${office(told[0]!)}` })
    }
  }
  const renamedPaper = (paper: Paper): Paper => {
    const here = exchanged.get(paper.id)
    if (!here) return paper
    return readOtherwise(paper, `with ${JSON.stringify([...here])}`, () => renamed(paper.reading, here))
  }
  return { papers: exchanged.size === 0 ? papers : papers.map(renamedPaper), apart }
}

const office = ({ role, party }: Told): string => `${role} (${party.name})`

interface WellKnown {
  readonly known: ReadonlySet<string>
  readonly unofficial: ReadonlySet<string>
}

/** Whose names say enough, and what is no office. */
export const wellKnown = fromLexicon(
  (lexicon): WellKnown => ({
    known: new Set(Object.keys(lexicon.people.people)),
    unofficial: unofficialWords(lexicon),
  }),
)

/** The offices of states that an article gives people by their full names. */
export const officesIn = once((paper: Paper, { known, unofficial }: WellKnown) =>
  paper.reading.names.flatMap(({ entity, kind, role, of }): { id: string; one: Told }[] => {
    if (kind !== 'person' || !entity || !role || !of?.id.startsWith('state:')) return []
    if (known.has(entity.name) || !/\s/.test(entity.name) || !isOffice(role, unofficial)) return []
    return [{ id: entity.id, one: { paper, party: of, role } }]
  }),
)

/** For each person with offices of more than one state, who says so; in order of id. */
function officesOf(papers: readonly Paper[], { known, unofficial }: WellKnown): [string, Told[]][] {
  const told = new Map<string, Told[]>()
  for (const paper of papers) {
    for (const { id, one } of officesIn(paper, { known, unofficial })) {
      const all = told.get(id)
      if (all) all.push(one)
      else told.set(id, [one])
    }
  }
  const several = [...told].filter(([, all]) => all.some(({ party }) => party.id !== all[0]?.party.id))
  return several.sort(([a], [b]) => compare(a, b))
}

const speaksOf = (paper: Paper, party: Ref): boolean => idsIn(paper).has(party.id)

/** Everybody whom an article names, and for whom they are named. */
const idsIn = once(
  ({ reading }: Paper): ReadonlySet<string> =>
    new Set(reading.names.flatMap(({ entity, of }) => [entity?.id, of?.id].filter((id) => id !== undefined))),
)

const nameIn = (reading: Reading, id: string): string =>
  reading.names.find(({ entity }) => entity?.id === id)?.entity?.name ?? id
