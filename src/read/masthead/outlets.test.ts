import { describe, expect, test } from 'vitest'
import { articleOf, lexicon, marked } from '../../../test/kit/reading.ts'
import { runStages } from '../../model/index.ts'
import type { Draft } from '../draft.ts'
import { lines } from '../lines/lines.ts'
import { masthead } from './masthead.ts'

const body = 'The envoys of both sides met in the town hall of Tamsin on Monday and talked for six hours.'
const more = 'A second round is planned, the mediator Ilse Brandt said after the meeting had ended.'
const title = 'Talks open between the two sides'
const readHead = (text: string) => {
  const first = { article: articleOf(text), lexicon, dateHint: null, doubts: [] } as unknown as Draft
  return runStages([lines, masthead], first, { text })
}
/** The marked words must be the furniture, all of it, of the kinds named. */
const furniture = (source: string) => {
  const { text, words } = marked(source)
  const found = readHead(text).furniture
  expect(found.map(({ span }) => span.quote)).toEqual(words)
  return found.map(({ kind }) => kind).join(' ')
}

describe('the outlet above or below the title', () => {
  test.each([
    ['Tamsin Review', `Tamsin Review\nThursday, March 13, 2025\n\n${title}`],
    ['Tamsin Review', `Tamsin Review\nIn brief - Thursday, March 13, 2025\n\n${title}`],
    ['Tamsin Banner', `TAMSIN BANNER\nFriday, March 14, 2025\n\n${title}`],
    ['Radio Tamsin', `Radio Tamsin\nOnline news, 13 March 2025, 21:15\n\n${title}`],
    ['Tamsin Lantern', `Tamsin Lantern - news from the whole valley, for you\n\n${title}\n\nMarch 14, 2025`],
    ['Tamsin Monthly', `Tamsin Monthly\n\nThe only newspaper of the valley\n\n${title}`],
    ['The Tamsin Sentinel', `${title}\n\nThe Tamsin Sentinel, Monday, March 3, 2025`],
    ['The Tamsin Mercury', `${title}\n\nThe Tamsin Mercury\nBy Ann Lee\nJune 6, 2024`],
    ['Tamsin Wire', `${title}\nBo Ek | Tamsin Wire | 12 May 2021`],
    ['The Tamsin Herald', `${title} | The Tamsin Herald\n\nBy Ann Lee`],
    ['Reuters', `Reuters\n\n${title}`],
  ])('%s: %j', (outlet, head) =>
    expect(readHead(`${head}\n\n${body}\n\n${more}`).masthead).toMatchObject({ outlet, title }),
  )
  test.each([
    [
      'Peace Plan Under Review',
      `Peace Plan Under Review\n\nA standfirst that says what is at stake for both\n\n${body}`,
    ],
    ['Daily strikes go on', `Daily strikes go on\n\n${body}`],
    ['Talks open - for how long?', `Talks open - for how long?\n\n${body}`],
    ['Who speaks for the valley | a chronology', `Who speaks for the valley | a chronology\n\n${body}`],
  ])('a title is no outlet: %s', (title, text) =>
    expect(readHead(`${text}\n\n${more}`).masthead).toMatchObject({ outlet: null, title }),
  )
  test('a line with a name in it is no tagline', () => {
    const text = `Tamsin Herald\n\nNews of the talks reaches Marlow\n\nA second headline of the page stands here\n\n${body}`
    expect(readHead(text).masthead.title).toBe('News of the talks reaches Marlow')
  })
})

describe('a day beside other words', () => {
  const below = (line: string) => readHead(`${title}\n${line}\n\n${body}\n\n${more}`)
  test.each([
    ['5 March 2025 | Politics', {}],
    ['Politics · 5 March 2025, 10.15 GMT', {}],
    ['Tamsin, 5 March 2025', {}],
    ['Opinion | 5 March 2025', { opinion: true }],
    ['By Ann Lee | 5 March 2025', { author: 'Ann Lee' }],
    ['Anna Lee, Tamsin Herald, 5 March 2025', { author: 'Anna Lee', outlet: 'Tamsin Herald' }],
  ])('%s', (line, says) =>
    expect(below(line).masthead).toMatchObject({ ...says, published: { value: '2025-03-05', certainty: 'said' } }),
  )
  test.each([
    ['Compiled by the Foreign Desk of the Tamsin Herald | 2025-03-05 07:40 | Reading time 5 minutes', {}],
    ['Analysis by Dr. Bo Ek-Orne, 5 March 2025', { author: 'Dr. Bo Ek-Orne' }],
    ['Tamsin Herald (Vale) 2025.03.05 06:40 Input | Translated automatically', {}],
    ['Translated from French | Section: The Valley | March 5, 2025', {}],
    ['Updated 2025-03-05 | 4 sources | AI summary, may contain errors', {}],
    ['Source: Tamsin Post (Vale), 14 Esfand 1403 / 5 March 2025', {}],
    ['Radio Tamsin 98.4, Vale. Broadcast 5 March 2025, 08:10. Checked in part.', {}],
  ])('among more words: %s', (line, says) =>
    expect(below(line).masthead).toMatchObject({ ...says, published: { value: '2025-03-05', certainty: 'said' } }),
  )
  test.each([
    ['Tamsin Weekly, No. 44, 5 March 2025', {}],
    ['Upper Tamsin/Vale, Wednesday 5 March 2025', {}],
  ])('%s', (line, says) =>
    expect(below(line).masthead).toMatchObject({ ...says, published: { value: '2025-03-05', certainty: 'said' } }),
  )
  test('below a standfirst and whoever asked the questions', () => {
    const head = `${title}\n\nThe mediator on the quarrel with the valley and on why she carries no pen\n\nInterview: Anna Lee-Brandt\nTamsin Weekly, No. 44, 5 March 2025`
    const { masthead } = readHead(`${head}\n\n${body}\n\n${more}`)
    expect(masthead).toMatchObject({ author: 'Anna Lee-Brandt', published: { value: '2025-03-05', certainty: 'said' } })
  })
  test('below the section and its series, the title and a standfirst', () => {
    const head = `THE TAMSIN REVIEW\nAnalysis | The Long Read\n\nA door, a key and a rule: inside the talks that nobody in Vale calls talks\n\nOne side wants to build. The other wants to watch.\n\nBy Anna Lee-Brandt\nVale, 5 March 2025`
    const { masthead } = readHead(`${head}\n\n${body}\n\n${more}`)
    expect(masthead).toMatchObject({ author: 'Anna Lee-Brandt', published: { value: '2025-03-05', certainty: 'said' } })
    expect(masthead.title).toMatch(/^A door/)
  })
  test('below points under the title', () =>
    expect(
      readHead(
        `${title}\n\n* Rebels hold 41 men\n* The army will not move\n* Envoy: no deadline\n\nBy Ann Lee and Bo Ek\n\nTAMSIN, March 5, 2025 (Marlowe Wire) - ${body}\n\n${more}`,
      ).masthead.published?.value,
    ).toBe('2025-03-05'))
  test.each([
    'The envoys signed on 5 March 2025 | a look back',
    'How the treaty of 5 March 2025, signed in Vale, came about',
    'Why the valley, since 5 March 2025, has two mayors',
    'The treaty of 5 March 2025',
    'On 5 March 2025, both sides left the hall and said that they would not be back',
    'What was signed on 5 March 2025 and what was not, a guide for readers',
  ])('no date line: %s', (line) => expect(below(line).masthead.published).toBeNull())
})

