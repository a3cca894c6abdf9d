import type { Ground } from '../ground/ground.ts'
import { shared } from '../ground/vocabulary.ts'

/** "A four-point plan" and "a five-point plan" are two; "the plan" can be either. */
export function sameNumbers({ vocabulary }: Ground, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const numbers = (words: ReadonlySet<string>) =>
    new Set([...words].filter((word) => vocabulary.number(word) !== null || /^\d|point$/.test(word)))
  const [x, y] = [numbers(a), numbers(b)]
  return x.size === 0 || y.size === 0 || shared(x, y) === Math.min(x.size, y.size)
}
