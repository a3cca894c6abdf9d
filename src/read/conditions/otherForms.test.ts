import { describe, expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

const told = (text: string) =>
  readText(`The talks in Oslo went on. ${text}`, '2031-03-04').conditions.map((one) => [one.if.quote, one.then.quote])

describe('conditions that no conjunction opens', () => {
  test.each([
    ['Give us the ships and you will have your guns.', 'Give us the ships', 'you will have your guns'],
    ['“Withdraw and you will have your guns,” he said.', 'Withdraw', 'you will have your guns'],
    ['No lists, no meeting, he said.', 'No lists', 'no meeting'],
    [
      'For the text to pass, two thirds of the members must vote for it.',
      'For the text to pass',
      'two thirds of the members must vote for it',
    ],
    ['I need an answer by Friday; otherwise I shall publish the letters.', 'otherwise', 'I shall publish the letters'],
    ['Failing that, the matter goes to the assembly in May.', 'Failing that', 'the matter goes to the assembly in May'],
    [
      'Short of a signature by May, an official said, the observers will be sent home.',
      'Short of a signature by May',
      'the observers will be sent home',
    ],
    [
      'Barring a deal by Friday, the old quota applies for a year.',
      'Barring a deal by Friday',
      'the old quota applies for a year',
    ],
    ['A new meeting depends on the lists of prisoners.', 'the lists of prisoners', 'A new meeting'],
    ["Everything hinges on Peru's answer on fish, she said.", "Peru's answer on fish", 'Everything'],
    [
      'In exchange for an open market, the quota could return to 900 tonnes.',
      'an open market',
      'the quota could return to 900 tonnes',
    ],
    [
      'Chile has promised to pay a third of the works in return for a seat.',
      'a seat',
      'Chile has promised to pay a third of the works',
    ],
    ['The strike can be called off the day the overtime ends.', 'the overtime ends', 'The strike can be called off'],
    [
      'A joint office is out of the question as long as inspectors turn back its lorries.',
      'inspectors turn back its lorries',
      'A joint office is out of the question',
    ],
    [
      'He ruled out the swap: without the release of all at once, he said, there would be no truce.',
      'without the release of all at once',
      'there would be no truce',
    ],
    ['“You stop the drilling, we stop the lawsuits,” she said.', 'You stop the drilling', 'we stop the lawsuits'],
    ['Either the quotas rise or we walk out, the skipper said.', 'Either the quotas rise', 'we walk out'],
    ['Whoever wants peace must lift the siege, she said.', 'Whoever wants peace', 'must lift the siege'],
    ['A single rocket on the port would end the truce.', 'A single rocket on the port', 'would end the truce'],
    ['He warned that any new attack on the ships will be answered.', 'any new attack on the ships', 'will be answered'],
    ['Failure to pay by Friday would mean a month in port.', 'Failure to pay by Friday', 'would mean a month in port'],
    ["Chile's condition for resuming aid is that inspectors return.", 'inspectors return', 'resuming aid'],
    ['The price for its consent is the return of 33 exiles.', 'the return of 33 exiles', 'its consent'],
    ['A deal presupposes that Peru pays its share, she said.', 'Peru pays its share', 'A deal'],
    ['A deal is possible, but it presupposes that Peru pays its share.', 'Peru pays its share', 'A deal is possible'],
    ['“If they sign that,” Lee told the paper, “the port shuts.”', 'they sign that', 'the port shuts'],
    ['"Unless they pay," the minister said, "we shall sue."', 'Unless they pay', 'we shall sue'],
    ['If not, “all options are open,” she said.', 'If not', 'all options are open'],
    ['They want the loan; otherwise, it said, the money would go.', 'otherwise', 'the money would go'],
    ['In case the truce fails, the observers are to leave.', 'the truce fails', 'the observers are to leave'],
    [
      'As long as not a single crew is home, there can be no vote, said the mayor.',
      'not a single crew is home',
      'there can be no vote',
    ],
    [
      'Without a date for the vote there is no point in meeting.',
      'Without a date for the vote',
      'there is no point in meeting',
    ],
    [
      'Should the other side open fire, our answer will be swift, he said.',
      'the other side open fire',
      'our answer will be swift',
    ],
    ['He said if Peru paid its share, Chile would sign.', 'Peru paid its share', 'Chile would sign'],
  ])('%s', (text, ifPart, thenPart) => expect(told(text)).toEqual([[ifPart, thenPart]]))
})

describe('near misses', () => {
  test.each([
    'Germany depends on Russian gas for a third of its energy.',
    'He thinks otherwise.',
    'No ships and no men came.',
    'The question if they come is open.',
    'The minister came and you will see him.',
    'For years, members must have known it.',
    'Owners would pay nothing before 2032 and would buy fuel.',
    'Lee proposed temporarily barring firms from cutting off customers who could not pay.',
    'People here are short of bread and the doctors will not come.',
    'Its proposal asked even countries that are less dependent on gas to share it.',
    'The day was long and the ships left.',
    'Either Chile or Peru will host the talks.',
    'Whoever drafted the letter has left the ministry.',
    'Anyone who saw the harbour will understand him.',
    'Any deal would need the approval of both chambers.',
    'A single rocket fell on the port.',
    'The ships stand by in case the truce fails.',
    'The price of bread is high.',
    '“If only they knew,” Lee told the paper, “and if only they cared.”',
    'The price of freedom is worth paying.',
  ])('%s', (text) => expect(told(text)).toEqual([]))
})
