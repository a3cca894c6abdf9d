import { days, month, partOfYear } from '../../calendar.ts'
import type { Scene } from '../scene.ts'

const nearness = /^(?:last|this|next|late|early|earlier)$/
const time = /^(?:day|week|weekend|month|year|night)$/
const number = /^\d{1,4}$/
const clock = /^\d{1,2}[.:]\d\d$/

/** "In March 2030 Peru", "last week the union": behind what says when, which stands before the phrase without a comma. */
export function behindWhen({ tokens, nameAt }: Scene, from: number, end: number): number {
  const isNear = nearness.test(tokens[from]!.lower)
  const word = (i: number): string => tokens[i]?.lower ?? ''
  const saysWhen = (i: number): boolean => {
    if (number.test(word(i)))
      return month.test(word(i - 1)) || month.test(word(i + 1)) || (word(i).length === 4 && word(i - 1) === 'in')
    return days.has(word(i)) || clock.test(word(i)) || partOfYear.test(word(i)) || (isNear && time.test(word(i)))
  }
  const first = isNear ? from + 1 : from
  let at = first
  while (at < end && !nameAt[at] && saysWhen(at)) at++
  return at > first && !/^['’]s?$/.test(word(at)) ? at : from
}
