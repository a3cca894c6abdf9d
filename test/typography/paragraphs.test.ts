import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { read } from '../../src/read/index.ts'
import { articleOf, lexicon } from '../kit/reading.ts'

/*
 * The same words with their paragraphs cut otherwise say nearly the same. A quotation is never cut: its second half would stand
 * without an opening mark.
 */

const folder = join('test', 'press')
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'))

const least = 100

/** Puts a line break in the place of the space behind some sentences of long paragraphs, so that all offsets stay. */
const cutAt = (text: string, chosen: (nth: number) => boolean): string =>
  text.replace(/[^\n]+/g, (line) => {
    let nth = 0
    return line.length < least || /^\s*(?:[-–•*]|\d)/.test(line)
      ? line
      : line.replace(/(?<=\p{Ll}\.[”"]?) (?=[\p{Lu}“"])/gu, (space, at: number) =>
          isQuoted(line.slice(0, at)) || !chosen(nth++) ? space : '\n',
        )
  })

const isQuoted = (before: string): boolean =>
  before.split('“').length > before.split('”').length || before.split('"').length % 2 === 0

const said = (text: string) => {
  const { names, statements, positions, figures, conditions } = read(articleOf(text), { lexicon })
  return {
    names: names.map(({ span, entity }) => `${span.start} ${entity?.id}`),
    statements: statements.map(({ content, speaker }) => `${content[0]?.start} ${speaker?.id}`),
    positions: positions.map(({ span, party, stance }) => `${span.start} ${party.id} ${stance}`),
    figures: figures.map(({ span, low, high }) => `${span.start} ${low} ${high}`),
    conditions: conditions.map((one) => `${one.if.start} ${one.then.start}`),
  }
}

type Said = ReturnType<typeof said>
const kinds = ['names', 'statements', 'positions', 'figures', 'conditions'] as const
const plainly = articles.map(said)

/** How much of what was said is said again, and how much more is said, as shares. */
function compare(style: (text: string) => string, kind: keyof Said) {
  let [all, kept, more] = [0, 0, 0]
  articles.forEach((text, i) => {
    const [before, now] = [plainly[i]![kind], new Set(otherwise(style, text)[kind])]
    all += before.length
    kept += before.filter((one) => now.has(one)).length
    more += [...now].filter((one) => !before.includes(one)).length
  })
  return { kept: kept / all, more: more / all }
}

const read_ = new Map<string, Said>()
function otherwise(style: (text: string) => string, text: string): Said {
  const cut = style(text)
  const known = read_.get(cut) ?? said(cut)
  read_.set(cut, known)
  return known
}

const styles = {
  'each sentence on a line of its own': (text: string) => cutAt(text, () => true),
  'paragraphs cut in two': (text: string) => cutAt(text, (nth) => nth === 1),
}

describe.each(Object.entries(styles))('with %s', (_, style) => {
  test('offsets stay', () => {
    for (const text of articles) expect(style(text)).toHaveLength(text.length)
    expect(articles.filter((text) => style(text) !== text).length).toBeGreaterThan(20)
  })

  test.each(kinds)('an article says the same %s, nearly', (kind) => {
    const { kept, more } = compare(style, kind)
    expect(kept).toBeGreaterThan(0.95)
    expect(more).toBeLessThan(0.03)
  })
})
