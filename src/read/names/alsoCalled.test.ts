import { describe, expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

/** The acronym under its entity, as the article has it last. */
const meant = (short: string, text: string): string | undefined =>
  readText(text)
    .names.filter(({ name }) => name === short)
    .at(-1)?.entity?.name

describe('another name that an article gives a body in words', () => {
  test.each([
    ['The Varna Liberation Front signed. The Front, known by its Spanish initials FLV, sent an envoy. The FLV left.'],
    ['The Varna Liberation Front, also known as the FLV, sent an envoy. Later the FLV left.'],
    ['The Varna Liberation Front, a rebel group better known as the FLV, sent an envoy. Later the FLV left.'],
    ['The Varna Liberation Front, or FLV for short, sent an envoy. Later the FLV left.'],
    ['The Varna Liberation Front, whose French acronym is FLV, sent an envoy. Later the FLV left.'],
    ['The Varna Liberation Front (usually abbreviated to “FLV”) sent an envoy. Later the FLV left.'],
    ['The Varna Liberation Front, which is known by the initials FLV, sent an envoy. Later the FLV left.'],
  ])('%s', (text) => expect(meant('FLV', text)).toBe('Varna Liberation Front'))

  test.each([
    ['of somebody else, farther off', 'The Varna Liberation Front met a group known as the FLV. Later the FLV left.'],
    ['of a thing', 'The Varna Liberation Front signed the pact, known as the FLV. Later the FLV said no.'],
    ['in other words', 'The Varna Liberation Front, known for its patience, met the FLV. Later the FLV said no.'],
    ['of a list', 'The Varna Liberation Front or FLV will go. Later the FLV said no.'],
  ])('is not taken for that of %s', (_, text) => expect(meant('FLV', text)).not.toBe('Varna Liberation Front'))
})
