import { cut, type DateMention, type Doubt, type When } from '../../model/index.ts'
import type { Day } from './calendar.ts'
import { nowhere } from './decideOrder.ts'
import { lastYearsBySentence, ofLastYear, type Told } from './lastYears.ts'
import type { Meaning } from './meaning.ts'
import { place } from './place.ts'
import { placeWithin } from './placeWithin.ts'
import type { Proposal } from './propose.ts'
import type { Publication } from './publication.ts'
import { anchorDay, type Placed, type Standpoint } from './standpoint.ts'

interface Placement {
  readonly found: DateMention[]
  readonly doubts: Doubt[]
}

/** Places every proposal in the order of the text: each placed day moves the story on. */
export function placeAll(proposals: readonly Proposal[], publication: Publication, text: string): Placement {
  const found: DateMention[] = []
  const doubts: Doubt[] = []
  const yearBeside = yearsBySentence(proposals, text)
  const lastYears = lastYearsBySentence(proposals, text)
  let story: Standpoint['story'] = null
  let storyIn = -1
  let quarter: Standpoint['quarter'] = null
  let year: Told | null = null
  for (const proposal of proposals) {
    const span = cut(text, proposal.start, proposal.end)
    const doubt = doubtOf(proposal.meaning)
    if (doubt) doubts.push({ span, ...doubt })
    const lastYear = publication.loose ? null : ofLastYear(proposal, lastYears, publication.day, text)
    const anchor: Told | null = lastYear ?? year ?? yearBeside.get(proposal.sentence) ?? null
    const at: Standpoint = {
      published: publication.day,
      loose: publication.loose,
      story: story && { ...story, left: storyIn !== proposal.paragraph },
      quarter,
      year: anchor && {
        ...anchor,
        near: lastYear !== null || isNear(anchor, proposal, publication.day ?? publication.within?.last ?? null),
        beside: anchor.heads === true || anchor.paragraph === proposal.paragraph,
        chained: lastYear !== null || (!anchor.bare && anchor.sentence === proposal.sentence),
      },
      tense: proposal.tense,
      lead: proposal.lead,
    }
    const placed =
      publication.within && proposal.meaning.form !== 'ambiguous'
        ? placeWithin(proposal.meaning, at, publication.within)
        : placed0(proposal, at)
    if (!placed) continue
    const when: When = {
      value: placed.value,
      certainty: placed.because === null ? 'said' : 'inferred',
      because: placed.because,
      span,
    }
    found.push({
      span,
      when,
      kind: kindOf(proposal, placed.value),
      rule: proposal.rule.name,
      ...besides(proposal, placed),
    })
    if (proposal.rule.name === 'half-or-quarter') quarter = quarterOf(placed.value, span.quote) ?? quarter
    const day = movesStory(proposal.meaning) ? anchorDay(placed.value) : null
    if (day) {
      story = { day, quote: span.quote, exact: exactnessOf(placed.value) }
      storyIn = proposal.paragraph
    }
    if (day && placed.because === null)
      year = {
        day,
        quote: span.quote,
        paragraph: proposal.paragraph,
        sentence: proposal.sentence,
        bare: placed.value.length === 4,
        heads: isLine(proposal, text),
      }
    else if (breaksChain(proposal.meaning)) year = unchained(year)
  }
  return { found, doubts }
}

/** Alone in its line, a colon or a full stop aside. */
const isLine = ({ start, end }: Proposal, text: string): boolean =>
  /(?:^|[\n\r])[\s#*•–-]*$/.test(text.slice(Math.max(0, start - 4), start)) &&
  /^[:.]?[ \t]*(?:[\n\r]|$)/.test(text.slice(end, end + 6))

const unchained = (told: Told | null): Told | null => told && { ...told, sentence: -1 }

/** A day counted from publication: days after it in the sentence need not go on with the story. */
const breaksChain = (meaning: Meaning): boolean =>
  ['offset', 'weekday', 'inYear', 'year', 'weekend', 'sameUnit'].includes(meaning.form) ||
  (meaning.form === 'month' && meaning.shift !== undefined)

/** The year that a sentence names, for days before it in the same sentence. */
function yearsBySentence(proposals: readonly Proposal[], text: string): Map<number, Told> {
  const found = new Map<number, Told>()
  for (const { meaning, sentence, paragraph, start, end } of proposals) {
    if (meaning.form !== 'year') continue
    const day = { year: meaning.year, month: 1, day: 1 }
    found.set(sentence, { day, quote: text.slice(start, end), paragraph, sentence, bare: true })
  }
  return found
}

/**
 * Whether a day without a year goes on with the story rather than with the day's news: in the paragraph of a day or
 * month that had its year, or in the next one when that lies years back. A bare year is more often history.
 */
function isNear(told: Told, { paragraph }: Proposal, published: Day | null): boolean {
  const [apart, old] = [paragraph - told.paragraph, told.day.year < (published?.year ?? 0) - 1]
  return !told.bare && (apart === 0 || (apart === 1 && old))
}

const movesStory = (meaning: Meaning): boolean =>
  ['day', 'month', 'year', 'range', 'nth', 'weekday', 'part', 'nthWithin', 'someWithin', 'feast', 'partOfDay'].includes(
    meaning.form,
  ) ||
  (meaning.form === 'offset' && meaning.unit === 'D')

function placed0({ meaning }: Proposal, at: Standpoint): Placed | null {
  if (meaning.form !== 'ambiguous') return place(meaning, at)
  const [a, b] = meaning.readings.map((reading) => place(reading, at)?.value ?? '')
  return { value: `${a?.slice(0, 4)}-XX-XX`, because: `${a} or ${b}: the order of day and month cannot be told` }
}

/** Whether a value tells its (first) day, its month or only its year. */
const exactnessOf = (value: string): 'D' | 'M' | 'Y' => {
  const first = value.split('/')[0] ?? ''
  return first.length >= 10 ? 'D' : first.length === 7 ? 'M' : 'Y'
}

/** What EDTF cannot hold: the part of a day, the length of a stretch. */
function besides({ meaning }: Proposal, { value }: Placed): Pick<DateMention, 'part' | 'length'> {
  if (meaning.form === 'partOfDay') return { part: meaning.part }
  if (meaning.form === 'someWithin') return { length: `P${Math.abs(meaning.count)}${meaning.piece}` }
  return meaning.form === 'window' && !value.startsWith('P') ? { length: meaning.duration } : {}
}

function quarterOf(value: string, quote: string): Standpoint['quarter'] {
  const months = /^(\d{4})-(01|04|07|10)\/\1-(03|06|09|12)$/.exec(value)
  if (!months || Number(months[3]) - Number(months[2]) !== 2) return null
  return { year: Number(months[1]), quarter: (Number(months[2]) + 2) / 3, quote }
}

/** A stretch that could not be placed is still a length of time. */
const kindOf = ({ rule, meaning }: Proposal, value: string): DateMention['kind'] =>
  meaning.form === 'window' && value.startsWith('P') ? 'duration' : rule.kind

function doubtOf(meaning: Meaning): Omit<Doubt, 'span'> | null {
  if (meaning.form === 'impossible')
    return { rule: 'date-impossible', message: `This is no date: ${meaning.why}.`, reading: null }
  if (meaning.form !== 'ambiguous') return null
  const [a, b] = meaning.readings.map((reading) => place(reading, nowhere)?.value ?? '')
  return { rule: 'date-ambiguous', message: 'Day and month could be either way round.', reading: `${a} or ${b}` }
}
