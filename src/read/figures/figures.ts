import {
  cut,
  type DateMention,
  type Doubt,
  type Figure,
  type Name,
  type Ref,
  type Statement,
  type Topic,
} from '../../model/index.ts'
import { type Sentence, stage, type Token } from '../draft.ts'
import { carryOn } from './carryOn.ts'
import { type Quantity, quantitiesOf } from './quantities.ts'
import { type Known, known, type Word, wordsOf } from './words.ts'

/**
 * sentences, dates → numbers with unit, bound, subject.
 *
 * An exact figure has both ends the same, and so has one that is about so much; "more than" leaves `high` open, "up to",
 * "nearly" and "almost" leave `low` open; "tens of thousands" is 20,000 to 99,999, bound `vague`. Shares and fractions
 * are in percent, ratios ("5:1") what the first is to the second. Units are kept as written, never converted.
 */
export const figures = stage({
  name: 'figures',
  needs: ['article', 'lexicon', 'sentences', 'names', 'dates', 'statements', 'doubts'],
  adds: ['figures'],
  run: ({ article: { text }, lexicon, sentences, names, dates, statements, doubts }) => {
    const lists = known(lexicon)
    const fixed = dates.filter(({ kind, rule }) => kind !== 'duration' && rule !== 'window')
    // "31 February" is no day, and no number of anything either.
    const impossible = doubts.filter(({ rule }) => rule === 'date-impossible')
    const contents = innermostFirst(statements)
    const found: Figure[] = []
    const cursor = { date: 0, name: 0, noDay: 0 }
    for (const sentence of sentences) {
      if (!isRead(sentence) || !lists.opening.test(sentence.text)) continue
      while (cursor.date < fixed.length && (fixed[cursor.date] as DateMention).span.end <= sentence.start) cursor.date++
      while (cursor.noDay < impossible.length && (impossible[cursor.noDay] as Doubt).span.end <= sentence.start)
        cursor.noDay++
      while (cursor.name < names.length && (names[cursor.name] as Name).span.end <= sentence.start) cursor.name++
      const inside = { dates: upTo(fixed, cursor.date, sentence.end), names: upTo(names, cursor.name, sentence.end) }
      const noDays = upTo(impossible, cursor.noDay, sentence.end)
      const written = noDays.length === 0 ? inside.dates : [...inside.dates, ...noDays].sort(byStart)
      const words = wordsOf(sentence.text, sentence.start)
      const scan = { words, known: lists, tagAt: tagsOf(sentence), dated: covers(written) }
      for (const quantity of carryOn(quantitiesOf(scan), words, lists)) {
        found.push(figureOf(quantity, { text, words, lists, ...inside, contents }))
      }
    }
    return { figures: found }
  },
})

/** Headings, titles and captions carry figures too; other furniture is not about the article. */
const isRead = ({ furniture }: Sentence): boolean =>
  furniture === null || furniture === 'caption' || furniture === 'title'

function upTo<T extends { span: { start: number } }>(list: readonly T[], from: number, end: number): T[] {
  let to = from
  while (to < list.length && (list[to] as T).span.start < end) to++
  return list.slice(from, to)
}

interface Spanned {
  readonly span: { readonly start: number; readonly end: number }
}

const byStart = (a: Spanned, b: Spanned): number => a.span.start - b.span.start

function tagsOf({ tokens }: Sentence): (offset: number) => string | null {
  return (offset) => {
    let [low, high] = [0, tokens.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tokens[middle] as Token).start < offset) low = middle + 1
      else high = middle
    }
    const token = tokens[low]
    return token?.start === offset ? token.tag : null
  }
}

/** True at offsets that one of the stretches covers, which are in order and apart. */
function covers(dates: readonly Spanned[]): (offset: number) => boolean {
  let at = 0
  return (offset) => {
    while (at > 0 && (dates[at - 1] as Spanned).span.end > offset) at--
    while (at < dates.length && (dates[at] as Spanned).span.end <= offset) at++
    const date = dates[at]
    return date !== undefined && date.span.start <= offset
  }
}

interface Around {
  readonly text: string
  readonly words: readonly Word[]
  readonly lists: Known
  readonly dates: readonly DateMention[]
  readonly names: readonly Name[]
  readonly contents: readonly { readonly id: string; readonly start: number; readonly end: number }[]
}

