import { describe, expect, it } from 'vitest'
import { cut } from '../../../src/model/span.ts'
import { piecesOf } from './pieces.ts'
import { queryOf, questionOf } from './question.ts'

const text = 'Before it rained. The mayor of Haven met the crews. Then nobody spoke.'
const at = (words: string) => cut(text, text.indexOf(words), text.indexOf(words) + words.length)
const shown = (
  marks: ReturnType<typeof at>[],
  paragraph = at(text),
  sentence = at('The mayor of Haven met the crews.'),
) =>
  piecesOf(paragraph, sentence, marks)
    .map(({ text: piece, part }) => (part === 'found' ? `‹${piece}›` : part === 'sentence' ? `[${piece}]` : piece))
    .join('')

describe('a result', () => {
  it('shows the found words in their sentence in its paragraph', () => {
    expect(shown([at('Haven')])).toBe('Before it rained. [The mayor of ]‹Haven›[ met the crews.] Then nobody spoke.')
  })
  it('takes marks that touch, overlap or repeat', () => {
    expect(shown([at('mayor'), at('mayor of'), at('mayor')])).toBe(
      'Before it rained. [The ]‹mayor›‹ of›[ Haven met the crews.] Then nobody spoke.',
    )
  })
  it('has nothing found without marks', () => expect(shown([])).not.toContain('‹'))
  it('keeps every word of a short paragraph', () => {
    expect(
      piecesOf(at(text), at('Then nobody spoke.'), [at('Then')])
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text)
  })
  it('cuts a long paragraph around its sentence', () => {
    const long = `${'word '.repeat(400)}${text}${' more'.repeat(400)}`
    const whole = cut(long, 0, long.length)
    const start = long.indexOf('The mayor')
    const pieces = piecesOf(whole, cut(long, start, start + 33), [cut(long, start, start + 9)])
    expect([pieces[0]?.text, pieces.at(-1)?.text]).toEqual(['… ', ' …'])
    expect(pieces.map((piece) => piece.text).join('').length).toBeLessThan(800)
  })
})

describe('a question', () => {
  it('goes to the address and back, without empty fields', () => {
    const question = { q: 'lock gates', party: 'state:norvania', outlet: '', from: '2031-05-01', to: '' }
    const query = queryOf(question, { limit: 50, offset: 0 })
    expect(query.toString()).toBe('q=lock+gates&party=state%3Anorvania&from=2031-05-01&limit=50')
    expect(questionOf(query)).toEqual(question)
  })
  it('drops what is no day', () =>
    expect(questionOf(new URLSearchParams('from=yesterday&to=2031-5-1'))).toMatchObject({ from: '', to: '' }))
})
