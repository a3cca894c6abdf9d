import type { FigureEntry } from '../../model/index.ts'
import { html, type Markup } from './markup.ts'

/** The lowest and the highest number that a group of figures names. */
export interface Scale {
  readonly low: number
  readonly high: number
}

/** The scale that figures share: from 0, or below it, to the highest. `null` unless at least two of them differ. */
export function scaleOf(entries: readonly FigureEntry[]): Scale | null {
  const numbers = entries.flatMap(({ low, high }) => [low, high]).filter((n) => n !== null && Number.isFinite(n))
  if (entries.length < 2 || new Set(numbers).size < 2) return null
  return { low: Math.min(0, ...(numbers as number[])), high: Math.max(0, ...(numbers as number[])) }
}

const width = 180

/** One figure on the shared scale: a dot, a line between two numbers, an open end where only one bound is known. */
export function strip({ low, high }: FigureEntry, scale: Scale): Markup {
  const at = (n: number): number => Math.round(((n - scale.low) / (scale.high - scale.low)) * (width - 8) * 10) / 10 + 4
  const [from, to] = [low === null ? 4 : at(low), high === null ? width - 4 : at(high)]
  const open = low === null || high === null
  const line = html`<line x1="${from}" x2="${to}" y1="7" y2="7" class="${open ? 'open' : 'span'}"/>`
  const dots = [low, high].filter((n) => n !== null).map((n) => html`<circle cx="${at(n)}" cy="7" r="3.5"/>`)
  return html`<svg class="strip" viewBox="0 0 ${width} 14" width="${width}" height="14" aria-hidden="true"><line x1="4" x2="${width - 4}" y1="7" y2="7" class="axis"/>${low === null && high === null ? null : html`${line}${dots}`}</svg>`
}
