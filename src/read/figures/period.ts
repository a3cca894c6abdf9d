import type { Figure } from '../../model/index.ts'
import type { Around } from './around.ts'
import type { Word } from './words.ts'

const periods: Readonly<Record<string, string>> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annually: 'year',
  annual: 'year',
  hourly: 'hour',
  nightly: 'night',
}

const unit =
  /^(?:second|minute|hour|day|night|week|month|quarter|year|barrel|person|head|capita|ton|tonne|share|kilo|kilogram|kilometre|kilometer|litre|liter|gallon|bushel|hectare|acre|ounce|worker|employee|passenger|vehicle|car|container|household|family|pupil|student|inhabitant|child|unit|kilowatt-hour|kwh|mwh)$/
const hours = /^(?:kilowatt|megawatt|gigawatt)$/

/** "a month before" is a distance, "a month" a rate. */
const placed = /^(?:before|after|ago|later|earlier|from|prior|and|or|in)$/

/** "per day", "a month", "every year", "daily" shortly after a figure, before the next mark. */
export function perAfter(words: readonly Word[], at: number): string | null {
  for (let i = at; i < Math.min(words.length, at + 7); i++) {
    const [word, next] = [words[i] as Word, words[i + 1]]
    if (/^[,.;:()]$/.test(word.text) || word.digits) return null
    const adverb = periods[word.lower]
    if (adverb && i - at <= 6) return adverb
    // "47 euros a megawatt hour"
    const power = hours.test(next?.lower ?? '') ? words.slice(i + 2, i + 4).find(({ lower }) => lower === 'hour') : null
    if (!next || !(unit.test(next.lower) || power)) continue
    const article = /^an?$/.test(word.lower) && i === at && !placed.test(words[i + 2]?.lower ?? '')
    if (/^(?:per|each|every)$/.test(word.lower) || word.text === '/' || article)
      return next.lower === 'capita' ? 'person' : power ? `${next.lower} hour` : next.lower
  }
  return null
}

/** Through nothing but a small word or two; "43% from 2019 levels" is no figure of that year. */
const direct = /^\s*(?:\p{L}+\s+){0,2}(?:in|during|since|over|for|by|throughout|last|this|on|as of)?\s*(?:the\s+)?$/u
const base = /\b(?:from|than|below|above|versus|on)\s+(?:the\s+)?$/

/** The date that follows a figure directly ("595,000 in 2024"; in "43% from 2019 levels by 2030" the second). */
export function periodAfter(end: number, { dates, text }: Around): Figure['period'] {
  const near = dates.filter(({ span, kind }) => kind === 'date' && span.start >= end && span.start - end <= 40)
  let from = end
  for (const { span, when } of near) {
    const gap = text.slice(from, span.start)
    const levels = /^\s+levels?\b/.exec(text.slice(span.end, span.end + 8))
    if (levels && base.test(gap)) from = span.end + levels[0].length
    else return span.start - from <= 24 && direct.test(gap) ? when : null
  }
  return null
}