function figureOf(q: Quantity, around: Around): Figure {
  const { text, words, contents } = around
  const span = cut(text, (words[q.from] as Word).start, (words[q.to - 1] as Word).end)
  return {
    span,
    low: q.low,
    high: q.high,
    unit: q.unit,
    bound: q.bound,
    of: ofWords(q, around),
    topic: topicOf(q.giver ?? q, around),
    per: perAfter(words, q.to),
    subject: subjectOf(q, around, span),
    period: periodAfter(span.end, around),
    statement: contents.find(({ start, end }) => start <= span.start && span.end <= end)?.id ?? null,
    rule: q.rule,
  }
}

/** What is counted, as it stands, without a comma or mark at its ends. */
function ofWords({ counted }: Quantity, { text, words }: Around): string | null {
  if (!counted) return null
  const [from, to] = [words[counted.from] as Word, words[counted.to - 1] as Word]
  return text.slice(from.start, to.end)
}

const reach = 9

function topicOf(q: Quantity, { words, lists }: Around): Topic {
  if (q.family === 'time') return 'duration'
  if (q.rule === 'toll') return 'casualties'
  const near = nearTopic(q, words, lists)
  if (q.family === 'money') return near === 'aid' ? 'aid' : 'money'
  const noun = q.counted ? ownTopic(q, words, lists) : null
  if (q.family === 'percent') return noun === 'territory' ? 'territory' : 'share'
  if (q.family === 'measure') return /^(?:km2|square miles|hectares|acres)$/.test(q.unit ?? '') ? 'territory' : 'other'
  if (q.family === 'ratio' || q.family === 'times') return 'other'
  const people = q.unit === 'people' || q.family === 'bare'
  if (people && near === 'casualties') return 'casualties'
  if (people && near === 'displaced' && noun !== 'casualties') return 'displaced'
  if (people && near === 'recruits' && noun !== 'casualties') return q.family === 'bare' ? 'other' : 'recruits'
  if (noun && noun !== 'money') return noun as Topic
  return q.family === 'bare' ? 'other' : 'count'
}

/** The topic of the noun itself. */
function ownTopic(q: Quantity, words: readonly Word[], lists: Known): string | null {
  for (let i = q.counted?.to ?? 0; i > (q.counted?.from ?? 0); i--) {
    const topic = lists.topicOf.get((words[i - 1] as Word).lower)
    if (topic) return topic
  }
  return null
}

/** The topic that words in the same clause tell, nearest first; to the right they may be a verb away. */
function nearTopic(q: Quantity, words: readonly Word[], lists: Known): string | null {
  const stop = /^[;:.!?]$/
  let best: { topic: string; distance: number } | null = null
  const look = (i: number, distance: number): boolean => {
    const word = words[i]
    if (!word || stop.test(word.text)) return false
    const topic = lists.near.get(word.lower)
    if (topic && (!best || distance < best.distance)) best = { topic, distance }
    return true
  }
  for (let i = q.from; i < q.to; i++) look(i, 0)
  for (let d = 1; d <= reach; d++) if (!look(q.to - 1 + d, d)) break
  for (let d = 1; d <= (q.family === 'money' ? reach + 4 : reach - 2); d++) if (!look(q.from - d, d + 1)) break
  return (best as { topic: string } | null)?.topic ?? null
}

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
function perAfter(words: readonly Word[], at: number): string | null {
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

/** Whose figure it is: a state, group or organisation named in what is counted. */
function subjectOf(q: Quantity, { names, words }: Around, span: { start: number; end: number }): Ref | null {
  const end = q.counted ? Math.max(span.end, (words[q.counted.to - 1] as Word).end) : span.end
  const named = names.find(
    ({ span: s, entity, kind }) =>
      entity && s.start >= span.start && s.end <= end && /^(?:state|group|organisation|place)$/.test(kind),
  )
  return named?.entity ?? null
}

/** The date that follows a figure directly ("595,000 in 2024"), through nothing but a small word or two. */
function periodAfter(end: number, { dates, text }: Around): Figure['period'] {
  const date = dates.find(({ span, kind }) => kind === 'date' && span.start >= end && span.start - end <= 24)
  if (!date) return null
  return /^\s*(?:\p{L}+\s+){0,2}(?:in|during|since|over|for|by|throughout|last|this|on|as of)?\s*(?:the\s+)?$/u.test(
    text.slice(end, date.span.start),
  )
    ? date.when
    : null
}

/** Contents of statements, the shortest first, so that a quotation inside a report wins. */
function innermostFirst(statements: readonly Statement[]): { id: string; start: number; end: number }[] {
  return statements
    .flatMap(({ id, content }) => content.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)
}
