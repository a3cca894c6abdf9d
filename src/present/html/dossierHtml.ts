import { type Dossier, Fault } from '../../model/index.ts'
import { visible } from '../words/visible.ts'

const escaped = (text: string): string => visible(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)

export function dossierHtml(dossier: Dossier, texts: ReadonlyMap<string, string>): string {
  if (!texts) throw new Fault('case-damaged', { path: dossier.case, problem: 'no texts' })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(dossier.case)}</title><h1>${escaped(dossier.case)}</h1></html>\n`
}
