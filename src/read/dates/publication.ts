import type { When } from '../../model/index.ts'
import type { Draft } from '../draft.ts'
import { type Day, dayNumber, dayOf, formatDay, parseDay } from './calendar.ts'
import type { Proposal } from './propose.ts'

/** The standpoint from which relative dates are counted, and what the reading says of publication. */
export interface Publication {
  readonly when: When | null
  /** Known to the day (or, where only bounds could be inferred, the nearest bound): what relative dates count from. */
  readonly day: Day | null
  /** True when `day` is only a bound. */
  readonly loose: boolean
  /** The days between which it was published, where no day is known but these leave less than a year. */
  readonly within?: { readonly first: Day; readonly last: Day }
}

type Known = Pick<Draft, 'article' | 'dateHint' | 'masthead'>

/** When the article says that it was published: declared, then its head or foot, then the user; `null` when nobody does. */
export function statedPublication({ article, dateHint, masthead }: Known): Publication | null {
  const declared = declaredDay(article.declared.published)
  if (declared)
    return {
      when: { value: formatDay(declared), certainty: 'said', because: null, span: null },
      day: declared,
      loose: false,
    }
  if (masthead.published) return { when: masthead.published, day: parseDay(masthead.published.value), loose: false }
  const hint = dateHint === null ? null : parseDay(dateHint)
  if (!hint) return null
  return {
    when: { value: formatDay(hint), certainty: 'said', because: 'given by the user', span: null },
    day: hint,
    loose: false,
  }
}

/**
 * The day in the name of the file or in the address ("2025-03-26-review.txt", "/2025/03/26/"), as an inference that says
 * where it stands. Tables and feeds are named after the day of their making. A day that the text plainly tells as past
 * and that lies later refutes it. `null` when there is none.
 */
export function namedPublication({ article }: Pick<Draft, 'article'>, told: readonly Proposal[]): Publication | null {
  const { path, format, declared } = article
  const file = format === 'csv' || format === 'feed' || path.includes('#') ? '' : (path.split(/[\\/]/).at(-1) ?? '')
  const found = namedDay(file, 'the file is named') ?? namedDay(declared.url ?? '', 'the address has')
  if (!found) return null
  const day = dayNumber(found.day)
  const later = told.some(
    ({ meaning, tense }) =>
      meaning.form === 'day' &&
      meaning.year !== null &&
      tense === 'past' &&
      dayNumber({ year: meaning.year, month: meaning.month, day: meaning.day }) > day,
  )
  if (later) return null
  const when: When = { value: formatDay(found.day), certainty: 'inferred', because: found.because, span: null }
  return { when, day: found.day, loose: false }
}

const dayInName = /(?<!\d)((?:19|20)\d\d)([-_./]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/

function namedDay(name: string, what: string): { day: Day; because: string } | null {
  const found = dayInName.exec(name.slice(0, 500))
  const day = found && parseDay(`${found[1]}-${found[3]}-${found[4]}`)
  if (!found || !day) return null
  const rest = name.length > 60 ? found[0] : name
  return { day, because: `${what} ${what.startsWith('the file') ? rest : found[0]}` }
}

/** ISO 8601 first; else what the platform's parser makes of a written-out date with a year ("Wed, 15 Feb 2023 05:28 GMT"). */
function declaredDay(declared: string | null): Day | null {
  if (declared === null) return null
  const iso = parseDay(declared.trim())
  if (iso || !/\d{4}/.test(declared) || !/[a-z]{3}/i.test(declared)) return iso
  const time = Date.parse(/GMT|UTC|Z$|[+-]\d{4}/.test(declared) ? declared : `${declared} UTC`)
  return Number.isNaN(time) ? null : dayOf(Math.floor(time / 86_400_000))
}
