import type { Atom } from './atoms.ts'
import type { Meaning } from './meaning.ts'

/** What may stand between a month or day of a list and the year at its end: more of them, no other words. */
const list = /^(?:,(?:T?[Do]p?)?[MmS](?:,?[Do](?![Mm]))?)*,?[&-X](?:T?[Do]p?)?[MmS](?:[Do])?p?,?Y/

/** "in March and April 2022", "on 15 May and 2 June 2022": the year at the end of the list is that of all of it. */
export function toldAhead(meaning: Meaning, atoms: readonly Atom[], to: number, kinds: string): Meaning {
  if (!isOpen(meaning)) return meaning
  const found = list.exec(kinds.slice(to, to + 16))
  if (!found) return meaning
  const year = atoms[to + found[0].length - 1]!.value
  const next = atoms.slice(to, to + found[0].length).find(({ kind }) => kind === 'M' || kind === 'm')
  const month = meaning.form === 'season' ? 0 : meaning.month
  // "in December and January 2022": the turn of the year lies between.
  return { ...meaning, year: next && next.value < month ? year - 1 : year }
}

/** A month, day or season whose year is not said. */
const isOpen = (meaning: Meaning): meaning is Extract<Meaning, { form: 'day' | 'month' | 'season' }> =>
  (meaning.form === 'day' || meaning.form === 'month' || meaning.form === 'season') &&
  meaning.year === null &&
  !('shift' in meaning && meaning.shift !== undefined)
