import type { Ref } from '../../model/index.ts'
import { refOf } from '../../model/index.ts'
import { keyOf } from './atoms.ts'
import type { KnownPerson } from './entry.ts'
import type { Gazetteer } from './gazetteer.ts'
import { givenAlike, spelledAlike } from './nearness.ts'

/** A mention of a person before it is known who is meant. `keys` are the atoms of the name. */
export interface PersonMention {
  readonly start: number
  readonly text: string
  readonly keys: readonly string[]
  /** True for a family name by itself, also one of two words. */
  readonly lone: boolean
  readonly known: { readonly ref: Ref; readonly person: KnownPerson | null } | null
  readonly role: string | null
  readonly of: Ref | null
}

/** Whom a mention names, and why where the words do not simply say so. */
export interface Joined {
  readonly ref: Ref
  readonly of: Ref | null
  readonly because: string | null
}

interface Bearer {
  keys: readonly string[]
  text: string
  start: number
  known: KnownPerson | null
  ref: Ref | null
  of: Ref | null
  formerOnly: boolean
}

/** Everybody met so far, by identity and by every part of a name that may stand alone. */
interface Pool {
  readonly all: Bearer[]
  readonly byId: Map<string, Bearer>
  readonly byKey: Map<string, Bearer[]>
}

/** More people than any article names: beyond this many, spellings are not compared, so that no text takes for ever. */
const most = 300

function enter({ byKey }: Pool, bearer: Bearer): void {
  const { keys } = bearer
  const parts = [keys.join(' '), keys.slice(1).join(' '), keys.slice(-2).join(' '), keys.at(-1) ?? '', keys[0] ?? '']
  for (const part of new Set(parts)) {
    const list = byKey.get(part)
    if (list === undefined) byKey.set(part, [bearer])
    else if (list.length < most && !list.includes(bearer)) list.push(bearer)
  }
}

/** Those whose full name may be the mention's: everybody, or in a crowd only those of the same family name. */
const likely = (bearers: Pool, { keys }: PersonMention): readonly Bearer[] =>
  bearers.all.length <= most ? bearers.all : (bearers.byKey.get(keys.at(-1) ?? '') ?? [])

/**
 * Joins the mentions of people within one article: a family name alone to its bearer (the last one before it, else
 * the first after it), spellings of one name to each other where given names allow it, and everything else to itself.
 */
export function joinPeople(mentions: readonly PersonMention[], known: Gazetteer): Joined[] {
  const bearers: Pool = { all: [], byId: new Map(), byKey: new Map() }
  const owner: (Bearer | null)[] = mentions.map(() => null)
  const why: (string | null)[] = mentions.map(() => null)
  mentions.forEach((mention, i) => {
    if (mention.lone && mention.known?.person?.ref === undefined) return
    const found = bearerOf(mention, bearers, known)
    owner[i] = found.bearer
    why[i] = found.because
  })
  mentions.forEach((mention, i) => {
    if (owner[i] && !mention.lone) return
    const rival = bearersOf(mention, bearers).filter((bearer) => bearer !== owner[i])
    if (owner[i] && (rival.length === 0 || owner[i]!.text.includes(' '))) return
    const found = lone(mention, bearers, known)
    owner[i] = found.bearer
    why[i] = found.because
  })
  for (const [i, mention] of mentions.entries()) {
    const bearer = owner[i]!
    if (bearer.of === null && mention.of && !isFormer(mention.role)) bearer.of = mention.of
    if (isFormer(mention.role)) bearer.formerOnly = true
  }
  return mentions.map((mention, i) => {
    const bearer = owner[i]!
    const ref = bearer.ref ?? refOf('person', bearer.text)
    const own = isFormer(mention.role) ? null : mention.of
    const of = own ?? bearer.of ?? (bearer.formerOnly ? null : officeOf(bearer.known))
    return { ref, of, because: why[i] ?? null }
  })
}

const isFormer = (role: string | null): boolean =>
  role !== null && /^(?:former|ex\b|late\b|then\b)/i.test(role.replace(/^the /i, ''))
const officeOf = (person: KnownPerson | null): Ref | null =>
  person === null || person.office.some((office) => office.startsWith('former')) ? null : person.of

function add(bearers: Pool, mention: PersonMention, person: KnownPerson | null, ref: Ref | null): Bearer {
  const { keys, text, start } = mention
  const bearer: Bearer = { keys, text, start, known: person, ref, of: null, formerOnly: false }
  bearers.all.push(bearer)
  if (ref) bearers.byId.set(ref.id, bearer)
  enter(bearers, bearer)
  return bearer
}

interface Found {
  readonly bearer: Bearer
  readonly because: string | null
}

/** The bearer of a full name: met before, known to the lexicon under another given name, or new. */
function bearerOf(mention: PersonMention, bearers: Pool, known: Gazetteer): Found {
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
  if (!spelledAlike(a.at(-1)!, b.at(-1)!)) return false
  return givenAlike(a[0]!, b[0]!)
}

function knownAs({ keys }: PersonMention, known: Gazetteer): KnownPerson | null {
  if (keys.length < 2) return null
  const people = known.bySurname.get(keys.slice(1).join(' ')) ?? known.bySurname.get(keys.at(-1)!) ?? []
  const fits = people.filter(({ given }) =>
    given.some((name) => keys[0]!.length > 2 && givenAlike(name.toLowerCase(), keys[0]!)),
  )
  return fits.length === 1 ? fits[0]! : null
}

function bearersOf({ keys }: PersonMention, bearers: Pool): Bearer[] {
  const lone = keys.join(' ')
  return (bearers.byKey.get(lone) ?? []).filter((bearer) => {
    if (bearer.keys.length < 2) return bearer.keys.join(' ') === lone
    if (
      bearer.keys.slice(1).join(' ') === lone ||
      bearer.keys.at(-1) === lone ||
      bearer.keys.slice(-2).join(' ') === lone
    )
      return true
    return bearer.keys[0] === lone && (bearer.known?.family.length === 0 || bearer.known === null) && lone.length > 1
  })
}

/** Whom a family name alone names. */
function lone(mention: PersonMention, bearers: Pool, known: Gazetteer): Found {
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
    ({ keys }) => keys.length > 1 && spelledAlike(keys.at(-1)!, key),
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
