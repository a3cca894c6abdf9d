import type { Cell, Stance } from '../../model/index.ts'
import { firmnessMark, stanceMark } from '../words/marks.ts'
import { html, type Markup } from './markup.ts'

/** A position's mark and word: shape for the stance, weight for firmness, the line below for the layer. */
export function positionMarkup({ stance, firmness, layer }: Pick<Cell, 'stance' | 'firmness' | 'layer'>): Markup {
  const firm = firmness === 'bottom-line' || firmness === 'red-line'
  const weight = firm ? html` <span class="firm">${firmnessMark[firmness]} ${firmness}</span>` : null
  return html`<span class="stance${firm ? ' strong' : ''}"><span class="mark" aria-hidden="true">${stanceMark[stance]}</span> <span class="word ${layer}">${stance}</span>${weight}</span>`
}

/** A stance by itself, as in a move or a reaction. */
export function stanceMarkup(stance: Stance): Markup {
  return html`<span class="stance"><span class="mark" aria-hidden="true">${stanceMark[stance]}</span> ${stance}</span>`
}
