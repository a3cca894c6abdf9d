import type { Token } from '../../draft.ts'
import type { ConditionWords } from '../openers.ts'

const CLOSING = /^[.!?…"”’»)]+$/
/** Words behind which a report says where it was said, or who cites it. */
const TAIL = /^(?:citing|quoting|as|according|per|in|on|at|during|after|to)$/
/** Those of them that a verb may follow: "as the paper quoted him". */
const CITES = /^(?:citing|quoting|as|according|per)$/
const POSSESSIVE = /^(?:its|his|her|their|our|my|your)$/
const TELLS = /^(?:tell|told|warn|assur|caution|sa[iy]|add|writ|wrote|argu|insist|believ|think|thought)/
const FURTHEST = 12
const LONGEST = 8

/** Without the marks at the end. */
export function ended(tokens: readonly Token[], to: number): number {
  let end = to
  while (end > 0 && CLOSING.test(tokens[end - 1]!.text)) end--
  return end
}

/** Where words that begin at `from` end: at the mark that closes them, before ", he said", or with the sentence. */
export function saidUpTo(tokens: readonly Token[], from: number, words: ConditionWords): number {
  const close = tokens.findIndex(({ text }, i) => i > from && /^["”»]$/.test(text))
  const end = ended(tokens, close < 0 ? tokens.length : close)
  const whole = tokens[end - 1]?.text === ',' ? end - 1 : end
  const comma = tokens.findLastIndex(({ text }, i) => i > from && i < whole && text === ',')
  const isLast =
    comma > 0 && whole - comma < FURTHEST && tokens.slice(comma, whole).some(({ lower }) => words.says.has(lower))
  return isLast ? comma : withoutReport(tokens, [from, whole], words)[1]
}

/** "…, the prime minister said", "…, hinted Lee, as cited by the Post": who says so is no part of it. */
export function withoutReport(
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  words: ConditionWords,
): readonly [number, number] {
  const isSaid = tokens.slice(from + 2, to).some(({ lower }) => words.says.has(lower) || lower === 'according')
  if (!isSaid) return [from, to]
  const comma = tokens.findIndex(
    ({ text }, i) =>
      i > from &&
      i < to &&
      text === ',' &&
      (isReport(tokens, [i + 1, to], words) || tokens[i + 1]?.lower === 'according'),
  )
  return comma > 0 ? [from, comma] : [from, to]
}

/** True where the tokens are nothing but "he said", "said the minister in Lima", "it added, as cited by the Post". */
export function isReport(
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  { says }: ConditionWords,
): boolean {
  let end = ended(tokens, to)
  while (end > from && /^[,:“"‘«]$/.test(tokens[end - 1]!.text)) end--
  const part = tokens.slice(from, end)
  const verb = part.findIndex(({ lower }) => says.has(lower))
  if (verb < 0 || verb > LONGEST) return false
  const before = part[verb - 1]
  // "We tell them": what is done, not who says so.
  if (before && /^(?:we|i|you)$/.test(before.lower) && part[verb]!.lower === part[verb]!.lemma) return false
  if (before && (/^(?:a|an|the)$/.test(before.lower) || POSSESSIVE.test(before.lower))) return false
  const tail = part.findIndex(({ lower, text }, i) => i > verb && (text === ',' || TAIL.test(lower)))
  const head = tail < 0 ? part : part.slice(0, tail)
  const plain = head.every(
    ({ tag, lower }, i) =>
      i === verb || !/^(?:VERB|AUX)$/.test(tag) || (i === verb - 1 && /^(?:has|have|had)$/.test(lower)),
  )
  // "The minister threatened tariffs": an act of his own.
  const next = head[verb + 1]
  const isAct = verb > 0 && /^(?:NOUN|DET|ADJ|NUM)$/.test(next?.tag ?? '') && !TELLS.test(head[verb]!.lower)
  return head.length <= LONGEST && !isAct && plain && (tail < 0 || isTail(part.slice(tail)))
}

/** "In Lima on Monday", ", according to the Post", "citing an aide who asked not to be named". */
function isTail(part: readonly Token[]): boolean {
  const first = part[0]!.text === ',' ? 1 : 0
  if (!TAIL.test(part[first]?.lower ?? '')) return false
  if (CITES.test(part[first]!.lower)) return part.length <= 2 * LONGEST
  return part.length <= FURTHEST && !part.some(({ tag, text }) => tag === 'VERB' || tag === 'AUX' || text === ':')
}

/** Past a reporting clause in commas: "otherwise, it said, the money …". */
export function pastReport(tokens: readonly Token[], from: number, words: ConditionWords): number {
  const comma = tokens.findIndex(({ text }, i) => i > from && i < from + 8 && text === ',')
  return comma > 0 && isReport(tokens, [from, comma], words) ? comma + 1 : from
}
