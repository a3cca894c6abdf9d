import type { Token } from '../../draft.ts'

const frame = /^(?:condition|precondition|premise|principle|prerequisite|requirement|demand|line|basis)$/
const talks = /^(?:negotiations?|talks|dialogue|discussions|consultations)$/
const turns = /^(?:for|on|of|about|that)$/

/** "insists on its bottom line of talks for a retreat": the thing behind what it is called; `from` without such a name. */
export function behindFrame(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to && /^(?:DET|ADJ)$/.test(tokens[at]!.tag) && !frame.test(tokens[at]!.lower)) at++
  if (tokens[at]?.lower === 'bottom') at++
  if (!frame.test(tokens[at]?.lower ?? '') || !/^(?:of|for|in)$/.test(tokens[at + 1]?.lower ?? '')) return from
  const noun = tokens[at + 2]?.tag === 'DET' ? at + 3 : at + 2
  const behind = noun + 2
  const isFrame = talks.test(tokens[noun]?.lower ?? '') && turns.test(tokens[noun + 1]?.lower ?? '')
  return isFrame && behind < to ? behind : from
}
