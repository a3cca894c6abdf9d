import type { Token } from '../../draft.ts'

const CLOSING = /^[.!?…"”’»)]+$/
/** Verbs of those who say a condition, as they stand beside it. */
export const SAYS =
  /^(?:say|says|said|add|adds|added|warn|warns|warned|told|write|writes|wrote|argue|argues|argued|insist|insists|insisted)$/
const FURTHEST = 12

/** Without the marks at the end. */
export function ended(tokens: readonly Token[], to: number): number {
  let end = to
  while (end > 0 && CLOSING.test(tokens[end - 1]!.text)) end--
  return end
}

/** Where words that begin at `from` end: at the mark that closes them, before ", he said", or with the sentence. */
export function saidUpTo(tokens: readonly Token[], from: number): number {
  const close = tokens.findIndex(({ text }, i) => i > from && /^["”»]$/.test(text))
  const end = ended(tokens, close < 0 ? tokens.length : close)
  const whole = tokens[end - 1]?.text === ',' ? end - 1 : end
  const comma = tokens.findLastIndex(({ text }, i) => i > from && i < whole && text === ',')
  const isReport =
    comma > 0 && whole - comma < FURTHEST && tokens.slice(comma, whole).some(({ lower }) => SAYS.test(lower))
  return isReport ? comma : whole
}

/** True where the tokens are nothing but "he said", "said the minister", "it added". */
export function isReport(tokens: readonly Token[], from: number, to: number): boolean {
  const part = tokens.slice(from, ended(tokens, to))
  const says = part.findIndex(({ lower }) => SAYS.test(lower))
  return says >= 0 && part.length <= 8 && part.every(({ tag }, i) => i === says || !/^(?:VERB|AUX)$/.test(tag))
}

/** Past a reporting clause in commas: "otherwise, it said, the money …". */
export function pastReport(tokens: readonly Token[], from: number): number {
  const comma = tokens.findIndex(({ text }, i) => i > from && i < from + 8 && text === ',')
  return comma > 0 && isReport(tokens, from, comma) ? comma + 1 : from
}
