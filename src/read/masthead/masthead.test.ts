import { describe, expect, test } from 'vitest'
import { articleOf, lexicon, marked } from '../../../test/kit/reading.ts'
import { type Declared, runStages } from '../../model/index.ts'
import type { Draft } from '../draft.ts'
import { lines } from '../lines/lines.ts'
import { masthead } from './masthead.ts'

const body = 'The envoys of both sides met in the town hall of Tamsin on Monday and talked for six hours.'
const more = 'A second round is planned, the mediator Ilse Brandt said after the meeting had ended.'
const readHead = (text: string, declared: Partial<Declared> = {}) => {
  const first = { article: articleOf(text, declared), lexicon, dateHint: null, doubts: [] } as unknown as Draft
  return runStages([lines, masthead], first, { text })
}
/** The marked words must be the furniture, all of it, of the kinds named. */
const furniture = (source: string, declared: Partial<Declared> = {}) => {
  const { text, words } = marked(source)
  const found = readHead(text, declared).furniture
  expect(found.map(({ span }) => span.quote)).toEqual(words)
  return found.map(({ kind }) => kind).join(' ')
}

describe('the head', () => {
  test.each([
    ['title', `‹Talks open in Tamsin›\n\n${body}`],
    ['title', `‹Will the talks in Tamsin last?›\n${body}`],
    ['title byline', `‹Talks open in Tamsin›\n\n‹By Ann Lee›\n\n${body}`],
    ['title byline', `‹Talks open in Tamsin›\n\n‹An article by: Ann Lee›\n\n${body}`],
    ['title byline', `‹Talks open in Tamsin›\n‹Ann Lee, Reuters›\n\n${body}`],
    ['title byline dateline', `‹Talks open in Tamsin›\n‹Written by Ann Lee and Bo Ek›\n‹March 3, 2025›\n\n${body}`],
    ['title dateline', `‹Talks open in Tamsin›\n‹2025-03-03T05:28:59.693Z›\n\n${body}`],
    ['title dateline', `‹Talks open in Tamsin›\n‹Published: Mon 3 Mar 2025 10.15 GMT›\n\n${body}`],
    ['title dateline dateline', `‹Talks open in Tamsin›\n‹Published 3 March 2025›\n‹Updated at 22.28 GMT›\n\n${body}`],
    ['navigation title', `‹The Tamsin Herald›\n\n‹Talks open between the two sides›\n\n${body}`],
    ['navigation title', `‹Opinion›\n\n‹Talks are not enough for Tamsin›\n\n${body}`],
    ['credit', `‹Credited from: SCMP›\n${body}`],
    ['title duplicate', `‹Talks open in Tamsin›\n\n‹Talks open in Tamsin›\n\n${body}`],
    [
      'title byline',
      `‹Talks open in Tamsin›\n\nA standfirst that says what is at stake for both of the sides\n\n‹By Ann Lee›\n\n${body}`,
    ],
  ])('%s: %s', (kinds, source) => expect(furniture(source)).toBe(kinds))

  test.each([
    ['a first sentence', `${body}\n\n${more}`],
    ['a single line', 'Talks open in Tamsin'],
    ['a quotation that begins the text', `“We will not sign this paper tonight,” the envoy Jan Orne said.\n\n${body}`],
    ['a first line that is a list item', `1. Both sides withdraw\n2. Observers arrive\n\n${body}`],
    ['by and a day', `By Friday the talks had stalled\n${body}`],
    ['a lead-in with a colon', `The mediators listed these points:\n\n${body}`],
  ])('%s is no furniture', (_, text) => {
    expect(readHead(text).furniture.filter(({ kind }) => kind !== 'title')).toEqual([])
    if (!text.startsWith('By')) expect(readHead(text).furniture).toEqual([])
  })

  test('a declared title that differs keeps the first line as text', () =>
    expect(furniture(`A new paper in Tamsin\n\n${body}`, { title: 'Your Monday briefing' })).toBe(''))
  test('a declared title that is the first line marks it', () =>
    expect(furniture(`‹Talks open – in Tamsin›\n\n${body}`, { title: 'Talks open - in Tamsin' })).toBe('title'))
  test('days that head the entries of a chronology date nothing', () => {
    const text = `How the talks went\n\nMarch 3, 2025\n${body}\nMarch 5, 2025\n${more}\nMarch 9, 2025\n${body.replace('six', 'two')}`
    expect(readHead(text).masthead.published).toBeNull()
    expect(readHead(text).furniture.map(({ kind }) => kind)).toEqual(['title'])
  })
})

