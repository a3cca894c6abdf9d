import { fromLexicon } from '../../draft.ts'
import { beginnings } from './beginnings.ts'
import type { Elapsed } from './elapsed.ts'
import { anyOf, countPatterns, patternOf } from './patterns.ts'

/** One way to say how long something has lasted; groups `about`, `count`, `half`, `unit` and `noun` or `signed`. */
export interface Frame {
  readonly pattern: RegExp
  readonly how: Elapsed['how']
  /** True where the words alone do not tell that it still goes on as they are written. */
  readonly needsPresent: boolean
}

const aboutWords =
  'nearly|almost|close to|just under|less than|not quite|barely|more than|just over|well over|over|at least|about|around|roughly|some|approximately'
const entering =
  '(?:enter(?:s|ed|ing)?|reach(?:es|ed|ing)?|(?:grind|drag|stretch|continue|head|move)(?:s|es|ed|ing)?(?:\\s+on)?\\s+into|ground\\s+(?:on\\s+)?into)'
const nearing = '(?:near(?:s|ed|ing)?|approach(?:es|ed|ing)?)'
const passing = '(?:pass|reach|hit|mark|near|approach)(?:s|es|ed|ing)?'
const marking = '(?:mark|commemorate|near|approach)(?:s|es|d|ed|ing)?'
/** "launched his full-scale invasion", "invaded": the word for what was begun follows. */
const launched = '(?:launched|began|started|ordered)\\s+(?:its|the|a|an|his|her|their)\\s+(?:\\p{Ll}[\\p{Ll}-]+\\s+)?'

/** Everything that the frames look for, made once for a lexicon. */
export const frames = fromLexicon((lexicon) => {
  const { count, ordinal, unit, numberIn } = countPatterns(lexicon)
  const { nouns, agreementNames } = beginnings(lexicon)
  const noun = `\\b(?<noun>${nouns.map(patternOf).join('|')})(?![\\p{L}-])`
  const signed = `(?:the\\s+)?(?:signing of the\\s+)?(?<signed>${anyOf(agreementNames)})`
  const before = "(?:[\\p{L}\\d.'’-]+\\s+){0,5}?"
  const about = `(?:\\b(?<about>${aboutWords})\\s+)?`
  const many = `\\b(?<count>${count})(?<half>\\s+and a half)?[\\s-]+(?<unit>${unit})s?`
  const nth = `\\b(?<count>${ordinal})[\\s-]+(?<unit>${unit})`
  const its = '(?:its|the|a|their)'
  const since = '(?:\\s+on)?\\s+(?:after|since|from|following)\\s+'
  const anniversary = `(?:the|its|this)\\s+(?<count>${ordinal})[\\s-]+anniversary\\s+of\\s+(?:${signed}|${before}${noun})`
  const still: readonly [source: string, how: Elapsed['how']][] = [
    [`${about}${many}\\s+into\\s+${before}${noun}`, 'length'],
    [`${noun}[^.;:]{0,40}?\\b(?:is|now|still|are)\\s+in\\s+${its}\\s+${nth}`, 'within'],
    [`${noun}[^.;:]{0,40}?\\b${entering}\\s+${its}\\s+${nth}`, 'reached'],
    [`\\b${entering}\\s+${its}\\s+${nth}\\s+of\\s+${before}${noun}`, 'reached'],
    [`${noun}[^.;:]{0,40}?\\b${nearing}\\s+${its}\\s+${nth}(?!\\s+anniversary)`, 'nearing'],
    [`\\bday\\s+(?<count>\\d[\\d,]*)\\s+of\\s+${before}${noun}`, 'nth'],
    [`${noun}[^.;:]{0,30}?\\b${passing}\\s+${its}\\s+${many}\\s+mark`, 'mark'],
    [`\\b${passing}\\s+(?:(?:its|the|their)\\s+)?${many}\\s+(?:of|since)\\s+${before}${noun}`, 'mark'],
    [`\\b${anniversary}[^.;:]{0,60}?\\b(?:is|was|being|been|be)\\s+(?:marked|commemorated|observed)`, 'anniversary'],
    [
      `${noun}\\s+(?:(?:that|which|of\\s+\\p{Lu}\\p{L}+)\\s+)?(?:(?:began|started|erupted|broke out|was launched)\\s+)?${about}${many}\\s+ago`,
      'length',
    ],
    [`\\b${marking}\\s+${anniversary}`, 'anniversary'],
    [`\\beve\\s+of\\s+${anniversary}`, 'anniversary'],
    [
      `${noun}[^.;:]{0,40}?\\b(?:${nearing}|${entering}|mark(?:s|ed|ing)?)\\s+${its}\\s+(?<count>${ordinal})[\\s-]+anniversary`,
      'anniversary',
    ],
    [`\\b(?<noun>invaded)[^.;:]{0,40}?\\s${about}${many}\\s+ago`, 'length'],
    [`\\b${launched}${noun}[^.;:]{0,40}?\\s${about}${many}\\s+ago`, 'length'],
  ]
  const open: readonly [source: string, how: Elapsed['how']][] = [
    [`${about}${many}\\s+of\\s+${before}${noun}`, 'length'],
    [`${about}${many}${since}${before}${noun}`, 'length'],
    [`${about}${many}(?:[\\s-]+(?:old|long))?\\s+(?:[\\p{Ll}-]+\\s+)?${noun}`, 'length'],
    [`\\bin\\s+${its}\\s+${nth}\\s+of\\s+${before}${noun}`, 'within'],
    [`\\bthe\\s+(?<count>${ordinal})\\s+(?<unit>day)\\s+(?:of|since)\\s+${before}${noun}`, 'nth'],
    [`\\b(?:on|ahead of|before|of)\\s+${anniversary}`, 'anniversary'],
    [`${about}${many}${since}${signed}`, 'length'],
  ]
  const made =
    (needsPresent: boolean) =>
    ([source, how]: readonly [string, Elapsed['how']]): Frame => ({
      pattern: new RegExp(source, 'giu'),
      how,
      needsPresent,
    })
  return {
    frames: [...still.map(made(false)), ...open.map(made(true))],
    numberIn,
    any: new RegExp(`\\b(?:${nouns.map(patternOf).join('|')}|invaded)(?![\\p{L}-])|${anyOf(agreementNames)}`, 'iu'),
    unit: new RegExp(`\\b(?:${unit}|anniversary)`),
    counted: new RegExp(`\\b(?:${count}|${ordinal})(?:\\s+and a half)?[\\s-]+(?:${unit})|day\\s+\\d|anniversary`, 'i'),
  }
})
