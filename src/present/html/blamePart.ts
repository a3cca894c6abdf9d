import { blameTally, blameWords } from '../words/blame.ts'
import { beyond, type Desk, type Part } from './desk.ts'
import { opens } from './evidence.ts'
import { html } from './markup.ts'

const most = 60

/** Who blames whom, most independent articles first; each line opens the words of blame. */
export function blamePart(desk: Desk): Part | null {
  const all = desk.dossier.criticisms ?? []
  if (all.length === 0) return null
  const items = all.slice(0, most).map((one) => {
    const line = html`${blameWords(one)} <span class="credit">${blameTally(one)}</span>`
    return html`<li>${opens(line, one.evidence, desk)}</li>\n`
  })
  const body = html`<ul class="plain">\n${items}</ul>${beyond(all.length, most, 'pairs')}`
  return { id: 'blame', title: 'Who blames whom', body }
}