describe('what the head says', () => {
  const says = (head: string) => readHead(`Talks open in Tamsin\n${head}\n\n${body}`).masthead
  test.each([
    ['By Ann Lee', 'Ann Lee'],
    ['By ANN LEE and BO EK in Geneva', 'ANN LEE, BO EK'],
    ['An article by: Pier van der Meulen', 'Pier van der Meulen'],
    ['Ann Lee, diplomatic correspondent', 'Ann Lee'],
  ])('%s → author %s', (line, author) => expect(says(line).author).toBe(author))
  test('an agency is no author', () => expect(says('By Reuters')).toMatchObject({ author: null, credits: ['Reuters'] }))
  test.each([
    ['2025-03-03T05:28:59.693Z', '2025-03-03', '2025-03-03T05:28:59.693Z'],
    ['Published: March 3, 2025', '2025-03-03', 'March 3, 2025'],
    ['3rd March 2025, 10:15 CET', '2025-03-03', '3rd March 2025'],
  ])('%s → published %s', (line, value, quote) =>
    expect(says(line).published).toMatchObject({ value, certainty: 'said', span: { quote } }),
  )
  test('a day of publication wins over a day of updating', () =>
    expect(says('Updated: March 9, 2025\nPublished: March 3, 2025').published?.value).toBe('2025-03-03'))
  test.each(['31 February 2025', 'March 3', 'Published:'])('%s says no day', (line) =>
    expect(says(line).published).toBeNull(),
  )
  test('an address after Original is the original', () =>
    expect(says('Original: example.org/a/1').original).toBe('example.org/a/1'))
})

describe('between the paragraphs', () => {
  const between = (line: string) => `${body}\n\n${line}\n\n${more}`
  test.each([
    ['caption', '‹Image caption: Envoys in the town hall›'],
    ['caption', '‹Photo: Envoys in the town hall›'],
    ['caption', '‹Envoys wait outside the hall. Photograph: Bo Ek/AFP›'],
    ['caption', '‹The picture shows President Ann Lee of Tamsin with her guests›'],
    [
      'caption credit',
      '‹On March 3, 2025, President Ann Lee and Prime Minister Bo Ek attend a dinner in Tamsin.›\n\n‹(Reuters)›',
    ],
    ['caption credit', '‹Ann Lee (left) and Bo Ek in the town hall of Tamsin.›\n\n‹(AFP)›'],
    ['credit', 'On March 3, Lee handed the treaty to the parliament of Tamsin.\n\n‹(Reuters)›'],
    ['related', '‹Related: Why the talks of Tamsin failed›'],
    ['navigation', '‹Advertisement›'],
    ['navigation', '‹Sign up for the Tamsin newsletter›'],
    ['navigation', '‹We use cookies to improve your visit.›'],
  ])('%s: %s', (kinds, line) => expect(furniture(between(line))).toBe(kinds))

  test.each([
    'The army had left the town by then (Reuters), and nobody was hurt.',
    'The picture shows no sign of getting better, the mediator said.',
    'The photo shows how tired both delegations are of this war.',
    'Share of the vote: 40 percent for the ruling party, 38 for its rivals.',
    'Latest figures put the number of displaced people at 40,000.',
    'Related talks on prisoners went on in a town nearby.',
    'Note that the ceasefire had not been signed by then.',
    '“The paper does not necessarily reflect the views of the cabinet,” Orne said.',
    'The article represents a break with the policy of the years before.',
    'Sources: three diplomats said that the text was ready and that only the annexes, which name the villages, were open.',
    '(He did not say when.)',
    '(Tamsin)',
    'Photographers waited outside, and a photo by one of them went round the world within hours of the talks.',
    'What the sides want',
    '1. Withdrawal of all heavy weapons within ten days',
  ])('text: %s', (line) => expect(furniture(between(line))).toBe(''))
})

