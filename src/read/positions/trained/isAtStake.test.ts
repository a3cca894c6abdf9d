import { describe, expect, test } from 'vitest'
import { isAtStake } from './isAtStake.ts'

describe('what the network looks at', () => {
  test.each([
    ['The talks go on.', true],
    ['The harbour board refused. The pilots insist on a light.', true],
    ['The harbour board urged the pilots to wait, and called for a light.', true],
    ['The harbour board refused.', false],
    ['The urgent caller brought a banner.', false],
    ['', false],
  ])('%s %s', (text, expected) => {
    expect(isAtStake(text)).toBe(expected)
    // Twice the same: nothing is carried over from text to text.
    expect(isAtStake(text)).toBe(expected)
  })
})
