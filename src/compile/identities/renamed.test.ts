import { describe, expect, it } from 'vitest'
import { renamed } from './renamed.ts'

const [quill, other] = [
  { id: 'person:mara-quill', name: 'Mara Quill' },
  { id: 'person:mara-quill-sudria', name: 'Mara Quill' },
]
const refs = new Map([[quill.id, other]])

describe('references exchanged in a value', () => {
  it('are exchanged wherever they stand', () => {
    const value = { names: [{ entity: quill, of: null }, { entity: null }], by: quill, told: [[quill]] }
    const wanted = { names: [{ entity: other, of: null }, { entity: null }], by: other, told: [[other]] }
    expect(JSON.stringify(renamed(value, refs))).toBe(JSON.stringify(wanted))
    expect(value.by).toBe(quill)
  })
  it('are left where an object says more than an id and a name', () => {
    const value = { id: quill.id, name: quill.name, n: 1 }
    expect(renamed(value, refs)).toBe(value)
  })
  it('leave what holds none of them the same object', () => {
    const value = { names: [{ entity: { id: 'state:norland', name: 'Norland' } }], by: quill }
    const made = renamed(value, refs)
    expect([made === value, made.names === value.names]).toEqual([false, true])
    expect(renamed(value.names, refs)).toBe(value.names)
  })
})
