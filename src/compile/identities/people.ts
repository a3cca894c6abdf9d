import { ALIKE, type Lexicon, type LikenessPart, POSSIBLY } from '../../model/index.ts'
import { once, onceOfAll } from '../ground/memo.ts'
import { compare } from '../ground/paper.ts'
import { bucketsOf } from '../ground/union.ts'
import type { Person } from './census.ts'
import type { Match } from './match.ts'
import { type NameReader, nameReader, type PersonName } from './person.ts'
import { reasonOf } from './reason.ts'
import { type NameScale, nameScale } from './weighed.ts'

interface Named {
  readonly person: Person
  readonly name: PersonName
  /** The blocks that they belong to. */
  readonly keys: readonly string[]
}

/** What is known beside the names, added to their likeness. */
const CONTEXT = { sameParty: 0.1, otherParty: -0.25, together: -0.25, ambiguous: -0.25, alone: 0.1 }
/** The most that a nearly alike family name reaches where no party speaks for it: shown, never joined. */
const NEARLY = ALIKE - 0.01

/**
 * People whose ids differ and whose names may be spellings of one name. Never two different given names, never joined
 * when one article names both. A bare surname is joined only where a single person of the case bears it.
 */
export function personMatches(people: ReadonlyMap<string, Person>, lexicon: Lexicon): Match[] {
  const read = nameReader(lexicon)
  const { weigh } = nameScale(lexicon)('person', POSSIBLY)
  const persons: Named[] = []
  for (const person of people.values()) {
    if (person.kind !== 'person' || person.mentions === 0) continue
    const named = namedOf(person, read)
    if (named.name.surname.length > 1) persons.push(named)
  }
  const bearers = bearersOf(persons)
  return blocks(persons).flatMap((block) => matchesIn(block, { bearers, weigh }))
}

const namedOf = once((person: Person, read: NameReader): Named => {
  const name = read(person.ref.name)
  return { person, name, keys: keysOf(name) }
})

/** People whose family names have one sound, and who bears these names. */
interface Block {
  readonly key: string
  readonly members: readonly Named[]
}

interface Weighing {
  readonly bearers: ReadonlyMap<string, Bearers>
  readonly weigh: NameScale['weigh']
}

/** What was found in a block, as long as its members, and who bears their family names, are the same. */
interface Known {
  readonly members: readonly Named[]
  readonly bearers: readonly (Bearers | undefined)[]
  readonly found: readonly Match[]
}

/** By the first member of a block, and its key. */
const known = once((_: Named) => new Map<string, Known>())

/** A pair may stand in several blocks; then it is found in each. */
function matchesIn({ key, members }: Block, { bearers, weigh }: Weighing): readonly Match[] {
  const kept = known(members[0] as Named)
  const before = kept.get(key)
  const isKnown =
    before?.members.length === members.length &&
    members.every((one, at) => one === before.members[at] && before.bearers[at] === bearers.get(one.name.surname))
  if (isKnown) return before.found
  const found = members.flatMap((one, at) =>
    members.slice(at + 1).flatMap((other) => matchOf([one, other], { bearers, weigh }) ?? []),
  )
  kept.set(key, { members, bearers: members.map(({ name }) => bearers.get(name.surname)), found })
  return found
}

function matchOf([one, other]: readonly [Named, Named], { bearers, weigh }: Weighing): Match | null {
  const names = weigh(one.name.parts, other.name.parts)
  if (names === null) return null
  const context = contextOf(one, other, bearers)
  const isNear = names.parts.some(({ part, how }) => part === 'family' && how === 'spelled nearly alike')
  const sum = names.score + context.reduce((total, { score }) => total + score, 0)
  const isHeld = isNear && !context.some(({ part, score }) => part === 'party' && score > 0)
  const score = Math.round(100 * Math.min(1, isHeld ? Math.min(sum, NEARLY) : sum)) / 100
  const isOfOthers = names.score < 0.95 && context.some(({ part, score: against }) => part === 'party' && against < 0)
  if (score < POSSIBLY || isOfOthers) return null
  const [a, b] = [one.person.ref.id, other.person.ref.id].sort(compare) as [string, string]
  const parts = [...names.parts, ...context]
  return { a, b, verdict: score >= ALIKE ? 'same' : 'possibly-same', reason: reasonOf(parts, score), parts }
}

