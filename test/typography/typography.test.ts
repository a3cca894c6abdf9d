import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Reading, recut } from '../../src/model/index.ts'
import { read } from '../../src/read/index.ts'
import { articleOf, lexicon } from '../kit/reading.ts'

/*
 * The same words in another typography say the same. Every style here changes a text unit by unit, so a reading of it must have
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