describe('pictures credited in the middle of a line', () => {
  const seen = 'Envoys wait outside the hall.'
  test.each([
    ['caption', `${body} ‹${seen} Photograph: Bo Ek/AFP› The minister said nothing.`],
    ['caption', `‹${seen} Photograph: Vale Agency/Getty Images› ${body}`],
    [
      'caption caption',
      `${body} ‹${seen} Photo: Reuters› ‹The hall of Tamsin at dawn. Composite: Ann Lee/Bo Ek/EPA› ${more}`,
    ],
    ['credit', `${body} The hall was shelled on Monday and the minister was hurt. ‹Photograph: Bo Ek/AFP› ${more}`],
    ['credit', `${body} “We will not sign,” Ann Lee says. ‹Photograph: Bo Ek/AFP› ${more}`],
    ['caption', `${body} ${more} ‹${seen} Photograph: Bo Ek›`],
  ])('%s: %s', (kinds, line) =>
    expect(furniture(`${body.replace('six', 'two')}\n\n${line}\n\n${more.replace('second', 'third')}`)).toBe(kinds),
  )

  test.each([
    `${body} The photograph: a gift of the mediator. ${more}`,
    `${body} The photo shows one thing: Reuters was there. ${more}`,
    `${body} Image: everything, the mediator said, is image. ${more}`,
    `${body} In the photograph: Ann Lee and Bo Ek shake hands before the talks in Tamsin. ${more}`,
  ])('text: %s', (line) => expect(furniture(`${body.replace('six', 'two')}\n\n${line}`)).toBe(''))
})

describe('who took a picture', () => {
  const between = (line: string) => `${body}\n\n${line}\n\n${more}`
  test.each([
    '‹Image source, Vale Agency›',
    '‹Image caption, The envoys leave the town hall›',
    '‹Photographer: Bo Ek/AFP›',
    '‹Illustration by Bo Ek›',
    '‹Bo Ek/EPA›',
    '‹Getty Images›',
    '‹The envoys at the town hall. Credit...Bo Ek for The Tamsin Herald›',
    '‹Boats in the bay of Tamsin [Bo Ek/Reuters]›',
    '‹Boats in the bay of Tamsin | Bo Ek/AFP via Getty Images›',
    '‹Ann Lee, left, and Jan Orne at the town hall in March. Bo Ek/AP›',
  ])('%s', (line) => expect(furniture(between(line))).toBe('caption'))
  test.each([
    'The banks gave them credit. Credit: forty million crowns',
    'Photographers by the dozen waited outside.',
    'Pictures by the sea were all that he wanted of the summit.',
    'The army left the town on Sunday [Bo Ek/Reuters]',
    'The town had fallen by then (AFP/Reuters)',
    'Images of the town went round the world.',
    'Illustration: the quota of last year',
    'Reuters',
    'North/South',
  ])('text: %s', (line) => expect(furniture(between(line))).toBe(''))
})

