import { describe, expect, test } from 'vitest'
import { articleOf, lexicon } from '../../../test/kit/reading.ts'
import { brokenSpans } from '../../model/index.ts'
import { read } from '../pipeline.ts'
import { plainCopy } from './plainCopy.ts'

const full = 'The envoys of both sides met in the town hall of Tamsin on Monday and'

describe('blanks and hyphens are plain ones', () => {
  test.each([
    ['3\u00a0March 2031, 9\u202fper cent', '3 March 2031, 9 per cent'],
    ['the \u200bport', 'the  port'],
    ['a cease\u2011fire, a cease\u2010fire', 'a cease-fire, a cease-fire'],
    ['\tThe port opened.\n\t\tNobody came.', ' The port opened.\n  Nobody came.'],
  ])('%j → %j', (text, plain) => expect(plainCopy(text).text).toBe(plain))

  test.each(['12\t300\t7', 'a – b — c', '👩‍🚀 met 👨‍👩‍👧', 'The port opened.', '', '\n\n'])('%j stays', (text) =>
    expect(plainCopy(text).text).toBe(text),
  )
})

describe('letters and marks are whole', () => {
  test.each([
    ['&ldquo;We won&rsquo;t,&rdquo; said Ren&eacute;e &amp;mdash; twice', '“We won’t,” said Renée — twice'],
    ['It&#8217;s R&#38;D at &#xA3;40&nbsp;m', 'It’s R&D at £40 m'],
    ['&#147;No,&#148; he said', '“No,” he said'],
    ['â€œWe donâ€™t,â€\u009d she said in ZÃ¼rich', '“We don’t,” she said in Zürich'],
    ['It wasn\ufffdt Norway\ufffds idea', 'It wasn’t Norway’s idea'],
    ['They nego\u00adtiate in Be\u200brgen', 'They negotiate in Bergen'],
    ['Rene\u0301e ﬁnally paid the oﬀer', 'Renée finally paid the offer'],
    ['He said：“No，thanks。”She（the envoy）left。', 'He said: “No, thanks.” She (the envoy) left.'],
  ])('%j → %j', (text, plain) => expect(plainCopy(text).text).toBe(plain))

  test.each([
    'R&D; and AT&T',
    'The mayor of M\ufffdnster left.',
    '会谈，结束。',
    'हिन्दी में बात',
    'Âge is a word',
    '100% &c.',
  ])('%j stays', (text) => expect(plainCopy(text).text).toBe(text))
})

describe('what is marked up is left as words', () => {
  test.each([
    [
      '## Talks *resume*\n\n**Oslo** – [Ann Lee](https://a.example/ann_(envoy)) said',
      'Talks resume\n\nOslo – Ann Lee said',
    ],
    [
      '![Envoys at sea](/a.jpg)\n\nThe _Ostrava_ sailed.\n\n---\n\n# The end #',
      '\n\nThe Ostrava sailed.\n\n\n\nThe end',
    ],
    ['> She said no.\n>\n> He left.', 'She said no.\n\nHe left.'],
    ['**No. 5\\.** [1](#n) left', 'No. 5. 1 left'],
  ])('%j → %j', (text, plain) => expect(plainCopy(text).text).toBe(plain))

  test.each([
    '* The names of both were changed.',
    'Article 3 [as amended] (see above) holds.',
    'A 5 * 4 * 3 room; a_file_name; #1 on the list',
    '2 > 1, and 3 > 2.',
    '*** no marks ***',
    'It came #5 of 9.',
  ])('%j stays', (text) => expect(plainCopy(text).text).toBe(text))
})

describe('a blank that is missing is put in', () => {
  test.each([
    ['They signed.The port opened.', 'They signed. The port opened.'],
    ['It cost 300.Nobody paid!“Never,” she said.', 'It cost 300. Nobody paid! “Never,” she said.'],
    ['“No,”said the envoy,who left:“Never.”He', '“No,” said the envoy, who left: “Never.” He'],
    ['He said:"No."Then he left,"he says"', 'He said:"No." Then he left, "he says"'],
  ])('%j → %j', (text, plain) => expect(plainCopy(text).text).toBe(plain))

  test.each([
    'The U.S.Treasury',
    'www.example.org',
    'Booking.Com said',
    '1,000 men at 10.30am',
    'e.g.Norway',
    'a@b.Example.no',
  ])('%j stays', (text) => expect(plainCopy(text).text).toBe(text))
})

