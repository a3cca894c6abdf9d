import type { Generated } from 'kysely'

/** The tables of a case file, as kysely sees them. JSON columns hold text. */
export interface Schema {
  readonly articles: {
    readonly id: string
    readonly path: string
    readonly format: string
    readonly encoding: string
    readonly language: string
    readonly text: string
    readonly declared: string
    readonly date: string | null
  }
  readonly sources: { readonly key: string; readonly articles: number }
  readonly readings: { readonly article: string; readonly reader: string; readonly json: string }
  /** The articles cut into paragraphs, as the full-text search finds them. */
  readonly passages: {
    readonly id: Generated<number>
    readonly article: string
    readonly start: number
    readonly end: number
    readonly text: string
  }
  /** Who says what in an article, as an annotator marked it: JSON, with its hash. */
  readonly attributions: { readonly article: string; readonly json: string; readonly hash: string }
  /** The log of judgements: JSON, with a hash over it and all entries before it. */
  readonly judgements: { readonly id: number; readonly json: string; readonly chain: string }
  /** The codebook of the case: no row, or one. */
  readonly codebooks: { readonly id: number; readonly json: string }
  readonly dossiers: { readonly state: string; readonly json: string }
}
