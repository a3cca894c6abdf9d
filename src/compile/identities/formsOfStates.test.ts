import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf, ref } from '../../../test/kit/case.ts'
import type { NameKind } from '../../model/index.ts'

let serial = 0
/** An article that names identities: the form, whom it takes it for, and as what. */
function naming(...mentions: [form: string, as: string, kind?: NameKind][]) {
  const names = Object.fromEntries(
    mentions.map(([form, as, kind]) => [form, { entity: ref(as), ...(kind ? { kind } : {}) }]),
  )
  return entryOf(`${++serial}. ${mentions.map(([form]) => form).join(' met ')}.`, { names, day: '2031-01-01' })
}
const of = (...entries: ReturnType<typeof naming>[]) => {
  const { identities } = dossierOf(entries)
  return identities.map(({ id, kind, forms }) => `${id} ${kind} ${forms.map(({ form }) => form).join('/')}`)
}

describe('words for a state', () => {
  const corvel = naming(['Corvel', 'state:Corvel'], ['Corvelian', 'state:Corvel', 'group'])
  it('make one identity of a group and the state that other articles name so', () =>
    expect(of(corvel, naming(['Corvelian', 'group:Corvelian']))).toEqual(['state:corvel state Corvelian/Corvel']))
  it('make one identity of a capital taken for somebody and the state that acts under its name', () => {
    const sudria = naming(['Sudria', 'state:Sudria'], ['Tarn', 'state:Sudria'])
    expect(of(sudria, naming(['Tarn', 'person:Tarn']))).toEqual(['state:sudria state Tarn/Sudria'])
  })
  it('say why', () => {
    const [state] = dossierOf([corvel, naming(['Corvelian', 'group:Corvelian'])]).identities
    expect(state?.links.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['same', 'Corvelian is what other articles call Corvel'],
    ])
  })
  it.each<[string, ...ReturnType<typeof naming>[]]>([
    [
      'two states are called so',
      naming(['Corvelian', 'state:Sudria', 'group']),
      naming(['Corvelian', 'group:Corvelian']),
    ],
    ['somebody has a first name', naming(['Mara Corvel', 'person:Mara Corvel'], ['Corvel', 'person:Mara Corvel'])],
    ['a place is a place', naming(['Corvelian', 'place:Corvelian'])],
    ['the group has another name too', naming(['Corvelian', 'group:Corvelian'], ['Lampmen', 'group:Corvelian'])],
  ])('keep apart where %s', (_, ...entries) =>
    expect(of(corvel, ...entries).filter((one) => !one.startsWith('state:'))).toHaveLength(1),
  )
  it('leave a state that is mostly named by its people a state', () =>
    expect(of(corvel, naming(['Corvelian', 'state:Corvel', 'group']))).toEqual(['state:corvel state Corvelian/Corvel']))
})
