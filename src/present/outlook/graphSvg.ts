import type { Outlook } from '../../model/index.ts'
import { html, type Markup } from '../html/markup.ts'
import { shortNames } from '../words/short.ts'
import { graphStyle } from './graphStyle.ts'
import { conceptMeaning, type StateRow, strengthOf } from './holds.ts'
import { curveOf, type Edge, type Node, pictureOf, radius, round } from './picture.ts'

/** States that hold and are drawn at most; the table has them all. */
const most = 20

/** The picture of an outlook as an SVG file that stands by itself, light or dark as its reader has it. */
export function graphSvg(outlook: Outlook): string {
  const colours =
    'svg{--paper:#fdfdfb;--ink:#17191d;--soft:#565c66;background:#fdfdfb}@media (prefers-color-scheme:dark){svg{--paper:#15171a;--ink:#e7e5e0;--soft:#a9aeb6;background:#15171a}}'
  return `${graph(outlook, html`<style>${{ markup: colours + graphStyle }}</style>`).markup}\n`
}

/**
 * The states that an analyst asks about, in columns by steps from today: filled where it holds under Nash, firm under SEQ,
 * broken where only threats hold it; ways drawn through where each step pays. `inside` goes before everything else.
 */
export function graph(outlook: Outlook, inside: Markup | null = null): Markup {
  const { nodes, edges, width, height } = pictureOf(outlook, most)
  const names = outlook.parties.map(({ name }) => name)
  const short = shortNames(
    names.map((name) => ({ id: name, name })),
    8,
  )
  const shortOf = (party: string): string => short[names.indexOf(party)] ?? party
  const tall = height + 26
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="states" role="img" aria-label="States and the ways to them from today" width="${width}" height="${tall}" viewBox="0 0 ${width} ${tall}">${inside}<defs><marker id="step-end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="arrow" d="M0 0l8 4l-8 4z"/></marker></defs>
${edges.map((edge) => step(edge, shortOf(edge.party)))}${nodes.map(state)}${columns(nodes, height + 18)}</svg>`
}

function step(edge: Edge, party: string): Markup {
  const { path, x, y } = curveOf(edge)
  return html`<g class="${edge.paying ? 'step paying' : 'step'}"><path d="${path}" marker-end="url(#step-end)"/><text x="${x}" y="${y}">${party}</text></g>
`
}

function state({ row, x, y }: Node): Markup {
  const firm = strengthOf(row)
  const agreement = html`<rect class="agreement" x="${round(x - 21)}" y="${round(y - 21)}" width="42" height="42"/>`
  const outer = html`<circle class="outer" cx="${round(x)}" cy="${round(y)}" r="${radius + 3}"/>`
  return html`<g class="state ${firm}"><title>${titleOf(row)}</title>${row.isAgreement ? agreement : null}${firm === 'nash' ? outer : null}<circle class="body" cx="${round(x)}" cy="${round(y)}" r="${radius}"/><text class="number" x="${round(x)}" y="${round(y + 4)}">${row.index}</text><text class="taken" x="${round(x + radius + 9)}" y="${round(y + 4)}">${row.options.join(' ')}</text></g>
`
}

function titleOf({ index, words, holds }: StateRow): string {
  const names = holds.map((concept) => conceptMeaning[concept].name).join(', ')
  return `State ${index}: ${words}; ${names === '' ? 'does not hold' : `holds under ${names}`}`
}

function columns(nodes: readonly Node[], y: number): Markup {
  const heads = new Map(nodes.map((node) => [node.column, node]))
  return html`<g class="columns">${[...heads].map(([column, { x, row }]) => {
    const words =
      row.steps === null ? 'out of reach' : column === 0 ? 'today' : column === 1 ? '1 step' : `${column} steps`
    return html`<text x="${round(x)}" y="${round(y)}">${words}</text>`
  })}</g>`
}
