import { createHash } from 'node:crypto'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { fixtureDossier, fixtureTexts, poisoned, words } from '../../../test/kit/dossier.ts'
import { Fault } from '../../model/index.ts'
import { visible } from '../words/visible.ts'
import { dossierHtml } from './dossierHtml.ts'
import { paragraphAround } from './excerpt.ts'
import { styleHash, styleSheet } from './styleSheet.ts'

const page = dossierHtml(fixtureDossier(), fixtureTexts)
const { document } = parseHTML(page)
const shownText = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((x) => x.textContent ?? '')

test('the policy names this very style', () => {
  expect(styleHash).toBe(`sha256-${createHash('sha256').update(styleSheet).digest('base64')}`)
  expect(page).toContain(`<style>${styleSheet}</style>`)
  expect(page).toContain(`content="default-src 'none'; style-src '${styleHash}';`)
})

test('nothing runs and nothing is fetched', () => {
  expect(page).not.toMatch(/<script|<link|<iframe|<img|<object|\son\w+=|\sstyle=|url\(|@import|javascript:/i)
})

test('every piece of evidence stands in a mark, inside its paragraph', () => {
  const marks = shownText('main section:not(.paper) mark')
  const quotes = [...JSON.stringify(fixtureDossier()).matchAll(/"quote":"((?:[^"\\]|\\.)*)"/g)].map(
    (m) => JSON.parse(`"${m[1]}"`) as string,
  )
  expect(quotes.length).toBeGreaterThan(20)
  const missing = quotes.filter((quote) => !marks.some((mark) => mark.includes(visible(quote))))
  expect(missing).toEqual([])
  const around = shownText('blockquote').find((x) => x.includes('Not one gate leaves our hands'))
  expect(around).toContain('President Ada Brock told reporters on Friday')
})

test('every sentence of the digest and every position opens', () => {
  expect(document.querySelectorAll('.digest > li > details')).toHaveLength(2)
  expect(document.querySelectorAll('.ledger tr.now details, .ledger tr.earlier details')).toHaveLength(5)
  expect(shownText('.digest figcaption')[0]).toBe('Canal Wire, 12 May 2031 · Talks set')
})

test('who blames whom opens the words of blame', () => {
  expect(shownText('#blame li summary')).toEqual([
    `Sudmark blames Norvania 2 articles, 1 independent${shownText('#blame sup')[0]}`,
  ])
  expect(shownText('#blame mark')).toEqual(['called the gates “stolen property”', 'called the gates “stolen property”'])
  const { criticisms, ...nobody } = fixtureDossier()
  expect(criticisms).toHaveLength(1)
  expect(dossierHtml(nobody, fixtureTexts)).not.toContain('id="blame"')
})

test('the table has row and column heads', () => {
  expect(shownText('.matrix thead th')).toEqual(['Issue', 'Norvania', 'Sudmark'])
  expect(shownText('.matrix tbody th')).toEqual(['The lock gates', 'The cost of dredging'])
  expect(shownText('.matrix td.empty .hidden')).toEqual(['no position found'])
})

test('landmarks, language, one first head, skip link', () => {
  expect(document.documentElement.getAttribute('lang')).toBe('en')
  for (const one of ['header', 'main', 'nav[aria-label]', 'h1', 'a.skip[href="#digest"]']) {
    expect(document.querySelectorAll(one)).toHaveLength(1)
  }
})

test('every link inside the page leads somewhere, and ids are used once', () => {
  const ids = [...document.querySelectorAll('[id]')].map((x) => x.id)
  expect(new Set(ids).size).toBe(ids.length)
  const targets = [...document.querySelectorAll('a[href^="#"]')].map((x) => (x.getAttribute('href') ?? '').slice(1))
  expect(targets.filter((id) => !ids.includes(id))).toEqual([])
})

test('an inferred date says why', () => {
  expect(shownText('#timeline .because')).toEqual(['inferred: the year is the article’s'])
})

test('paper gets every piece of evidence as a numbered note', () => {
  const used = new Set(shownText('sup.note').flatMap((x) => x.split(', ')))
  expect(used.size).toBe(document.querySelectorAll('.notes > li').length)
})

describe('contrast (WCAG 2.2, 1.4.3)', () => {
  const light = /:root\{([^}]*)\}/.exec(styleSheet)?.[1] ?? ''
  const dark = /prefers-color-scheme:dark\)\{:root\{([^}]*)\}/.exec(styleSheet)?.[1] ?? ''
  const colour = (scheme: string, name: string): string =>
    new RegExp(`--${name}:(#[0-9a-f]{6})`).exec(scheme)?.[1] ?? ''
  const brightness = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const ratio = (a: string, b: string): number => {
    const [low = 0, high = 0] = [brightness(a), brightness(b)].sort((x, y) => x - y)
    return (high + 0.05) / (low + 0.05)
  }
  test.each(
    [light, dark].flatMap((scheme, n) =>
      ['ink', 'soft', 'accent', 'bad', 'good'].map((name) => [n === 0 ? 'light' : 'dark', name, scheme] as const),
    ),
  )('%s: %s on paper is at least 4.5', (_, name, scheme) =>
    expect(ratio(colour(scheme, name), colour(scheme, 'paper'))).toBeGreaterThanOrEqual(4.5),
  )
  test.each([
    ['light', light],
    ['dark', dark],
  ])('%s: marked words are at least 7', (_, scheme) => {
    expect(ratio(colour(scheme, 'mark-ink'), colour(scheme, 'mark'))).toBeGreaterThanOrEqual(7)
  })
})

