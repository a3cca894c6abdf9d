import type { Lexicon } from '../../../model/index.ts'
import { fromLexicon } from '../../draft.ts'

/**
 * The source of a regular expression for words as the lexicon writes them: "(a|b)" is either, apostrophes are straight
 * or curly, blanks any white space.
 */
export const patternOf = (words: string): string =>
  words
    .replace(/[.*+?^${}[\]\\]/g, '\\$&')
    .replace(/\(/g, '(?:')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+')

/** The same, with "Nato" for "NATO" and "Summit" for "summit": quicker to look for than words in any case. */
export const titledPatternOf = (words: string): string =>
  patternOf(words).replace(/(?<![\\\p{L}])(\p{Lu}{3,}|\p{Ll}+)(?!\p{L})/gu, (word) => {
    const [first = '', rest] = [word.charAt(0), word.slice(1)]
    return rest === rest.toLowerCase()
      ? `[${first.toUpperCase()}${first}]${rest}`
      : `(?:${word}|${first}${rest.toLowerCase()})`
  })

/** Several of them as one, the longest first, not inside of longer words. */
export const anyOf = (phrases: readonly string[]): string =>
  `(?<![\\p{L}\\d-])(?:${[...phrases]
    .sort((a, b) => b.length - a.length)
    .map(patternOf)
    .join('|')})(?![\\p{L}\\d]|-\\p{L})`

/** What numbers and units of time look like in the frames that tell how long something has lasted. */
export interface CountPatterns {
  readonly count: string
  readonly ordinal: string
  readonly unit: string
  readonly numberIn: (words: string) => number | null
}

/** The patterns, from the lexicon's numbers. `numberIn` reads "twenty-one", "1,000th", "a"; `null` for anything else. */
export const countPatterns = fromLexicon((lexicon): CountPatterns => {
  const { ones, tens, ordinals } = lexicon.numberWords
  const small = Object.keys(ones).join('|')
  const ten = Object.keys(tens).join('|')
  const values = new Map<string, number>([
    ...Object.entries(ones),
    ...Object.entries(tens),
    ...Object.entries(ordinals),
  ])
  for (const one of ['a', 'an']) values.set(one, 1)
  values.set('hundredth', 100)
  return {
    count: `(?:\\d[\\d,]*(?:\\.\\d)?|(?:${ten})(?:[-\\s](?:${small}))?|${small}|a\\s+(?:hundred|thousand)|an?)`,
    ordinal: `(?:\\d[\\d,]*(?:st|nd|rd|th)|(?:${ten})-(?:${Object.keys(ordinals).join('|')})|${Object.keys(ordinals).join('|')}|hundredth)`,
    unit: unitsOf(lexicon),
    numberIn: (words) => numberOf(words.toLowerCase(), values),
  }
})

const unitsOf = ({ dateWords: { units } }: Lexicon): string =>
  Object.keys(units)
    .filter((word) => ['D', 'W', 'M', 'Y'].includes(units[word] ?? '') && word.length > 2)
    .join('|')

function numberOf(words: string, values: ReadonlyMap<string, number>): number | null {
  const digits = /^(\d[\d,]*(?:\.\d)?)(?:st|nd|rd|th)?$/.exec(words)
  if (digits) return Number((digits[1] as string).replaceAll(',', ''))
  if (/^a\s+(?:hundred|thousand)$/.test(words)) return words.endsWith('hundred') ? 100 : 1000
  const whole = values.get(words)
  if (whole !== undefined) return whole
  const [ten, one] = words.split(/[-\s]+/).map((word) => values.get(word))
  return ten !== undefined && one !== undefined ? ten + one : null
}
