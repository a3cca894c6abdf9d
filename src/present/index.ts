/** Dossier → terminal, Markdown, HTML, CSV. */
import type { Dossier } from '../model/index.ts'

export interface Style {
  readonly width: number
  readonly colour: boolean
}
type Text = (dossier: Dossier, style: Style) => string
const plain: Text = (dossier) => `${dossier.case}\n`
export const digestText: Text = plain
export const tableText: Text = plain
export const timelineText: Text = plain
export const figuresText: Text = plain
export const sourcesText: Text = plain
export const doubtsText: Text = plain
export const dossierMarkdown = (dossier: Dossier): string => `# ${dossier.case}\n`
export const dossierHtml = (dossier: Dossier, texts: ReadonlyMap<string, string>): string => `${dossier.case} ${texts.size}\n`
export const tableCsv = (dossier: Dossier): string => `${dossier.case}\r\n`
