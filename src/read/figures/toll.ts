import type { Known } from './known.ts'
import type { Quantity } from './quantity.ts'
import type { Word } from './words.ts'

/** A bare number of dead or hurt: "put its losses at 19", "the death toll rose to 31", "killed 34 and wounded 120". */
export const isToll = (bare: Quantity, words: readonly Word[], known: Known): boolean =>
  (bare.weak === true && isLevel(bare, words, known)) || isHit(bare, words, known) || wereHit(bare, words, known)

/** What is counted stands before the number, with "at" or "to". */
function isLevel({ from }: Quantity, words: readonly Word[], known: Known): boolean {
  if (!/^(?:at|to)$/.test(words[from - 1]?.lower ?? '')) return false
  const lead = words.slice(Math.max(0, from - 5), from - 1).map(({ lower }) => lower)
  return lead
    .slice(lead.findLastIndex((word) => /^[,;:.(]$/.test(word)) + 1)
    .some((word) => word === 'toll' || (known.near.get(word) === 'casualties' && known.topicOf.has(word)))
}

const ends = /^(?:[.,;:!?)”"’]|in|at|on|near|across|during|after|since|when|as|and|others|more|overnight|last|this)$/

/** The object of "killed" or "wounding", and nothing behind the number that it could count. */
const isHit = ({ from, to }: Quantity, words: readonly Word[], known: Known): boolean =>
  /(?:ed|ing)$/.test(words[from - 1]?.lower ?? '') &&
  known.near.get(words[from - 1]!.lower) === 'casualties' &&
  (words[to] === undefined || ends.test(words[to]!.lower))

const passive =
  /^(?:more|others|of|them|is|are|was|were|have|has|had|been|being|reportedly|also|feared|believed|to|be)$/

/** "34 were killed", "dozens more have been injured", "another five were hurt". */
function wereHit({ to }: Quantity, words: readonly Word[], known: Known): boolean {
  let at = to
  while (passive.test(words[at]?.lower ?? '') && at - to < 6) at++
  const { lower } = words[at] ?? { lower: '' }
  return (
    at > to && /(?:ed|dead|slain|hurt)$/.test(lower) && (lower === 'hurt' || known.near.get(lower) === 'casualties')
  )
}
