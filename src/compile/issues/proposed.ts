import type { Lexicon } from '../../model/index.ts'
import { fromLexicon } from '../../model/index.ts'
import type { Ground } from '../ground/ground.ts'
import { compare } from '../ground/paper.ts'
import type { Held } from '../table/held.ts'

/** Where a position stands whose matter the codebook does not know, and nobody else speaks of it. */
const nowhere = 'other'
/** So many independent articles must come back to a matter, or so many parties must take a stand on it. */
const least = 2

const known = fromLexicon(
  ({ issues }: Lexicon): ReadonlySet<string> => new Set([nowhere, ...issues.issues.map(({ id }) => id)]),
)

/** True for an issue that neither the codebook has nor an analyst has named: the articles alone propose it. */
export function isProposed({ lexicon }: Pick<Ground, 'lexicon'>, { issue, position }: Held): boolean {
  return !known(lexicon).has(issue) && position.judged === undefined
}

/**
 * Settles the issues that the articles propose for want of one in the codebook: spellings of one name become one
 * ("beacon-lamp", "beacon-lamps"), and what fewer than two independent articles and fewer than two parties speak of is
 * filed under `other`. Copies count once. What an analyst has named stays.
 */
export function settled(ground: Ground, held: readonly Held[]): Held[] {
  const named = new Set(held.filter((one) => !isProposed(ground, one)).map(({ issue }) => issue))
  const groups = new Map<string, Held[]>()
  for (const one of held) {
    if (!isProposed(ground, one) || named.has(one.issue)) continue
    const key = plain(one.issue)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  const names = new Map([...groups].map(([key, group]) => [key, isBorne(ground, group) ? usual(group) : nowhere]))
  return held.map((one) => {
    if (!isProposed(ground, one) || named.has(one.issue)) return one
    return under(one, names.get(plain(one.issue)) ?? nowhere)
  })
}

/** How many independent articles and how many parties speak of an issue. */
export function bearers(
  ground: Ground,
  held: readonly Held[],
): { readonly articles: number; readonly parties: number } {
  return {
    articles: new Set(held.map(({ paper }) => ground.originOf(paper.id))).size,
    parties: new Set(held.map(({ party }) => party.id)).size,
  }
}

function isBorne(ground: Ground, held: readonly Held[]): boolean {
  const { articles, parties } = bearers(ground, held)
  return articles >= least || parties >= least
}

/** Without the ending of the plural. */
const plain = (issue: string): string => issue.replace(/(?:(?<=[^s])s|(?<=ss|sh|ch|x)es)$/, '')

/** The spelling that most positions have; of equally many the first by code. */
function usual(held: readonly Held[]): string {
  const counts = new Map<string, number>()
  for (const { issue } of held) counts.set(issue, (counts.get(issue) ?? 0) + 1)
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b))
  return most?.[0] ?? nowhere
}

const renamed = new WeakMap<Held, Held>()

/** A position under another issue: the same object for the same name, so that what is remembered of it is found again. */
export function under(one: Held, issue: string): Held {
  if (one.issue === issue) return one
  const before = renamed.get(one)
  if (before?.issue === issue) return before
  const made = { ...one, issue }
  renamed.set(one, made)
  return made
}
