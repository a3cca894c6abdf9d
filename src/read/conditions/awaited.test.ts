import { describe, expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

const told = (text: string) =>
  readText(`The talks in Oslo went on. ${text}`, '2031-03-04').conditions.map((one) => [one.if.quote, one.then.quote])

describe('what somebody will not do, or will go on with, until the other gives way', () => {
  test.each([
    [
      'Peru has balked at naming a figure before the list of donors is widened.',
      'before the list of donors is widened',
      'Peru has balked at naming a figure',
    ],
    [
      'Chile has ruled out any talks until the blockade is lifted.',
      'until the blockade is lifted',
      'Chile has ruled out any talks',
    ],
    [
      'The rebels declined to sign until their prisoners are freed.',
      'until their prisoners are freed',
      'The rebels declined to sign',
    ],
    [
      'Nor will any truck cross the line before the bodies are returned.',
      'before the bodies are returned',
      'Nor will any truck cross the line',
    ],
    ['There is to be no vote until the audit is finished.', 'until the audit is finished', 'There is to be no vote'],
    [
      'The border will stay closed until the hostages are released.',
      'until the hostages are released',
      'The border will stay closed',
    ],
    [
      'The tariffs will remain in place until Peru drops its tax.',
      'until Peru drops its tax',
      'The tariffs will remain in place',
    ],
    [
      'The strike will continue until the board offers nine percent.',
      'until the board offers nine percent',
      'The strike will continue',
    ],
    [
      'Norland pays for the dam only when both signatures are dry.',
      'both signatures are dry',
      'Norland pays for the dam',
    ],
    ['The sanctions go only after the last soldier has left.', 'the last soldier has left', 'The sanctions go'],
    [
      'Norland would join the fund, but not before the United States does.',
      'the United States does',
      'Norland would join the fund',
    ],
  ])('%s', (text, condition, outcome) => expect(told(text)).toContainEqual([condition, outcome]))
})

describe('what was, or what passes by itself', () => {
  test.each([
    'The talks will last until Friday.',
    'The minister will stay in Oslo until the summit ends.',
    'The president will remain in office until a successor is sworn in.',
    'He refused to comment before he was led away.',
    'The paper rejected the story before the invasion on reports that were false.',
  ])('%s', (text) => expect(told(text)).toEqual([]))
})

describe('who says so is no part of it', () => {
  test.each([
    ['If the quota rises, the fleet would stay in port, Marchetti signalled.', 'the fleet would stay in port'],
    ['If the army withdraws, the movement would disarm, the commander promises.', 'the movement would disarm'],
    ['Unless the cuts end, the union would walk out, its leader cautioned on Monday.', 'the union would walk out'],
    ['If it opens its books, the fund would pay, Lund hinted, according to the Oslo Post.', 'the fund would pay'],
    ['If the offer is withdrawn, she stressed, the talks would collapse.', 'the talks would collapse'],
    ['The fund would release the money, its chief said, if the budget passed.', 'The fund would release the money'],
    ['If no text is ready by then, the talks will be called off.', 'the talks will be called off'],
    ['If Peru makes mistakes, we tell them.', 'we tell them'],
  ])('%s', (text, outcome) => expect(told(text).map(([, then]) => then)).toEqual([outcome]))

  test('"by then" says when', () =>
    expect(told('If no text is ready by then, the talks will end.')[0]?.[0]).toBe('no text is ready by then'))
})
