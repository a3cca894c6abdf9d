import { Firmness, Layer, Stance } from '../../model/index.ts'
import { firmnessMark, layerMark, layerMeaning, stanceMark, stanceMeaning } from '../words/marks.ts'

/** The marks and what they mean. */
export function legendMarkdown(): string {
  const stances = Stance.options.map((x) => `- ${stanceMark[x]} ${x}: ${stanceMeaning[x]}`)
  const layers = Layer.options.map((x) => `- ${layerMark[x]} ${x}: ${layerMeaning[x]}`)
  const firm = Firmness.options.filter((x) => firmnessMark[x] !== '').map((x) => `- ${firmnessMark[x]} ${x}`)
  return `## Marks\n\n${[...stances, ...layers, ...firm].join('\n')}`
}
