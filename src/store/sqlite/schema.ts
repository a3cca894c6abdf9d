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
  readonly dossiers: { readonly state: string; readonly json: string }
}
