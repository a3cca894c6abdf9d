import { expect, it } from 'vitest'
import { entryOf, groundOf, type Sketch } from '../../../test/kit/case.ts'
import { isSurelySaid } from './isSurelySaid.ts'

type Said = NonNullable<Sketch['statements']>[number]
const quill = (says: string, source: string, more: Partial<Said> = {}): Said => ({
  by: 'person:Mara Quill',
  says,
  source,
  cue: 'said',
  because: /^she$/i.test(source) ? '“she”: the last person named, Mara Quill' : null,
  ...more,
})
const isSure = (text: string, ...statements: Said[]) => {
  const [paper] = groundOf([entryOf(text, { statements })]).papers
  return isSurelySaid(paper!, `s${statements.length}`)
}

it('is sure of a name', () => expect(isSure('Mara Quill said a thing.', quill('a thing', 'Mara Quill'))).toBe(true))
it('is sure of whoever spoke right before', () =>
  expect(
    isSure(
      'Mara Quill said one thing. she added another.',
      quill('one thing', 'Mara Quill'),
      quill('another', 'she', { cue: 'added' }),
    ),
  ).toBe(true))
it('is not sure of somebody who was only named', () =>
  expect(isSure('Mara Quill came. It was bad, she said.', quill('It was bad', 'she'))).toBe(false))
it('is not sure where somebody else spoke in between', () =>
  expect(
    isSure(
      'Mara Quill said one thing. Osk Vane told a story. It was bad, she wrote.',
      quill('one thing', 'Mara Quill'),
      { by: 'person:Osk Vane', says: 'a story', source: 'Osk Vane', cue: 'told' },
      quill('It was bad', 'she', { cue: 'wrote' }),
    ),
  ).toBe(false))
it('is not sure of whoever spoke within the words of another', () =>
  expect(
    isSure(
      'He praised Mara Quill, who came, saying one thing. she added another.',
      quill('one thing', 'Mara Quill', { cue: 'saying' }),
      quill('another', 'she', { cue: 'added' }),
    ),
  ).toBe(false))
