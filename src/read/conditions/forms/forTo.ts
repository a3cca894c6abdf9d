import type { Token } from '../../draft.ts'
import type { OtherForm } from '../otherForms.ts'
import { ended } from './ends.ts'

const NEEDED = /^(?:must|need|needs|needed|required|requires|necessary)$/

/** "For the text to pass, two thirds must agree". */
export function forTo(tokens: readonly Token[]): OtherForm | null {
  if (tokens[0]?.lower !== 'for') return null
  const to = tokens.findIndex(({ lower }, i) => i > 1 && i < 14 && lower === 'to' && tokens[i + 1]?.tag === 'VERB')
  const comma = to < 0 ? -1 : tokens.findIndex(({ text }, i) => i > to && i < to + 12 && text === ',')
  if (comma < 0 || tokens.slice(1, to).some(({ tag, text }) => tag === 'VERB' || text === ',')) return null
  const end = ended(tokens, tokens.length)
  const rest = tokens.slice(comma + 1, end)
  const isNeeded = rest.some(
    ({ lower }, i) => NEEDED.test(lower) || (/^(?:has|have)$/.test(lower) && rest[i + 1]?.lower === 'to'),
  )
  return isNeeded && rest.length > 2 ? { name: 'for-to', pair: { if: [0, comma], then: [comma + 1, end] } } : null
}
