import { add, bearersOf, type Found, most, type PersonMention, type Pool } from './bearers.ts'
import type { KnownPerson } from './entry.ts'
import type { Gazetteer } from './gazetteer.ts'
import { halfAlike, spelledAlike, spokenAlike } from './nearness.ts'

/** Whom a family name alone names. */
export function lone(mention: PersonMention, bearers: Pool, known: Gazetteer): Found {
  const exact = bearersOf(mention, bearers)
  const named = exact.filter((bearer) => bearer.keys.length > 1)
  const pool = named.length > 0 ? named : exact
  const before = pool.filter(({ start }) => start <= mention.start).at(-1)
  const bearer = before ?? pool[0]
  if (bearer) return { bearer, because: null }
  const key = mention.keys.at(-1)!
  const person = (known.bySurname.get(mention.keys.join(' ')) ?? []).find((candidate) => fitsOffice(candidate, mention))
  if (person)
    return { bearer: add(bearers, mention, person, person.ref), because: `${person.ref.name} held this office` }
  const alike = (bearers.all.length <= most ? bearers.all : []).filter(
    ({ keys }) =>
      keys.length > 1 &&
      (spelledAlike(keys.at(-1)!, key) || spokenAlike(keys.at(-1)!, key) || halfAlike(keys.slice(-2), mention.keys)),
  )
  if (alike.length === 1) return { bearer: alike[0]!, because: `taken for a spelling of ${alike[0]!.text}` }
  return { bearer: add(bearers, mention, mention.known?.person ?? null, mention.known?.ref ?? null), because: null }
}

/** The office in the text shares a head with one that the person held, for the same party. */
function fitsOffice(person: KnownPerson, { role, of }: PersonMention): boolean {
  if (role === null) return false
  const words = role.toLowerCase().replace(/defence/g, 'defense')
  const same = person.office.some((office) =>
    words.includes(office.replace(/^former /, '').replace(/defence/g, 'defense')),
  )
  return same && (of === null || person.of === null || of.id === person.of.id)
}
