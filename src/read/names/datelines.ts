import { refOf } from '../../model/index.ts'
import { keyOf } from './atoms.ts'
import { type Entry, ownEntry } from './entry.ts'
import type { Row } from './rows.ts'

/** "TOVAR, 25 August —", "NEW ORLEY, Varnia (Pelorus) -": a town in capitals, and little before a dash. */
const dateline =
  /^(?<town>\p{Lu}[\p{Lu}'’-]{3,}(?: \p{Lu}[\p{Lu}'’-]{2,}){0,2})(?:,|(?= \()| \/)[^.:;!?—–]{0,60}?(?:—|–| - )/u

/** Datelines stand at the head of a text: in the first sentences of it. */
const first = 12

/** The towns of the article's datelines, which no list knows. */
export function datelineTowns(rows: readonly Row[]): Entry[] {
  return rows.slice(0, first).flatMap((row) => {
    if (row.atoms[0]?.shape !== 'capitals' || row.hitAt[0]) return []
    const town = dateline.exec(row.sentence.text)?.groups?.town
    if (town === undefined) return []
    const form = town.replace(/\p{Lu}+/gu, (word) => word[0] + word.slice(1).toLowerCase())
    if (keyOf(form).length < 4) return []
    return [ownEntry(form, { kind: 'place', sort: 'place', entity: refOf('place', form), of: null, person: null })]
  })
}
