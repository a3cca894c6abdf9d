import { expect, test } from 'vitest'
import { marked, readText } from '../../../test/kit/reading.ts'

const joined = (spans: readonly { quote: string }[]) => spans.map(({ quote }) => quote)

/** The statements of a text as [source, cue, ...content], in the order of the text. */
const said = (text: string) =>
  readText(text).statements.map(({ source, cue, content }) => [...joined(source), ...joined(cue), ...joined(content)])

const one = (text: string) => readText(text).statements[0]

/** Every mark ‹…› is a part of the one statement: source, cue and content, in the order of the text. */
function expectParts(source: string) {
  const { text, words } = marked(source)
  const [statement, ...more] = readText(text).statements
  const parts = statement ? [...statement.source, ...statement.cue, ...statement.content] : []
  expect(parts.sort((a, b) => a.start - b.start).map(({ quote }) => quote)).toEqual(words)
  expect(more.filter(({ within }) => within === null)).toEqual([])
}

test.each([
  '‹“The deal is dead,”› ‹Mr. Orr› ‹said›.',
  '‹“The deal is dead,”› ‹said› ‹Mr. Orr›.',
  '‹“The deal is dead,”› ‹said› ‹Ann Orr, the envoy to Vale›.',
  '‹"We had a long day,"› ‹the minister› ‹told› Reuters.',
  '‹“We had a long day,”› ‹the minister› ‹said›, ‹“but it was worth it.”›',
  '‹“We had a long day,”› ‹the minister› ‹said›. ‹“It was worth it. We go on.”›',
  '‹“Yes,”› ‹she› ‹added›.',
  '‹Ann Orr› ‹said›: ‹“It is over.”›',
  '‹“Is it over?”› ‹Ann Orr› ‹asked›.',
])('direct: %s', (source) => expectParts(source))

test.each([
  '‹Mr. Orr› ‹said› ‹that the deal was dead›.',
  '‹Mr. Orr› ‹said› ‹the deal was dead›.',
  '‹The deal was dead›, ‹Mr. Orr› ‹said›.',
  '‹The port›, ‹he› ‹said›, ‹was closed for good›.',
  '‹Ann Orr, who leads the talks›, ‹said› ‹that it was over›.',
  '‹Ann Orr, the envoy to Vale›, ‹announced› ‹that it was over›.',
  '‹Reuters, Politico and the Vale Post› ‹reported› ‹that it was over›.',
  '‹Both sides› ‹stated› ‹that the meeting went well›.',
  '‹Sources› ‹said› on Monday ‹that the port was shut›.',
  '‹Mr. Orr› ‹has also pointed out› ‹that the port was shut›.',
  '‹Mr. Orr› ‹told› Reuters ‹that the port was shut›.',
  '‹The media› ‹noted›: ‹the army controls the port›.',
  '‹Brussels and many European capitals› ‹fear› ‹that a deal could split them›.',
  '‹His aides› ‹are concerned› ‹that the deal may look weak›.',
  '‹Mr. Orr› ‹made it clear› ‹he would not go›.',
  '‹Union leaders and employers›, however, ‹said› on Friday ‹the offer was too low›.',
  'In addition, ‹Reuters and Politico› ‹revealed› ‹that the port was shut›.',
])('indirect: %s', (source) => expectParts(source))

test.each([
  '‹According to› ‹Ann Orr›, ‹the port was shut›.',
  '‹The port was shut›, ‹according to› ‹Reuters and Politico›.',
  '‹The port was shut›, ‹as reported by› ‹Reuters›.',
  '‹According to leaked information from› ‹Reuters and Politico›, ‹the port was shut›.',
  'As ‹Ms. Orr› ‹put it›, ‹“the door is open.”›',
  '‹The door is open›, as ‹Ms. Orr› ‹stated› in an interview with CNBC.',
  'In ‹Ms. Orr›’s ‹view›, ‹the plan is dead›.',
  'It ‹was reported› ‹that the minister had left›.',
  '‹Mr. Orr› ‹was quoted as saying› ‹the plan was dead›.',
  'The ‹consensus› among ‹Western media› is ‹that the plan is dead›.',
])('named beside the content: %s', (source) => expectParts(source))

test.each([
  '‹Ms. Orr› ‹stressed› ‹the need for more grain›.',
  '‹Ms. Orr› ‹has emphasized› ‹the importance of the port›.',
  '‹Ms. Orr› ‹called for› ‹a ceasefire at sea›.',
  '‹Ms. Orr› ‹mentioned› ‹her plans to meet the envoy›.',
  '‹Mr. Orr› ‹acknowledged› ‹the ongoing talks› while keeping silent on the rest.',
  '‹Mr. Orr› ‹expressed› ‹urgency in closing the deal›.',
])('a noun phrase as content: %s', (source) => expectParts(source))

