import { refOf } from '../../model/index.ts'
import { type Atom, isCapital } from './atoms.ts'
import { type Entry, ownEntry } from './entry.ts'

const always = new Set([
  'north',
  'south',
  'east',
  'west',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
  'greater',
])
/** Words that begin a sentence too ("Old Goa" after its first word only). */
const inside = new Set([
  'old',
  'upper',
  'lower',
  'outer',
  'inner',
  'northern',
  'southern',
  'eastern',
  'western',
  'nazi',
])
const sorts = new Set<Entry['sort']>(['place', 'state', 'capital'])

/** Whether "East", "Greater" or "Old" stands before a known place at atom `at` and makes it the name of another one. */
export function isWidened(entry: Entry, atoms: readonly Atom[], at: number): boolean {
  const [before, first] = [atoms[at - 1], atoms[at]]
  if (before === undefined || !sorts.has(entry.sort) || first?.gap !== ' ' || !isCapital(before)) return false
  return before.shape === 'capital' && (always.has(before.key) || (at > 1 && inside.has(before.key)))
}

/** "East Mosul", "Old Goa", "Greater Noida": a place of its own, and not the government of the one in it. */
export const widened = (entry: Entry, before: Atom): Entry => {
  const form = `${before.text} ${entry.form}`
  return ownEntry(form, { kind: 'place', sort: 'place', entity: refOf('place', form), of: null, person: null })
}
