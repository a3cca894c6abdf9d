import { describe, expect, test } from 'vitest'
import { articleOf, lexicon, readText } from '../../../test/kit/reading.ts'
import { type Article, type Declared, runStages } from '../../model/index.ts'
import type { Draft } from '../draft.ts'
import { pipeline } from '../pipeline.ts'

const wanted = new Set(['lines', 'masthead', 'sentences', 'quotations', 'names', 'dates', 'statements', 'card'])
const stages = pipeline.filter(({ name }) => wanted.has(name))
const read = (text: string, declared: Partial<Declared> = {}, more: Partial<Article> = {}) => {
  const article = { ...articleOf(text, declared), ...more }
  return runStages(stages, { article, lexicon, dateHint: null, attributions: null, doubts: [] } as unknown as Draft, {
    text,
  })
}
const cardOf = (text: string, declared: Partial<Declared> = {}) => read(text, declared).card

const body =
  'The envoys met in Tamsin on Monday. They talked for six hours. Nobody was hurt. The hall was cold. A second round is planned.'

describe('outlet, author and address', () => {
  test('declared values win over read ones', () => {
    const declared = {
      title: 'Declared',
      outlet: 'Reuters',
      author: 'Bo Ek',
      url: 'https://a.example/1',
      original: 'https://b.example/2',
    }
    expect(cardOf(`By Ann Lee\n\n${body}\n\nOriginal: c.example/3`, declared)).toMatchObject({
      ...declared,
      outlet: { id: 'outlet:reuters', name: 'Reuters' },
    })
  })
  test.each([
    ['The Tamsin Herald\n\nTalks open between the two sides\n\n', 'The Tamsin Herald'],
    ['Credited from: SCMP\n', 'South China Morning Post'],
    ['Talks open between the two sides\n\nTAMSIN, March 3, 2025 (Marlowe Wire) - ', 'Marlowe Wire'],
    ['TAMSIN BANNER\nFriday, March 14, 2025\n\nTalks open between the two sides\n\n', 'Tamsin Banner'],
  ])('%j → %s', (head, outlet) => expect(cardOf(head + body).outlet?.name).toBe(outlet))
  test('the site of a declared address', () => {
    expect(cardOf(body, { url: 'https://www.reuters.com/world/1' }).outlet?.name).toBe('Reuters')
    expect(cardOf(body, { url: 'https://news.tamsin.example/1' }).outlet?.name).toBe('news.tamsin.example')
  })
  test('“Source” names whom the outlet took it from, not the outlet', () => {
    expect(cardOf(`${body}\n\nSource: Marlowe`)).toMatchObject({ outlet: null, credits: ['Marlowe'] })
    expect(cardOf(`The Tamsin Times\n\nTalks open between the two sides\n\n${body}\n\nSource: tm1`)).toMatchObject({
      outlet: { id: 'outlet:tamsin-times', name: 'The Tamsin Times' },
      original: 'tm1',
      credits: [],
    })
  })
  test('nothing is made up', () =>
    expect(cardOf(body)).toMatchObject({
      title: null,
      outlet: null,
      author: null,
      url: null,
      original: null,
      translated: null,
      credits: [],
    }))
})

describe('credits, in order of first credit', () => {
  test.each([
    [
      'The talks failed, according to SCMP and AA. They go on, the BBC reported. Nobody left, according to SCMP.',
      'South China Morning Post, Anadolu Agency, BBC',
    ],
    ['Lee told CNBC that the talks go on.', 'CNBC'],
    ['The talks go on, Bo Ek said in an interview with Der Spiegel.', 'Der Spiegel'],
    ['GENEVA (Reuters) — The talks go on.', 'Reuters'],
    ['GENEVA, March 3 (MARLOWE) — The talks go on. Nobody left.', 'Marlowe'],
  ])('%s', (text, credits) => expect(cardOf(text).credits.join(', ')).toBe(credits))
  test.each([
    'A bomb went off outside the office of Reuters in Tamsin on Monday.',
    'The two sides met near the BBC building and talked for an hour.',
  ])('no credit: %s', (text) => expect(cardOf(text).credits).toEqual([]))
})

