import { describe, expect, test } from 'vitest'
import { dossierOfPress } from '../kit/press.ts'

const plan =
  'Norway presented a three-point plan on Monday: a ceasefire along the border, the release of all prisoners and a joint commission.'
const answers = (later: string, day = '2031-03-06') =>
  dossierOfPress(['2031-03-03', plan], [day, later]).proposals[0]?.reactions.map(
    ({ by, stance }) => `${by.name} ${stance}`,
  )

describe('an answer to a plan, in an article that does not tell the plan', () => {
  test.each([
    ['Peru rejected the Norwegian plan on Thursday, saying it favoured the other side.', ['Peru refuses']],
    ["Peru accepted Norway's proposal.", ['Peru accepts']],
    ['Peru rejected the plan put forward by Norway.', ['Peru refuses']],
  ])('%s', (later, expected) => expect(answers(later)).toEqual(expected))

  test.each([
    ['Peru rejected the Chilean plan on Thursday.'],
    ['Peru rejected the plan on Thursday.'],
    ['Peru rejected the Norwegian five-point plan on Thursday.'],
    ['Norway dropped the Norwegian plan.'],
  ])('to another plan, or to one that is not named: %s', (later) => expect(answers(later)).toEqual([]))

  test('long before, or long after', () => {
    expect(answers('Peru rejected the Norwegian plan.', '2031-02-06')).toEqual([])
    expect(answers('Peru rejected the Norwegian plan.', '2031-09-06')).toEqual([])
  })
})

describe('what a position is about, as the table prints it', () => {
  const cell = (text: string) => dossierOfPress(['2031-03-06', text]).table[0]?.cells[0]?.toward
  test.each([
    ['Peru rejected a ceasefire, its foreign minister, Luis Ortega, said.', 'a ceasefire'],
    ['Peru rejected a ceasefire, Luis Ortega, its foreign minister, said on Monday.', 'a ceasefire'],
    ['The Dock Union demanded a pay rise of 12 per cent on Monday.', 'a pay rise of 12 per cent'],
    ['Norway refused to withdraw its troops from Arica on Wednesday.', 'to withdraw its troops from Arica'],
    ['Peru demanded a reply by Friday.', 'a reply by Friday'],
  ])('%s', (text, words) => expect(cell(text)).toBe(words))
})
