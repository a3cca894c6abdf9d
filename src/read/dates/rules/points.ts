import type { Atom } from '../atoms.ts'
import { exists } from '../calendar.ts'
import { type DateLookup, type Match, type Meaning, pick } from '../meaning.ts'

/** Shapes of a day with its month, either way round, and the year where it is said. */
export const weekday = '(?:[Ww],?)?'
/** The year: said, or "last year". */
const year = '(?:Y|[lxt]U)'
export const monthDay = `${weekday}[lxt]?[Mm][Do](?:,?${year})?`
export const dayMonth = `${weekday}T?[Do]p?[Mm](?:,?p?${year})?`
export const monthYear = `[Mm],?p?${year}`
/** Shapes of a year, month or week that "early" and "the end of" can stand before. */
export const stretch = `(?:${monthYear}|Y|Z|[lxt](?:U|[Mm])|TU|[Mm]|[lxt]?S(?:p?Y)?)`

/** What a run of atoms with a month, a day, a year or a season says; `null` when it holds none of them. */
export function pointOf(atoms: readonly Atom[], words: DateLookup): Meaning | null {
  const [month, day, year] = [pick(atoms, 'Mm'), pick(atoms, 'Do'), pick(atoms, 'Y')]
  const said = year ? year.value : null
  if (month && atoms.some(({ kind }) => kind === 'U')) return inUnit(month, day, atoms, words)
  if (month && day) return withWeekday(dayMeaning(said, month.value, day.value), atoms)
  if (month) return { form: 'month', year: said, month: month.value, ...shiftOf(atoms) }
  const season = pick(atoms, 'S')
  if (season) return seasonOf(season, said, atoms, words)
  const unit = pick(atoms, 'U')
  if (unit) return unitOffset(unit, shiftOf(atoms).shift ?? 0, words)
  const decade = pick(atoms, 'Z')
  if (decade) return { form: 'decade', year: decade.value }
  return year ? { form: 'year', year: year.value } : null
}

/** "June last year", "March 5 this year"; `null` where the unit is not a year. */
function inUnit(month: Atom, day: Atom | undefined, atoms: readonly Atom[], words: DateLookup): Meaning | null {
  const unit = pick(atoms, 'U')
  if (!unit || unitOf(unit, words)?.unit !== 'Y' || unit.lower.endsWith('s')) return null
  const years = shiftOf(atoms).shift ?? 0
  return { form: 'inYear', years, month: month.value, day: day?.value ?? null }
}

function withWeekday(meaning: Meaning, atoms: readonly Atom[]): Meaning {
  const weekday = pick(atoms, 'Ww')
  return meaning.form === 'day' && weekday ? { ...meaning, weekday: weekday.value } : meaning
}

/** A day of the calendar, or why there is none. */
export function dayMeaning(year: number | null, month: number, day: number): Meaning {
  if (!exists(year, month, day)) return { form: 'impossible', why: `there is no day ${day} in month ${month}` }
  return { form: 'day', year, month, day }
}

export function shiftOf(atoms: readonly Atom[]): { shift?: -1 | 0 | 1 } {
  const turn = pick(atoms, 'lxt')
  return turn ? { shift: turn.kind === 'l' ? -1 : turn.kind === 'x' ? 1 : 0 } : {}
}

function seasonOf(season: Atom, year: number | null, atoms: readonly Atom[], words: DateLookup): Meaning | null {
  const months = words.seasons.get(season.lower)
  return months ? { form: 'season', year, from: months[0], to: months[1], ...shiftOf(atoms) } : null
}

const single: Readonly<
  Record<string, { unit: 'S' | 'Min' | 'H' | 'D' | 'W' | 'WE' | 'M' | 'Q' | 'Y'; times: number }>
> = {
  S: { unit: 'S', times: 1 },
  Min: { unit: 'Min', times: 1 },
  H: { unit: 'H', times: 1 },
  D: { unit: 'D', times: 1 },
  W: { unit: 'W', times: 1 },
  '2W': { unit: 'W', times: 2 },
  WE: { unit: 'WE', times: 1 },
  M: { unit: 'M', times: 1 },
  '3M': { unit: 'Q', times: 1 },
  Y: { unit: 'Y', times: 1 },
  '10Y': { unit: 'Y', times: 10 },
  '100Y': { unit: 'Y', times: 100 },
}

/** The unit of a word, and how many of it the word stands for ("decade": ten years). */
export const unitOf = (atom: Atom, words: DateLookup): { unit: keyof typeof isoUnit; times: number } | null =>
  single[words.units.get(atom.lower) ?? ''] ?? null

const isoUnit = { S: 'T_S', Min: 'T_M', H: 'T_H', D: '_D', W: '_W', WE: '_D', M: '_M', Q: '_M', Y: '_Y' } as const

/** ISO 8601 duration: 4 years are `P4Y`, 2 quarters `P6M`, 3 hours `PT3H`. */
export function durationOf(atom: Atom, count: number, words: DateLookup): string | null {
  const known = unitOf(atom, words)
  if (!known) return null
  const factor = known.times * (known.unit === 'Q' ? 3 : known.unit === 'WE' ? 2 : 1)
  return `P${isoUnit[known.unit].replace('_', String(count * factor))}`
}

/** "last month", "this year": the unit so many away from the day of publication. */
export function unitOffset(atom: Atom, shift: number, words: DateLookup): Meaning | null {
  const known = unitOf(atom, words)
  if (!known || known.times > 1 || ('SMinH'.includes(known.unit) && known.unit !== 'M')) return null
  return { form: 'offset', unit: known.unit, count: shift, anchor: 'published' }
}

/** How many: digits, a number word, "a"; `null` for "few", "several". */
export const countOf = ({ atoms }: Pick<Match, 'atoms'>): number | null => {
  const found = pick(atoms, 'Dn1k')
  return !found || found.kind === 'k' ? null : found.kind === '1' ? 1 : found.value
}
