import type { Ref } from '../../model/index.ts'
import type { KnownPerson } from './entry.ts'

/** A mention of a person before it is known who is meant. `keys` are the atoms of the name. */
export interface PersonMention {
  readonly start: number
  readonly text: string
  readonly keys: readonly string[]
  /** True for a family name by itself, also one of two words. */
  readonly lone: boolean
  readonly known: { readonly ref: Ref; readonly person: KnownPerson | null } | null
  readonly role: string | null
  /** True where the role is one in which one speaks for oneself. */
  readonly alone: boolean
  readonly of: Ref | null
}

export interface Bearer {
  keys: readonly string[]
  text: string
  start: number
  known: KnownPerson | null
  ref: Ref | null
  of: Ref | null
  formerOnly: boolean
  /** An office that the lexicon knows is named as held; one in which one speaks for oneself is named. */
  called: boolean
  alone: boolean
}

/** Everybody met so far, by identity and by every part of a name that may stand alone. */
export interface Pool {
  readonly all: Bearer[]
  readonly byId: Map<string, Bearer>
  readonly byKey: Map<string, Bearer[]>
}

/** More people than any article names: beyond this many, spellings are not compared, so that no text takes for ever. */
export const most = 300

export function enter({ byKey }: Pool, bearer: Bearer): void {
  const { keys } = bearer
  const parts = [keys.join(' '), keys.slice(1).join(' '), keys.slice(-2).join(' '), ...keys]
  for (const part of new Set(parts)) {
    const list = byKey.get(part)
    if (list === undefined) byKey.set(part, [bearer])
    else if (list.length < most && !list.includes(bearer)) list.push(bearer)
  }
}

/** Those whose full name may be the mention's: everybody, or in a crowd only those of the same family name. */
export const likely = (bearers: Pool, { keys }: PersonMention): readonly Bearer[] =>
  bearers.all.length <= most ? bearers.all : (bearers.byKey.get(keys.at(-1) ?? '') ?? [])

export function add(bearers: Pool, mention: PersonMention, person: KnownPerson | null, ref: Ref | null): Bearer {
  const { keys, text, start } = mention
  const bearer: Bearer = {
    keys,
    text,
    start,
    known: person,
    ref,
    of: null,
    formerOnly: false,
    called: false,
    alone: false,
  }
  bearers.all.push(bearer)
  if (ref) bearers.byId.set(ref.id, bearer)
  enter(bearers, bearer)
  return bearer
}

export interface Found {
  readonly bearer: Bearer
  readonly because: string | null
}

/** Those whose name may be a lone one's in full: by its family name, a given name that is all they have, or a word inside. */
export function bearersOf({ keys }: PersonMention, bearers: Pool): Bearer[] {
  const lone = keys.join(' ')
  const all = bearers.byKey.get(lone) ?? []
  const usual = usualBearers(lone, all)
  return usual.length > 0 || lone.length < 4 ? usual : all.filter(({ keys }) => keys.slice(1, -1).includes(lone))
}

function usualBearers(lone: string, all: readonly Bearer[]): Bearer[] {
  return all.filter((bearer) => {
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
