import type { Doubt, Lexicon, Name, When } from '../../model/index.ts'
import { fromLexicon } from '../draft.ts'
import type { KnownPerson } from '../names/entry.ts'
import { gazetteer } from '../names/gazetteer.ts'
import { givenAlike, soundAlike } from '../names/nearness.ts'

/** What each sign weighs, and how much is needed: an office alone, or a likeness alone, is not enough. */
const weights = { office: 2, given: 2, sound: 2, initial: 1 }
const least = 6

/** The well-known people, and those of each party. */
const officials = fromLexicon((lexicon) => {
  const { people } = gazetteer(lexicon)
  const byParty = new Map<string, KnownPerson[]>()
  for (const person of people) {
    if (person.of === null) continue
    const list = byParty.get(person.of.id)
    if (list) list.push(person)
    else byParty.set(person.of.id, [person])
  }
  return { ids: new Set(people.map(({ ref }) => ref.id)), byParty }
})

/**
 * Somebody unknown who holds the very office of a well-known person under a name that sounds like theirs
 * ("Envoy Steven Whitlow" where Steve Witkoff is the envoy), in an article that never names the well-known one.
 */
export function soundsLike(names: readonly Name[], published: When | null, lexicon: Lexicon): Doubt[] {
  const { ids, byParty } = officials(lexicon)
  const spoken = new Set(names.flatMap(({ entity }) => (entity ? [entity.id] : [])))
  const year = published ? Number.parseInt(published.value.slice(0, 4), 10) : Number.NaN
  const found: Doubt[] = []
  const done = new Set<string>()
  for (const name of names) {
    const { kind, entity, role, of, span } = name
    if (kind !== 'person' || entity === null || role === null || of === null) continue
    if (ids.has(entity.id) || done.has(entity.id) || !name.name.includes(' ')) continue
    const fits = (byParty.get(of.id) ?? []).filter((p) => !spoken.has(p.ref.id) && inOffice(p, year))
    const [best] = fits.map((p) => ({ p, score: score(name.name, role, p) })).sort((a, b) => b.score - a.score)
    if (best === undefined || best.score < least) continue
    done.add(entity.id)
    const message = `${best.p.ref.name} held this office for ${of.name}; the names sound alike`
    found.push({ span, rule: 'sounds-like', message, reading: best.p.ref.name })
  }
  return found
}

function inOffice({ from, to }: KnownPerson, year: number): boolean {
  if (Number.isNaN(year)) return true
  return year >= Number.parseInt(from ?? '0', 10) && year <= Number.parseInt(to ?? '9999', 10)
}

function score(form: string, role: string, person: KnownPerson): number {
  const [given = '', ...rest] = form.toLowerCase().split(' ')
  const family = rest.at(-1) ?? ''
  const usual = person.family[0]?.toLowerCase() ?? ''
  const words = role.toLowerCase()
  if (!person.office.some((office) => words.includes(office)) || family === usual || usual === '') return 0
  let sum = weights.office
  if (person.given.some((name) => givenAlike(name.toLowerCase(), given))) sum += weights.given
  if (soundAlike(family, usual) >= 0.5) sum += weights.sound
  if (family[0] === usual[0]) sum += weights.initial
  return sum
}