describe('lines that were broken for want of room go on', () => {
  const more = 'talked for six hours about the light that the pilots want and nobody'
  const last = 'pays for.'
  const wrapped = `${full}\n${more}\n${last}\n\n${full}\n${more}\n${last}`

  test('within a paragraph, not between two', () =>
    expect(plainCopy(wrapped).text.split('\n')).toEqual([`${full} ${more} ${last}`, '', `${full} ${more} ${last}`]))
  test('two units for one that has two', () =>
    expect(plainCopy(wrapped.replaceAll('\n', '\r\n')).text).toHaveLength(wrapped.length + 6))

  test('a word that was cut is whole again, one with a hyphen of its own is not', () => {
    const lines = [
      `${full} then asked the Norwe-`,
      'gian pilots, who are paid by the harbour and were Norway-',
      'backed to the last day, whether the envoys, all of them self-',
      'appointed, had come to Tamsin in order to nego-',
      'tiate about the light, in Norway or anywhere.',
    ]
    expect(plainCopy(`${lines.join('\n')}\n\n${wrapped}`).text.split('\n')[0]).toBe(
      `${full} then asked the Norwegian pilots, who are paid by the harbour and were Norway-backed to the last day, whether the envoys, all of them self-appointed, had come to Tamsin in order to negotiate about the light, in Norway or anywhere.`,
    )
  })

  test.each([
    ['items of a list', `${full}\n${more}\n${last}\n\n1. A light for the quay.\n2. A pilot for the light.\n3. Pay.`],
    ['a headline over its byline', `${full}\nBy Ann Lee\n\n${full}\n${more}\n${last}\n\n${full}\n${more}\n${last}`],
    ['paragraphs of a line each', `${full} ${more}.\n${full} ${more}.\n${full} ${more}.`],
    ['short lines, as in verse', 'The port is shut,\nthe light is out,\nand nobody pays.\n\nThe port is shut.'],
  ])('%s stay', (_, text) => {
    const own = text.split('\n\n')[text.startsWith(full) && text.includes('1. ') ? 1 : 0]!
    expect(plainCopy(text).text).toContain(own)
  })
})

test('what is found in a marked-up text has its own units', () => {
  const text =
    '# Talks\n\n**Ann Lee**, the harbour minister of Norway, said: &ldquo;We won&rsquo;t [sign](https://a.example/s).&rdquo;The port is shut.'
  const reading = read(articleOf(text), { lexicon })
  expect(brokenSpans(reading, text)).toEqual([])
  expect(reading.names.map(({ span }) => span.quote)).toEqual(['Ann Lee', 'Norway'])
  expect(reading.statements.map(({ content }) => content[0]!.quote)).toEqual([
    '&ldquo;We won&rsquo;t [sign](https://a.example/s).&rdquo;',
  ])
  expect(reading.doubts.map(({ rule }) => rule)).toEqual(['left-over-code', 'left-over-code', 'left-over-code'])
})

test('what an annotator marked in the text is found in its copy', () => {
  const text = '**Ann Lee**, the envoy, thinks that the port won&rsquo;t open.'
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const attributions = [
    { source: [at('Ann Lee')], cue: [at('thinks')], content: [at('that the port won&rsquo;t open')] },
  ]
  const [found] = read(articleOf(text), { lexicon, statements: { by: 'annotator', attributions } }).statements
  expect(found!.source[0]!.quote).toBe('Ann Lee')
  expect(found!.content[0]!.quote).toBe('that the port won&rsquo;t open')
})

test('what is found is cut from the text itself', () => {
  const text =
    'Talks resume\n\nThe harbour minister of Norway, Ann\u00a0Lee, said on Monday that\nher government would not sign the paper, and that the port would\nstay shut until spring.\n\nThe other side, she said, had asked for a light and for pilots, and\nfor nothing else that her ministry could ever have paid for this\nyear.'
  const reading = read(articleOf(text), { lexicon })
  expect(brokenSpans(reading, text)).toEqual([])
  expect(reading.names.map(({ span }) => span.quote)).toContain('Ann\u00a0Lee')
  expect(reading.statements.flatMap(({ content }) => content.map(({ quote }) => quote))).toContain(
    'that\nher government would not sign the paper, and that the port would\nstay shut until spring',
  )
})
