import { describe, expect, it } from 'vitest'
import { fieldsOf } from './fields.ts'
import { valuesOf } from './values.ts'

const names = [
  { id: 'state:norland', name: 'Norland' },
  { id: 'person:ilse-brandt', name: 'Ilse Brandt' },
]
const filled = (given: Readonly<Record<string, string>>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(given)) form.append(name, value)
  return form
}
const position = {
  party: names[0],
  issue: 'tolls',
  stance: 'demands',
  firmness: 'ask',
  layer: 'reported',
  toward: 'half',
}
const same = { party: 'Norland', issue: 'tolls', stance: 'demands', firmness: 'ask', layer: 'reported', toward: 'half' }

describe('what a form says', () => {
  it.each([
    [{}, {}],
    [{ stance: 'refuses' }, { stance: 'refuses' }],
    [{ party: 'ilse brandt' }, { party: names[1] }],
    [{ toward: '' }, { toward: null }],
  ])('of a position with %j changed is %j', (change, values) => {
    const form = filled({ ...same, ...change })
    expect(valuesOf({ fields: fieldsOf.position, form, names, now: position })).toEqual(values)
  })
  it('of something new is all that was given', () => {
    const form = filled({ party: 'Norland', issue: 'tolls', stance: 'open', firmness: '', toward: '' })
    const values = { party: names[0], issue: 'tolls', stance: 'open' }
    expect(valuesOf({ fields: fieldsOf.position, form, names })).toEqual(values)
  })
  it('names several with semicolons, numbers as numbers, a time as inferred', () => {
    const event = filled({ type: 'CONSULT', actors: 'Norland; Ilse Brandt', when: '2025-03' })
    expect(valuesOf({ fields: fieldsOf.event, form: event, names })).toEqual({
      type: 'CONSULT',
      actors: names,
      recipients: [],
      when: { value: '2025-03', certainty: 'inferred', because: 'an analyst says so', span: null },
    })
    expect(valuesOf({ fields: fieldsOf.figure, form: filled({ low: '12.5' }), names })).toEqual({ low: 12.5 })
  })
  const span = { start: 4, end: 8, quote: 'half' }
  const words = (...rows: object[]) => JSON.stringify(rows)
  it('places words, numbers points, and finds who answers', () => {
    expect(
      valuesOf({ fields: fieldsOf.condition, form: filled({ then: JSON.stringify(span), holder: 's2' }), names }),
    ).toEqual({ then: span, holder: 's2' })
    const points = words({ span, issue: 'tolls' }, { span, issue: 'talks' })
    const reactions = words({ span, by: 'norland', stance: 'refuses' })
    const form = filled({ by: 'Norland', name: 'a plan', points, reactions })
    expect(valuesOf({ fields: fieldsOf.proposal, form, names })).toEqual({
      by: names[0],
      name: 'a plan',
      points: [
        { n: 1, span, issue: 'tolls' },
        { n: 2, span, issue: 'talks' },
      ],
      reactions: [{ by: names[0], stance: 'refuses', span }],
    })
  })
  it('knows when words and rows are as they were', () => {
    const now = { if: span, then: span, holder: null }
    const other = { start: 9, end: 12, quote: 'all' }
    const changed = (then: object) =>
      valuesOf({
        fields: fieldsOf.condition,
        form: filled({ if: JSON.stringify(span), then: JSON.stringify(then) }),
        names,
        now,
      })
    expect(changed(span)).toEqual({})
    expect(changed(other)).toEqual({ then: other })
    const plan = { by: names[0], name: 'a plan', when: null, points: [{ n: 1, span, issue: 'tolls' }], reactions: [] }
    const form = filled({ by: 'Norland', name: 'a plan', points: words({ span, issue: 'tolls' }), reactions: words() })
    expect(valuesOf({ fields: fieldsOf.proposal, form, names, now: plan })).toEqual({})
  })
  it.each([
    [{ span: null, issue: 'tolls' }, 'a point has no words'],
    [{ span, issue: '' }, 'a point has no issue'],
  ])('refuses the row %j', (row, problem) => {
    const form = filled({ by: 'Norland', points: words(row), reactions: words() })
    expect(() => valuesOf({ fields: fieldsOf.proposal, form, names })).toThrow(problem)
  })
  it('refuses a name that the case does not know', () => {
    const form = filled({ ...same, party: 'Atlantis' })
    expect(() => valuesOf({ fields: fieldsOf.position, form, names, now: position })).toThrow('Atlantis')
  })
})
