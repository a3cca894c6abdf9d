import { describe, expect, test } from 'vitest'
import { eventsTold } from '../../../test/kit/events.ts'

describe('what those do who have no name in the article', () => {
  test.each([
    ['Both sides met for six hours on Monday.', 'CONSULT held: both sides # 2031-03-03'],
    ['The two sides met in Oslo on Monday.', 'CONSULT held: the two sides @ Oslo # 2031-03-03'],
    [
      'Envoys for the mill and the town will meet in Oslo on 12 March.',
      'CONSULT announced: envoys @ Oslo # 2031-03-12',
    ],
    [
      'Both delegations were briefed by mediators on Monday.',
      'CONSULT held: mediators > both delegations # 2031-03-03',
    ],
    ['The union walked out on Friday, and nobody was surprised.', 'REJECT held: the union # 2031-02-28'],
    ['Employers walked away from the table on Sunday night.', 'REJECT held: employers # 2031-03-02'],
    ['Negotiators are due back on Tuesday.', 'CONSULT announced: negotiators # 2031-03-11'],
    ['Nurses voted on Friday to reject the offer.', 'AGREE held: nurses # 2031-02-28'],
    ['Trawlermen went on strike on Monday.', 'PROTEST held: trawlermen # 2031-03-03'],
    ['The rebels released 12 hostages on Tuesday.', 'CONCEDE held: rebels # 2031-03-04'],
    ['The government and the rebels signed a truce on Monday.', 'CONCEDE held: the government, rebels # 2031-03-03'],
    ['The company locked out 300 workers on Monday.', 'COERCE held: the company # 2031-03-03'],
    ['The mediators presented a new draft on Monday.', 'AGREE held: mediators # 2031-03-03'],
    ['Parliament ratified the accord on Monday.', 'SUPPORT held: parliament # 2031-03-03'],
    ['The mediator tabled a paper on 1 March.', 'AGREE held: the mediator # 2031-03-01'],
    [
      'Longshore workers will down tools from March 18 unless pay rises.',
      'PROTEST announced: longshore workers # 2031-03-18',
    ],
    ['A truce in force since 27 February will lapse.', 'CONCEDE held: # 2031-02-27'],
    [
      'The strike, under way since Monday, has shut six ports, the harbour workers say.',
      'PROTEST reported: # 2031-03-03',
    ],
    ['A ballot on 28 February gave them a mandate.', 'AGREE held: # 2031-02-28'],
    ['A first meeting on 3 February ended without result.', 'CONSULT held: # 2031-02-03'],
    ['An exchange of 40 prisoners took place on 1 March.', 'CONCEDE held: # 2031-03-01'],
    ['Talks will resume on Thursday.', 'CONSULT announced: # 2031-03-06'],
    ['Norway and Chile quarrel over cod. The talks collapsed on Friday.', 'CONSULT held: Norway, Chile # 2031-02-28'],
    ['The company said that the union walked out on Monday.', 'REJECT reported: the union # 2031-03-03'],
  ])('%s', (text, expected) => expect(eventsTold(text)).toEqual([expected]))

  test('are those whom another sentence names, where both tell of one day', () =>
    expect(
      eventsTold('Norway and Chile met in Oslo on Monday. The cod is scarce. Envoys met for six hours on Monday.'),
    ).toEqual(['CONSULT held: Norway, Chile @ Oslo # 2031-03-03']))

  test.each([
    'If the two sides met on Monday, nobody saw it.',
    'Had the union walked out on Monday, the mill would have closed.',
    'The union would walk out on Friday if no offer came.',
    'The union should meet the board on Monday.',
    'The union did not walk out on Monday.',
    'No minister met the union on Monday.',
    'Mediators wanted to shuttle between the delegations on Monday.',
    'The two sides met in 1993.',
    'Both sides have met many times.',
    'Some ministers met on Monday.',
    'Four soldiers surrendered on Monday.',
    'The talks could resume on Thursday.',
    'Talks on salt would resume on Thursday if the price fell.',
    'Did the two sides meet on Monday?',
    'The union hall opened on Monday.',
    'The meeting took all of Monday.',
    'No truce has been in force since 27 February.',
    'The shop has been in place since 27 February.',
    'They laid down tools and left.',
  ])('nothing in: %s', (text) => expect(eventsTold(text)).toEqual([]))
})

test('one of "the foreign ministers" who has a name meets the other side', () =>
  expect(
    eventsTold(
      'Norway and Chile quarrel over cod. Norwegian Foreign Minister Ann Leery was ill. The foreign ministers are to meet in Oslo on 12 March.',
    ).at(-1),
  ).toBe('CONSULT announced: Ann Leery, Chile @ Oslo # 2031-03-12'))
