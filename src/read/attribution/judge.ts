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

/** What is known of a content, by name. */
export type Features = ReadonlyMap<string, number>

/** How likely a content is right, from 0 to 1. */
export function likelihood({ features, start, trees }: Judge, known: Features): number {
  const values = features.map((name) => known.get(name) ?? 0)
  let odds = start
  for (const tree of trees) {
    let node = tree[0]!
    while (node.length > 1) node = tree[values[node[0]!]! <= node[1]! ? node[2]! : node[3]!]!
    odds += node[0]!
  }
  return 1 / (1 + Math.exp(-odds))
}
