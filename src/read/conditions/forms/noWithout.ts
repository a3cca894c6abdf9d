import type { Token } from '../../draft.ts'
import type { OtherForm } from '../otherForms.ts'

const MOST = 7

/** "No peace without justice": two things, and nothing else. */
export function noWithout(tokens: readonly Token[]): OtherForm | null {
  const start = /^["“«‘]$/.test(tokens[0]?.text ?? '') ? 1 : 0
  if (tokens[start]?.lower !== 'no') return null
  const without = tokens.findIndex(({ lower }, i) => i > start + 1 && i <= start + MOST && lower === 'without')
  const next = tokens.findIndex(({ text }, i) => i > without && /^[,.;!?:"”»]$/.test(text))
  const to = next < 0 ? tokens.length : next
  const parts = [...tokens.slice(start + 1, without), ...tokens.slice(without + 1, to)]
  const isBare = parts.every(({ tag, text }) => tag !== 'VERB' && tag !== 'AUX' && text !== ',')
  if (without < 0 || to - without < 2 || to - without > MOST || !isBare) return null
  return { name: 'no-without', pair: { if: [without, to], then: [start, without] } }
}
