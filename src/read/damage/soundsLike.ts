import type { Doubt, Lexicon, Name, When } from '../../model/index.ts'
import { fromLexicon } from '../draft.ts'
import { keyOf } from '../names/atoms.ts'
import type { KnownPerson } from '../names/entry.ts'
import { gazetteer } from '../names/gazetteer.ts'
import { givenAlike, soundAlike } from '../names/nearness.ts'
import { oneEdit } from './oneEdit.ts'

/** What each sign weighs, and how much is needed: an office alone, or a likeness alone, is not enough. */
const weights = { office: 2, given: 2, sound: 2, initial: 1 }
const least = 6
/** Family names that are taken for one another without an office, of that length at least. */
const shortest = 5

/** The well-known people, those of each party, and those of each given name. */
const officials = fromLexicon((lexicon) => {
  const { people } = gazetteer(lexicon)
  const [byParty, byGiven] = [new Map<string, KnownPerson[]>(), new Map<string, KnownPerson[]>()]
  for (const person of people) {
    if (person.of !== null) enter(byParty, person.of.id, person)
    for (const name of new Set(person.given.map(keyOf))) enter(byGiven, name, person)
  }
  return { ids: new Set(people.map(({ ref }) => ref.id)), byParty, byGiven }
})

function enter(index: Map<string, KnownPerson[]>, key: string, person: KnownPerson): void {
  const list = index.get(key)
  if (list) list.push(person)
  else index.set(key, [person])
}

/**
 * Somebody unknown whose name sounds like a well-known person's whom the article never names: with the very office of
 * theirs ("Envoy Steven Whitlow" where Steve Witkoff is the envoy), or with their given name and one letter of their
 * family name changed, where the article speaks of their party.
 */
export function soundsLike(
  names: readonly Name[],
  spoken: ReadonlySet<string>,
  published: When | null,
  lexicon: Lexicon,
): Doubt[] {
  const { ids } = officials(lexicon)
  const year = published ? Number.parseInt(published.value.slice(0, 4), 10) : Number.NaN
  const around = { spoken, year, lexicon }
  const found: Doubt[] = []
  const done = new Set<string>()
  const tried = new Set<string>()
  for (const name of names) {
    const { kind, entity, span } = name
    if (kind !== 'person' || entity === null || !name.name.includes(' ')) continue
    if (ids.has(entity.id) || done.has(entity.id)) continue
    const meant = byOffice(name, around) ?? (tried.has(name.name) ? null : byLetters(name.name.split(' '), around))
    tried.add(name.name)
    if (meant === null) continue
    done.add(entity.id)
    found.push({ span, rule: 'sounds-like', ...meant })
  }
  return found
}

export interface Around {
  /** Whom and what the article names. */
  readonly spoken: ReadonlySet<string>
  /** Of publication; not a number when that is not known. */
  readonly year: number
  readonly lexicon: Lexicon
}

/** What is said in a doubt, and the reading. */
export type Meant = Pick<Doubt, 'message' | 'reading'>

/** The one who held that office, and whose name sounds like this one. */
function byOffice({ name, role, of }: Name, { spoken, year, lexicon }: Around): Meant | null {
  if (role === null || of === null) return null
  const fits = (officials(lexicon).byParty.get(of.id) ?? []).filter((p) => !spoken.has(p.ref.id) && inOffice(p, year))
  const [best] = fits.map((p) => ({ p, score: score(name, role, p) })).sort((a, b) => b.score - a.score)
  if (best === undefined || best.score < least) return null
  const { name: reading } = best.p.ref
  return { message: `${reading} held this office for ${of.name}; the names sound alike`, reading }
}

/**
 * The only well-known person of that given name whose family name is one letter away, whose party the article speaks
 * of and whom it does not name; `null` when there is none, or more words than two.
 */
export function byLetters(words: readonly string[], { spoken, year, lexicon }: Around): Meant | null {
  if (words.length !== 2) return null
  const [given, family] = words.map(keyOf) as [string, string]
  const fits = (officials(lexicon).byGiven.get(given) ?? []).filter(
    ({ ref, of, family: forms, held }) =>
      (of === null || spoken.has(of.id)) &&
      !spoken.has(ref.id) &&
      !held.every(([from]) => year < yearOf(from, 0)) &&
      forms.some((form) => isSlip(family, keyOf(form))),
  )
  const reading = fits[0]?.ref.name
  if (reading === undefined || fits.length > 1) return null
  return { message: `one letter away from ${reading}, whose party is spoken of here`, reading }
}

/** One letter inside the word or at its end differs; a woman's form of a name is its own. */
const isSlip = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= shortest && a[0] === b[0] && a.endsWith('a') === b.endsWith('a') && oneEdit(a, b)

const yearOf = (day: string, otherwise: number): number => (day === '' ? otherwise : Number.parseInt(day, 10))

const inOffice = ({ held }: KnownPerson, year: number): boolean =>
  Number.isNaN(year) || held.some(([from, to]) => year >= yearOf(from, 0) && year <= yearOf(to, 9999))

function score(form: string, role: string, person: KnownPerson): number {
  const [given = '', ...rest] = form.toLowerCase().split(' ')
  const family = rest.at(-1) ?? ''
  const usual = person.family[0]?.toLowerCase() ?? ''
  const words = role.toLowerCase().replaceAll('defence', 'defense')
  if (
    !person.office.some((office) => words.includes(office.replaceAll('defence', 'defense'))) ||
    family === usual ||
    usual === ''
  )
    return 0
  let sum = weights.office
  if (person.given.some((name) => givenAlike(name.toLowerCase(), given))) sum += weights.given
  if (soundAlike(family, usual) >= 0.5) sum += weights.sound
  if (family[0] === usual[0]) sum += weights.initial
  return sum
}
