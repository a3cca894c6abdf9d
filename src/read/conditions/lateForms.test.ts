import { describe, expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

const told = (text: string) =>
  readText(`The talks in Oslo went on. ${text}`, '2031-03-04').conditions.map((one) => [one.if.quote, one.then.quote])

describe('the if-part behind, without a comma', () => {
  test.each([
    [
      'The party will call off the march should the two governments publish the figures.',
      'the two governments publish the figures',
      'The party will call off the march',
    ],
    [
      'Lund warned that Norland would leave the pact should the duties be raised.',
      'the duties be raised',
      'Norland would leave the pact',
    ],
    [
      'The offer will lapse should Chile fail to answer by Friday.',
      'Chile fail to answer by Friday',
      'The offer will lapse',
    ],
    [
      'The bank would step in were the currency to fall further.',
      'the currency to fall further',
      'The bank would step in',
    ],
    ['The deal would have held had the monitors stayed.', 'the monitors stayed', 'The deal would have held'],
  ])('%s', (text, condition, outcome) => expect(told(text)).toEqual([[condition, outcome]]))

  test.each([
    'The minister said the parties should talk.',
    'Peru asked how should the world respond to it.',
    'Lund insists that neither side should leave the table.',
    'He said what would happen and what should be done.',
  ])('not: %s', (text) => expect(told(text)).toEqual([]))
})

describe('the if-part in quotation marks, behind who says so', () => {
  test.each([
    [
      'Oman stood ready to house the envoys, Lund added, "provided both sides sign for it".',
      'both sides sign for it',
      'Oman stood ready to house the envoys',
    ],
    [
      '"We will open the port," Lee said, "if they pull back the guns."',
      'they pull back the guns',
      'We will open the port',
    ],
    [
      '“The strike will go on,” she warned, “unless the board reinstates the drivers.”',
      'unless the board reinstates the drivers',
      'The strike will go on',
    ],
  ])('%s', (text, condition, outcome) => expect(told(text)).toEqual([[condition, outcome]]))

  test.each([
    '"The port is open," Lee said, "as everyone can see."',
    '"We left," Lee told the paper, "once the guests were gone."',
  ])('not: %s', (text) => expect(told(text)).toEqual([]))
})

describe('made to hang on something', () => {
  test.each([
    [
      'Lund made the removal of the roadblocks dependent on the delivery of heavy weapons.',
      'the delivery of heavy weapons',
      'the removal of the roadblocks',
    ],
    ['The bank made the loan conditional on a cut in fuel subsidies.', 'a cut in fuel subsidies', 'the loan'],
    [
      'The union tied its return to work to the reinstatement of two drivers.',
      'the reinstatement of two drivers',
      'its return to work',
    ],
    [
      'Norland has linked the lifting of tariffs to progress on migration.',
      'progress on migration',
      'the lifting of tariffs',
    ],
    [
      'Chile named its conditions for talks: a ceasefire, an exchange of the dead and a new governor.',
      'a ceasefire, an exchange of the dead and a new governor',
      'talks',
    ],
  ])('%s', (text, condition, outcome) => expect(told(text)).toEqual([[condition, outcome]]))

  test.each([
    'The village is dependent on the river for its water.',
    'Officials linked the attack to a militia in the north.',
    'The scandal was linked to the deal.',
    'He tied the rope to a tree.',
    'The report describes conditions for prisoners: cold cells and little food.',
  ])('not: %s', (text) => expect(told(text)).toEqual([]))
})

describe('only then', () => {
  test.each([
    [
      'The bank will only release the money when parliament has passed the budget.',
      'parliament has passed the budget',
      'The bank will only release the money',
    ],
    [
      'Only with a written pledge would the crews go back to work.',
      'a written pledge',
      'would the crews go back to work',
    ],
    [
      'Peru demanded that Chile withdraw first; only then would it negotiate.',
      'Chile withdraw first',
      'would it negotiate',
    ],
    [
      'The return of refugees is tied to security guarantees, the minister said.',
      'security guarantees',
      'The return of refugees',
    ],
    [
      'In case of another attack, the ministry said, the crossing will be closed.',
      'another attack',
      'the crossing will be closed',
    ],
    ['The minister threatened tariffs if the talks failed.', 'the talks failed', 'The minister threatened tariffs'],
  ])('%s', (text, condition, outcome) => expect(told(text)).toEqual([[condition, outcome]]))

  test.each([
    'The decree will only add to the strain at a time when Peru is short of friends.',
    'Plans are in place that would feed the town in case of a cut.',
    'Only with hindsight is the text clear?',
    'The ferry only came after dark.',
    'Only then did he sit down and read.',
  ])('not: %s', (text) => expect(told(text)).toEqual([]))
})

describe('one thing before another', () => {
  test.each([
    [
      'The front is holding out for an end to the blockade before a second corridor is opened.',
      'an end to the blockade',
      'a second corridor is opened',
    ],
    [
      'The union wants a written guarantee before it suspends the strike.',
      'a written guarantee',
      'it suspends the strike',
    ],
    [
      'Norland demands the return of its ships before any talks can begin.',
      'the return of its ships',
      'any talks can begin',
    ],
    [
      'Chile insists on the release of the crew before negotiations resume.',
      'the release of the crew',
      'negotiations resume',
    ],
    ['“No peace without justice,” the envoy said.', 'without justice', 'No peace'],
    ['Let the money come, and the door opens the same week.', 'Let the money come', 'the door opens the same week'],
  ])('%s', (text, condition, outcome) => expect(told(text)).toEqual([[condition, outcome]]))

  test.each([
    'The president wants a deal before the election.',
    'The union wants a deal before the truce expires.',
    'Norland wants the bill passed before summer.',
    'The envoy wants to see the text before he signs it.',
    'No minister without a portfolio will speak.',
    'Let me and my colleagues say a word.',
  ])('not: %s', (text) => expect(told(text)).toEqual([]))
})
