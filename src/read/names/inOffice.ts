import type { KnownPerson } from './entry.ts'

/** Words in a role with which the office is not held. */
const not = /\b(?:former|ex|then|late|shadow|candidate|nominee|would-be|future|next)\b/i

/** True where a role names an office of the person as held: "President Lee", "the US president". */
export const isCalled = (role: string, { office }: KnownPerson): boolean =>
  !not.test(role) && office.some((one) => new RegExp(`(?<![\\w-])${one}(?![\\w-])`, 'i').test(role))

/**
 * True where the person held the office on a day (`YYYY-MM-DD`), as far as the lexicon knows; on a day that nobody knows,
 * too. Edges that are known to the month or the year only are taken wide.
 */
export const isInOffice = ({ held }: KnownPerson, day: string | null): boolean =>
  day === null ||
  held.some(([from, to]) => day.slice(0, from.length) >= from && (to === '' || day.slice(0, to.length) <= to))
