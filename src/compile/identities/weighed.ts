import {
  fromLexicon,
  type Likeness,
  type NameKind,
  type NameParts,
  type NameTools,
  nameTools,
  takeApart,
  weigh,
} from '../../model/index.ts'

/** Names of a kind taken apart and compared, each name and each two of them once: a case is laid out again and again. */
export interface NameScale {
  readonly apart: (name: string) => NameParts
  /** How alike two names are that were taken apart here; `null` below `least`. */
  readonly weigh: (a: NameParts, b: NameParts) => Likeness | null
}

/** More names, or pairs of them, than a case of ten thousand articles has; then it is begun anew. */
const KEPT = { names: 100_000, pairs: 1_000_000 }

/** The scale of a lexicon for names of a kind; likenesses below `least` are not told. */
export const nameScale = fromLexicon((lexicon) => {
  const scales = new Map<string, NameScale>()
  return (kind: NameKind, least: number): NameScale => {
    const key = `${kind} ${least}`
    const scale = scales.get(key) ?? scaleOf(nameTools(lexicon, kind), { kind, least })
    scales.set(key, scale)
    return scale
  }
})

function scaleOf(tools: NameTools, { kind, least }: { readonly kind: NameKind; readonly least: number }): NameScale {
  const names = new Map<string, NameParts>()
  const numbers = new Map<NameParts, number>()
  const pairs = new Map<number, Likeness | null>()
  const apart = (name: string): NameParts => {
    const known = names.get(name)
    if (known) return known
    const parts = takeApart(name, kind, tools)
    if (names.size >= KEPT.names) for (const kept of [names, numbers, pairs]) kept.clear()
    names.set(name, parts)
    numbers.set(parts, numbers.size)
    return parts
  }
  return {
    apart,
    weigh: (a, b) => {
      const [x, y] = [numbers.get(a), numbers.get(b)]
      const key = x === undefined || y === undefined ? null : x * KEPT.names + y
      const known = key === null ? undefined : pairs.get(key)
      if (known !== undefined) return known
      const found = weigh(a, b, tools)
      const likeness = found.score < least ? null : found
      if (pairs.size >= KEPT.pairs) pairs.clear()
      if (key !== null) pairs.set(key, likeness)
      return likeness
    },
  }
}
