import type { Word } from './words.ts'

const warmth =
  /^(?:warming|temperatures?|heating|heat|hotter|warmer|warmed|degrees?|celsius|climate|thermometers?|heatwave)$/

/** "1.5C", "2C of warming": a letter that is degrees behind part of a number, or in a sentence about warmth; not "Room 12C". */
export function isCelsius(words: readonly Word[], at: number): boolean {
  const [number, letter] = [words[at], words[at + 1]]
  if (!number?.digits || letter?.text !== 'C' || !letter.glued) return false
  return (
    /^\d{1,2}\.\d{1,2}$/.test(number.text) ||
    (/^\d{1,2}$/.test(number.text) && words.some(({ lower }) => warmth.test(lower)))
  )
}
