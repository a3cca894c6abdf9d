import { describe, expect, it } from 'vitest'
import type { IdentityLink } from '../../../src/model/index.ts'
import { fixtureDossier } from '../../../test/kit/dossier.ts'
import { chooseNames } from './nameChoice.ts'
import { pairsOf, printedOf } from './pairs.ts'

const dossier = fixtureDossier()
const names = (choice: Partial<Parameters<typeof chooseNames>[1]>) =>
  chooseNames(dossier, { kind: '', party: '', words: '', only: 'all', ...choice }).map(({ name }) => name)

describe('names', () => {
  it('are listed by how often they are printed', () => {
    expect(names({})).toEqual(['Lena Orst', 'Ivo Pelt', 'Ivo Plet'])
    expect(printedOf(dossier.identities[1]!)).toBe(5)
  })
  it.each([
    [{ words: 'orst' }, 'Lena Orst'],
    [{ words: 'ÓRST' }, 'Lena Orst'],
    [{ party: 'state:sudmark' }, 'Lena Orst'],
    [{ only: 'open' }, 'Ivo Pelt'],
    [{ only: 'several' }, 'Lena Orst'],
    [{ kind: 'state' }, ''],
  ] as const)('can be chosen by %j', (choice, expected) => expect(names(choice).join()).toBe(expected))
})

describe('pairs', () => {
  it('stand once, with the reason; the open ones first', () => {
    const [pair, ...more] = pairsOf(dossier)
    expect(more).toEqual([])
    expect([pair?.a.name, pair?.otherName, pair?.link.reason]).toEqual(['Ivo Pelt', 'Ivo Plet', 'one letter moved'])
  })
  it('name what was joined and has no identity of its own', () => {
    const [a] = dossier.identities
    const link: IdentityLink = { to: 'person:i-pelt', verdict: 'same', reason: 'r', evidence: [] }
    const [pair] = pairsOf({ identities: [{ ...a!, links: [link] }] })
    expect([pair?.b, pair?.otherName]).toEqual([null, 'I Pelt'])
  })
})
