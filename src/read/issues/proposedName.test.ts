import { expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

/** The issue under which the last position of an article is filed; `words` are sentences that come back to a matter. */
const issueOf = (position: string, words = ''): string | undefined =>
  readText(
    `The talks on the bay went on in Tarn on Monday. ${words} The negotiators of both sides met for six hours. ${position}`,
    '2031-03-04',
  ).positions.at(-1)?.issue

test.each([
  [
    'beacons',
    'Norway demands forty beacons.',
    'The beacons are old. Nobody mends the beacons, and without beacons boats run aground.',
  ],
  ['beacon-lamps', 'Norway demands new beacon lamps.', 'The lamps are old. Lamps go out at night.'],
  ['lamp-ceiling', 'Norway rejects the lamp ceiling.', 'A ceiling was set. Every lamp counts under the ceiling.'],
  ['beacons', 'Norway demands the return of beacons.', 'The beacons were taken. Nobody has seen the beacons since.'],
])('%s: %s', (issue, position, words) => expect(issueOf(position, words)).toBe(issue))

test.each([
  [
    'a noun that names no issue',
    'Norway demands a larger share.',
    'The share is small. Each share counts. No share was paid.',
  ],
  ['people', 'Norway demands soldiers.', 'The soldiers wait. Soldiers came and soldiers went.'],
  ['a noun that the article hardly comes back to', 'Norway demands forty beacons.', 'The beacons are old.'],
  [
    'a noun far behind the thing that is wanted',
    'Norway demands a share for those who mend beacons.',
    'The beacons are old. Nobody mends the beacons. Each share counts.',
  ],
])('no name from %s', (_, position, words) => expect(issueOf(position, words)).toBe('other'))