describe('signs of translation', () => {
  test.each([
    [`Talks open in Tamsin\n\n${body}\n\nTranslated from German by Ann Lee`, 'de', 'Translated from German by Ann Lee'],
    [
      `${body}\n\nThis article was originally published in Russian.`,
      'ru',
      'This article was originally published in Russian.',
    ],
    [`Machine translation\n\n${body}`, null, 'Machine translation'],
    [`${body}\n\nTexts here were converted by machine.`, null, 'Texts here were converted by machine.'],
    [`${body}\n\nOriginal: lenta.ru/news/1/`, 'ru', 'lenta.ru/news/1/'],
    [`${body} Later Marlow (Jan Marlow) came to the hall.`, null, 'Marlow (Jan Marlow)'],
  ])('%j', (text, from, sign) => expect(cardOf(text).translated).toEqual({ from, sign }))
  test.each([
    `${body} The treaty was translated from Russian overnight, the envoy said.`,
    `${body}\n\nOriginal: globaltimes.cn/page/1.html`,
    `${body}\n\nOriginal: example.org/page/1.html`,
    `${body} Marlow (the envoy of Tamsin) came to the hall.`,
  ])('no sign: %j', (text) => expect(cardOf(text).translated).toBeNull())
})

describe('genre', () => {
  test.each([
    [
      'digest',
      'The talks failed, according to SCMP and AA. The hall was cold. They go on, according to the BBC. A second round is planned, as reported by SCMP and AA. Nobody was hurt.',
    ],
    [
      'opinion',
      'I was in Tamsin on Monday. We must not forget why. I think that the talks came late. The hall was cold. My view has not changed.',
    ],
    ['opinion', `${body}\n\nStatement: The opinions expressed here are those of the author.`],
    ['opinion', `Tamsin Review\nOpinion\n\nTalks are not enough for Tamsin\n\n${body}`],
    ['opinion', `${body}\n\nAnn Lee taught law. The opinions are her own.`],
    ['opinion', `Letters\n\nTalks are not enough for Tamsin\n\n${body}`],
    ['analysis', `Talks near the end in Tamsin\n\nBy Ann Lee\n\n${body}\n\nMilitary analyst\n\nAnn Lee`],
    ['statement', `Joint statement on the talks in Tamsin\n\n${body}`],
    ['news', `GENEVA (Reuters) — ${body}`],
    ['unknown', 'The envoys met in Tamsin. The hall was cold.'],
  ])('%s: %s', (genre, text) => expect(cardOf(text).genre).toBe(genre))
  test.each([
    ['opinion', 'Talks are not enough | Letters'],
    ['opinion', 'Opinion: talks are not enough'],
    ['digest', 'Your Monday Briefing'],
  ])('%s by its declared title: %s', (genre, title) => expect(cardOf(body, { title }).genre).toBe(genre))
  test('an analyst who is quoted makes no analysis', () =>
    expect(cardOf(`GENEVA (Reuters) — ${body} “It is over,” said Bo Ek, a military analyst`).genre).toBe('news'))
  test('“I” in quotations is not the author', () =>
    expect(
      cardOf(
        '“I was there,” Lee said. “I saw it,” Orne said. “My view has not changed,” Ek said. “We left,” Lee said. The hall was cold.',
      ).genre,
    ).toBe('news'))
  test.each(['Opinion polls move in Tamsin', 'Comment on the talks is refused by all', 'Letter bombs found in Tamsin'])(
    'no opinion by its title: %s',
    (title) => expect(cardOf(body, { title }).genre).not.toBe('opinion'),
  )
})

describe('language', () => {
  test('an article that is not in English is doubted, not refused', () => {
    const text = 'Verhandlungen beginnen\n\nDie Gesandten trafen sich am Montag in Tamsin.'
    const { card, doubts } = read(text, {}, { language: 'de' })
    expect(card.language).toBe('de')
    expect(doubts).toMatchObject([{ rule: 'language-not-english', span: { quote: 'Verhandlungen beginnen' } }])
  })
  test('English raises no doubt', () => expect(read(body).doubts).toEqual([]))
  test('the declared language holds where none is found', () =>
    expect(read('Talks.', { language: 'fr-FR' }, { language: 'und' }).card.language).toBe('fr'))
})

test('the declared day of publication is on the card', () =>
  expect(readText(body, '2025-03-03').article.published).toMatchObject({ value: '2025-03-03', certainty: 'said' }))
