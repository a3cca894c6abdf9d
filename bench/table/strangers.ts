import { type Dossier, dayRange, type Evidence } from '../../src/model/index.ts'
import type { Laid } from './lay.ts'

/** A name, number or day of a digest sentence that stands in none of the spans which it cites. */
export interface Stranger {
  readonly sentence: string
  readonly what: string
}

type Sentence = Dossier['digest'][number]

/** Words with which the digest's own templates begin a sentence; at the start a capital makes no name of them. */
const opening = new Set(['on', 'disputed', 'announced', 'figures', 'this', 'the', 'in', 'what'])
const months = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2000, month)).toLocaleString('en', { month: 'long', timeZone: 'UTC' }),
)
const day = new RegExp(String.raw`\b(\d{1,2})(?:–(\d{1,2}))? (${months.join('|')}) (\d{4})\b`, 'g')

/**
 * Names, numbers and days of the digest that are absent from the cited spans. It shares nothing with the gate of the
 * digest: it looks into the spans alone, not into the sentences around them. Allowed besides: the usual name of an
 * identity that the spans name in another form, the outlet, title or file of a cited article, a day that an expression
 * in the cited sentence means or on which a cited article was published (in its credit the month, where no day is known), sums that the dossier's audit worked out, and
 * the dossier's own counts of articles and of credits left out.
 */
export function strangersIn({ dossier, entries }: Laid): Stranger[] {
  const readings = new Map(entries.map(({ article, reading }) => [article.id, { article, reading }]))
  const articles = new Map(dossier.articles.map((article) => [article.id, article]))
  return dossier.digest.flatMap((one) => {
    const known = new Set(wordsIn(one.evidence.map(({ quote }) => quote).join('\n')))
    for (const { name, forms } of dossier.identities)
      if (forms.some(({ form }) => standsIn(form, one.evidence))) for (const word of wordsIn(name)) known.add(word)
    const cited = [...new Set(one.evidence.map(({ article }) => article))].map((id) => articles.get(id)!)
    for (const { outlet } of cited)
      for (const { name, forms } of outlet ? [{ name: outlet.name, forms: [] }, ...dossier.identities] : [])
        if (name === outlet?.name || forms.some(({ form }) => form === outlet?.name))
          for (const word of wordsIn(name)) known.add(word)
    const credited = cited.flatMap(({ title, path, published }) =>
      wordsIn(`${title ?? ''} ${path} ${monthOf(published?.value ?? '')}`),
    )
    if (one.credits.length > 4) credited.push(String(one.credits.length - 3)) // "… and 2 more"
    for (const word of workedOut(one, dossier)) known.add(word)
    const days = new Set(one.evidence.flatMap((span) => daysAt(span, readings)))
    const tail = /(?<= )\([^()]*(?:\([^()]*\)[^()]*)*\)\.$/u.exec(one.sentence)?.index ?? one.sentence.length
    const [body, credit] = [one.sentence.slice(0, tail), one.sentence.slice(tail)]
    return [
      ...strangeDays(one.sentence, days),
      ...strangeWords(body, known),
      ...strangeWords(credit, new Set([...known, ...credited])),
    ].map((what) => ({ sentence: one.sentence, what }))
  })
}

/** The month of which no more is known, as a credit has it: “January 2026”; nothing for a day. */
function monthOf(value: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(value) ?? []
  return month ? `${months[Number(month) - 1]} ${year}` : ''
}

/** Words in lower case; a number with its separators is one word, an apostrophe ends a word. */
const wordsIn = (text: string): string[] => text.toLowerCase().match(/\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}\p{N}]*/gu) ?? []

function standsIn(form: string, evidence: readonly Evidence[]): boolean {
  return evidence.some(({ quote }) => quote.includes(form))
}

function strangeWords(sentence: string, known: ReadonlySet<string>): string[] {
  const rest = sentence.replace(day, ' ')
  return [...rest.matchAll(/\d+(?:[.,]\d+)*|\p{Lu}[\p{L}\p{M}\p{N}]*/gu)]
    .filter(({ 0: word, index }) => {
      const plain = word.toLowerCase()
      return !known.has(plain) && !(index === 0 && opening.has(plain))
    })
    .map(([word]) => word)
}

function strangeDays(sentence: string, known: ReadonlySet<string>): string[] {
  return [...sentence.matchAll(day)]
    .filter(([, first, last = first, month, year]) =>
      [first, last].some((d) => !known.has(iso(Number(year), months.indexOf(month!) + 1, Number(d)))),
    )
    .map(([whole]) => whole)
}

const iso = (year: number, month: number, d: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`

type Readings = ReadonlyMap<string, Laid['entries'][number]>

/** The days that expressions of time in a span, or in the sentence around it, mean; and the day of publication. */
function daysAt({ article, start, end }: Evidence, readings: Readings): string[] {
  const { article: paper, reading } = readings.get(article)!
  const before = Math.max(paper.text.lastIndexOf('. ', start), paper.text.lastIndexOf('\n', start))
  const stops = [paper.text.indexOf('. ', end), paper.text.indexOf('\n', end)].filter((at) => at >= 0)
  const after = Math.min(paper.text.length, ...stops)
  const said = reading.dates.filter(({ span }) => span.start >= before && span.end <= after + 1)
  const values = [...said.map(({ when }) => when.value), reading.article.published?.value ?? '']
  return values.flatMap((value) => {
    const { first, last } = dayRange(value)
    return [first, last].filter((edge) => edge !== null)
  })
}

/** Numbers that the dossier worked out itself: the sums of its audit that cite the same spans, and what it counted. */
function workedOut({ part, evidence, sentence }: Sentence, dossier: Dossier): string[] {
  if (part === 'names')
    return dossier.doubts
      .filter((doubt) => doubt.evidence.some((span) => evidence.some((one) => sameSpan(one, span))))
      .flatMap(({ reading }) => wordsIn(reading ?? ''))
  if (part === 'coverage')
    return [
      dossier.articles.length,
      new Set(dossier.articles.flatMap(({ outlet }) => outlet?.id ?? [])).size,
      new Set(dossier.articles.map(({ origin }) => origin)).size,
    ].map(String)
  if (part !== 'sums') return []
  const audits = dossier.figures.flatMap(({ audit }) => audit)
  const behind = audits.filter((audit) => audit.evidence.every((span) => evidence.some((one) => sameSpan(one, span))))
  return wordsIn(sentence).filter((word) =>
    behind.some(
      ({ expected, found, working = '' }) =>
        wordsIn(working).includes(word) ||
        [expected, found].some((sum) => isShown(Number(word.replaceAll(',', '')), sum)),
    ),
  )
}

/** 405 million is shown as 405, 16470 as 16,470, 1.1 billion as 1.1. */
const isShown = (word: number, sum: number): boolean =>
  [1, 1e6, 1e9].some((size) => Math.abs(word - sum / size) <= 0.006 * Math.max(1, Math.abs(word)))

const sameSpan = (a: Evidence, b: Evidence): boolean =>
  a.article === b.article && a.start === b.start && a.end === b.end