/** The given names with which a family name is borne; forms of one given name count once. */
type Bearers = ReadonlySet<string>

/** Those of each family name: the same set as long as the same people bear it. */
function bearersOf(persons: readonly Named[]): Map<string, Bearers> {
  const full = persons.filter(({ name }) => name.given.length >= 2)
  return new Map([...bucketsOf(full, ({ name }) => name.surname)].map(([surname, all]) => [surname, givenNames(all)]))
}

const givenNames = onceOfAll((all: readonly Named[]): Bearers => new Set(all.map(({ name }) => name.given)))

/** People whose family names sound alike, or may differ by a little; never all with all. */
function blocks(persons: readonly Named[]): Block[] {
  const found = new Map<string, Named[]>()
  for (const named of persons) {
    for (const key of named.keys) {
      const block = found.get(key)
      if (block) block.push(named)
      else found.set(key, [named])
    }
  }
  return [...found].flatMap(([key, members]) =>
    members.length > 1 && members.length <= MOST ? [{ key, members }] : [],
  )
}

/** People compared with each other at once: the square of this is the most that one sound costs. */
const MOST = 200

function keysOf({ surname, given, parts }: PersonName): string[] {
  const run = parts.parts.map(({ sound }) => sound).join('')
  const keys = [`= ${surname}`, `+ ${run}`, `& ${[given, surname].sort(compare).join(' ')}`]
  if (surname.length >= 6) keys.push(`^ ${surname.slice(0, 4)}`, `$ ${surname.slice(-4)}`)
  return given === '' ? keys.filter((key) => !key.startsWith('&')) : keys
}

function contextOf(one: Named, other: Named, bearers: ReadonlyMap<string, Bearers>): LikenessPart[] {
  const [a, b] = [one.person, other.person]
  const [left, right] = [officeOf(a), officeOf(b)]
  const parts: LikenessPart[] = []
  const sign = (part: 'party' | 'context', how: string, score: number): void => {
    parts.push({ part, a: part === 'party' ? left : a.ref.name, b: part === 'party' ? right : b.ref.name, how, score })
  }
  const office = compareOffices(a, b)
  if (office === 'same') sign('party', 'named for the same party', CONTEXT.sameParty)
  if (office === 'different') sign('party', 'named for different parties', CONTEXT.otherParty)
  if ([...a.papers].some((paper) => b.papers.has(paper)))
    sign('context', 'but one article names both', CONTEXT.together)
  const [bare, full] = one.name.given.length < other.name.given.length ? [one, other] : [other, one]
  if (bare.name.given.length < 2 && full.name.given.length > 1) {
    const all = [...(bearers.get(full.name.surname) ?? [])]
    const fit = all.filter((given) => given.startsWith(bare.name.given))
    if (fit.length > 1) sign('context', 'but several people bear that surname', CONTEXT.ambiguous)
    else if (office === 'unknown' && bare.name.given === '' && bare.name.surname.length >= 5)
      sign('context', 'nobody else in the case bears it', CONTEXT.alone)
  }
  return parts
}

/** The office that most mentions give, for showing; `''` when none does. */
const officeOf = ({ offices: [first] }: Person): string =>
  first ? [first.role, first.party.name].filter(Boolean).join(', ') : ''

function compareOffices(a: Person, b: Person): 'same' | 'unknown' | 'different' {
  if (a.offices.length === 0 || b.offices.length === 0) return 'unknown'
  const parties = new Set(a.offices.map(({ party }) => party.id))
  return b.offices.some(({ party }) => parties.has(party.id)) ? 'same' : 'different'
}
