import type { Atom } from '../atoms.ts'
import { type DateLookup, type DateRule, type Match, type Meaning, pick, shape } from '../meaning.ts'
import { tenseAt } from '../tense.ts'
import { counted } from './relative.ts'

/** "two weeks from now", "a month from today", "three days hence". */
export const fromNow: DateRule = {
  name: 'from-now',
  needs: 'U',
  kind: 'date',
  shape: shape('c*[Dn1]U(?:F[d_]|_)'),
  read: ({ atoms, words }) => {
    const [from, last] = [pick(atoms, 'F'), atoms.at(-1)?.lower ?? '']
    return (from ? /^(?:now|today|here)$/ : /^hence$/).test(last) ? ahead(atoms, words) : null
  },
}

/** "in two weeks' time", "in two weeks" of what will be done then. "within two weeks" and "in two weeks of talks" are lengths. */
export const inUnits: DateRule = {
  name: 'in-units',
  needs: 'U',
  kind: 'date',
  shape: shape('(?<=I)c*[Dn1]U(?:u_)?'),
  read: (match) => {
    const { atoms, before, words } = match
    if (before?.lower !== 'in') return null
    const time = pick(atoms, 'u') ? atoms.at(-1)?.lower : null
    return time === 'time' || (time === null && isThen(match)) ? ahead(atoms, words) : null
  },
}

/** What will be, without an amount for which so long is needed, and nothing behind that the time is a part of. */
function isThen({ sentence, from, atoms, after, words }: Match): boolean {
  if (after && !/^[.,;:!?)”"’]$|^(?:in|on|at|to|and|but|when|if|with|as)$/.test(after.lower)) return false
  const lead = sentence.slice(Math.max(0, from - 9), from)
  if (lead.some(({ text, lower }) => /^[$€£¥%]|^\d/.test(text) || words.amounts.has(lower))) return false
  return (
    /^(?:to|will|be|is|are)$/.test(verbLead(lead)) && tenseAt(sentence, from, from + atoms.length, words) === 'future'
  )
}

/** The last auxiliary or "to" before the time, with at most four words between. */
const verbLead = (lead: readonly Atom[]): string =>
  lead.slice(-6).findLast(({ lower }) => /^(?:to|will|be|is|are|was|were|had|has|have|by|within)$/.test(lower))
    ?.lower ?? ''

const ahead = (atoms: readonly Atom[], words: DateLookup): Meaning | null => counted(atoms, 1, 'published', words)
