import { describe, expect, test } from 'vitest'
import { eventsTold } from '../../../test/kit/events.ts'

describe('what happens on a day, in wide words', () => {
  test.each([
    [
      'A bridging paper by Norway, handed to Chile on 3 March, has three steps.',
      'AGREE held: Norway > Chile # 2031-03-03',
    ],
    ['The salt tender closes in Lima on 14 March.', 'CONSULT announced: @ Lima # 2031-03-14'],
    [
      'On 14 March the salt tender closes in Lima, and with it, if Lee is right, the matter.',
      'CONSULT announced: @ Lima # 2031-03-14',
    ],
    ['The transit contract runs out on 31 March.', 'COERCE announced: # 2031-03-31'],
    ['Its mandate lapses on 30 March.', 'COERCE announced: # 2031-03-30'],
    ['On the night of 2 March the gates of the dam at Lima were thrown open.', 'COERCE held: @ Lima # 2031-03-02'],
    ['The plan which the Dock Union adopted on 2 March names six points.', 'AGREE held: Dock Union # 2031-03-02'],
    ['In Oslo the guns fell silent on 2 March.', 'CONCEDE held: @ Oslo # 2031-03-02'],
    ['Twelve sailors walked free in Oslo on 3 March.', 'CONCEDE held: @ Oslo # 2031-03-03'],
    ['Norway slapped a tariff on salmon from Chile on 3 March.', 'SANCTION held: Norway > Chile # 2031-03-03'],
    [
      'Three thousand farmers converged on Oslo on 3 March.',
      'PROTEST held: three thousand farmers @ Oslo # 2031-03-03',
    ],
    ['It was on 3 March that Norway left the talks.', 'REJECT held: Norway # 2031-03-03'],
    ['A ceasefire between Norway and Chile took hold on 3 March.', 'CONCEDE held: # 2031-03-03'],
    ['On 3 March Norway lodged its complaint in Lima.', 'REQUEST held: Norway @ Lima # 2031-03-03'],
    ['Norway suspended the contract with Chile in February.', 'SANCTION held: Norway > Chile # 2031-02'],
  ])('%s', (text, expected) => expect(eventsTold(text)).toContain(expected))

  test('two deeds of one day, joined by "and"', () =>
    expect(
      eventsTold('The envoy Ann Lee landed in Lima on 3 March and dined with Carl Dorn. President Carl Dorn was late.'),
    ).toEqual(['CONSULT held: Ann Lee > Carl Dorn @ Lima # 2031-03-03']))

  test('the party before brackets', () =>
    expect(eventsTold("When the Tarn People's Council (known as TPC) took Lima in February, few cared.")).toEqual([
      "ASSAULT held: Tarn People's Council > Peru @ Lima # 2031-02",
    ]))

  test.each([
    'Norway could join on 3 July.',
    'The contract would run out on 31 March if nobody paid.',
    'If the tender closes on 14 March, the price will rise.',
    'The contract runs out by 31 March.',
    'Norway has been closing bridges since 3 March.',
    'The envoy Ann Lee said on 3 March that the tender was dear.',
    'On 3 March, Ann Lee thought of the dam.',
    'The tender did not close on 3 March.',
    'Nobody handed the paper to Chile on 3 March.',
    'Ann Lee, born on 3 March, keeps goats.',
    'In a paper dated 3 March, the tender is named.',
    'The letter of 3 March names the gates.',
    'The shop closes on 14 March.',
    'Ann Lee raised an eyebrow on 3 March.',
    '3 March 2031 12.40 Norway has closed the bridge.',
  ])('nothing in: %s', (text) => expect(eventsTold(text)).toEqual([]))
})

describe('where, in a building', () => {
  test.each([
    ['The two sides met on 3 March at the Rideau Arbitration Centre.', 'Rideau Arbitration Centre'],
    ["Norway and Chile met on 3 March in St Oswald's church hall.", "St Oswald's church hall"],
    ['Norway and Chile met on 3 March at the Hotel Bristol.', 'Hotel Bristol'],
    ['Norway and Chile met on 3 March at the Hotel Bristol in Lima.', 'Lima'],
    ['Norway and Chile met on 3 March at the Canalside Library.', 'Canalside Library'],
    ['Norway and Chile met on 3 March at Lima airport.', 'Lima'],
  ])('%s', (text, place) => expect(eventsTold(text)[0]).toContain(`@ ${place} #`))

  test.each(['Norway and Chile met on 3 March in the upper house.', 'Norway and Chile met on 3 March in court.'])(
    'nowhere in: %s',
    (text) => expect(eventsTold(text)).toEqual(['CONSULT held: Norway, Chile # 2031-03-03']),
  )
})

