import { describe, expect, test } from 'vitest'
import { read } from '../../src/read/index.ts'
import { articleOf, lexicon } from '../kit/reading.ts'

/*
 * What a sentence leaves open, denies, supposes or wishes is told of nobody: neither as a position nor as something that
 * took place. Each frame is tried with several who and several what.
 */

const reading = (sentence: string) => read(articleOf(`Talks on a truce\n\n14 March 2031\n\n${sentence}`), { lexicon })

const whos = ['Peru', 'the Dock Union', 'President Luis Ortega']

/** In the past, in the base form, and as a gerund. */
type Deed = readonly [past: string, base: string, gerund: string]

const frames: Readonly<Record<string, (who: string, deed: Deed) => string>> = {
  'it is not true that': (who, [past]) => `It is not true that ${who} ${past}.`,
  'rumours are false': (who, [past]) => `Rumours that ${who} ${past} are false.`,
  'wrongly reported': (who, [past]) => `The paper wrongly reported that ${who} ${past}.`,
  'cannot be said': (who, [past]) => `It cannot be said that ${who} ${past}.`,
  'no evidence': (who, [past]) => `There is no evidence that ${who} ${past}.`,
  denied: (who, [past]) => `Norway denied that ${who} ${past}.`,
  'would have': (who, [past]) => `${who} would have ${past}.`,
  'could have': (who, [past]) => `${who} could have ${past}.`,
  if: (who, [past]) => `If ${who} ${past}, the talks would end.`,
  had: (who, [past]) => `Had ${who} ${past}, the talks would have ended.`,
  unless: (who, [past]) => `Unless ${who} ${past}, the talks will end.`,
  whether: (who, [past]) => `It is unclear whether ${who} ${past}.`,
  question: (who, [, base]) => `Did ${who} ${base}?`,
  without: (who, [, , gerund]) => `${who} left without ${gerund}.`,
  'instead of': (who, [, , gerund]) => `Instead of ${gerund}, ${who} left.`,
  pretended: (who, [, base]) => `${who} only pretended to ${base}.`,
  'as if': (who, [past]) => `${who} behaved as if it ${past}.`,
}

const sentence = (words: string): string => `${words[0]!.toUpperCase()}${words.slice(1)}`
const all = (deeds: readonly Deed[]): [string, string][] =>
  Object.entries(frames).flatMap(([name, frame]) =>
    whos.flatMap((who) => deeds.map((deed): [string, string] => [name, sentence(frame(who, deed))])),
  )

describe('no position', () => {
  const deeds: Deed[] = [
    ['rejected the truce', 'reject the truce', 'rejecting the truce'],
    ['agreed to a ceasefire', 'agree to a ceasefire', 'agreeing to a ceasefire'],
    ['offered to lift the sanctions', 'offer to lift the sanctions', 'offering to lift the sanctions'],
  ]
  test.each(all(deeds))('%s: %s', (_, words) => expect(reading(words).positions).toEqual([]))

  test.each([
    ['Peru said that it rejected the truce.', 'Peru'],
    ['It is true that Peru rejected the truce.', 'Peru'],
    ['The paper reported that Peru rejected the truce.', 'Peru'],
    ['Peru would reject the truce.', 'Peru'],
  ])('but one in: %s', (words, holder) =>
    expect(reading(words).positions.map(({ party }) => party.name)).toEqual([holder]),
  )
})

describe('nothing that took place', () => {
  const deeds: Deed[] = [
    [
      'signed the treaty in Bergen on 10 March',
      'sign the treaty in Bergen on 10 March',
      'signing the treaty in Bergen on 10 March',
    ],
    [
      'met Ann Lee in Bergen on 10 March',
      'meet Ann Lee in Bergen on 10 March',
      'meeting Ann Lee in Bergen on 10 March',
    ],
    [
      'attacked the port of Bergen on 10 March',
      'attack the port of Bergen on 10 March',
      'attacking the port of Bergen on 10 March',
    ],
  ]
  const more: [string, string][] = whos.flatMap((who) =>
    deeds.flatMap(([past, base, gerund]): [string, string][] => [
      ['never', sentence(`${who} never ${past}.`)],
      ['did not', sentence(`${who} did not ${base}.`)],
      ['might', sentence(`${who} might ${base}.`)],
      ['short of', sentence(`${who} stopped short of ${gerund}.`)],
      ['neither', sentence(`Neither ${who} nor Norway ${past}.`)],
    ]),
  )
  test.each([...all(deeds), ...more])('%s: %s', (_, words) => {
    const took = reading(words).events.filter(({ status }) => /^(?:held|confirmed|reported|announced)$/.test(status))
    expect(took.map(({ type, status, rule }) => `${type} ${status} ${rule}`)).toEqual([])
  })

  test.each([
    ['Peru signed the treaty in Bergen on 10 March.', 'held'],
    ['It is not true that Peru met Ann Lee in Bergen on 10 March.', 'denied'],
    ['Ann Lee was absent from the round in Bergen on 10 March.', 'held'],
  ])('but one in: %s', (words, status) => expect(reading(words).events.map((one) => one.status)).toContain(status))
})
