import { Layer, Stance } from '../../model/index.ts'
import { firmnessMark, layerMeaning, stanceMark, stanceMeaning } from '../words/marks.ts'
import type { Part } from './desk.ts'
import { html, joined, type Markup } from './markup.ts'

/** The marks in one line, to stand under the table. */
export function marksLine(): Markup {
  const stances = Stance.options.map(
    (x) => html`<span class="stance"><span class="mark" aria-hidden="true">${stanceMark[x]}</span> ${x}</span>`,
  )
  const layers = Layer.options.map((x) => html`<span class="word ${x}">${x}</span>`)
  return html`<p class="marks">${joined([...stances, ...layers], '  ')}  <a href="#legend">what the marks mean</a></p>`
}

/** What each mark means. */
export function legendPart(): Part {
  const stances = Stance.options.map(
    (x) =>
      html`<div><dt><span class="mark" aria-hidden="true">${stanceMark[x]}</span> ${x}</dt><dd>${stanceMeaning[x]}</dd></div>`,
  )
  const layers = Layer.options.map(
    (x) => html`<div><dt><span class="word ${x}">${x}</span></dt><dd>${layerMeaning[x]}</dd></div>`,
  )
  const rest = html`<div><dt><b>${firmnessMark['bottom-line']} bottom-line</b></dt><dd>the least that would do</dd></div>
<div><dt><b>${firmnessMark['red-line']} red-line</b></dt><dd>what must not be crossed</dd></div>
<div><dt><span class="doubted">wavy</span></dt><dd>the text is unclear or damaged here</dd></div>
<div><dt><i class="inferred-date">3 May</i></dt><dd>a date that was worked out; the reason stands beside it</dd></div>
<div><dt><span class="press">serif</span></dt><dd>what the press printed; everything else is ours</dd></div>`
  return { id: 'legend', title: 'Marks', body: html`<dl class="legend">\n${stances}${layers}${rest}</dl>` }
}
