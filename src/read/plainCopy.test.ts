import { describe, expect, test } from 'vitest'
import { articleOf, lexicon } from '../../test/kit/reading.ts'
import { brokenSpans } from '../model/index.ts'
import { read } from './pipeline.ts'
import { plainCopy } from './plainCopy.ts'

const full = 'The envoys of both sides met in the town hall of Tamsin on Monday and'

describe('blanks and hyphens are plain ones', () => {
  test.each([
    ['3\u00a0March 2031, 9\u202fper cent', '3 March 2031, 9 per cent'],
    ['the \u200bport', 'the  port'],
    ['a cease\u2011fire, a cease\u2010fire', 'a cease-fire, a cease-fire'],
    ['\tThe port opened.\n\t\tNobody came.', ' The port opened.\n  Nobody came.'],
  ])('%j → %j', (text, plain) => expect(plainCopy(text)).toBe(plain))

  test.each(['12\t300\t7', 'a – b — c', '👩‍🚀 met 👨‍👩‍👧', 'The port opened.', '', '\n\n'])('%j stays', (text) =>
    expect(plainCopy(text)).toBe(text),
  )
})

describe('lines that were broken for want of room go on', () => {
  const more = 'talked for six hours about the light that the pilots want and nobody'
  const last = 'pays for.'
  const wrapped = `${full}\n${more}\n${last}\n\n${full}\n${more}\n${last}`

  test('within a paragraph, not between two', () =>
    expect(plainCopy(wrapped).split('\n')).toEqual([`${full} ${more} ${last}`, '', `${full} ${more} ${last}`]))
  test('two units for one that has two', () =>
    expect(plainCopy(wrapped.replaceAll('\n', '\r\n'))).toHaveLength(wrapped.length + 6))

  test.each([
    ['items of a list', `${full}\n${more}\n${last}\n\n1. A light for the quay.\n2. A pilot for the light.\n3. Pay.`],
    ['a headline over its byline', `${full}\nBy Ann Lee\n\n${full}\n${more}\n${last}\n\n${full}\n${more}\n${last}`],
    ['paragraphs of a line each', `${full} ${more}.\n${full} ${more}.\n${full} ${more}.`],
    ['short lines, as in verse', 'The port is shut,\nthe light is out,\nand nobody pays.\n\nThe port is shut.'],
  ])('%s stay', (_, text) => {
    const own = text.split('\n\n')[text.startsWith(full) && text.includes('1. ') ? 1 : 0]!
    expect(plainCopy(text)).toContain(own)
  })
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
