/**
 * Decision trees that say how likely a content is the right one: learned by `train/attribution/judge.py`, kept in
 * `models/attribution/judge.json`. A tree is its nodes, the root first: `[feature, threshold, left, right]`, where values up to
 * the threshold go left, or `[value]` for a leaf.
 */
export interface Judge {
  /** What the trees ask for, by name; what is not there counts 0. */
  readonly features: readonly string[]
  /** Logarithm of the odds before any tree has spoken. */
  readonly start: number
  /** A statement whose best content is less likely than this is none: by itself, and among the words of a likelier one. */
  readonly least: { readonly alone: number; readonly within: number }
  readonly trees: readonly (readonly (readonly number[])[])[]
}

/** What is known of a content, by name; what is told twice counts as it was told last. */
export type Features = Iterable<readonly [name: string, value: number]>

/** The trees in rows, node after node: which feature (-1 for a leaf), its threshold or the leaf's value, where to go. */
interface Rows {
  readonly numbers: ReadonlyMap<string, number>
  readonly roots: readonly number[]
  readonly feature: Int16Array
  readonly value: Float64Array
  readonly left: Int16Array
  readonly right: Int16Array
}

const known = new WeakMap<Judge, Rows>()

/** How likely a content is right, from 0 to 1. */
export function likelihood(judge: Judge, about: Features): number {
  const rows = known.get(judge) ?? rowsOf(judge)
  const { numbers, roots, feature, value, left, right } = rows
  const values = new Float64Array(numbers.size)
  for (const [name, told] of about) {
    const at = numbers.get(name)
    if (at !== undefined) values[at] = told
  }
  let odds = judge.start
  for (const root of roots) {
    let node = root
    for (let asked = feature[node]!; asked >= 0; asked = feature[node]!) {
      node = root + (values[asked]! <= value[node]! ? left[node]! : right[node]!)
    }
    odds += value[node]!
  }
  return 1 / (1 + Math.exp(-odds))
}

function rowsOf(judge: Judge): Rows {
  const nodes = judge.trees.flat()
  const roots: number[] = []
  for (let at = 0, tree = 0; tree < judge.trees.length; at += judge.trees[tree++]!.length) roots.push(at)
  const rows: Rows = {
    numbers: new Map(judge.features.map((name, at) => [name, at])),
    roots,
    feature: Int16Array.from(nodes, (node) => (node.length > 1 ? node[0]! : -1)),
    value: Float64Array.from(nodes, (node) => (node.length > 1 ? node[1]! : node[0]!)),
    left: Int16Array.from(nodes, (node) => node[2] ?? 0),
    right: Int16Array.from(nodes, (node) => node[3] ?? 0),
  }
  known.set(judge, rows)
  return rows
}
