import type { Token } from '../../draft.ts'
import type { ConditionWords } from '../openers.ts'
import type { OtherForm } from '../otherForms.ts'
import { ended, isReport } from './ends.ts'

const OPEN = /^["“«]$/
const CLOSE = /^["”»]$/

/** “If they sign that,” Lee told the paper, “the port shuts”: one sentence of somebody's, with who says so in its middle. */
export function acrossSaying(tokens: readonly Token[], words: ConditionWords): OtherForm | null {
  const open = tokens.findIndex(
    ({ text }, i) => OPEN.test(text) && /^(?:if|unless|should)$/.test(tokens[i + 1]?.lower ?? ''),
  )
  if (open < 0) return null
  const close = tokens.findIndex(({ text }, i) => i > open + 2 && CLOSE.test(text))
  const again = tokens.findIndex(({ text }, i) => i > close && OPEN.test(text))
  const isOne = close > 0 && again > close + 1 && tokens[close - 1]?.text === ',' && tokens[again - 1]?.text === ','
  if (!isOne || !isReport(tokens, [close + 1, again - 1], words)) return null
  // "If they sign that, the port shuts,” Lee said, “and …": the main clause stands before already.
  const inside = tokens.slice(open + 1, close - 1)
  if (inside.some(({ text }) => text === ',') || /^(?:and|but|or|because|which)$/.test(tokens[again + 1]?.lower ?? ''))
    return null
  const end = tokens.findIndex(({ text }, i) => i > again + 1 && CLOSE.test(text))
  const to = ended(tokens, end < 0 ? tokens.length : end)
  const from = tokens[open + 1]!.lower === 'unless' ? open + 1 : open + 2
  return to > again + 2 ? { name: 'across-saying', pair: { if: [from, close - 1], then: [again + 1, to] } } : null
}
