import { cut, type DateMention, type Doubt, type Figure, type Name, type Statement } from '../../model/index.ts'
import { type Sentence, stage } from '../draft.ts'
import type { Around } from './around.ts'
import { carryOn } from './carryOn.ts'
import { byStart, covers, tagsOf, upTo } from './covering.ts'
import { known } from './known.ts'
import { perAfter, periodAfter } from './period.ts'
import { quantitiesOf } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import { subjectOf } from './subject.ts'
import { topicOf } from './topic.ts'
import { type Word, wordsOf } from './words.ts'

/**
 * sentences, dates → numbers with unit, bound, subject.
 *
 * An exact figure has both ends the same, and so has one that is about so much; "more than" leaves `high` open, "up to",
 * "nearly" and "almost" leave `low` open; "tens of thousands" is 20,000 to 99,999, bound `vague`. Shares and fractions
 * are in percent, ratios ("5:1") what the first is to the second. Units are kept as written, never converted. Ages are no figures.
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
      const told = quantitiesOf(scan).filter(({ family }) => family !== 'age')
      for (const quantity of carryOn(told, scan)) {
        found.push(figureOf(quantity, { text, words, lists, ...inside, contents }))
      }
    }
    return { figures: found }
  },
})

/** Headings, titles and captions carry figures too; other furniture is not about the article. */
const isRead = ({ furniture }: Sentence): boolean =>
  furniture === null || furniture === 'caption' || furniture === 'title'

function figureOf(q: Quantity, around: Around): Figure {
  const { text, words, contents } = around
  const { start, end } = spanOf(q, around)
  const span = cut(text, start, end)
  return {
    span,
    low: q.low,
    high: q.high,
    unit: q.unit,
    bound: q.bound,
    of: ofWords(q, around),
    topic: isDifference(q, words) ? 'other' : topicOf(q.giver ?? q, around),
    per: perAfter(words, q.to),
    subject: subjectOf(q, around, span) ?? (q.giver ? subjectOf(q.giver, around, spanOf(q.giver, around)) : null),
    period: periodAfter(span.end, around),
    statement: contents.find(({ start, end }) => start <= span.start && span.end <= end)?.id ?? null,
    rule: q.rule,
  }
}

const spanOf = ({ from, to }: Quantity, { words }: Around): { start: number; end: number } => ({
  start: (words[from] as Word).start,
  end: (words[to - 1] as Word).end,
})

/** "800 men, 100 more than in May": how far two amounts are apart, itself no amount of what is counted. */
const isDifference = ({ rule, to }: Quantity, words: readonly Word[]): boolean =>
  rule === 'carried-on' && /^(?:more|fewer|less)$/.test(words[to]?.lower ?? '') && words[to + 1]?.lower === 'than'

/** What is counted, as it stands, without a comma or mark at its ends. */
function ofWords({ counted }: Quantity, { text, words, dates }: Around): string | null {
  if (!counted) return null
  const [from, to] = [words[counted.from] as Word, words[counted.to - 1] as Word]
  // "9.1% in June"
  if (from.lower === 'in' && dates.some(({ span }) => span.start <= to.start && to.end <= span.end)) return null
  return text.slice(from.start, to.end)
}

/** Contents of statements, the shortest first, so that a quotation inside a report wins. */
function innermostFirst(statements: readonly Statement[]): { id: string; start: number; end: number }[] {
  return statements
    .flatMap(({ id, content }) => content.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)
}
