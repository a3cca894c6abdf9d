import { describe, expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

const told = (text: string) =>
  readText(`The talks on the tolls and the border went on. ${text}`).positions.map((p) => `${p.party.name} ${p.stance}`)

describe('as others tell it', () => {
  test.each([
    ['Peru is said to have rejected the tariffs.', 'Peru refuses'],
    ['Chile is reported to have demanded a longer truce.', 'Chile demands'],
    ['Chile is believed to have given up its claim to the islands.', 'Chile shifts'],
    ['Tehran is thought to want guarantees before the talks.', 'Iran demands'],
    ['Peruvian negotiators are understood to be pushing for a review clause.', 'Peru seeks'],
    ['Peru is believed to be willing to lift the levy.', 'Peru open'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  test.each(['Peru is expected to reject the tariffs.', 'Peru is said to be in a crisis.'])('nothing: %s', (text) =>
    expect(told(text)).toEqual([]),
  )
})

describe('turns of phrase', () => {
  test.each([
    ['Peru is after guaranteed access to the sea.', 'Peru seeks'],
    ['The union has come out for a shared roster.', 'the union seeks'],
    ['Peru is thinking of a battalion of peacekeepers.', 'Peru seeks'],
    ['Peru does not intend to return soldiers to the border.', 'Peru refuses'],
    ['Chile does not plan to lift the tariffs.', 'Chile refuses'],
    ['Peru will take part in the talks, but does not want a vote.', 'Peru refuses'],
    ['Peru is begging Chile to lift the tolls.', 'Peru demands'],
    ['Peru regards a full withdrawal as its bottom line.', 'Peru demands'],
    ['Chile regards the base as a red line.', 'Chile refuses'],
    ['Chile shook its head at the demand for tolls.', 'Chile refuses'],
    ['Peru drew a line at a second inspection.', 'Peru refuses'],
    ['Peru repudiates any talks with the rebels.', 'Peru refuses'],
    ['Peru does not accept that the border be drawn by others.', 'Peru refuses'],
    ['The company has tabled 6.5% plus a one-off payment.', 'the company offers'],
    ['Chile tabled $400 million for the ports.', 'Chile offers'],
    ['Chile has put its harbour at the disposal of the parties.', 'Chile offers'],
    ['Chile sees some merit in the draft.', 'Chile open'],
    ['The union has called a strike for Monday.', 'the union seeks'],
    ['The union will put the offer to its members.', 'the union open'],
    ['India pushed back against a review before 2030.', 'India refuses'],
    ['India showed no sign of moving on the levy.', 'India refuses'],
    ['India has objected to the wording on the levy.', 'India refuses'],
    ['India now accepts that a levy is needed.', 'India accepts'],
    ['Peru said it would ask the ports not to unload the ships.', 'Peru demands'],
    ['"This is our last offer on pay," the company said.', 'the company refuses'],
    ['"The door is ajar on the tolls," Peruvian minister Ana Sol said.', 'Peru open'],
    ['The Front will call off the march should the two governments publish the figures.', 'the front conditional'],
    ['Peru will not commit its crews until it has guarantees in writing.', 'Peru conditional'],
    ['Peru has set itself two aims: a longer truce and the return of the prisoners.', 'Peru seeks'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  test.each([
    'Peru was thinking of its dead.',
    'Chile is after all a member of the bloc.',
    'It was after midnight when Peru left.',
    'The minister regards the talks as a success.',
    'India refused to be drawn on the levy.',
    'India has come under pressure to accept the levy.',
    'Peru has called a Chilean strike on the port a crime.',
  ])('nothing: %s', (text) => expect(told(text)).toEqual([]))
})

describe('not yet on terms', () => {
  test.each([
    ['Peru has refused until now to sign the accord.', 'Peru refuses'],
    ['Peru will not lift the tariffs until March.', 'Peru refuses'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})
