import { type Lexicon, slug } from '../../model/index.ts'
import { compare } from '../ground/paper.ts'
import { bucketsOf } from '../ground/union.ts'
import type { Person } from './census.ts'
import { compareGiven, nameReader, oneEdit, type PersonName } from './person.ts'

/** Two ids that may be one identity, how surely, and why. */
export interface Match {
  readonly a: string
  readonly b: string
  readonly verdict: 'same' | 'possibly-same'
  readonly reason: string
}

/** From this score on two ids are joined; from `MAYBE` on the pair is shown and left to the analyst. */
const JOIN = 0.85
const MAYBE = 0.6

interface Scored {
  readonly score: number
  readonly reason: string
}

/**
 * People whose ids differ and whose names may be spellings of one name. Never two different given names, never joined
 * when one article names both. A bare surname is joined only where a single person of the case bears it.
 */
export function matches(people: ReadonlyMap<string, Person>, lexicon: Lexicon): Match[] {
  const read = nameReader(lexicon)
  const persons = [...people.values()]
    .filter(({ kind, mentions }) => kind === 'person' && mentions > 0)
    .map((person) => ({ person, name: read(person.ref.name) }))
    .filter(({ name }) => name.surname.length > 1)
  const found: Match[] = namesakes(people)
  for (const block of blocks(persons)) {
    block.forEach((one, at) => {
      for (const other of block.slice(at + 1)) {
        const scored = score(one, other, block)
        if (scored && scored.score >= MAYBE) found.push(matchOf(one, other, scored))
      }
    })
  }
  const once = new Map(found.map((match) => [`${match.a} ${match.b}`, match]))
  return [...once.values()].sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b))
}

const UNSURE = new Set(['state', 'place', 'organisation', 'group', 'other'])

/** The same name read as a state here and as a place there; articles that tell the two apart keep them apart. */
function namesakes(people: ReadonlyMap<string, Person>): Match[] {
  const isOneWord = ({ kind, ref }: Person) => kind === 'person' && !/\s/.test(ref.name)
  const unsure = [...people.values()].filter((person) => UNSURE.has(person.kind) || isOneWord(person))
  return [...bucketsOf(unsure, ({ ref }) => slug(ref.name)).values()].flatMap((same) =>
    same.flatMap((one, at) =>
      same.slice(at + 1).map((other): Match => {
        const together = [...one.papers].some((paper) => other.papers.has(paper))
        const [a, b] = [one.ref.id, other.ref.id].sort(compare) as [string, string]
        const reason = `same name, read as ${one.kind} and as ${other.kind}${together ? '; but one article has both' : ''}`
        // A person's surname may well be the name of a place, hardly that of a state of the case.
        const kinds = new Set([one.kind, other.kind])
        const open = together || (kinds.has('person') && !kinds.has('state'))
        return { a, b, verdict: open ? 'possibly-same' : 'same', reason }
      }),
    ),
  )
}

interface Named {
  readonly person: Person
  readonly name: PersonName
}

/** People with the same surname, or with surnames that may differ by one letter; never all with all. */
function blocks(persons: readonly Named[]): Named[][] {
  const found = new Map<string, Named[]>()
  for (const named of persons) {
    const { surname } = named.name
    const keys = [`= ${surname}`, `^ ${surname.slice(0, 4)}`, `$ ${surname.slice(-4)}`]
    for (const key of surname.length >= 6 ? keys : keys.slice(0, 1)) {
      const block = found.get(key)
      if (block) block.push(named)
      else found.set(key, [named])
    }
  }
  return [...found.values()].filter((block) => block.length > 1 && block.length <= 200)
}

function score(one: Named, other: Named, block: readonly Named[]): Scored | null {
  const [a, b] = [one.name, other.name]
  const given = compareGiven(a.given, b.given)
  const exact = a.surname === b.surname
  if (
    given === 'different' ||
    !(exact || (a.surname.length > 5 && b.surname.length > 5 && oneEdit(a.surname, b.surname)))
  )
    return null
  const office = compareOffices(one.person, other.person)
  if (office === 'different' && given !== 'same') return null
  const together = [...one.person.papers].some((paper) => other.person.papers.has(paper))
  const bearers = new Set(
    block.filter(({ name }) => name.surname === a.surname && name.given).map(({ name }) => name.given),
  )
  const ambiguous = given === 'unknown' && bearers.size > 1
  const alone = given === 'unknown' && office === 'unknown' && !ambiguous && isBareForm(one, other)
  const points =
    (exact ? 0.5 : 0.35) +
    { same: 0.3, initial: 0.2, unknown: 0.15 }[given] +
    { same: 0.2, unknown: given === 'same' && exact ? 0.1 : 0, different: -0.15 }[office] -
    (together ? 0.2 : 0) -
    (ambiguous ? 0.2 : 0) +
    (alone ? 0.2 : 0)
  const reason = [
    exact ? 'same surname, allowing for spelling' : 'surnames one letter apart',
    { same: 'same given name', initial: 'fitting initial', unknown: 'one without given name' }[given],
    { same: 'named for the same party', unknown: '', different: 'named for different parties' }[office],
    together ? 'but one article names both' : '',
    ambiguous ? 'but several people bear that surname' : '',
    alone ? 'nobody else in the case bears it' : '',
  ]
  return { score: Math.round(points * 100) / 100, reason: reason.filter(Boolean).join('; ') }
}

/** One name is the other's surname, letter by letter, and long enough not to be met by chance. */
function isBareForm({ person: a }: Named, { person: b }: Named): boolean {
  const [short, long] = [slug(a.ref.name), slug(b.ref.name)].sort((x, y) => x.length - y.length) as [string, string]
  return short.length >= 5 && long.endsWith(`-${short}`)
}

function compareOffices(a: Person, b: Person): 'same' | 'unknown' | 'different' {
  if (a.offices.length === 0 || b.offices.length === 0) return 'unknown'
  const parties = new Set(a.offices.map(({ party }) => party.id))
  return b.offices.some(({ party }) => parties.has(party.id)) ? 'same' : 'different'
}

function matchOf(one: Named, other: Named, { score: points, reason }: Scored): Match {
  const [a, b] = [one.person.ref.id, other.person.ref.id].sort(compare) as [string, string]
  return { a, b, verdict: points >= JOIN ? 'same' : 'possibly-same', reason: `${reason} (score ${points.toFixed(2)})` }
}