describe('names without a label', () => {
  test('under the title', () =>
    expect(furniture(`‹${title}›\n‹Anna Lee and Peter Ek›\n\n${body}\n\n${more}`)).toBe('title byline'))
  test('a heading is no author', () =>
    expect(furniture(`‹${title}›\n\nThe Long Road\n\n${body}\n\n${more}`)).toBe('title'))
})

describe('agencies that no list knows', () => {
  test.each([
    `‹TAMSIN, March 13 (Marlowe) -› ${body}`,
    `‹Tamsin, March 13 (Marlowe Wire) —› ${body}`,
    `‹TAMSIN (Marlowe) —› ${body}`,
  ])('%s', (source) => {
    expect(furniture(`${source}\n\n${more}`)).toBe('dateline')
    expect(readHead(marked(source).text + more).masthead.credits[0]).toMatch(/^Marlowe/)
  })
  test.each([`IAEA (Vienna) — ${body}`, `The hall (Monday) — ${body}`, `TAMSIN (as ever) — ${body}`])(
    'none: %s',
    (text) => expect(furniture(`${text}\n\n${more}`)).toBe(''),
  )
  test.each([
    ['caption credit', '‹Workers are led to a bus in the harbour of Tamsin last November.›\n‹(MARLOWE)›'],
    ['caption credit', '‹Fishing boats in front of the town hall, Tamsin, on April 6.›\n‹(MARLOWE)›'],
    ['credit', 'On April 6, the mayor gave an address in the town hall.\n‹(MARLOWE)›'],
    ['credit', 'The mayor handed the keys to the envoy on April 6.\n‹(MARLOWE)›'],
  ])('%s: %s', (kinds, lines) => expect(furniture(`${body}\n\n${lines}\n\n${more}`)).toBe(kinds))
  test.each(['(NATO)', '(No)', '(Tamsin)'])('text: %s', (line) =>
    expect(furniture(`${body}\n\n${line}\n\n${more}`)).toBe(''),
  )
})

describe('the foot', () => {
  const foot = (source: string) => furniture(`${body}\n\n${more}\n\n${source}`)
  test.each([
    ['credit', '‹(Reporting by Ann Lee in Tamsin and Bo Ek; editing by Cy Orne)›'],
    ['disclaimer', '‹All rights in this text belong to the Marlowe agency.›'],
    ['disclaimer', '‹Statement: The editors do not answer for the content of this article.›'],
    ['disclaimer', '‹Texts on this page are written by others; we are not liable for them.›'],
    ['disclaimer', '‹Ann Lee has taught law in Tamsin. The opinions are her own.›'],
    ['disclaimer', '‹Bo Ek is a columnist. The opinions expressed are his own.›'],
    ['navigation', '‹Contact the reporters: desk@tamsin.example›'],
    ['related', '‹More on this topic: The long road to Tamsin›'],
    ['related', '‹All stories of 2025-03-03›'],
  ])('%s: %s', (kinds, source) => expect(foot(source)).toBe(kinds))
  test.each([
    'Statement of the mediator: both sides agreed to the text.',
    'The opinions are their own, Brandt said of the two generals.',
    'The government is responsible for the page that this treaty turns.',
    'All rights of the minorities belong in the treaty, the envoy wrote.',
  ])('text: %s', (line) => expect(foot(line)).toBe(''))
  const says = (line: string) => readHead(`${body}\n\n${more}\n\n${line}`).masthead
  test('a code after Source is the original and credits nobody', () =>
    expect(says('Source: tm1')).toMatchObject({ original: 'tm1', credits: [] }))
  test('a name after Source is credited', () =>
    expect(says('Source: Marlowe')).toMatchObject({ original: null, credits: ['Marlowe'] }))
  test('those who reported are the authors', () =>
    expect(says('(Reporting by Ann Lee in Tamsin and Bo Ek; editing by Cy Orne)').author).toBe('Ann Lee, Bo Ek'))
})
