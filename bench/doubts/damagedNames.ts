import type { Article, Name, Reading } from '../../src/model/index.ts'
import { articleOf, lexicon } from '../../test/kit/reading.ts'
import { type Draw, type Planted, replaced } from './plant.ts'

const isWord = ({ span }: Name): boolean => /^\p{Lu}[a-z]{5,}$/u.test(span.quote)

/** A mention of one word whose name stands at least twice more. */
function mention({ names }: Reading, draw: Draw): Name | null {
  const times = new Map<string, number>()
  for (const { span } of names) times.set(span.quote, (times.get(span.quote) ?? 0) + 1)
  const fit = names.filter((name) => isWord(name) && times.get(name.span.quote)! >= 3)
  return fit[draw(Math.max(1, fit.length))] ?? null
}

/** Drops, doubles, changes or exchanges one letter inside a word. */
export function letterOfName(article: Article, reading: Reading, draw: Draw): Planted | null {
  const name = mention(reading, draw)
  if (name === null) return null
  const { quote } = name.span
  const at = 1 + draw(quote.length - 3)
  const [head, letter, next, tail] = [quote.slice(0, at), quote[at]!, quote[at + 1]!, quote.slice(at + 2)]
  const other = 'aeiou'.includes(letter) ? 'aeiou'[draw(5)]! : 'bdgklmnrst'[draw(10)]!
  const forms = [head + next + tail, head + letter + letter + next + tail, head + other + next + tail]
  const form = [...forms, head + next + letter + tail][draw(4)]!
  return form === quote ? null : replaced(article, name.span, form)
}

/** How a name may come back from another language: what is exchanged for what, the first that fits. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/tk/, 'tc'],
  [/ff$/, 'v'],
  [/ck/, 'k'],
  [/ph/, 'f'],
  [/sh/, 'sch'],
  [/v/, 'w'],
  [/w/, 'v'],
  [/y$/, 'i'],
  [/ll/, 'l'],
  [/nn/, 'n'],
  [/tt/, 't'],
  [/ee/, 'i'],
  [/oo/, 'u'],
  [/c(?=[aou])/, 'k'],
  [/k/, 'c'],
  [/z/, 's'],
  [/th/, 't'],
  [/er$/, 'or'],
  [/on$/, 'en'],
  [/an$/, 'en'],
  [/o/, 'u'],
  [/a/, 'e'],
  [/i/, 'y'],
]

/** People whom the lexicon knows, in full and with an office that it knows of them too, or without one. */
const wellKnown = new Set(Object.keys(lexicon.people.people))

export function bySound(article: Article, { names }: Reading, draw: Draw): Planted | null {
  const known = names.filter(
    ({ kind, name, entity }) =>
      kind === 'person' && wellKnown.has(entity?.name ?? '') && / \p{Lu}\p{Ll}{4,}$/u.test(name),
  )
  const one = known[draw(Math.max(1, known.length))]
  if (one === undefined) return null
  const family = one.name.slice(one.name.lastIndexOf(' ') + 1)
  const fit = sounds.filter(([pattern]) => pattern.test(family.slice(1)))
  const [pattern, by] = fit[draw(Math.max(1, fit.length))] ?? []
  if (pattern === undefined) return null
  const form = family[0] + family.slice(1).replace(pattern, by!)
  const pieces = article.text.split(new RegExp(`(?<![\\p{L}\\d])${family}(?![\\p{L}\\d])`, 'u'))
  const places: { start: number; end: number }[] = []
  let text = pieces[0]!
  for (const piece of pieces.slice(1)) {
    places.push({ start: text.length, end: text.length + form.length })
    text += form + piece
  }
  return places.length === 0 ? null : { article: articleOf(text), places }
}

const twins: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', i: 'і', y: 'у' }

export function otherScript(article: Article, reading: Reading, draw: Draw): Planted | null {
  const name = mention(reading, draw)
  const at = name?.span.quote.slice(1).search(/[aeocpiy]/) ?? -1
  if (name === null || at < 0) return null
  const { quote } = name.span
  return replaced(article, name.span, quote.slice(0, at + 1) + twins[quote[at + 1]!] + quote.slice(at + 2))
}
