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

const unit = /^(?:second|minute|hour|day|night|week|month|quarter|year|barrel|person|head|capita|ton|tonne|share)$/

/** "a month before" is a distance, "a month" a rate. */
const placed = /^(?:before|after|ago|later|earlier|from|prior|and|or|in)$/

/** "per day", "a month", "every year", "daily" shortly after a figure, before the next mark. */
export function perAfter(words: readonly Word[], at: number): string | null {
  for (let i = at; i < Math.min(words.length, at + 7); i++) {
    const [word, next] = [words[i] as Word, words[i + 1]]
    if (/^[,.;:()]$/.test(word.text) || word.digits) return null
    const adverb = periods[word.lower]
    if (adverb && i - at <= 6) return adverb
    if (!next || !unit.test(next.lower)) continue
    const article = /^an?$/.test(word.lower) && i === at && !placed.test(words[i + 2]?.lower ?? '')
    if (/^(?:per|each|every)$/.test(word.lower) || word.text === '/' || article)
      return next.lower === 'capita' ? 'person' : next.lower
  }
  return null
}

/** The date that follows a figure directly ("595,000 in 2024"), through nothing but a small word or two. */
export function periodAfter(end: number, { dates, text }: Around): Figure['period'] {
  const date = dates.find(({ span, kind }) => kind === 'date' && span.start >= end && span.start - end <= 24)
  if (!date) return null
  return /^\s*(?:\p{L}+\s+){0,2}(?:in|during|since|over|for|by|throughout|last|this|on|as of)?\s*(?:the\s+)?$/u.test(
    text.slice(end, date.span.start),
  )
    ? date.when
    : null
}
