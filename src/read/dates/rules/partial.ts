import type { Atom } from '../atoms.ts'
import { type DateRule, type Part, pick, shape } from '../meaning.ts'
import { pointOf, stretch } from './points.ts'

/** "May" and "March" may be verbs: by themselves they need a word before them that only a month can follow. */
const opensMonth = (before: Atom | undefined): boolean =>
  before !== undefined && ('IsFGC&-lxtELEb~peBA'.includes(before.kind) || before.lower === 'as')

/** "November", "last May". */
export const monthAlone: DateRule = {
  name: 'month-alone',
  needs: 'Mm',
  kind: 'date',
  shape: shape('[lxt]?[Mm]'),
  read: ({ atoms, before, after, words }) => {
    const month = pick(atoms, 'Mm')
    if (!month) return null
    if (after && after.kind === '_' && /^\p{Lu}/u.test(after.text) && atoms.length === 1 && !opensMonth(before))
      return null
    if (month.kind === 'm' && atoms.length === 1 && !(opensMonth(before) && (before as Atom).kind !== '&'))
      // "the May election": what follows is told apart by when it was.
      return before?.kind === 'T' && after && words.dated.has(after.lower) ? pointOf(atoms, words) : null
    // "April Glaspie", "June said": a woman's name opens the sentence or follows nothing.
    if (
      atoms.length === 1 &&
      /^(?:april|june|august)$/.test(month.lower) &&
      !opensMonth(before) &&
      after &&
      /^\p{Lu}/u.test(after.text)
    )
      return null
    return pointOf(atoms, words)
  },
}

/** "the 1990s". */
export const decade: DateRule = {
  name: 'decade',
  needs: 'Z',
  kind: 'date',
  shape: shape('T?Z'),
  read: ({ atoms }) => {
    const decade = pick(atoms, 'Z')
    const year = decade?.value ?? 0
    // "the 90s" and "the nineties", but not "in her nineties".
    if (decade && !/^\d{4}|^['’]/.test(decade.text) && atoms.length === 1) return null
    return year >= 1500 && year < 2100 ? { form: 'decade', year } : null
  },
}

/** "the 19th century", "in the twenty-first century"; "early" and "late" before it are kept as words alone. */
export const century: DateRule = {
  name: 'century',
  needs: 'oO',
  kind: 'date',
  shape: shape('T?(?:n-)?[oO]-?U'),
  read: ({ atoms, after, words }) => {
    const [nth, unit] = [pick(atoms, 'oO'), pick(atoms, 'U')]
    if (!nth || words.units.get(unit?.lower ?? '') !== '100Y') return null
    const value = nth.value + (pick(atoms, 'n')?.value ?? 0)
    if (value < 2 || value > 21) return null
    // "the 5th century BC": other years.
    return /^(?:bc|bce|b)$/.test(after?.lower ?? '') ? null : { form: 'century', nth: value }
  },
}

/** "last spring", "the summer of 2023"; a season without a year only after "in", "this" and the like. */
export const season: DateRule = {
  name: 'season',
  needs: 'S',
  kind: 'date',
  shape: shape('[lxt]?S(?:p?Y)?'),
  read: ({ atoms, before, beforeThat, words, after }) => {
    const lone = atoms.length === 1
    const opened =
      before &&
      ('IsGLEe'.includes(before.kind) || (before.kind === 'T' && beforeThat && 'IsGpe'.includes(beforeThat.kind)))
    if (lone && (!opened || (after && !/^(?:[^\w\s]|of|when|as|and|to|for)$/.test(after.text)))) return null
    if (lone && after?.lower === 'of') return null
    return pointOf(atoms, words)
  },
}

const partNames: Readonly<Record<string, Part>> = { E: 'early', '~': 'mid', L: 'late', b: 'start', e: 'end' }

/** "early 2024", "mid-March", "late last year", "the end of November 2022". */
export const partOf: DateRule = {
  name: 'part-of',
  needs: 'ELe~b',
  kind: 'date',
  shape: shape(`T?(?:[ELe~]-?|[~be]pT?|[EL]IT?)${stretch}`),
  read: ({ atoms, words }) => {
    const at = atoms.findIndex(({ kind }) => kind in partNames)
    const part = partNames[atoms[at]?.kind ?? '']
    if (atoms[at]?.kind === 'e' && atoms[at + 1]?.kind !== 'p') return null
    // "late in April", but not "late on" or "early at"
    if (atoms[at + 1]?.kind === 'I' && atoms[at + 1]?.lower !== 'in') return null
    const of = pointOf(atoms.slice(at + 1), words)
    return part && of ? { form: 'part', part, of } : null
  },
}

/** "the second half of 2022", "the third quarter", "the first half of the year". */
export const halfOrQuarter: DateRule = {
  name: 'half-or-quarter',
  needs: 'Hq',
  kind: 'date',
  shape: shape(`T?(?:Yu?|[lxt]Uu)?[Ol]-?(?:H|q)(?:p(?:Y|[lxt]U|TU)|Y|[lxt]U)?`),
  read: ({ atoms, after: next, words }) => {
    const [nth, kind] = [pick(atoms, 'Ol'), pick(atoms, 'Hq')]
    // "the last quarter-century"
    if (!nth || !kind || next?.kind === '-') return null
    const limit = kind.kind === 'H' ? 2 : 4
    const n = nth.kind === 'l' ? limit : nth.value
    const after = atoms.slice(atoms.indexOf(kind) + 1)
    const tail = after.length > 0 ? after : atoms.slice(0, atoms.indexOf(nth)).filter((one) => one.kind !== 'T')
    if (n > limit || (kind.kind === 'H' && tail.length === 0) || (nth.kind === 'l' && tail.length === 0)) return null
    const part = (kind.kind === 'H' ? `half${n}` : `q${n}`) as Part
    const of = pointOf(tail, words)
    return of ? { form: 'part', part, of } : { form: 'part', part, of: ownYear, near: true }
  },
}

const ownYear = { form: 'offset', unit: 'Y', count: 0, anchor: 'published' } as const

/** "Q3 2023", "H1 2022", "in Q3". */
export const quarterCode: DateRule = {
  name: 'half-or-quarter',
  needs: 'K',
  kind: 'date',
  shape: shape('K(?:,?Y)?'),
  read: ({ atoms, before }) => {
    const code = /^(?:q([1-4])|h([12]))$/.exec(atoms[0]?.lower ?? '')
    const year = pick(atoms, 'Y')
    if (!code || !(year || /^(?:in|for|of|during|by|since)$/.test(before?.lower ?? ''))) return null
    const part = code[1] ? (`q${code[1]}` as 'q1') : (`half${code[2]}` as 'half1')
    return year
      ? { form: 'part', part, of: { form: 'year', year: year.value } }
      : { form: 'part', part, of: ownYear, near: true }
  },
}

/** "year-end", "by year's end": of the year of publication. */
export const yearEnd: DateRule = {
  name: 'part-of',
  needs: 'e',
  kind: 'date',
  shape: shape('T?U[u-]?e'),
  read: ({ atoms, after }) => {
    if (pick(atoms, 'U')?.lower !== 'year' || pick(atoms, 'e')?.lower !== 'end' || after?.kind === 'p') return null
    return { form: 'part', part: 'end', of: ownYear }
  },
}
