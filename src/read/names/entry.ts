import type { NameKind, Ref } from '../../model/index.ts'
import { formOf, type Shape } from './atoms.ts'

/** What a known form is, beyond its kind: a capital may be a place or a government, a demonym stands for a state. */
export type Sort =
  | 'state'
  | 'demonym'
  | 'capital'
  | 'seat'
  | 'place'
  | 'organisation'
  | 'outlet'
  | 'group'
  | 'law'
  | 'person'
  | 'surname'

/** A person of the lexicon. */
export interface KnownPerson {
  readonly ref: Ref
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly office: readonly string[]
  readonly of: Ref | null
  /** From and to, each a day, month or year; empty where that is not known, or not over. */
  readonly held: readonly (readonly [from: string, to: string])[]
}

/** One form of one known name. */
export interface Entry {
  readonly form: string
  readonly keys: readonly string[]
  readonly shapes: readonly Shape[]
  readonly sort: Sort
  readonly kind: NameKind
  readonly entity: Ref
  /** The party that it belongs to or stands for. */
  readonly of: Ref | null
  readonly person: KnownPerson | null
  /** True for a short form that counts only behind "the" ("the Tribune"). */
  readonly behindThe?: boolean
  /** True for a short form that counts only behind a comma and a name ("Portland, Ore."). */
  readonly behindPlace?: boolean
  /** True for a capital that the article itself shows to be one. */
  readonly inferred?: boolean
}

/** Known names by their opening (the first word, behind "the" the first two), the longest first. */
export interface Known {
  readonly byOpening: Pick<ReadonlyMap<string, readonly Entry[]>, 'get'>
  /** First words of names that may be written without a capital. */
  readonly small: ReadonlySet<string>
}

/** Under what a name is kept: its first word, behind "the" its first two. */
export const openingOf = (keys: readonly string[]): string =>
  keys[0] === 'the' && keys.length > 1 ? `the ${keys[1]}` : (keys[0] ?? '')

/** True where a name counts only with a capital. */
export const asksCapital = ({ shapes: [first] }: Entry): boolean => !mayBeSmall(first)

/** True for the shape of a first word with which a name counts without a capital, too. */
export const mayBeSmall = (shape: Shape | undefined): boolean => shape === 'lower' || shape === 'number'

/** An entry of a form: of the lexicon, or one that the article itself makes known. All have one shape, which is quick. */
export function ownEntry(form: string, entry: Omit<Entry, 'form' | 'keys' | 'shapes'>): Entry {
  const [keys, shapes]: [string[], Shape[]] = [[], []]
  for (const { key, shape } of formOf(form)) {
    keys.push(key)
    shapes.push(shape)
  }
  const { sort, kind, entity, of, person } = entry
  const made = { form, keys, shapes, sort, kind, entity, of, person }
  return entry.behindPlace ? { ...made, behindPlace: true } : made
}
