import { Firmness, Layer, Stance } from '../../model/index.ts'
import { firmnessMark, layerMark, stanceMark } from '../words/marks.ts'
import { hang, painted, type Style } from './sheet.ts'

/** The marks and their words: shape for the stance, weight for firmness, line for nearness. */
export function legendLines(style: Style): string[] {
  const stances = Stance.options.map((x) => `${stanceMark[x]} ${x}`).join('  ')
  const firm = Firmness.options
    .filter((x) => firmnessMark[x] !== '')
    .map((x) => `${firmnessMark[x]} ${x}`)
    .join('  ')
  const layers = Layer.options.map((x) => `${layerMark[x]} ${x}`).join('  ')
  const lines = [
    ...hang(`${stances}  · no position found`, '', style),
    ...hang(`${layers}  ┈ before a date: worked out`, '', style),
    ...hang(firm, '', style),
  ]
  return painted(lines, 'faint', style)
}
