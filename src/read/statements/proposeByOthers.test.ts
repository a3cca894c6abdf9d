import { expect, test } from 'vitest'
import { markedAttribution } from '../../../test/kit/markedAttribution.ts'
import { articleOf, lexicon } from '../../../test/kit/reading.ts'
import { read } from '../pipeline.ts'

/** Reads a text in which somebody marked ‹source›, «cue» and [content]; says what comes of it. */
function readMarked(marked: string, by: 'trained' | 'annotator' = 'trained') {
  const { text, attributions } = markedAttribution(marked)
  return read(articleOf(text), { lexicon, statements: { by, attributions } }).statements
}
const parts = (marked: string, by?: 'trained' | 'annotator') =>
  readMarked(marked, by).map(({ source, cue, content, rule }) => [
    rule,
    ...[source, cue, content].map((list) => list.map(({ quote }) => quote).join(' … ')),
  ])

test('the spans are those that were found, commas and white space off their ends', () =>
  expect(parts('[Talks, ]‹Ann Orr› «mused», [would go on].')).toEqual([
    ['trained', 'Ann Orr', 'mused', 'Talks … would go on'],
  ]))

test('a byline above the first sentence is nobody who speaks in it; an annotator has the last word', () => {
  const text =
    'Talks on the strait go on\n\nAn article by: ‹Ann Lee›\n\n‹President Bo Ek› «told» the parliament on Monday [that the talks would go on].'
  expect(parts(text)[0]?.[1]).toBe('President Bo Ek')
  expect(parts(text, 'annotator')[0]?.[1]).toBe('Ann Lee … President Bo Ek')
})

test('what the rule at the same cue knows is taken from it: hearer, negation, missing source', () => {
  const [told] = readMarked('Ann Orr «told» Bo Lind of Norway [that talks would go on].')
  expect([told?.source[0]?.quote, told?.to?.name, told?.rule]).toEqual(['Ann Orr', 'Bo Lind', 'trained'])
  expect(readMarked('‹Ann Orr› «denied» [that talks would go on].')[0]?.denial).toBe(true)
})

test('a rarer construction that only a rule knows stays', () =>
  expect(parts('Talks go on. The talks failed, according to Ann Orr.')).toEqual([
    ['according-to', 'Ann Orr', 'according to', 'The talks failed'],
  ]))

test.each([
  ['The dockers demanded a written guarantee.', ['verb-object']],
  ['The dockers considered the offer.', []],
  ['Ann Orr hopes to win.', []],
])('a rule for bare verbs stays where somebody speaks or demands: %s', (text, rules) =>
  expect(parts(text).map(([rule]) => rule)).toEqual(rules),
)

test('a content that stands before its cue ends where the rule says', () =>
  expect(parts('Talks go on, and [nobody left], «according to» ‹Ann Orr›.')[0]?.[3]).toBe(
    'Talks go on, and nobody left',
  ))

test.each([
  [
    'The raid «was blamed» [on the Front by the council].',
    [['trained', 'the council', 'was blamed', 'The raid … on the Front']],
  ],
  [
    'It leaves out a pardon, [which] ‹the union› «had demanded».',
    [['trained', 'the union', 'had demanded', 'a pardon']],
  ],
  [
    'Nobody trusts the count, a number «dismissed» [by] ‹the army› as “a fable”.',
    [['trained', 'the army', 'dismissed', 'a number … as “a fable”']],
  ],
])('what a verb is turned around for is on the side that the rule says: %s', (marked, expected) => {
  expect(parts(marked)).toEqual(expected)
  expect(parts(marked, 'annotator')).not.toEqual(expected)
})

test.each([
  ['The delay «was announced» [in a letter] by the clerk.', 'in a letter'],
  ['‹The union› «demanded» [a pardon], which the mayor refused.', 'a pardon'],
])('and on its own side where no rule of those fits: %s', (marked, content) =>
  expect(parts(marked)[0]?.[3]).toBe(content),
)

test.each([
  ['‹It› «promises» [600 euros, “a trifle”], as the clerk’s staff explained.', 2],
  ['‹Ann Orr› «said» [that talks went on], as the clerk had feared.', 1],
])('the words of “as somebody put it” may be another’s, too: %s', (marked, count) =>
  expect(parts(marked)).toHaveLength(count),
)

