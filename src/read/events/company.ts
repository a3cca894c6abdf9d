import { dayRange, type Name, type Ref, type Span } from '../../model/index.ts'
import { countedIn, mostNamed, protagonists } from './foremost.ts'

/** Who is about in an article, for words that mean them without a name. Lists are empty where that is not clear. */
export interface Company {
  /** The party that a person speaks or acts for, by the person's id. */
  readonly partyOf: ReadonlyMap<string, Ref>
  /** The one organisation whose name ends in a word: "the union". */
  readonly called: (word: string) => Ref | null
  /** The two parties that "both sides" means at a place of the text. */
  readonly sides: (at: number) => Ref[]
  /** Those who negotiate: the two sides, else the party, or the three, named far more often than all others. */
  readonly negotiators: (at: number) => Ref[]
  /** The people in an office before a place of the text ("foreign minister"), the latest last. */
  readonly inOffice: (office: string, at: number) => Ref[]
  /** The party for which a noun acts before a place of the text: "the army" after "the Yemeni army". */
  readonly actsFor: (noun: string, at: number) => Ref | null
  /** The two people named last before a place of the text. */
  readonly lastTwo: (at: number) => Ref[]
}

const parties = new Set(['state', 'organisation', 'group'])

const nobody: ReadonlySet<string> = new Set()

/** Looks up who is about. `neutral` are bodies that are nobody's side, by name. Each table is made when it is first asked for, in one pass over the names. */
export function companyOf(
  text: string,
  names: readonly Name[],
  neutral: ReadonlySet<string> = nobody,
  furniture: readonly { readonly span: Span }[] = [],
): Company {
  const partyOf = new Map<string, Ref>()
  for (const { entity, of } of names) if (entity && of && !partyOf.has(entity.id)) partyOf.set(entity.id, of)
  const people = once(() => names.filter(({ kind, entity }) => kind === 'person' && entity !== null))
  const bodies = once(() =>
    names.filter(({ kind, entity }) => parties.has(kind) && entity !== null && !entity.id.startsWith('place:')),
  )
  const endings = once(() => wordsOf(names, lastWord))
  const heads = once(() => wordsOf(names, headWord))
  const acting = once(() => actingFor(text, bodies()))
  const counted = once(() => countedIn(text, bodies(), neutral, furniture))
  const foremost = once(() => mostNamed(counted()))
  const before = (list: readonly Name[], at: number) => list.filter(({ span }) => span.end <= at)
  const sides = (at: number) =>
    coupled(text, before(bodies(), at).slice(-12), at) ?? onlyTwo(before(bodies(), at)) ?? foremost()
  return {
    partyOf,
    called: (word) => (endings().has(word) ? (endings().get(word) ?? null) : (heads().get(word) ?? null)),
    sides,
    negotiators: (at) => {
      const two = sides(at)
      return two.length > 0 ? two : protagonists(counted())
    },
    inOffice: (office, at) => {
      const held = people().filter(({ role }) => role?.toLowerCase().includes(office))
      const pair = foremost()
      const theirs = held.filter(({ entity }) => pair.some(({ id }) => id === partyOf.get(entity!.id)?.id))
      const fits = theirs.length > 0 ? theirs : held
      const near = distinctRefs(before(fits, at))
      return near.length > 0 ? near : distinctRefs(fits)
    },
    actsFor: (noun, at) => {
      const all = acting().get(noun)
      const known = all?.filter(({ start }) => start < at) ?? []
      const last = known.at(-1)
      return last && known.every(({ ref }) => ref.id === last.ref.id) ? last.ref : null
    },
    lastTwo: (at) => distinctRefs(before(people(), at).filter(({ span }) => at - span.end < 600)).slice(-2),
  }
}

/** Each identity once, ordered by its last mention. */
function distinctRefs(names: readonly Name[]): Ref[] {
  const found = new Map<string, Ref>()
  for (const { entity } of names) {
    if (!entity) continue
    found.delete(entity.id)
    found.set(entity.id, entity)
  }
  return [...found.values()]
}

/** By a word of an organisation's name; `null` for a word that two of them share. */
function wordsOf(names: readonly Name[], wordIn: (name: string) => string | undefined): Map<string, Ref | null> {
  const found = new Map<string, Ref | null>()
  for (const { kind, entity } of names) {
    if ((kind !== 'organisation' && kind !== 'group') || !entity || !/^(?:organisation|group):/.test(entity.id))
      continue
    if (!/\s/.test(entity.name)) continue
    const word = wordIn(entity.name)?.toLowerCase()
    if (!word) continue
    const known = found.get(word)
    found.set(word, known === undefined || known?.id === entity.id ? entity : null)
  }
  return found
}

/** "Dockers' Union": the union. */
const lastWord = (name: string): string | undefined => /(\p{L}+)$/u.exec(name)?.[1]

/** "Front for the Renewal of Salamat", "Toilers' Party of Tarn": the front, the party. */
const headWord = (name: string): string | undefined => /^(?:.*?\s)?(\p{L}{4,}) (?:of|for)\s/u.exec(name)?.[1]

/** The nouns that stand right behind the name of a party, or "of" before it: "Yemeni army", "government of Chile". */
function actingFor(text: string, names: readonly Name[]): Map<string, { start: number; ref: Ref }[]> {
  const found = new Map<string, { start: number; ref: Ref }[]>()
  for (const { span, entity, kind } of names) {
    const ahead = text.slice(Math.max(0, span.start - 40), span.start)
    const beside = kind === 'state' ? null : /\b(\p{Ll}{4,})\s$/u.exec(ahead)?.[1]
    const after = /^(?:['’]s?)?((?:\s\p{Ll}[\p{L}-]*){1,3})/u.exec(text.slice(span.end, span.end + 60))?.[1]
    const before = /\b(\p{Ll}+) of (?:the )?$/u.exec(ahead)?.[1]
    for (const word of [...(after ?? '').trim().split(/\s/), before ?? '', beside ?? '']) {
      if (word.length < 4) continue
      const noun = word.endsWith('s') ? word.slice(0, -1) : word
      const list = found.get(noun)
      if (list) list.push({ start: span.start, ref: entity! })
      else found.set(noun, [{ start: span.start, ref: entity! }])
    }
  }
  return found
}

/** The last two parties that "and" joins, not too far back. */
function coupled(text: string, names: readonly Name[], at: number): Ref[] | null {
  for (let i = names.length - 1; i > 0; i--) {
    const [a, b] = [names[i - 1]!, names[i]!]
    if (at - b.span.end > 500) return null
    const between = text.slice(a.span.end, b.span.start)
    if (a.entity!.id !== b.entity!.id && /^\s+and\s+(?:the\s+|its\s+)?(?:\p{Ll}+\s+)?$/u.test(between))
      return [a.entity!, b.entity!]
  }
  return null
}

/** The two parties named so far, where there are no others. */
function onlyTwo(names: readonly Name[]): Ref[] | null {
  const all = distinctRefs(names)
  return all.length === 2 ? all : null
}

/** True for a time of one day, or of two or three in a row. */
export function isDay(value: string): boolean {
  if (value.length < 10 || !/\d{4}-\d\d-\d\d/.test(value)) return false
  if (value.length === 10) return !Number.isNaN(Date.parse(value))
  const { first, last } = dayRange(value)
  return first !== null && last !== null && (Date.parse(last) - Date.parse(first)) / 86_400_000 <= 3
}

/** A value made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let kept: { value: T } | null = null
  return () => {
    kept ??= { value: make() }
    return kept.value
  }
}
