import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { brokenSpans, type Reading, recut } from '../../src/model/index.ts'
import { read } from '../../src/read/index.ts'
import { plainCopy } from '../../src/read/plain/plainCopy.ts'
import { articleOf, lexicon } from '../kit/reading.ts'

/*
 * The same words in another typography say the same. The first styles change a text unit by unit, so a reading of it must have
 * the same offsets throughout.
 */

const folder = join('test', 'press')
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => [name, curly(readFileSync(join(folder, name), 'utf8'))] as const)
  .filter(([, text]) => text.includes('“'))

/** Straight double marks as curly ones: one opens behind a blank, a bracket or a dash. */
function curly(text: string): string {
  return text.replace(/(^|[\s([—–-])"/gm, '$1“').replaceAll('"', '”')
}

const swapped = (text: string, marks: Readonly<Record<string, string>>): string =>
  text.replace(/[“”‘’]/g, (mark) => marks[mark] ?? mark)

const styles: Readonly<Record<string, (text: string) => string>> = {
  'straight marks': (text) => swapped(text, { '“': '"', '”': '"', '‘': "'", '’': "'" }),
  'single marks': (text) => swapped(text, { '“': '‘', '”': '’' }),
  'straight single marks': (text) => swapped(text, { '“': "'", '”': "'", '‘': "'", '’': "'" }),
  guillemets: (text) => swapped(text, { '“': '«', '”': '»' }),
  'German marks': (text) => swapped(text, { '“': '„', '”': '“' }),
  'wide blanks': (text) => text.replace(/(?<=\d) (?=[\p{L}%])/gu, '\u00a0'),
  'hyphens that do not break': (text) => text.replace(/(?<=\w)-(?=\w)/g, '\u2011'),
}

/** What an article says, by its offsets alone. */
function said(text: string, original: string) {
  const reading: Reading = recut(read(articleOf(text), { lexicon }), original)
  const { names, statements, figures, events, positions, proposals, conditions, terms, furniture } = reading
  return {
    names: names.map(({ span, entity }) => [span, entity?.id]),
    statements: statements.map(({ source, cue, content, speaker }) => [source, cue, content, speaker?.id]),
    figures: figures.map(({ span, low, high, unit }) => [span, low, high, unit]),
    events: events.map(({ span, type, when, status }) => [span, type, when?.value, status]),
    positions: positions.map(({ span, party, stance, issue, firmness }) => [span, party.id, stance, issue, firmness]),
    proposals: proposals.map(({ span, by, points }) => [span, by.id, points.map((point) => point.span)]),
    conditions: conditions.map((one) => [one.if, one.then]),
    terms: terms.map(({ span, voice }) => [span, voice]),
    furniture: furniture.map(({ span, kind }) => [span, kind]),
  }
}

const plainly = new Map(articles.map(([name, text]) => [name, said(text, text)]))

describe.each(Object.entries(styles))('with %s an article says the same', (_, style) => {
  test.each(articles)('%s', (name, text) => {
    expect(style(text)).toHaveLength(text.length)
    expect(said(style(text), text)).toEqual(plainly.get(name))
  })
})

const asCode: Readonly<Record<string, string>> = { '“': '&ldquo;', '”': '&rdquo;', '’': '&rsquo;', '–': '&#8211;' }
const asBytes = (sign: string): string => iconv.decode(Buffer.from(sign), 'windows-1252')

/** Styles by which a text becomes longer: their plain copy is that of the text, so they are read alike. */
const longer: Readonly<Record<string, (text: string) => string>> = {
  'signs left as HTML writes them': (text) => text.replace(/[“”’–]/g, (sign) => asCode[sign]!),
  'letters read in the wrong encoding': (text) => text.replace(/[“”’–éü]/g, asBytes),
  'soft hyphens': (text) => text.replaceAll('ment', 'm\u00adent').replaceAll('tion', '\u00adtion'),
  'marks set apart from their letters': (text) => text.normalize('NFD'),
  'links in Markdown': (text) =>
    text.replace(/\b[A-Z][a-z]+ [A-Z][a-z]+\b/g, (name) => `[**${name}**](https://a.example/${name.length})`),
  'a quoted mail': (text) => text.replace(/^/gm, '> '),
}

describe.each(Object.entries(longer))('with %s it has the same plain copy, and spans that hold', (_, style) => {
  test.each(articles)('%s', (_name, text) => expect(plainCopy(style(text)).text).toBe(plainCopy(text).text))
  test('an article with its units', () => {
    const [name, text] = articles.find(([, one]) => style(one) !== one)!
    const styled = style(text)
    const copy = plainCopy(styled)
    const reading = read(articleOf(styled), { lexicon })
    expect(brokenSpans(reading, styled)).toEqual([])
    expect(said(text, text)).toEqual(plainly.get(name))
    const back = recut({ ...reading, doubts: [] }, plainCopy(text).text, copy.toCopy)
    expect(back).toEqual({ ...recut(read(articleOf(text), { lexicon }), plainCopy(text).text), doubts: [] })
  })
})