test.each([
  ['“[Talks go on],” ‹Ann Orr› «said».', '“Talks go on,”'],
  ['‹Ann Orr› «called» [it “a start].”', 'it “a start.”'],
  ['‹Ann Orr› «said» [that talks went on].', 'that talks went on'],
])('quotation marks around a content belong to it: %s', (marked, content) =>
  expect(parts(marked)[0]?.[3]).toBe(content),
)

test.each([
  ['Talks go on, Vale Post and ‹Quay Wire› «reported».', 'Vale Post and Quay Wire'],
  ['“[It is a start],” «conceded» ‹a delegate from the› islands.', 'a delegate from the islands'],
  ['‹Quay Wire› «reported» [that talks went on].', 'Quay Wire'],
])('what a source leaves out is taken from the rule at the same cue: %s', (marked, source) =>
  expect(parts(marked.includes('[') ? marked : marked.replace('Talks go on', '[Talks go on]'))[0]?.[1]).toBe(source),
)

test('a content does not go on after a blank line without a quotation mark', () => {
  expect(parts('‹Norway› «Says» [Talks Go On]\n\nThe harbour was calm.')[0]?.[3]).toBe('Talks Go On')
  const [said, cue, first, next] = ['‹Ann Orr›', '«said»', '“[Talks go on.]', '[It is late].”']
  expect(readMarked(`${said} ${cue}: ${first}\n\n“${next}`)[0]?.content.map(({ quote }) => quote)).toEqual([
    '“Talks go on.',
    '“It is late.”',
  ])
  expect(readMarked(`${said} ${cue} [talks go on]\n\n[The sea was calm.]`)[0]?.content).toHaveLength(1)
})

test.each([
  ['‹Quay Wire› «reported» [that the mediator believes the owners will yield].', ['trained', 'verb-bare']],
  ['‹Quay Wire› «reported» [that he believes the owners will yield].', ['trained']],
  ['‹Quay Wire› «reported» [that the mediator promised the owners a hearing].', ['trained']],
])('so does one without "that", of somebody named who thinks or says: %s', (marked, rules) =>
  expect(parts(marked).map(([rule]) => rule)).toEqual(rules),
)

test.each([
  ['[The vote is near.]\n\n‹Ann Orr› «laughed» on Friday.', 0],
  ['“[The vote is near.]”\n\n‹Ann Orr› «laughed» on Friday.', 1],
  ['[The vote is near], ‹Ann Orr› «laughed» on Friday.', 1],
])('the plain words of an earlier paragraph are nobody’s: %j', (marked, count) =>
  expect(parts(marked)).toHaveLength(count),
)

test.each([
  ['[The board], ‹Ann Orr› «recalled», “did not so much as blink”.', 'The board … “did not so much as blink”'],
  ['[The vote is near], ‹Ann Orr› «recalled». “Nobody blinked,” she added.', 'The vote is near'],
  ['‹Ann Orr› «recalled» [the vote], “a formality”.', 'the vote'],
])('a quotation that goes on behind the saying belongs to it: %s', (marked, content) =>
  expect(parts(marked)[0]?.[3]).toBe(content),
)

test('a rule’s link in a chain stays: who believes, in what another tells; not in a quotation, not without a source', () => {
  const speakers = (marked: string) => parts(marked).map(([rule, source]) => `${rule} ${source}`)
  expect(speakers('‹Ann Orr› «revealed» [that Bo Lind believes that talks will go on].')).toEqual([
    'trained Ann Orr',
    'verb-that Bo Lind',
  ])
  expect(speakers('‹Ann Orr› «said»: [“Bo Lind believes that talks will go on.”]')).toEqual(['trained Ann Orr'])
  expect(speakers('‹Ann Orr› «arrived». Bo Lind believes that talks will go on.')).toEqual([])
})

test('what is in the furniture, or has no content, is no statement', () =>
  expect(parts('‹Ann Orr› «smiled».')).toEqual([]))

test('an annotator has the last word', () => {
  expect(parts('The talks failed, according to Ann Orr.', 'annotator')).toEqual([])
  expect(parts('Talks go on, and [nobody left], «according to» ‹Ann Orr›.', 'annotator')[0]?.[3]).toBe('nobody left')
})
