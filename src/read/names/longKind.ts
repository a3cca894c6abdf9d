import type { NameKind, Ref } from '../../model/index.ts'
import type { Cues } from './cues.ts'
import type { Row } from './rows.ts'

const placesFirst = new Set(['lake', 'mount', 'cape', 'fort', 'port', 'san', 'santa', 'camp', 'saint', 'st'])

const heads = new Set(['organisation', 'organization', 'federation', 'confederation', 'association', 'agency', 'union'])

/** An office is no body: "Secretary of the Council", "Ambassador to …", "President Vale". */
export function offices(row: Row, at: number, to: number, cues: Cues): boolean {
  for (let i = at; i < to; i++) {
    const { key } = row.atoms[i]!
    if (cues.titles.heads.has(key) && !cues.organisation.has(key) && !['general', 'deputy', 'chief'].includes(key))
      return true
  }
  return cues.titles.heads.has(row.atoms[at]!.key) && row.atoms[at + 1]?.key === 'of'
}

export function kindOf(row: Row, at: number, to: number, cues: Cues): NameKind | null {
  const last = row.atoms[to - 1]!.key
  const keys = row.atoms.slice(at, to).map(({ key }) => key)
  const isBody = cues.organisation.has(last) && !cues.place.has(last)
  if (placesFirst.has(keys[0]!) && !isBody) return 'place'
  if (heads.has(last) && (keys.includes('news') || keys.includes('press'))) return 'outlet'
  if (cues.outlet.has(last)) return 'outlet'
  if (cues.organisation.has(last) || (last === 'district' && keys.at(-2) === 'school')) return 'organisation'
  if (cues.place.has(last)) return 'place'
  return keys.some((key) => cues.organisation.has(key))
    ? 'organisation'
    : keys.some((k) => cues.place.has(k))
      ? 'place'
      : null
}

/** The state whose organ a body is: that of its name, unless the body speaks for itself ("the Varnian Fishing Alliance"). */
export function ownerOf(row: Row, at: number, to: number, cues: Cues): Ref | null {
  const keys = row.atoms.slice(at, to).map(({ key }) => key)
  // "Council of the Varnian Federation" is a council: what it is stands before "of".
  const of = keys.findIndex((key) => /^(?:of|for|on)$/.test(key))
  const before = of < 0 ? undefined : keys.slice(0, of).findLast((key) => cues.organisation.has(key))
  const head =
    before ?? keys.findLast((key, i) => cues.organisation.has(key) && !/^(?:of|for|on)$/.test(keys[i - 1] ?? ''))
  if (head !== undefined && cues.independent.has(head) && !keys.some((key) => cues.ofTheState.has(key))) return null
  for (let i = at; i < to; i++) {
    const entry = row.hitAt[i]?.entry
    if (entry && (entry.sort === 'state' || entry.sort === 'demonym' || entry.sort === 'capital')) return entry.of
  }
  return null
}

/** "Institute of Institute of Institute of …" is no body. */
export function stammers({ atoms }: Row, at: number, to: number): boolean {
  let times = 0
  for (let i = at; i < to; i++) if (atoms[i]!.key === atoms[at]!.key) times++
  return times > 2 || (atoms[at - 1]?.key === 'of' && atoms[at - 2]?.key === atoms[at]!.key)
}
