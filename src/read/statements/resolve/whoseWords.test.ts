import { describe, expect, test } from 'vitest'
import { markedAttribution } from '../../../../test/kit/markedAttribution.ts'
import { articleOf, lexicon, readText } from '../../../../test/kit/reading.ts'
import { read } from '../../pipeline.ts'

/** Who says what in a text in which ‹source›, «cue» and [content] are marked as the trained reader would. */
function told(marked: string): string[] {
  const { text, attributions } = markedAttribution(marked)
  const { statements } = read(articleOf(text), { lexicon, statements: { by: 'trained', attributions } })
  return statements.map(({ speaker, content }) => `${speaker?.name ?? '–'}: ${content.map((c) => c.quote).join(' ')}`)
}

const came = 'Norwegian minister Ann Orr came. '

describe('the owner of the words is who says them', () => {
  test.each([
    [`${came}‹Orr’s› «decision» [to cut the quota] stands.`, 'Ann Orr: to cut the quota'],
    [`${came}‹Orr’s long speech› «made plain» [that the quota stands].`, 'Ann Orr: that the quota stands'],
    [`${came}‹Her letter› «made plain» [that the quota stands].`, 'Ann Orr: that the quota stands'],
    [`${came}‹Norway’s› «focus is on» [the quota].`, 'Norway: the quota'],
  ])('%s', (marked, said) => expect(told(marked)).toEqual([said]))

  test.each([
    [`${came}‹Orr’s brother› «made plain» [that the quota stands].`, '–: that the quota stands'],
    [`${came}‹Her dog› «made plain» [that the quota stands].`, '–: that the quota stands'],
  ])('near miss: %s', (marked, said) => expect(told(marked)).toEqual([said]))
})

describe('what the trained reader takes for a statement, and what is none', () => {
  test.each([
    `${came}She met ‹a Swedish› «think» tank [when she gave a talk].`,
    `${came}[However], ‹the Post› «had the news anew».`,
    'Why does ‹Norway› «consider»\n\n[Whether or not the quota stands], it is low.',
  ])('%s', (marked) => expect(told(marked)).toEqual([]))

  test.each([
    [`${came}‹Orr› «thinks» [tanks are costly].`, 1],
    [`${came}‹Orr› «said»:\n\n[“The quota stands.”]`, 1],
    [`${came}‹Orr› «said» [however].`, 0],
  ])('near miss: %s', (marked, count) => expect(told(marked)).toHaveLength(count))
})

describe('so-called', () => {
  const says = (text: string) =>
    readText(`${came}${text}`).statements.map(({ speaker, content }) => `${speaker?.name}: ${content[0]!.quote}`)

  test('what somebody is said to have said, held at a distance', () =>
    expect(says('Orr’s so-called “Chile told Peru to stop the talks” is not true.')).toContain(
      'Ann Orr: “Chile told Peru to stop the talks”',
    ))

  test.each(['Orr’s so-called “peace plan” failed.', 'The so-called “Chile told Peru to stop the talks” failed.'])(
    'near miss: %s',
    (text) => expect(says(text).filter((one) => one.startsWith('Ann Orr') || one.includes('plan'))).toEqual([]),
  )
})

describe('a participle without a subject', () => {
  const speakers = (marked: string) => told(marked)
  test.each([
    ['Ann Orr said that it was over, instead «arguing for» [a vote on the quota].', 'Ann Orr: a vote on the quota'],
    ['Ann Orr said it was over. , instead «arguing for» [a vote on the quota].', 'Ann Orr: a vote on the quota'],
  ])('%s', (marked, said) => expect(speakers(marked)).toContain(said))

  test.each([
    ['The quota was cut, instead «arguing for» [a vote on the quota].', '–: a vote on the quota'],
    ['The quota, according to Ann Orr, was cut, «repeating» [the words of May].', '–: the words of May'],
  ])('near miss: %s', (marked, said) => expect(speakers(marked)).toContain(said))
})

test('“we” in somebody’s quotation is who is quoted', () => {
  const text = 'Ann Orr of Norway said: “It is late. We say that the quota stands.”'
  expect(told(text.replace('We say that the quota stands', '‹We› «say» [that the quota stands]')).at(-1)).toBe(
    'Ann Orr: that the quota stands',
  )
})

describe('of two verbs behind an outlet', () => {
  const speakers = (text: string) =>
    readText(text).statements.map(({ speaker, speaksFor }) => speaker?.name ?? speaksFor?.name)
  const report = 'Reuters reported that Norwegian minister Ann Orr kept up the talks'

  test.each([
    [`${report} and called on Chile to pay.`, ['Reuters', 'Ann Orr']],
    [`${report} and also urged Chile to pay.`, ['Reuters', 'Ann Orr']],
  ])('%s', (text, who) => expect(speakers(text)).toEqual(who))

  test.each([
    [`${report} and noted that Chile would pay.`, ['Reuters', 'Reuters']],
    ['Norway said that Ann Orr kept up the talks and called on Chile to pay.', ['Norway', 'Norway']],
  ])('near miss: %s', (text, who) => expect(speakers(text)).toEqual(who))
})
