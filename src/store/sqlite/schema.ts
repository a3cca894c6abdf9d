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
  readonly dossiers: { readonly state: string; readonly json: string }
}
