import type { Wanted } from './recognizers.ts'

/** What of the cases Parley does not set out to read, and why. Each is counted and printed. */
const outside: readonly (readonly [string, (one: Wanted) => boolean])[] = [
  ['powers and scientific notation: no figure of the press', ({ words }) => /\^|\de[+-]?\d|x10/i.test(words)],
  [
    'parts of addresses, telephone numbers, dates and names, which must not be figures',
    ({ input, words }) =>
      /\d+\.\d+\.\d+\.\d+|phone|SCP-|\d\/\d+\/\d{4}|\b(?:nr|nrs)\.|three-nought-four/.test(input) &&
      /\d|three|nought|four/.test(words),
  ],
  [
    'a quotient put in words ("one over twenty", "2000 over 3"; "one in five" is read where people or things follow)',
    ({ words }) => /\b(?:over|out of)\b|^\d+ in /.test(words),
  ],
  [
    'a fraction whose lower number is a compound ("one one hundred fifth")',
    ({ words }) =>
      /(?:hundred|thousand)[ -]\s?(?:and )?[a-z -]*ths?$|(?:hundred|thousand) (?:trillion|million|fif)/.test(words),
  ],
  [
    'small coins left unsaid ("15 dollars 50"): what follows may count something else',
    ({ words }) => /(?:dollars?|usd) (?:and )?(?:\d+|one|two|forty five)$|\d and fifty$|mao/i.test(words),
  ],
  ['a percentage put the other way round ("percent of 10")', ({ words }) => /^per ?cents? of /.test(words)],
  [
    'a letter for a scale that the press does not use or that stands apart ("10G", "10 k")',
    ({ file, words }) => /^Number\//.test(file) && /\dg$| [gkm]$/i.test(words),
  ],
  [
    'units of the kitchen, the laboratory and the computer',
    ({ unit }) => /^(?:Cup|Dram|Microgram|Radian|Turn|Picometer|Bit|Bitcoin)$/.test(unit ?? ''),
  ],
  [
    'two comparisons at once ("greater than 100 and smaller than 300"), which are two figures here',
    ({ file, words, value }) =>
      /RangeModel$/.test(file) &&
      /(?:than|above|at most|below|no more|higher|at least).*(?:\band\b|,|\bbut\b).*(?:than|below|least|smaller|lower)/i.test(
        words,
      ) &&
      !/^[[(],|,[\])]$/.test(value),
  ],
  [
    'ranks and ages, which are no figures here',
    ({ input, file }) => /RangeModel$/.test(file) && /tenth|years old/.test(input),
  ],
  ['an ordinal, a page of a list', ({ file }) => /Ordinal/.test(file)],
  ['an age, which is no figure here', ({ file }) => /AgeModel/.test(file)],
  ['a unit named without a number', ({ value }) => value === '' || value === 'null'],
]

/** Why a case is out of scope; `null` for one that is in it. */
export const outOfScope = (one: Wanted): string | null => outside.find(([, test]) => test(one))?.[0] ?? null
