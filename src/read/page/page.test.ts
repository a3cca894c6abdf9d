import { describe, expect, test } from 'vitest'
import { lexicon, marked, readText } from '../../../test/kit/reading.ts'
import { ownText } from './ownText.ts'

const body = 'The envoys of both sides met in the old town hall of Tamsin on Monday, and talked for six hours and more.'
const more = 'A second round is planned, the mediator Ilse Brandt said after the meeting of the two sides had ended.'

/** The marked lines must be the page's, all of them. */
const page = (source: string) => {
  const { text, words } = marked(source)
  const found = ownText(text, lexicon).page
  expect(found.map(({ span }) => span.quote)).toEqual(words)
  return [...new Set(found.map(({ kind }) => kind))].join(' ')
}
const between = (lines: string) => page(`Talks open in Tamsin\n\n${body}\n\n${lines}\n\n${more}`)
const below = (lines: string) => page(`Talks open in Tamsin\n\n${body}\n\n${more}\n\n${lines}`)
const above = (lines: string) => page(`Talks open in Tamsin\n\n${lines}\n\n${body}\n\n${more}`)

describe('lines of the page', () => {
  test.each([
    '‹Share›\n\n‹Facebook›\n\n‹X›\n\n‹148›',
    '‹Small›\n\n‹Medium›\n\n‹Large›',
    '‹ADVERTISEMENT›',
    '‹Close ad›',
    '‹Join 9,000 readers who get our Sunday letter.›',
    '‹Get our free newsletter: the week at sea, every Friday›',
    '‹By clicking “Accept” you agree to the storing of cookies on your device.›',
    '‹Only available to subscribers.›',
    '‹Our newsroom is small, and we depend on donations. Please give what you can.›',
    '‹Watch: the envoys leave the hall›',
    '‹37 comments›',
    '‹Show 4 more posts›',
    '‹-03:14›',
    '‹4 MIN READ›',
    '‹Print | Email | Save›',
    '‹News > World > Vale›',
  ])('%s', (lines) => expect(between(lines)).toBe('navigation'))

  test.each([
    '‹MORE: Vale’s cabinet backs the dam, but only just›',
    '‹READ ALSO Kelmar and Vale to meet again in May›',
    '‹Tags›\n\n‹war›\n\n‹water›',
    '‹Related›\n\n‹Brandt calls the offer of Vale a bad joke›\n\n‹Nine held over the fire on the ferry›',
    '‹Top stories›\n\n‹Vale accepts observers on the lake, says Brandt›\n\n‹Kelmar recalls its ambassador from Vale›',
    '‹#Kelmar #Vale›',
  ])('%s', (lines) => expect(below(lines)).toBe('related'))

  test('under the title', () => expect(above('‹5 min read›\n\n‹Listen to this article · 5 min›')).toBe('navigation'))
  test('a heading of the text below a list stays', () =>
    expect(between('‹Most read›\n\n‹Brandt calls the offer of Vale a bad joke›\n\nAnd the ferries?')).toBe('related'))
  test('a caption below a list stays', () =>
    expect(
      between('‹Related›\n\n‹Nine held over the fire on the ferry›\n\nBoats in the bay. Photograph: Bo Ek/AFP'),
    ).toBe('related'))
  test('a text of nothing else keeps its lines', () => expect(page('Share\n\nFacebook')).toBe(''))
})

describe('lines of the text', () => {
  test.each([
    'Share the burden',
    'Subscribe to a treaty, and you are bound by it.',
    'Most read the deal as a retreat.',
    'Advertisement for weapons drew anger.',
    'Read more into it than there is, she said.',
    'Correction: an earlier version of this article gave the wrong day.',
    'Vale is not a member of the union, and pays for its access.',
    'The report will not be published until March.',
    'The talks are hosted by a third party.',
    'Food is delivered daily, and the aid groups rely on donations.',
    'The app that both delegations use was broken into.',
    '“Sign up to our pact,” the envoy told the islanders.',
    'Follow the money',
    'Key demands',
    'Open questions',
    'Background: the union took over the dam a year ago.',
    '2031',
    'Popular support',
    'We ask our members for their support, and the community for its patience.',
    'Two hours ago the envoy left the room.',
  ])('%s', (line) => expect(between(line)).toBe(''))
})

describe('what a page prints twice', () => {
  const long = `${body} Nobody expected them to agree on the dam before the winter. Brandt called it “a day of hard but honest work”.`
  test.each([
    `${long}\n\n‹Nobody expected them to agree on the dam before the winter.›`,
    `${long}\n\n‹“A day of hard but honest work”›\n\n‹— Ilse Brandt›`,
    `${long}\n\n${more}\n\n‹${long}›\n\n‹${more}›`,
    `${long}\n\nNo deal.\n\n${more}\n\n‹${long}›\n\n‹No deal.›\n\n‹${more}›`,
  ])('%s', (source) => expect(page(`Talks open in Tamsin\n\n${source}\n\nThey will meet again.`)).toBe('duplicate'))
  test.each([
    `${long}\n\nNo deal.\n\n${more}\n\nNo deal.`,
    `${long}\n\n- Nobody expected them to agree on the dam before the winter.`,
    `${long}\n\nNobody expected them to agree on the dam before the spring.`,
  ])('said on purpose: %s', (source) => expect(page(`Talks open in Tamsin\n\n${source}`)).toBe(''))
})

describe('a sentence that a line of the page parts', () => {
  const parted =
    'The mediator Ilse Brandt said on Monday that both of the sides\n\nAdvertisement\n\nwould sign the paper on the dam.'
  test('is one, and what is said goes round the line', () => {
    const { statements, doubts } = readText(
      `Talks open in Tamsin\n\n${body}\n\n${parted}\n\n${body.replace('six', 'two')}`,
    )
    expect(statements.map(({ content }) => content.map(({ quote }) => quote))).toContainEqual([
      'that both of the sides',
      'would sign the paper on the dam',
    ])
    expect(doubts).toEqual([])
  })
  test('a heading above it is none', () => {
    const { text } = ownText(`Talks open\n\n${body}\n\nThe dam\n\nAdvertisement\n\nvan Orne left the room.`, lexicon)
    expect(text).toMatch(/The dam\n\n +\n\nvan Orne/)
  })
})

test.each([
  ['a line of links', 'Read more: the dam\n'.repeat(4_000)],
  ['buttons', 'Share\nX\n'.repeat(4_000)],
  ['equal paragraphs', `${body}\n\n`.repeat(4_000)],
  ['pull quotes', `${body} ${more}\n\n${more}\n\n`.repeat(1_500)],
  ['headings of lists', `${body}\nRelated\nVale and Kelmar talk again\n`.repeat(1_500)],
  ['one long line', 'share our newsletter '.repeat(50_000)],
])('%s are read in two seconds', (_, text) => {
  const start = performance.now()
  ownText(text, lexicon)
  expect(performance.now() - start).toBeLessThan(2_000)
})
