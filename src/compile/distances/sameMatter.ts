import { likeness } from '../ground/vocabulary.ts'
import { sharedAmounts } from '../table/amounts.ts'
import type { FilledCell } from '../table/cells.ts'
import type { Held } from '../table/held.ts'

/** Share of the words of both that two positions must have in common to be about one matter. */
const ONE_MATTER = 0.12
/** So many of the latest positions of each party are looked through. */
const LATEST = 6

/** The latest positions of two parties that speak of one matter, the later of them as late as can be; `null` for none. */
export function latestOnOneMatter(
  a: readonly FilledCell[],
  b: readonly FilledCell[],
): readonly [FilledCell, FilledCell] | null {
  const pairs = a
    .slice(-LATEST)
    .reverse()
    .flatMap((one, i) =>
      b
        .slice(-LATEST)
        .reverse()
        .map((other, j) => ({ one, other, age: i + j })),
    )
    .sort((x, y) => x.age - y.age)
  const found = pairs.find(({ one, other }) => isOneMatter(one, other))
  return found ? [found.one, found.other] : null
}

/**
 * True where two positions have words of the matter itself in common, or amounts of one unit with nothing else beside
 * them ("60 percent"). Names are no such words: two positions that both speak of Norland may speak of anything.
 */
export function isOneMatter(a: FilledCell, b: FilledCell): boolean {
  const [one, other] = [a.held[0], b.held[0]]
  if (one === undefined || other === undefined) return false
  const [x, y] = [matterOf(one), matterOf(other)]
  return likeness(x, y) >= ONE_MATTER || ((isBare(x) || isBare(y)) && sharedAmounts(a, b) !== null)
}

/** Hardly more than an amount. */
const isBare = (matter: ReadonlySet<string>): boolean => matter.size <= 1

const matters = new WeakMap<Held, ReadonlySet<string>>()

/** The content words of a position without names and amounts. */
function matterOf(held: Held): ReadonlySet<string> {
  const known = matters.get(held)
  if (known) return known
  const { span, toward } = held.position
  const { figures } = held.paper.reading
  const inside = figures.filter((figure) => figure.span.start >= span.start && figure.span.end <= span.end)
  const beside = [
    ...((toward || span.quote).match(NAME) ?? []),
    ...inside.flatMap((figure) => figure.span.quote.match(/[\p{L}]+/gu) ?? []),
  ]
  const others = new Set(beside.map(plain))
  const made = new Set([...held.object].filter((word) => !others.has(plain(word)) && !/\d/.test(word)))
  matters.set(held, made)
  return made
}

/** A word with a capital that does not open a sentence. */
const NAME = /(?<!^)(?<![.!?“"]\s*)\p{Lu}\p{L}+/gu

const plain = (word: string): string => word.toLowerCase().replace(/s$/, '')
