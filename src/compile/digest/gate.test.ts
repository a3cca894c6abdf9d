import { describe, expect, it } from 'vitest'
import { entryOf, groundOf, ref } from '../../../test/kit/case.ts'
import { gateOf } from './gate.ts'

describe('gate', () => {
  const entry = entryOf('On Monday Quill, 61, did not sign the U.S. paper of 12 points. Vane signed.', {
    day: '2031-02-01',
    names: { Quill: 'person:Mara Quill', Vane: 'person:Osk Vane' },
  })
  const ground = groundOf([entry])
  const pass = gateOf(ground, [{ ...ref('person:Mara Quill'), kind: 'person', forms: [], speaksFor: [], links: [] }])
  const evidence = [
    {
      article: entry.article.id,
      ...(entry.reading.names[0] as { span: { start: number; end: number; quote: string } }).span,
    },
  ]
  const gate = (body: string) => pass(body, { body, evidence })

  it.each([
    'Quill did not sign',
    'Mara Quill did not sign the U.S. paper',
    'Mara Quill, 61, saw 12 points on 2031-02-01',
    'Quill and the U.S. both refuse to “sign”',
  ])('lets %s pass', (body) => expect(gate(body)).toBeNull())
  it.each([
    ['Osk Vane signed', 'the name Osk does not stand in the cited sentences'],
    ['Quill saw 13 points', 'the number 13 does not stand in the cited sentences'],
    ['Quill never signed', 'the negation “never” does not stand in the cited sentences'],
    ['Quill signed on 2031-02-05', 'the date 2031-02-05 does not stand in the cited sentences'],
  ])('holds back %s', (body, why) => expect(gate(body)).toBe(why))
  it('holds back what has no evidence', () =>
    expect(pass('Quill', { body: 'Quill', evidence: [] })).toBe('there is no evidence'))
})
