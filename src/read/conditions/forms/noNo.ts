import type { Token } from '../../draft.ts'
import type { OtherForm } from '../otherForms.ts'

/** "No lists, no meeting": two things, and nothing else. */
export function noNo(tokens: readonly Token[]): OtherForm | null {
  const start = /^["“«‘]$/.test(tokens[0]?.text ?? '') ? 1 : 0
  if (tokens[start]?.lower !== 'no') return null
  const comma = tokens.findIndex(({ text }, i) => i > start && i < start + 7 && text === ',')
  if (comma < 0 || tokens[comma + 1]?.lower !== 'no') return null
  const next = tokens.findIndex(({ text }, i) => i > comma && /^[,.;!”"]$/.test(text))
  const to = next < 0 ? tokens.length : next
  const parts = [...tokens.slice(start + 1, comma), ...tokens.slice(comma + 2, to)]
  if (to - comma > 7 || parts.length < 2 || parts.some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return null
  return { name: 'no-no', pair: { if: [start, comma], then: [comma + 1, to] } }
}
