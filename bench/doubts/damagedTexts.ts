import type { Article, Reading } from '../../src/model/index.ts'
import { articleOf } from '../../test/kit/reading.ts'
import { type Draw, type Planted, replaced } from './plant.ts'

const strangers = ['Norway', 'Uganda', 'Panama', 'Laos', 'Uzbekistan', 'Sweden', 'Mali', 'Nepal']

/** A heading "A-B talks" on the two states that the article names most, with a stranger for one of them. */
export function otherState({ text }: Article, { names }: Reading, draw: Draw): Planted | null {
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
export function parted(article: Article, { furniture }: Reading, draw: Draw): Planted | null {
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
export function misread(article: Article, _: Reading, draw: Draw): Planted | null {
  const marks: Readonly<Record<string, string>> = { '’': 'â€™', '“': 'â€œ', '–': 'â€“', é: 'Ã©', ö: 'Ã¶', á: 'Ã¡' }
  const all = [...article.text.matchAll(/[’“–éöá]/gu)]
  const one = all[draw(Math.max(1, all.length))]
  return one ? replaced(article, { start: one.index, end: one.index + 1 }, marks[one[0]]!) : null
}
