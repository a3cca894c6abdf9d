import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf, ref } from '../../../test/kit/case.ts'

let serial = 0
const own = () => Array.from({ length: 30 }, () => `word${++serial}`).join(' ')
const named = (name: string, of = 'state:Norland') =>
  entryOf(`${own()}. The envoy ${name} spoke.`, {
    names: { [name]: { entity: ref(`person:${name}`), role: 'envoy', of: ref(of) } },
  })
const doubts = (...entries: ReturnType<typeof entryOf>[]) =>
  dossierOf(entries).doubts.map(({ rule, reading, evidence }) => [rule, reading, evidence[0]?.quote])
const usual = () => [named('Elin Maarstrand'), named('Elin Maarstrand')]

describe('other-articles', () => {
  it('doubts a name that one article spells otherwise', () => {
    expect(doubts(...usual(), named('Elin Marstead'))).toEqual([['other-articles', 'Elin Maarstrand', 'Elin Marstead']])
  })
  it.each([
    ['another given name', 'Osk Marstead', 'state:Norland'],
    ['another party', 'Elin Marstead', 'state:Sudria'],
    ['a surname that is not alike', 'Elin Quill', 'state:Norland'],
  ])('leaves alone %s', (_, name, of) => expect(doubts(...usual(), named(name, of))).toEqual([]))
  it('leaves alone two names of one article each', () => {
    expect(doubts(named('Elin Maarstrand'), named('Elin Marstead'))).toEqual([])
  })
})
