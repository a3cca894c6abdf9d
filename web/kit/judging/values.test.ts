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
  it('refuses a name that the case does not know', () => {
    const form = filled({ ...same, party: 'Atlantis' })
    expect(() => valuesOf({ fields: fieldsOf.position, form, names, now: position })).toThrow('Atlantis')
  })
})