describe('text from outside', () => {
  const venom = '"><script>alert(1)</script><a href="javascript:alert(1)">\u202e\u001b[31m\' onclick=x '
  const { dossier, texts } = poisoned(venom)
  const hostile = dossierHtml(dossier, texts)

  test('makes no element and no attribute', () => {
    expect(hostile).not.toMatch(/<script|<a href="javascript|[\u001b\u202e]/)
    const parsed = parseHTML(hostile).document
    expect(parsed.querySelectorAll('script, [onclick]')).toHaveLength(0)
    expect(parsed.querySelectorAll('a').length).toBeLessThanOrEqual(document.querySelectorAll('a').length)
  })

  test('stays readable as what it is', () => expect(hostile).toContain('&lt;script&gt;alert(1)&lt;/script&gt;'))
})

test.each([
  ['https://press.example/a', true],
  ['http://press.example/a', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['articles/gazette.txt', false],
])('the place %s is a link: %s', (path, link) => {
  const dossier = fixtureDossier()
  const html = dossierHtml(
    { ...dossier, articles: dossier.articles.map((article) => ({ ...article, path })) },
    fixtureTexts,
  )
  expect(html.includes(`href="${path}"`)).toBe(link)
  expect(html).toContain(path)
})

test.each([
  ['words that are not there', { quote: 'something else' }, /does not hold/],
  ['an offset that slipped', { start: 1 }, /does not hold/],
  ['an article that is missing', { article: 'f'.repeat(64) }, /is missing/],
])('refuses to print %s', (_, change, problem) => {
  const dossier = fixtureDossier()
  const evidence = [{ ...words('wire', 'offered two gates at the weekend'), ...change }]
  const broken = { ...dossier, digest: [{ ...dossier.digest[0]!, evidence }] }
  expect(() => dossierHtml(broken, fixtureTexts)).toThrow(Fault)
  expect(() => dossierHtml(broken, fixtureTexts)).toThrow(problem)
})

test('a big case keeps its page small, and says what it leaves out', () => {
  const dossier = fixtureDossier()
  const many = <T>(list: readonly T[], n: number): T[] => Array.from({ length: n }, () => list[0]!)
  const row = dossier.table[0]!
  const big = {
    ...dossier,
    timeline: many(dossier.timeline, 20_000),
    doubts: many(dossier.doubts, 20_000),
    origins: many(dossier.origins, 20_000),
    table: [{ ...row, cells: many(row.cells, 5000).map((cell) => ({ ...cell, evidence: many(cell.evidence, 500) })) }],
  }
  const html = dossierHtml(big, fixtureTexts)
  expect(html.length).toBeLessThan(1_500_000)
  for (const said of [
    '19,700 earlier events',
    'and 19850 more doubts',
    'and 494 more in the case',
    'and 4994 earlier positions',
  ]) {
    expect(html).toContain(said)
  }
})

test('the same dossier gives the same page', () => expect(dossierHtml(fixtureDossier(), fixtureTexts)).toBe(page))

describe('the paragraph around', () => {
  const around = (text: string, quote: string): string => {
    const start = text.indexOf(quote)
    const { start: from, end } = paragraphAround(text, { start, end: start + quote.length })
    return text.slice(from, end)
  }
  test('ends at empty lines', () =>
    expect(around('one\n\ntwo here too\nand on\n\nthree', 'here')).toBe('two here too\nand on'))
  test('ends at the ends of the text', () => expect(around('all of it', 'of')).toBe('all of it'))
  test('may hold a quote of several paragraphs', () =>
    expect(around('a\n\nb c\n\nd e\n\nf', 'c\n\nd')).toBe('b c\n\nd e'))
  test('is cut between words when it is long', () => {
    const found = around(`${'word '.repeat(400)}HERE ${'tail '.repeat(400)}`, 'HERE')
    expect(found.length).toBeLessThan(720)
    expect(found).toMatch(/^word .* tail$/)
  })
  test('prefers a line where paragraphs are endless', () => {
    expect(around(`${'a line\n'.repeat(400)}HERE it is\n${'a line\n'.repeat(400)}`, 'HERE')).toBe('HERE it is')
  })
  test('a text of a million characters takes a moment only', () => {
    expect(around(`${'x'.repeat(500_000)}HERE${'x'.repeat(500_000)}`, 'HERE').length).toBeLessThan(800)
  })
})

test('says which issue the codebook lacks, and of no other', () => {
  const dossier = fixtureDossier()
  const issues = dossier.issues.map((issue) => ({ ...issue, proposed: { articles: 2, parties: 1, evidence: [] } }))
  const said = 'not in the codebook: 2 articles and 1 party speak of it'
  expect(dossierHtml({ ...dossier, issues }, fixtureTexts)).toContain(said)
  expect(dossierHtml(dossier, fixtureTexts)).not.toContain('not in the codebook')
  const evidence = dossier.table[0]!.cells[0]!.evidence
  const spoken = dossier.issues.map((issue) => ({ ...issue, proposed: { articles: 2, parties: 1, evidence } }))
  const opened = dossierHtml({ ...dossier, issues: spoken }, fixtureTexts)
  expect(opened).toMatch(new RegExp(`<summary>[^\\n]*${said}`))
})
