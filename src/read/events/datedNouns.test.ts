import { describe, expect, test } from 'vitest'
import { eventsTold } from '../../../test/kit/events.ts'

describe('what is set for a day', () => {
  test.each([
    ['A closing plenary is scheduled for March 13 in Oslo.', 'CONSULT announced: @ Oslo # 2031-03-13'],
    ['A follow-up meeting is expected in Lima in June 2031.', 'CONSULT announced: @ Lima # 2031-06'],
    [
      'A second round, on prisoners, is pencilled in for April 2 in Muscat.',
      'CONSULT announced: @ Muscat # 2031-04-02',
    ],
    ['Another round is slated for mid-April in Geneva.', 'CONSULT announced: @ Geneva # 2031-04-11/2031-04-20'],
    ['An arbitration hearing is listed for 9 April in The Hague.', 'CONSULT announced: @ The Hague # 2031-04-09'],
    ['A vote on the climate package is planned for 18 March.', 'AGREE announced: # 2031-03-18'],
    ['The referendum, to be held on 6 April, will decide.', 'AGREE announced: # 2031-04-06'],
    ['A 24-hour strike is called for March 18.', 'PROTEST announced: # 2031-03-18'],
    ['A strike by bus crews starts on Monday.', 'PROTEST announced: # 2031-03-10'],
    ['The next session opens on 17 March.', 'CONSULT announced: # 2031-03-17'],
  ])('%s', (text, expected) => expect(eventsTold(text)).toEqual([expected]))

  test('between those two whom the article is about', () =>
    expect(
      eventsTold('Norway and Chile quarrel over cod. A second meeting is being prepared for March 27 in Jeddah.').at(
        -1,
      ),
    ).toBe('CONSULT announced: Norway, Chile @ Jeddah # 2031-03-27'))
})

describe('what was held, by what became of it', () => {
  test.each([
    ['A fifth round of pay talks collapsed in Lublin on Thursday.', 'CONSULT held: @ Lublin # 2031-02-27'],
    ['The second round of climate talks wrapped up in Bonn on Friday.', 'CONSULT held: @ Bonn # 2031-02-28'],
    [
      'The previous round, in Montevideo in January, fell apart without a text.',
      'CONSULT held: @ Montevideo # 2031-01',
    ],
    ['A round of talks in Nairobi in February produced no deal.', 'CONSULT held: @ Nairobi # 2031-02'],
    ["Monday's talks in Cairo made no headway.", 'CONSULT held: @ Cairo # 2031-03-03'],
    ["At Tuesday's session in Geneva, the chair read out a text.", 'CONSULT held: @ Geneva # 2031-03-04'],
    ['The strike, now in its third week, began on 10 February.', 'PROTEST held: # 2031-02-10'],
    ['On 2 March came the march, when the police say 4,000 took part.', 'PROTEST held: # 2031-03-02'],
  ])('%s', (text, expected) => expect(eventsTold(text)).toEqual([expected]))
})

describe('what was called off', () => {
  test.each([
    [
      'A presidential summit, originally planned for March 20 in Osh, has been cancelled.',
      'CONSULT cancelled: @ Osh # 2031-03-20',
    ],
    [
      'A similar meeting due on April 3 in Libreville was called off on the eve.',
      'CONSULT cancelled: @ Libreville # 2031-04-03',
    ],
    ['A meeting planned for 2 March in Tunis was scrapped.', 'CONSULT cancelled: @ Tunis # 2031-03-02'],
  ])('%s', (text, expected) => expect(eventsTold(text)).toEqual([expected]))
})

describe('entries of a chronology', () => {
  test.each([
    ['2 March: The union walks out.', 'REJECT held: the union # 2031-03-02'],
    [
      'February 4: Both general staffs sign an armistice in Samarkand.',
      'CONCEDE held: both general staffs @ Samarkand # 2031-02-04',
    ],
    ['March 1: The second armistice begins.', 'CONCEDE held: # 2031-03-01'],
    ['12 February – Norway recalls its ambassador from Chile.', 'SANCTION held: Norway > Chile # 2031-02-12'],
    ['3 March: Border guards exchange fire at the sluice.', 'ASSAULT held: border guards # 2031-03-03'],
  ])('%s', (text, expected) => expect(eventsTold(text)).toEqual([expected]))
})

describe('where and by whom', () => {
  test.each([
    ['Under the Istanbul accord of 3 February, ships may pass.', 'AGREE held: @ Istanbul # 2031-02-03'],
    ['Rebels shelled the market of Sake on Saturday.', 'ASSAULT held: rebels @ Sake # 2031-03-01'],
    [
      'Branch members vote tomorrow at the Sailors Hall in Tarn.',
      'AGREE announced: branch members @ Tarn # 2031-03-06',
    ],
    ['The operator suspended 31 men on 3 March.', 'COERCE held: the operator # 2031-03-03'],
    ['The government closed the border crossing on Tuesday.', 'COERCE held: the government # 2031-03-04'],
    ['On March 27, the two foreign ministers want to meet in Tashkent.', 'CONSULT announced: @ Tashkent # 2031-03-27'],
    ['The hostages were freed on Sunday.', 'CONCEDE held: > hostages # 2031-03-02'],
    ['The parliament votes on the treaty on Friday.', 'AGREE announced: the parliament # 2031-03-07'],
    ['The Tarn Liberation Front took Sake in February.', 'ASSAULT held: Tarn Liberation Front @ Sake # 2031-02'],
  ])('%s', (text, expected) => expect(eventsTold(text)).toEqual([expected]))

  test('"the same day" in the sentence lends its place, and "there" the last one named', () =>
    expect(
      eventsTold(
        'Envoys of Norway went to Doha. On 2 March, the round took place there: Ann Lee sat opposite Jo Park.',
      ).filter((event) => event.includes('2031-03-02')),
    ).toEqual([expect.stringContaining('@ Doha')]))
})

test('a meeting called off is not the next one', () =>
  expect(
    eventsTold(
      'The foreign ministers of Norway and Chile, whose meeting in January was cancelled by Chile, are now to meet in Bonn on 12 March.',
    ),
  ).toEqual(['CONSULT announced: Norway, Chile @ Bonn # 2031-03-12']))

test('who arrived on Monday to meet somebody did so on the last one', () =>
  expect(eventsTold('President Ann Lee of Norway arrived in Oslo on Monday to meet Jo Park.').join()).not.toContain(
    '03-10',
  ))

test('what was to have been did not come about', () =>
  expect(eventsTold('The vote in Lima was to have been held on 3 March.')).toEqual([
    'AGREE cancelled: @ Lima # 2031-03-03',
  ]))

test('a day in March is no march', () =>
  expect(eventsTold('Talks in Lima were held on 3 March.')).toEqual(['CONSULT held: @ Lima # 2031-03-03']))

describe('no event', () => {
  test.each([
    'No vote is planned for 18 March.',
    'A meeting could be held on 18 March.',
    'A strike would start on 18 March if the board refused.',
    'Any round planned for March would be the last.',
    'The meeting room opens on 18 March.',
    'Plans for a summit were drawn up on 3 March.',
    'The ministers have not been set a date for a round, which was not held on 3 March.',
    'A session is planned.',
    'The round ended in March.',
    'A video was released on Tuesday.',
    'The envoy left himself room on Tuesday.',
    'The rebels took part in February.',
    'The company took Monday off in February.',
    'The talks, the envoy said on 3 March, may begin.',
  ])('%s', (text) => expect(eventsTold(text)).toEqual([]))
})
