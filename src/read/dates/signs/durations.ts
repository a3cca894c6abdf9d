import type { Lexicon } from '../../../model/index.ts'
import type { Sentence } from '../../draft.ts'
import { dayOf, formatDay } from '../calendar.ts'
import { type Beginning, beginnings, conflictsMeant, yearBegun } from './beginnings.ts'
import { daysSince, type Elapsed, type LongUnit } from './elapsed.ts'
import { frames } from './frames.ts'
import { isPresent, tellsOtherYears, type YearsSaid } from './presence.ts'
import type { Sign, SignReading } from './sign.ts'
import { meet, type Stretch } from './stretches.ts'

/** True where a text names a conflict or an agreement of the lexicon. */
export const namesBeginning = (text: string, lexicon: Lexicon): boolean => frames(lexicon).any.test(text)

/** Words before a length of time that make it another one: "the first two weeks of war", "in the two months after". */
const otherLength =
  /(?:\b(?:first|last|next|another|final|initial|opening|previous|earlier|within|every|coming|further|extra|additional|ended|ending|and|in the|during the|over the|for the)\s+|[-–$€£])$/i

/** What a sentence tells of how long ago something known began; `said` are years that its words name. */
export function durationSigns(
  sentence: Sentence,
  said: YearsSaid,
  { lexicon, text: article }: { readonly lexicon: Lexicon; readonly text: string },
): Sign[] {
  const { text, start } = sentence
  const { frames: all, any, unit, counted } = frames(lexicon)
  // The cheapest first: most sentences end there.
  if (!unit.test(text) || !counted.test(text) || !any.test(text)) return []
  const found: Sign[] = []
  for (const { pattern, how, needsPresent } of all) {
    for (const hit of text.matchAll(pattern)) {
      const elapsed = elapsedOf(hit.groups ?? {}, how, lexicon)
      const end = hit.index + hit[0].length
      const before = text.slice(Math.max(0, hit.index - 24), hit.index)
      if (!elapsed || (/^(?:length|nth)$/.test(how) && otherLength.test(before))) continue
      const meant = meantBy(hit, { text, end, article, lexicon })
      if (meant.length === 0 || tellsOtherYears(sentence, said, new Set(meant.map(yearBegun)))) continue
      if (needsPresent && !isPresent(sentence)) continue
      const readings = meant.flatMap((one) => readingsOf(one, elapsed))
      if (readings.length > 0) found.push({ start: start + hit.index, end: start + end, readings })
    }
  }
  return found
}

function meantBy(
  hit: RegExpExecArray,
  { text, end, article, lexicon }: { text: string; end: number; article: string; lexicon: Lexicon },
): Beginning[] {
  const known = beginnings(lexicon)
  const { noun = '', signed } = hit.groups ?? {}
  if (signed !== undefined) return known.agreements.filter(({ called }) => called.test(signed))
  const beside = text.slice(hit.index, Math.min(text.length, end + 30))
  // "the 23-year Israeli occupation": somebody is named, and nobody of a conflict that is known.
  const phrase =
    hit[0] + (/^\s+(?:in|of|against|with|between|for)(?:\s+[^\s.,;]+){1,4}/.exec(text.slice(end, end + 60))?.[0] ?? '')
  const called = noun.toLowerCase() === 'invaded' ? 'invasion' : noun.toLowerCase()
  const whose = known.conflicts.filter(
    ({ of, begun }) => begun.some((one) => one.called.has(called)) && of.test(phrase),
  )
  if (whose.length === 0 && /\s\p{Lu}\p{Ll}+/u.test(hit[0])) return []
  return conflictsMeant(known, called, { beside, sentence: text, article })
}

function elapsedOf(
  { count = '', unit = 'day', about = '', half }: Readonly<Record<string, string | undefined>>,
  how: Elapsed['how'],
  lexicon: Lexicon,
): Elapsed | null {
  const value = frames(lexicon).numberIn(count)
  const known = how === 'anniversary' ? 'Y' : lexicon.dateWords.units[unit.toLowerCase()]
  if (value === null || known === undefined || !['D', 'W', 'M', 'Y'].includes(known)) return null
  const words = about.toLowerCase().replace(/\s+/g, ' ')
  // Days are counted in the first weeks of anything, and in every account of them.
  if (how === 'length' && known === 'D' && value < 30) return null
  return { count: value + (half ? 0.5 : 0), unit: known as LongUnit, how, about: words }
}

function readingsOf({ name, lasted: [from, to] }: Beginning, elapsed: Elapsed): SignReading[] {
  const [least, most] = daysSince(elapsed)
  const after: Stretch = [Math.floor(from + Math.max(0, least)), Math.ceil(from + most)]
  const days = elapsed.how === 'anniversary' ? [after] : meet([after], [[from, to + 7]])
  return days.map((one) => ({ days: one, ground: `${name}, since ${formatDay(dayOf(from))}` }))
}