describe('who else had a hand in it', () => {
  const last = (line: string) => furniture(`${body}\n\n${more}\n\n${line}`)
  test.each([
    ['credit', '‹Distributed by Tamsin Wire›'],
    ['credit', '‹Translated from the French by Ann Lee›'],
    ['credit', '‹Ann Lee contributed reporting from Geneva.›'],
    ['credit', '‹Reuters and Agence France-Presse contributed to this report›'],
    ['credit', '‹With files from the Associated Press›'],
    ['credit', '‹This story was first published by The Tamsin Post.›'],
    ['byline', '‹Ann Lee is our correspondent in Geneva.›'],
    ['byline', '‹Ann Lee covers shipping for the Post. She was born in Vale.›'],
    [
      'byline',
      '‹Ann Lee is a fellow of the Vale Institute and the author of a book on dams.›\n\n‹Contact her at ann@example.org.›',
    ],
  ])('%s: %s', (kind, line) => expect(new Set(last(line).split(' '))).toEqual(new Set([kind])))
  test.each([
    'Distributed by lorry, the aid reached forty villages.',
    'Translated from the French, the text is harder still.',
    'The union contributed to this report’s failure.',
    'Ilse Brandt is a professor of law and has led the talks since May.',
    'Ann Lee is the envoy of the islanders.',
    'Ann Lee, a professor of law, said that the talks were dead.',
  ])('text: %s', (line) => expect(last(line)).toBe(''))
})

describe('a head without blank lines', () => {
  test.each([
    ['title byline dateline', `‹Talks open in Tamsin›\n‹By Ann Lee›\n‹March 3, 2025›\n${body}\n${more}`],
    ['title dateline', `‹Talks open in the old town hall of Tamsin›\n‹9 August 2030›\n${body}\n${more}`],
    ['title navigation', `‹Talks are not enough for Tamsin, and everybody knows it›\n‹Opinion›\n${body}\n${more}`],
  ])('%s: %s', (kinds, source) => expect(furniture(source)).toBe(kinds))

  test('wide blanks in a date', () =>
    expect(furniture(`‹Talks open in Tamsin›\n\n‹3\u00a0March\u00a02025›\n\n${body}`)).toBe('title dateline'))
})

describe('datelines', () => {
  test.each([
    `‹KYIV, March 3 (Reuters) —› ${body}`,
    `‹GENEVA (AP) —› ${body}`,
    `‹Geneva, 3 March (AFP) -› ${body}`,
    `‹TAMSIN, Ukraine —› ${body}`,
    `‹WASHINGTON —› ${body}`,
  ])('%s', (source) => expect(furniture(`${source}\n\n${more}`)).toBe('dateline'))
  test.each([
    `NATO — the alliance that both sides watch — kept silent.\n\n${body}`,
    `Peace — or what passes for it — came late.\n\n${body}`,
    `The talks (Reuters) — as all knew — had failed.\n\n${body}`,
    `US–EU talks went on in Geneva.\n\n${body}`,
    `OPEC — Nobody expected it to act.\n\n${body}`,
  ])('no dateline: %s', (text) => expect(readHead(text).furniture).toEqual([]))
  test('before a caption too', () =>
    expect(
      furniture(
        `‹GENEVA (AP) —› ${body}\n‹The town hall of Tamsin on Monday. Photograph: Jo Orne/AFP/Getty Images›\n${more}`,
      ),
    ).toBe('dateline caption'))
  test('a year in it dates the article', () =>
    expect(readHead(`KYIV, March 3, 2025 (Reuters) — ${body}\n\n${more}`).masthead).toMatchObject({
      published: { value: '2025-03-03', span: { quote: 'March 3, 2025' } },
      credits: ['Reuters'],
    }))
})

describe('duplicates', () => {
  test('the second of two equal paragraphs', () =>
    expect(furniture(`${body}\n\n${more}\n\n‹${body}›`)).toBe('duplicate'))
  test('the shorter of two that begin alike', () =>
    expect(furniture(`‹${body}›\n\n${body.replace(/\.$/, ', and nobody left.')}\n\n${more}`)).toBe('duplicate'))
  test('three are one', () =>
    expect(furniture(`${body}\n\n‹${body}›\n\n‹${body}›\n\n${more}`)).toBe('duplicate duplicate'))
  test('a short refrain is said twice on purpose', () =>
    expect(furniture(`${body}\nNo deal.\n${more}\nNo deal.`)).toBe(''))
  test('a common beginning is no duplicate', () =>
    expect(furniture(`${body}\n\n${body.replace('for six hours', 'about prisoners until midnight')}`)).toBe(''))
  test('a beginning that ends inside a word is none', () =>
    expect(furniture(`${more}\n\n${body.replace('hours.', 'hour')}\n\n${body}`)).toBe(''))
})

