import { countedAt } from './nouns.ts'
import { phraseAt } from './phrases.ts'
import type { Quantity, Scan } from './quantity.ts'

type Age = Pick<Quantity, 'to' | 'unit' | 'family' | 'rule'>

/**
 * "30 years old", "25-year-old", "three weeks of age", "87 yo", "of age 87", "aged 25"; what is said so of a thing that
 * lasts is a length of time ("the two-year-old war"). `null` where no age is told.
 */
export function ageAt({ words, known, tagAt }: Scan, at: number, next: number): Age | null {
  const hyphen = words[next]?.text === '-' ? 1 : 0
  const unit = phraseAt(known.time, words, next + hyphen)
  const named = unit && /^(?:years|months|weeks|days)$/.test(unit.value) ? unit : null
  const to = named ? next + hyphen + named.length : next
  if (named) {
    const old = to + (words[to]?.text === '-' ? 1 : 0)
    if (words[old]?.lower === 'old' && known.lasting.has(countedAt(words, old + 1, tagAt, known)?.head.lower ?? ''))
      return { to, unit: named.value, family: 'time', rule: 'duration' }
    if (/^olds?$/.test(words[old]?.lower ?? '')) return age(old + 1, named.value)
    if (words[to]?.lower === 'of' && words[to + 1]?.lower === 'age') return age(to + 2, named.value)
  }
  if (words[next]?.lower === 'yo' && words[at]?.digits) return age(next + 1, 'years')
  const before = words[at - 1]?.lower === 'of' ? words[at - 2]?.lower : words[at - 1]?.lower
  return before === 'age' || before === 'aged' ? age(to, named?.value ?? 'years') : null
}

const age = (to: number, unit: string): Age => ({ to, unit, family: 'age', rule: 'age' })
