import { keyOf } from './atoms.ts'
import { add, enter, type Found, likely, type PersonMention, type Pool } from './bearers.ts'
import type { KnownPerson } from './entry.ts'
import type { Gazetteer } from './gazetteer.ts'
import { givenAlike, spelledAlike } from './nearness.ts'

/** The bearer of a full name: met before, known to the lexicon under another given name, or new. */
export function bearerOf(mention: PersonMention, bearers: Pool, known: Gazetteer): Found {
  const ref = mention.known?.ref ?? null
  const met = ref && bearers.byId.get(ref.id)
  if (met) {
    if (mention.keys.length > met.keys.length) {
      met.keys = mention.keys
      enter(bearers, met)
    }
    if (mention.text.includes(' ')) met.text = mention.text
    return { bearer: met, because: null }
  }
  if (ref) return { bearer: add(bearers, mention, mention.known?.person ?? null, ref), because: null }
  const twin = likely(bearers, mention).find((bearer) => sameFull(bearer.keys, mention.keys))
  if (twin) {
    const exact = twin.keys.at(-1) === mention.keys.at(-1)
    const because = exact && twin.ref === null ? null : `taken for a spelling of ${twin.ref?.name ?? twin.text}`
    if (mention.keys.length > twin.keys.length) {
      Object.assign(twin, { keys: mention.keys, text: mention.text })
      enter(bearers, twin)
    }
    return { bearer: twin, because: exact ? null : because }
  }
  const person = knownAs(mention, known)
  if (person === null) return { bearer: add(bearers, mention, null, null), because: null }
  const exact = person.given.some((name) => keyOf(name) === mention.keys[0])
  const because = exact ? null : `taken for a spelling of ${person.ref.name}`
  const same = bearers.byId.get(person.ref.id)
  return { bearer: same ?? add(bearers, mention, person, person.ref), because }
}

/** The same family name and compatible given names; or all words of the shorter in the longer. */
function sameFull(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false
  if (endsIn(a, b) || endsIn(b, a)) return true
  if (!spelledAlike(a.at(-1)!, b.at(-1)!)) return false
  return givenAlike(a[0]!, b[0]!)
}

/** "Hisham Abd al-Barr" and "Abd al-Barr": two words or more of which a longer name ends. */
const endsIn = (long: readonly string[], short: readonly string[]): boolean =>
  long.length > short.length && short.every((key, i) => long[long.length - short.length + i] === key)

function knownAs({ keys }: PersonMention, known: Gazetteer): KnownPerson | null {
  if (keys.length < 2) return null
  const people = known.bySurname.get(keys.slice(1).join(' ')) ?? known.bySurname.get(keys.at(-1)!) ?? []
  const fits = people.filter(({ given }) =>
    given.some((name) => keys[0]!.length > 2 && givenAlike(name.toLowerCase(), keys[0]!)),
  )
  return fits.length === 1 ? fits[0]! : null
}
