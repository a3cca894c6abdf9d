/** The formats of other programs in which a case is handed on, with what each is for. */
export const exportFormats = {
  jsonl: 'everything, one thing a line',
  graphml: 'parties, issues, congruence and conflict as a network',
  gexf: 'the same network for Gephi',
  ics: 'announced meetings as a calendar',
  timelinejs: 'the timeline for TimelineJS',
  annotations: 'what was found, as W3C Web Annotations',
  claims: 'claims and what contradicts them, as schema.org JSON-LD',
  plover: 'events as PLOVER, tab-separated',
  codings: 'positions as a statements CSV, to be coded on and imported again',
} as const
export type ExportFormat = keyof typeof exportFormats

/** How a dossier is printed whole, besides as JSON. */
export const printedFormats = {
  html: 'the dossier as a page that stands by itself',
  md: 'the dossier in Markdown',
  csv: 'the table of positions, a row for each',
} as const

/** Everything as which a case can be handed on. */
export const handedOnFormats = { ...printedFormats, ...exportFormats } as const
export type HandedOnFormat = keyof typeof handedOnFormats
