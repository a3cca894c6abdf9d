import { expect, test } from 'vitest'
import { marked } from '../../../test/kit/reading.ts'
import { findQuotations } from './findQuotations.ts'
import { quotations } from './quotations.ts'

const outer = (text: string) =>
  findQuotations(text, 0, text.length)
    .filter(({ depth }) => depth === 0)
    .map(({ start, end }) => text.slice(start, end))
const inner = (text: string) =>
  findQuotations(text, 0, text.length)
    .filter(({ depth }) => depth > 0)
    .map(({ start, end }) => text.slice(start, end))

test.each([
  'She said ‹“no”›.',
  'She said ‹"no"› and ‹"never"›.',
  'Она ответила: ‹«нет»›.',
  'Er sagte ‹„nein“› und ging.',
  'Er sagte ‹»nein«› und ging.',
  '‹“We met,”› he said. ‹“We agreed.”›',
  'He called it ‹‘a good day’› for Orland.',
  "He called it ‹'a good day'› for Orland.",
  'He called it ‹‘the workers’ plan for peace’› today.',
  '‹“I don’t know,”› she said, ‹“it’s the ministers’ job.”›',
  '‹“He told me ‘go’ and I went,”› she said.',
  'Mixed: ‹"one"› ‹“two”› ‹«three»›.',
  'A mark used both ways: ‹“so it goes“› he said.',
  'It is open: ‹“we go on and on›',
])('%s', (source) => {
  const { text, words } = marked(source)
  expect(outer(text)).toEqual(words)
})

test.each([
  'The workers’ plan isn’t the ministers’ plan.',
  "The workers' plan isn't the ministers' plan.",
  'It was 5\'10" tall.',
  'The ’90s were quiet.',
  'No marks at all.',
])('no quotation: %s', (text) => expect(outer(text)).toEqual([]))

test.each([
  ['“He told me ‘go’ and I went,” she said.', ['‘go’']],
  ['"He said \'stop it\' twice," she said.', ["'stop it'"]],
])('a quotation inside: %s', (text, words) => expect(inner(text)).toEqual(words))

const stageOn = (text: string) => {
  const paragraphs: { start: number; end: number; lines: [number, number] }[] = []
  let start = 0
  text.split('\n').forEach((line, i) => {
    paragraphs.push({ start, end: start + line.length, lines: [i, i + 1] })
    start += line.length + 1
  })
  return quotations.run({ article: { text }, paragraphs, furniture: [] } as never).quotations ?? []
}

test('a speech over three paragraphs is linked, only its last part is closed', () => {
  const found = stageOn('“One.\n“Two.\n“Three,” she said.\n“Four.”')
  expect(found.map(({ closed, continues }) => [closed, continues ?? null])).toEqual([
    [false, null],
    [false, 0],
    [true, 1],
    [true, null],
  ])
})

test.each(['“a” '.repeat(5000), '"'.repeat(10_000), '“'.repeat(10_000), '‘a '.repeat(10_000), "'a ".repeat(10_000)])(
  'thousands of marks: every quotation lies within the text',
  (text) => {
    for (const { start, end } of findQuotations(text, 0, text.length)) {
      expect(start).toBeLessThan(end)
      expect(end).toBeLessThanOrEqual(text.length)
    }
  },
)
