import type { Token } from '../../draft.ts'
import { type ConditionWords, denying, modal } from '../openers.ts'
import type { OtherForm } from '../otherForms.ts'
import { isReport, saidUpTo } from './ends.ts'

const MARK = /^["“”«»]$/
const OPENS = /^["“«]$/

/** “We will open the port,” Lee said, “if they pull back”; Peru could wait, Lee added, "provided both sides sign": the main clause, who says so, the if-part. */
export function beforeSaying(tokens: readonly Token[], words: ConditionWords): OtherForm | null {
  for (let open = 4; open < tokens.length - 3; open++) {
    if (!OPENS.test(tokens[open]!.text) || tokens[open - 1]!.text !== ',') continue
    const row = words.openerAt(tokens, open + 1)
    const main = row && mainBefore(tokens, open - 1, words)
    if (!row || !main || !holds(tokens.slice(...main), row.kind)) continue
    const to = saidUpTo(tokens, open + 2, words)
    const from = row.negative ? open + 1 : open + 1 + row.words.length
    if (to - from > 2) return { name: row.words.join('-'), pair: { if: [from, to], then: main } }
  }
  return null
}

/** The main clause before ", Lee said,": its quoted words, or all that stands before. */
function mainBefore(tokens: readonly Token[], comma: number, words: ConditionWords): [number, number] | null {
  const close = tokens.findLastIndex(({ text }, i) => i < comma && MARK.test(text))
  const isQuoted = close > 2 && tokens[close - 1]!.text === ','
  const end = isQuoted ? close - 1 : tokens.findLastIndex(({ text }, i) => i < comma && text === ',')
  if (end < 2 || !isReport(tokens, [isQuoted ? close + 1 : end + 1, comma], words)) return null
  if (!isQuoted && close > 0) return null
  const open = isQuoted ? tokens.findLastIndex(({ text }, i) => i < end && OPENS.test(text)) : -1
  return end - open > 3 && (!isQuoted || open >= 0) ? [open + 1, end] : null
}

function holds(main: readonly Token[], kind: string): boolean {
  if (/^(?:phrase|inverted)$/.test(kind) || !main.some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return false
  const will = main.some(({ lower }) => modal.test(lower))
  return kind === 'conjunction' || (will && (kind === 'temporal' || main.some(({ lower }) => denying.test(lower))))
}
