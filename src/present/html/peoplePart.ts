import { introductions, likenesses } from '../words/people.ts'
import { beyond, type Desk, type Part } from './desk.ts'
import { opens } from './evidence.ts'
import { html } from './markup.ts'

const most = 120

/** Who speaks for whom, under which forms a name is printed, and which names may be one. */
export function peoplePart(desk: Desk): Part | null {
  const people = introductions(desk.dossier)
  const alike = likenesses(desk.dossier)
  if (people.length + alike.length === 0) return null
  const items = people.slice(0, most).map(({ name, speaksFor, forms }) => {
    const role = speaksFor === '' ? null : html` ${speaksFor}`
    const written =
      forms === '' ? null : html` <span class="told">also printed as <span class="press">${forms}</span></span>`
    return html`<li><b>${name}</b>${role}${written}</li>\n`
  })
  const pairs = alike.slice(0, most).map(({ words, evidence }) => {
    return html`<li>${opens(html`<span class="doubted">${words}</span>`, evidence, desk)}</li>\n`
  })
  const open = html`${pairs.length > 0 ? html`<h3>Possibly the same</h3><ul class="plain">${pairs}</ul>` : null}`
  const body = html`<ul class="plain">\n${items}</ul>${beyond(people.length, most, 'names')}${open}${beyond(alike.length, most, 'pairs')}`
  return { id: 'people', title: 'Who is who', body }
}
