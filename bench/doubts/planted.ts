import type { Article, Name, Reading } from '../../src/model/index.ts'
import { articleOf, lexicon } from '../../test/kit/reading.ts'

/** An article with one thing damaged on purpose, and where a doubt should lie: on any of `places`. */
export interface Planted {
  readonly article: Article
  readonly places: readonly { readonly start: number; readonly end: number }[]
}

type Plant = (article: Article, reading: Reading, draw: Draw) => Planted | null
/** A number below `below`, the same for the same article. */
type Draw = (below: number) => number

/** What is damaged, by what an analyst would call it. Each returns `null` where an article has nothing to damage so. */
export const plants: Readonly<Record<string, Plant>> = {
  'a letter of a name that is named elsewhere too': letterOfName,
  'a well-known family name by its sound, throughout': bySound,
  'a state for another in a heading "A-B talks"': otherState,
  'a picture’s line in the middle of a sentence': parted,
  'marks read in the wrong encoding': misread,
  'a letter of another script in a name': otherScript,
}

/** A generator seeded by a text (mulberry32 on an FNV-1a hash). */
export function drawFor(seed: string): Draw {
  let state = 0x811c9dc5
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) as number), 0x01000193) >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

const replaced = ({ text }: Article, { start, end }: { start: number; end: number }, by: string): Planted => ({
  article: articleOf(text.slice(0, start) + by + text.slice(end)),
  places: [{ start, end: start + by.length }],
})

const isWord = ({ span }: Name): boolean => /^\p{Lu}[a-z]{5,}$/u.test(span.quote)

/** A mention of one word whose name stands at least twice more. */
function mention({ names }: Reading, draw: Draw): Name | null {
  const times = new Map<string, number>()
  for (const { span } of names) times.set(span.quote, (times.get(span.quote) ?? 0) + 1)
  const fit = names.filter((name) => isWord(name) && times.get(name.span.quote)! >= 3)
  return fit[draw(Math.max(1, fit.length))] ?? null
}

/** Drops, doubles, changes or exchanges one letter inside a word. */
function letterOfName(article: Article, reading: Reading, draw: Draw): Planted | null {
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

function bySound(article: Article, { names }: Reading, draw: Draw): Planted | null {
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

const strangers = ['Norway', 'Uganda', 'Panama', 'Laos', 'Uzbekistan', 'Sweden', 'Mali', 'Nepal']

/** A heading "A-B talks" on the two states that the article names most, with a stranger for one of them. */
function otherState({ text }: Article, { names }: Reading, draw: Draw): Planted | null {
  const times = new Map<string, number>()
  for (const { kind, entity } of names)
    if (kind === 'state' && entity) times.set(entity.name, (times.get(entity.name) ?? 0) + 1)
  const [first, second] = [...times].sort((a, b) => b[1] - a[1])
  const absent = strangers.filter((name) => !text.includes(name.slice(0, 4)))
  if (first === undefined || second === undefined || second[1] < 4) return null
  const stranger = absent[draw(absent.length)]!
  const heading = draw(2) === 0 ? `${first[0]}-${stranger}` : `${stranger}-${first[0]}`
  const noun = ['Talks', 'Negotiations', 'Ceasefire', 'Deal'][draw(4)]!
  const planted = `${heading} ${noun} Go On\n\n`
  return { article: articleOf(planted + text), places: [{ start: 0, end: heading.length }] }
}

/** A caption between two words of a sentence, as it comes with a page's picture. */
function parted(article: Article, { furniture }: Reading, draw: Draw): Planted | null {
  const { text } = article
  const blanks = [
    ...text.matchAll(/(?<=\p{Ll}{3} \p{Ll}{3,} \p{Ll}{3,}) (?=\p{Ll}{3,} \p{Ll}{2,} \p{Ll}{2,}[^.!?\n]{3,60}[.])/gu),
  ]
  const free = blanks.filter(({ index }) => furniture.every(({ span }) => index < span.start || index >= span.end))
  const blank = free[draw(Math.max(1, free.length))]
  if (blank === undefined) return null
  const by = '\n\nImage caption: Boats on the river on May 2.\n\n'
  const start = Math.max(0, text.lastIndexOf('\n', blank.index) + 1)
  const planted = replaced(article, { start: blank.index, end: blank.index + 1 }, by)
  return { ...planted, places: [{ start, end: blank.index + by.length + 20 }] }
}

/** "’" and "é" as UTF-8 that was read as Windows-1252. */
function misread(article: Article, _: Reading, draw: Draw): Planted | null {
  const marks: Readonly<Record<string, string>> = { '’': 'â€™', '“': 'â€œ', '–': 'â€“', é: 'Ã©', ö: 'Ã¶', á: 'Ã¡' }
  const all = [...article.text.matchAll(/[’“–éöá]/gu)]
  const one = all[draw(Math.max(1, all.length))]
  return one ? replaced(article, { start: one.index, end: one.index + 1 }, marks[one[0]]!) : null
}

const twins: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', i: 'і', y: 'у' }

function otherScript(article: Article, reading: Reading, draw: Draw): Planted | null {
  const name = mention(reading, draw)
  const at = name?.span.quote.slice(1).search(/[aeocpiy]/) ?? -1
  if (name === null || at < 0) return null
  const { quote } = name.span
  return replaced(article, name.span, quote.slice(0, at + 1) + twins[quote[at + 1]!] + quote.slice(at + 2))
}
