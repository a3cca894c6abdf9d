import type { Token } from '../../draft.ts'
import type { Scene } from '../../positions/scene.ts'
import type { PlanPhrase } from '../planAt.ts'
import { type Points, pointsFrom, trimmed } from './pointsFrom.ts'

const furthest = 5

/** "An offer of 300 tonnes of fish", "raised its offer on Tuesday from 4 to 5 per cent": an amount is its one point. */
export function amount({ tokens, layers }: Scene, plan: PlanPhrase): Points | null {
  if (!/^(?:offer|offers|proposal|bid)$/.test(tokens[plan.noun]!.lower)) return null
  for (let at = plan.noun + 1; at < Math.min(tokens.length, plan.to + furthest); at++) {
    const { lower, tag } = tokens[at]!
    if (/^(?:of|from|to)$/.test(lower) && isAmount(tokens, at + 1)) {
      const part = trimmed(tokens.slice(lower === 'of' ? at + 1 : at, amountEnd(tokens, at + 1)))
      return { rule: 'amount', points: pointsFrom(layers, [{ n: null, tokens: part }]) }
    }
    if (tag === 'VERB' || tag === 'AUX' || tag === 'PUNCT') return null
  }
  return null
}

const isAmount = (tokens: readonly Token[], at: number): boolean => {
  const first = tokens[at]
  return (
    first !== undefined &&
    (first.tag === 'NUM' || /^[$€£]/.test(first.text) || /^(?:about|up|at|nearly|half)$/.test(first.lower))
  )
}

function amountEnd(tokens: readonly Token[], from: number): number {
  let to = from
  while (
    to < tokens.length &&
    to < from + 14 &&
    (/^(?:NUM|SYM|NOUN|ADJ|ADP|DET|PART)$/.test(tokens[to]!.tag) || /^[$€£%-]$/.test(tokens[to]!.text))
  )
    to++
  return to
}