test('participles take the subject before them, or their own', () => {
  expect(said('Mr. Orr gave a signal, saying that “we expect progress.”')).toEqual([
    ['Mr. Orr', 'saying', 'that “we expect progress.”'],
  ])
  expect(said('The port opened, with Ms. Orr indicating that it would stay so.')).toEqual([
    ['Ms. Orr', 'indicating', 'that it would stay so'],
  ])
  expect(said('Ms. Orr said that it was over, adding that she was glad.').map(([who, cue]) => [who, cue])).toEqual([
    ['Ms. Orr', 'said'],
    ['Ms. Orr', 'adding'],
  ])
})

test.each([
  ['“The deal is dead,” Mr. Orr said.', 'direct', 'verbatim'],
  ['Mr. Orr said the deal was “dead” and gone.', 'mixed', 'reported'],
  ['Mr. Orr said that the deal was dead.', 'indirect', 'reported'],
])('%s is %s, %s', (text, manner, layer) => expect(one(text)).toMatchObject({ manner, layer }))

test.each([
  ['Mr. Orr denied that he had met the envoy.', true],
  ['Mr. Orr did not say that he had met the envoy.', true],
  ['Mr. Orr rejected the offer.', true],
  ['Mr. Orr did not deny that he had met the envoy.', false],
  ['Mr. Orr said that he had not met the envoy.', false],
])('%s denial: %s', (text, denial) => expect(one(text)?.denial).toBe(denial))

test('a statement inside another names the one that reports it, to any depth', () => {
  const found = readText('Reuters revealed that Mr. Orr believes that Ms. Vale said that it is over.').statements
  const [reuters, orr] = found
  expect(found.map(({ within }) => within)).toEqual([null, reuters?.id, orr?.id])
})

test('who speaks: names, surnames, pronouns, relative clauses', () => {
  const text = 'Ann Orr arrived. Ms. Orr said that it was over. She added that she was glad.'
  const found = readText(text).statements
  expect(found.map(({ speaker }) => speaker?.name)).toEqual(['Ann Orr', 'Ann Orr'])
  expect(found[0]?.because).toBeNull()
  expect(found[1]?.because).toContain('last speaker')
  expect(one('Sources said that it was over.')?.speaker).toBeNull()
  expect(one('Ann Orr and Ilya Vale said that it was over.')).toMatchObject({ speaker: null })
})

test('to whom and when', () => {
  expect(one('Ann Orr told Reuters that it was over.')?.to?.name).toBe('Reuters')
  expect(one('Ann Orr said in an interview with Reuters that it was over.')?.to?.name).toBe('Reuters')
  expect(one('Ann Orr said on January 10, 2025 that it was over.')?.when?.value).toBe('2025-01-10')
  expect(one('Ann Orr said that it was over on January 10, 2025.')?.when).toBeNull()
})

test.each([
  'The teams report to the minister.',
  'She noted down the number.',
  'The so-called “peace corridor” opened at noon.',
  'He read “The Long Road” on the train.',
  'If he says that it is over, they will leave.',
  'She would say that it is over.',
  'The state department moved to a new building.',
  'The think tank moved to a new building.',
  'The territory claimed by Vale is small.',
  'The port is open according to plan.',
  'The talks were held in Davos.',
  'Mr. Orr called off the meeting.',
  'You say it is over.',
])('no statement: %s', (text) => expect(said(text)).toEqual([]))

test('"he" is who opens the sentence, and inside a quotation somebody else than its speaker', () => {
  const [, second] = readText(
    'Ilya Vale said that it was late. As Ann Orr left, she added that it was over.',
  ).statements
  expect(second).toMatchObject({ speaker: { name: 'Ann Orr' } })
  const [, inner] = readText('Ilya Vale arrived. “He believes that it is over,” Ann Orr said.').statements
  expect(inner).toMatchObject({ speaker: { name: 'Ilya Vale' }, within: 's1' })
})

test('nobody named in a quotation is who says it', () => {
  const found = readText('Ann Orr said that it was late. “President Vale wants us to meet,” she added.').statements
  expect(found.find(({ cue }) => cue[0]?.quote === 'added')).toMatchObject({ speaker: { name: 'Ann Orr' } })
})
