import { cut, type Lexicon, type Name, type When } from '../../../model/index.ts'
import type { Sentence } from '../../draft.ts'
import { type Day, dayOf } from '../calendar.ts'
import type { Proposal } from '../propose.ts'
import { durationSigns, namesBeginning } from './durations.ts'
import { floorSigns, yearFloor } from './floors.ts'
import { gatheringSigns, namesGathering } from './gatherings.ts'
import { officeSigns } from './offices.ts'
import { tellsOtherYears, yearsSaid } from './presence.ts'
import type { Sign } from './sign.ts'
import { hull, inMonths, meet, type Stretch } from './stretches.ts'

/** What the signs of an article come to: when it was published, to the month, and the days between which it was. */
export interface Dated {
  readonly when: When
  readonly within: { readonly first: Day; readonly last: Day }
}

/** What is read for signs: the article's sentences in the running text, what names them and what dates they hold. */
export interface Signed {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly names: readonly Name[]
  readonly proposals: readonly Proposal[]
  /** Days between which the days told in the text put publication; open where they leave it open. */
  readonly bounds: Stretch
}

/** An article is dated by its signs when they leave fewer days than this: a year, and what the press is loose in. */
const longest = 381
/** Signs that are asked for: more of them add nothing but time. */
const enough = 24
/** Longer ones are no sentences: lists, tables, text without full stops. */
const longestSentence = 1500

/**
 * When an article without a date was published, from what it tells as present: a gathering that meets "this week", a
 * war in its "fourth year", and who holds office. `null` where there is no such sign, where signs contradict each
 * other, or where together they leave more than a year.
 */
export function inferFromSigns(signed: Signed, lexicon: Lexicon): Dated | null {
  const telling = tellingSigns(signed, lexicon)
  if (telling.length === 0) return null
  const { names, text } = signed
  const signs = [
    ...telling,
    ...officeSigns(names, text, lexicon),
    ...floorSigns(text, lexicon),
    ...yearFloor(signed.proposals),
  ]
  let left: readonly Stretch[] = [signed.bounds]
  const used: Sign[] = []
  for (const sign of signs) {
    const next = meet(
      left,
      sign.readings.map(({ days }) => days),
    )
    if (next.length === 0) return null
    if (narrows(left, next)) used.push(sign)
    left = next
  }
  const whole = hull(left)
  if (!whole || !(whole[1] - whole[0] < longest)) return null
  return { when: whenOf(whole, used, signed.text), within: { first: dayOf(whole[0]), last: dayOf(whole[1]) } }
}

function tellingSigns({ text, sentences, proposals }: Signed, lexicon: Lexicon): Sign[] {
  const [gathering, beginning] = [namesGathering(text, lexicon), namesBeginning(text, lexicon)]
  if (!gathering && !beginning) return []
  const said = yearsSaid(proposals)
  const found: Sign[] = []
  for (const sentence of sentences) {
    if (sentence.text.length > longestSentence) continue
    const met = gathering ? gatheringSigns(sentence, lexicon) : []
    if (met.length > 0 && !tellsOtherYears(sentence, said)) found.push(...met)
    if (beginning) found.push(...durationSigns(sentence, said, { lexicon, text }))
    if (found.length >= enough) break
  }
  return found
}

const lengthOf = (stretches: readonly Stretch[]): number => stretches.reduce((sum, [a, b]) => sum + b - a + 1, 0)

const narrows = (before: readonly Stretch[], after: readonly Stretch[]): boolean => lengthOf(after) < lengthOf(before)

function whenOf(whole: Stretch, used: readonly Sign[], text: string): When {
  const reasons = used.map(({ start, end, readings }) => {
    const meant = readings.filter(({ days }) => meet([days], [whole]).length > 0).map(({ ground }) => ground)
    return `“${text.slice(start, end)}” (${[...new Set(meant)].join(', or ')})`
  })
  const [first] = used
  return {
    value: inMonths(whole),
    certainty: 'inferred',
    because: `by what it tells as present: ${reasons.join(', ')}`,
    span: first ? cut(text, first.start, first.end) : null,
    ...(used.length > 1 ? { signs: used.map(({ start, end }) => cut(text, start, end)) } : {}),
  }
}