describe('nouns with a day of their own', () => {
  test.each([
    ['Is it true that you left the round in Lima on 3 March?', 'CONSULT held: @ Lima # 2031-03-03'],
    ['3 March saw a walk-out by Norway in Oslo.', 'REJECT held: Norway @ Oslo # 2031-03-03'],
    ['12 February 2031: Norway’s veto.', 'REJECT held: Norway # 2031-02-12'],
    ['17 January 2031: Opening round in Lima.', 'CONSULT held: @ Lima # 2031-01-17'],
    ['14 March 2031: Next round, Lima.', 'CONSULT announced: @ Lima # 2031-03-14'],
    ['27 March 2031: A round planned for Lima is cancelled.', 'CONSULT cancelled: @ Lima # 2031-03-27'],
    ['Talks between Norway and Chile, Lima, 12 March.', 'CONSULT announced: Norway, Chile # 2031-03-12'],
    [
      'Norway and Chile have pencilled in 12 March for their next round, in Oslo.',
      'CONSULT announced: Norway, Chile @ Oslo # 2031-03-12',
    ],
    ['The matter passes to the annual meeting in Oslo in June 2031.', 'CONSULT announced: @ Oslo # 2031-06'],
    ['There was no meeting in Oslo on 3 March.', 'CONSULT denied: @ Oslo # 2031-03-03'],
    ['3 March 2031: Norway hands in its application in Lima.', 'REQUEST held: Norway @ Lima # 2031-03-03'],
    ['On 3 March, in Oslo: Norway walks out.', 'REJECT held: Norway @ Oslo # 2031-03-03'],
  ])('%s', (text, expected) => expect(eventsTold(text)).toEqual([expected]))

  test.each([
    'Did you dine in Lima on 3 March?',
    'Will there be a round in Lima on 12 March?',
    'Any meeting in Lima on 12 March would be late.',
    'The petition site in Lima on 3 March was slow.',
    '3 March 2031: Rain.',
    '3 March saw no walk-out.',
    'The meeting room in Lima was painted on 3 March.',
  ])('nothing in: %s', (text) => expect(eventsTold(text)).toEqual([]))
})

describe('what the words around lend', () => {
  test('an answer to "when"', () =>
    expect(eventsTold('Norway and Chile quarrel over cod.\n\nWhen do you meet next?\n\nOn 12 March in Oslo.')).toEqual([
      'CONSULT announced: Norway, Chile @ Oslo # 2031-03-12',
    ]))

  test('no meeting in an answer to another question', () =>
    expect(eventsTold('When is your birthday?\n\nOn 12 March in Oslo.')).toEqual([]))

  test('the one venue of the days', () =>
    expect(
      eventsTold(
        'Envoys of Norway and Chile met in Oslo on 3 March. The carp is dear. A closing plenary is scheduled for 7 March.',
      ).at(-1),
    ).toBe('CONSULT announced: @ Oslo # 2031-03-07'))

  test('of two venues neither', () =>
    expect(
      eventsTold(
        'Envoys of Norway and Chile met in Oslo on 3 March. They met in Lima on 4 March. A closing plenary is scheduled for 7 March.',
      ).at(-1),
    ).toBe('CONSULT announced: # 2031-03-07'))

  test('a place beside the day', () =>
    expect(eventsTold('The ministers of Norway and Chile have agreed to see each other in Oslo on 12 March.')).toEqual([
      'AGREE announced: Norway, Chile @ Oslo # 2031-03-12',
    ]))

  test('"both foreign ministers" are the two sides', () =>
    expect(
      eventsTold('Norway and Chile quarrel over cod. Jo Park expects both foreign ministers on 12 March in Lima.').at(
        -1,
      ),
    ).toBe('CONSULT announced: Jo Park > Norway, Chile @ Lima # 2031-03-12'))

  test('who mediates is not one of the two sides', () =>
    expect(
      eventsTold(
        'Norway is angry. Chile is not. Omani mediators were calm. Norway said so, and Oman too. Chile was out of it. The next round is set for 12 March.',
      ).at(-1),
    ).toBe('CONSULT announced: Norway, Chile # 2031-03-12'))
})
