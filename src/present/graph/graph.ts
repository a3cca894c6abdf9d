/** A party or an issue. */
export interface GraphNode {
  readonly id: string
  readonly label: string
  readonly kind: 'party' | 'issue'
}

/**
 * A tie: between a party and an issue how often it speaks for or against it; between two parties how much they say
 * alike (congruence) or against each other (conflict), or from how many origins the one blames the other (criticism,
 * the only tie with a direction). `weight` counts, `normalised` is by their average activity.
 */
export interface GraphEdge {
  readonly source: string
  readonly target: string
  readonly kind: 'for' | 'against' | 'congruence' | 'conflict' | 'criticism'
  readonly weight: number
  readonly normalised: number | null
}

/** A discourse network: parties, issues, and what ties them (Leifeld 2017). */
export interface DiscourseGraph {
  readonly name: string
  /** The last day of publication, `YYYY-MM-DD`. */
  readonly asOf: string | null
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}
