import type { Quantity } from './quantity.ts'
import type { Word } from './words.ts'

const voted = /^(?:vote|votes|voted|voting|ballot|passed|approved|adopted|ratified|rejected|backed)$/
const against = /^(?:to|against|-|–|—)$/

/** "by 87 votes to 33", "The vote was 141 to 5", "voted 9-3": both numbers of a vote, each a figure of its own. */
export function votesOf(
  bare: Quantity,
  before: Quantity | undefined,
  next: Quantity | undefined,
  words: readonly Word[],
): Quantity | null {
  const second = before?.unit === 'votes' && isBeside(before, bare, words)
  const first = next?.family === 'bare' && isBeside(bare, next, words) && isVote(words, bare.from)
  const { weak: _, ...rest } = bare
  return second || first ? { ...rest, unit: 'votes', family: 'thing', rule: 'votes' } : null
}

const isBeside = (one: Quantity, other: Quantity, words: readonly Word[]): boolean =>
  other.from === one.to + 1 && against.test(words[one.to]?.lower ?? '')

/** Whether the number at a word is how many voted for something, by the words before it. */
export const isVote = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 4), at).some(({ lower }) => voted.test(lower)) &&
  !/^(?:in|on|since|from)$/.test(words[at - 1]?.lower ?? '')