describe('the foot', () => {
  const foot = (source: string) => furniture(`${body}\n\n${more}\n\n${source}`)
  test.each([
    ['credit', '‹Source: The Tamsin Post›'],
    ['credit disclaimer', '‹Original: example.org/a/1›\n\n‹Statement: The text gives the views of its author only.›'],
    ['disclaimer', '‹© Tamsin Media 2025 - Privacy›'],
    ['disclaimer', '‹The views expressed here do not necessarily reflect those of this paper.›'],
    [
      'related related related',
      '‹You may like›\n‹Who will pay for the hall in Tamsin›\n‹Why Bo Ek left early and alone›',
    ],
    [
      'related related related credit',
      '‹Will the truce in Tamsin hold?›\n‹Who pays for the new bridge?›\n‹Tamsin War|Who is Bo Ek and what he wants›\n‹Source: tm1›',
    ],
    ['byline byline', '‹Military analyst›\n‹Ann Lee›'],
    ['byline', '‹The author is a professor of law in Tamsin.›'],
    ['related', '‹All news articles on 2025-03-03›'],
    ['related', '‹Topics: Boats | Tamsin | Vale›'],
    ['related related', '‹Related reading:›\n‹Why the boats of Tamsin leak›'],
    ['related', '‹Tags: boats, Tamsin›'],
    ['disclaimer', '‹Note: The article reflects only the opinion of its author.›'],
    ['credit', '‹News agencies contributed to this report›'],
  ])('%s: %s', (kinds, source) => expect(foot(source)).toBe(kinds))
  test.each([
    'Will the truce hold? Nobody in Tamsin knows.',
    'Will the truce hold?',
    'David Orne\nTamsin\nAnn Lee\nMarlow, West Tamsin',
    '- Withdrawal of the guns from the town\n- Return of all prisoners of war\n- Who pays for the damage?',
    'The source: a diplomat who had left the room before the vote was taken and spoke for an hour.',
  ])('text: %s', (line) => expect(foot(line)).toBe(''))
})

test.each([
  ['a million characters', `${'word '.repeat(200_000)}`],
  ['forty thousand lines', 'Will the truce hold?\n'.repeat(40_000)],
  ['twenty thousand paragraphs', `${body}\n`.repeat(20_000)],
  ['parentheses', '('.repeat(200_000)],
  ['capitals', `${'KYIV, '.repeat(50_000)}\n\n${body}`],
])('%s are read in two seconds', (_, text) => {
  const start = performance.now()
  readHead(text)
  expect(performance.now() - start).toBeLessThan(2_000)
})

describe('the hours of a live blog', () => {
  test.each(['6.31pm BST', '18:05 GMT', '2h ago 07.15 BST', '5 minutes ago', 'Updated at 14.05 BST', '10:20 a.m.'])(
    '%s',
    (stamp) => expect(furniture(`${body}\n\n‹${stamp}›\n\n${more}`)).toBe('dateline'),
  )
  test.each(['6.31', '6.31 tonnes', 'Room 18:05', 'Two hours ago', '18:05 The envoy leaves.', '1.48m tonnes'])(
    'text: %s',
    (line) => expect(furniture(`${body}\n\n${line}\n\n${more}`)).toBe(''),
  )
})

test('a tagline may name a language, and nothing else', () => {
  const titled = (tag: string) =>
    furniture(
      `‹The Tamsin Mirror›\n\n${tag}\n\n‹Can the truce only be bought in silence?›\n\n‹2025-03-03T05:28:59.693Z›\n\n${body}`,
    )
  expect(titled('‹News from forty countries, in English›')).toBe('navigation navigation title dateline')
  expect(
    furniture(
      `‹The Tamsin Mirror›\n\n‹Good news for growers in Vale›\n\nCan the truce be bought in silence?\n\n${body}`,
    ),
  ).toBe('navigation title')
})
