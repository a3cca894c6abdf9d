import { describe, expect, test } from 'vitest'
import { readText } from '../../../../test/kit/reading.ts'

const said = (text: string) =>
  readText(text)
    .statements.filter(({ rule }) => rule === 'interview')
    .map(({ speaker, content }) => `${speaker?.name ?? '?'}: ${content.map(({ quote }) => quote).join(' | ')}`)

const lead = 'The envoy stays calm\n\nNorwegian Foreign Minister Ann Lee spoke to this paper in Oslo.\n\n'

describe('turns of an interview', () => {
  test('Q and A', () =>
    expect(
      said(
        `${lead}Q: Will you sign?\n\nA: We will. The text is good.\n\nQ: When?\n\nA: In May.\n\nShe left at noon.\n`,
      ),
    ).toEqual(['Ann Lee: We will. The text is good.', 'Ann Lee: In May.']))

  test('an answer goes on over paragraphs, the last one does not', () =>
    expect(
      said(
        `${lead}Q: Will you sign?\n\nA: We will.\n\nBut not today.\n\nQ: When?\n\nA: In May.\n\nHer term ends in June.\n`,
      ),
    ).toEqual(['Ann Lee: We will. | But not today.', 'Ann Lee: In May.']))

  test('names as labels', () =>
    expect(
      said(`${lead}Bo Orr: Will you sign?\n\nLee: We will.\n\nBo Orr: And the fish?\n\nLee: They stay ours.\n`),
    ).toEqual(['Ann Lee: We will.', 'Ann Lee: They stay ours.']))

  test('labels in capitals', () =>
    expect(
      said(
        `${lead}QUESTION: Will you sign?\n\nMINISTER LEE: We will.\n\nQUESTION: And the fish?\n\nMINISTER LEE: No.\n`,
      ),
    ).toEqual(['Ann Lee: We will.', 'Ann Lee: No.']))

  test('questions without labels, answers in the first person', () =>
    expect(
      said(
        `${lead}Will you sign the text?\n\nWe will not sign it.\n\nAnd the fish?\n\nI cannot say.\n\nWhen do you meet again?\n\nIn May, I hope.\n`,
      ),
    ).toEqual(['Ann Lee: We will not sign it.', 'Ann Lee: I cannot say.', 'Ann Lee: In May, I hope.']))

  test('"we" in an answer is no statement of its own', () =>
    expect(
      readText(`${lead}Q: Will you sign?\n\nA: We demand a pause.\n\nQ: When?\n\nA: In May.\n`).statements.map(
        (s) => s.rule,
      ),
    ).toEqual(['interview', 'interview']))

  test('who asks says nothing', () => {
    const found = readText(`${lead}Q: Is it over?\n\nA: No.\n\nQ: Would you stay?\n\nA: Yes.\n`).statements
    expect(found.map(({ source }) => source[0]?.quote)).toEqual(['A', 'A'])
  })

  test.each([
    [
      'headings with colons',
      'Territory: the line froze in May.\n\nPrisoners: the lists are ready.\n\nMoney: nobody pays.\n',
    ],
    ['one label alone', `${lead}Lee: We will not sign.\n\nThe talks go on.\n`],
    [
      'an explainer in the third person',
      `${lead}Why did the talks fail?\n\nThe price was high.\n\nWho pays?\n\nNobody does.\n\nWhat next?\n\nThe sides meet in May.\n`,
    ],
  ])('none in %s', (_, text) => expect(said(text)).toEqual([]))
})

test('"he" in an answer is not the one who answers', () =>
  expect(
    readText(
      'The envoy stays calm\n\nEnvoy Bo Lee spoke to this paper in Oslo.\n\nQ: Will you sign?\n\nA: I had dinner with Minister Arne Worku on Monday. He told me that it was late.\n\nQ: When?\n\nA: In May.\n',
    ).statements.find(({ rule }) => rule !== 'interview')?.speaker?.name,
  ).toBe('Arne Worku'))
