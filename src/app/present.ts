import type { Dossier } from '../model/index.ts'
import {
  briefly,
  briefText,
  digestText,
  dossierHtml,
  dossierMarkdown,
  doubtsText,
  figuresText,
  type Style,
  sourcesText,
  tableCsv,
  tableText,
  timelineText,
} from '../present/index.ts'

export type { Style }

/** The parts of a dossier that can be printed by themselves, with what each is for. */
export const parts = {
  digest: 'what is on the table, what moved, what is disputed, what comes next',
  table: 'each party on each issue: its latest stance, its history, its moves',
  timeline: 'who met whom, who did what, with reports and independent origins',
  figures: 'who gives which numbers, where they differ, and the arithmetic',
  sources: 'who says so: chains, copies and independent origins, terms',
  doubts: 'what is unclear or damaged in the texts, with proposed readings',
} as const
export type Part = keyof typeof parts

const texts: Record<Part, (dossier: Dossier, style: Style) => string> = {
  digest: digestText,
  table: tableText,
  timeline: timelineText,
  figures: figuresText,
  sources: sourcesText,
  doubts: doubtsText,
}

/** A part of the dossier as text for a terminal. Ends with a line break. */
export function partText(part: Part, dossier: Dossier, style: Style): string {
  return texts[part](dossier, style)
}

/** The digest in no more than so many words, as text for a terminal. */
export function briefDigest(dossier: Dossier, words: number, style: Style): string {
  return briefText(dossier, words, style)
}

/** The same as plain data: the sentences kept, how many were left out, and how many words there are. */
export function briefData(dossier: Dossier, words: number): object {
  const { kept, ...counts } = briefly(dossier, words)
  return { case: dossier.case, asOf: dossier.asOf, digest: kept, ...counts, withheld: dossier.withheld }
}

/** A part of the dossier as plain data, under the names of the contract. */
export function partData(part: Part, { case: name, asOf, ...dossier }: Dossier): object {
  const { table, parties, issues, distances, timeline, figures, chains, origins, contradictions, terms, doubts } =
    dossier
  const data: Record<Part, object> = {
    digest: { digest: dossier.digest, withheld: dossier.withheld },
    table: { parties, issues, table, distances },
    timeline: { timeline },
    figures: { figures },
    sources: { articles: dossier.articles, chains, origins, contradictions, terms },
    doubts: { doubts },
  }
  return { case: name, asOf, ...data[part] }
}

export const dossierFormats = ['json', 'md', 'html', 'csv'] as const
export type DossierFormat = (typeof dossierFormats)[number]

/** The whole dossier in a format; `texts` are the articles' texts by id, in which the page shows every quotation. */
export function dossierAs(format: DossierFormat, dossier: Dossier, articles: ReadonlyMap<string, string>): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(dossier, null, 2)}\n`
    case 'md':
      return dossierMarkdown(dossier)
    case 'html':
      return dossierHtml(dossier, articles)
    case 'csv':
      return tableCsv(dossier)
  }
}
