import { describe, expect, test } from 'vitest'
import { eventsTold } from '../kit/events.ts'

/*
 * Who took what, and when, in whatever order a sentence tells it: the one who did it acts, the place is the place, and
 * whoever only wants it back has done nothing.
 */

/** Past tense, past participle, and the noun that takes "of" or "on"; `null` where the press has none. */
type Deed = readonly [past: string, done: string, noun: string | null]

const deeds: Deed[] = [
  ['attacked', 'attacked', 'attack on'],
  ['captured', 'captured', 'capture of'],
  ['shelled', 'shelled', 'shelling of'],
  ['annexed', 'annexed', 'annexation of'],
  ['retook', 'retaken', null],
  ['took', 'taken', null],
]
const whos = [
  ['Norway', 'Norway'],
  ['Norwegian troops', 'Norway'],
  ['the Harbour Front', 'Harbour Front'],
] as const
const places = ['Arica', 'the port of Arica']

const frames: Readonly<Record<string, (who: string, deed: Deed, place: string) => string>> = {
  active: (who, [past], place) => `${who} ${past} ${place} in 2030.`,
  passive: (who, [, done], place) => `${place} was ${done} by ${who} in 2030.`,
  'behind an object': (who, [, done], place) => `Chile wants ${place}, ${done} by ${who} in 2030.`,
  'behind the subject': (who, [, done], place) => `${place}, ${done} by ${who} in 2030, is quiet.`,
  'inside what is said': (who, [, done], place) => `Chile said that ${place}, ${done} by ${who} in 2030, was quiet.`,
  which: (who, [past], place) => `${place}, which ${who} ${past} in 2030, is quiet.`,
  'which, behind an object': (who, [past], place) => `Chile wants ${place}, which ${who} ${past} in 2030.`,
  'which was': (who, [, done], place) => `${place}, which was ${done} by ${who} in 2030, is quiet.`,
  'object, which was': (who, [, done], place) => `Chile wants ${place}, which was ${done} by ${who} in 2030.`,
  after: (who, [past], place) => `After ${who} ${past} ${place} in 2030, Chile left the talks.`,
  since: (who, [past], place) => `Chile has been angry since ${who} ${past} ${place} in 2030.`,
  'it was': (who, [past], place) => `It was in 2030 that ${who} ${past} ${place}.`,
  'the year first': (who, [past], place) => `In 2030 ${who} ${past} ${place}.`,
  'who, which': (who, [past], place) => `${who}, which ${past} ${place} in 2030, wants a deal.`,
  having: (who, [, done], place) => `Having ${done} ${place} in 2030, ${who} now wants a deal.`,
  said: (who, [, done], place) => `Ann Lee said that ${who} had ${done} ${place} in 2030.`,
  'is said to': (who, [, done], place) => `${who} is said to have ${done} ${place} in 2030.`,
}
const nouns: Readonly<Record<string, (who: string, noun: string, place: string) => string>> = {
  'noun, by': (who, noun, place) => `The ${noun} ${place} by ${who} in 2030 angered Chile.`,
  whose: (_, noun, place) => `Norway's ${noun} ${place} in 2030 angered Chile.`,
  adjective: (_, noun, place) => `The Norwegian ${noun} ${place} in 2030 angered Chile.`,
}
const sentence = (words: string): string => `${words[0]!.toUpperCase()}${words.slice(1)}`

const told = whos.flatMap(([who, name]) =>
  deeds.flatMap((deed) =>
    places.flatMap((place) => [
      ...Object.values(frames).map((frame) => [sentence(frame(who, deed, place)), name] as const),
      ...Object.entries(nouns).flatMap(([order, frame]) =>
        deed[2] === null || (order !== 'noun, by' && who !== 'Norway')
          ? []
          : [[sentence(frame(who, deed[2], place)), name] as const],
      ),
    ]),
  ),
)

test.each(told)('%s', (words, name) => {
  const events = eventsTold(words).filter((event) => /^(?:ASSAULT|COERCE) /.test(event))
  expect(events).toHaveLength(1)
  expect(events[0]).toMatch(new RegExp(`^\\w+ \\w+: ${name}(?: > [^@]+)? @ Arica # 2030$`))
})

describe('a town that falls, and what goes on in it', () => {
  test.each([
    ['Arica fell to Norway on 3 March.', 'ASSAULT held: Norway @ Arica # 2031-03-03'],
    ['Arica fell on 3 March.', 'ASSAULT held: @ Arica # 2031-03-03'],
    ['Norway liberated the town of Arica on 3 March.', 'ASSAULT held: Norway @ Arica # 2031-03-03'],
    ['Clashes broke out near Arica on 3 March.', 'ASSAULT held: @ Arica # 2031-03-03'],
    ['Heavy fighting erupted in Arica on 3 March.', 'ASSAULT held: @ Arica # 2031-03-03'],
    ['Shelling continued in Arica on 3 March.', 'ASSAULT held: @ Arica # 2031-03-03'],
    ['Norwegian troops advanced on Arica on 3 March.', 'ASSAULT held: Norway @ Arica # 2031-03-03'],
    ['Norway deployed troops to Arica on 3 March.', 'MOBILIZE held: Norway @ Arica # 2031-03-03'],
  ])('%s', (words, event) => expect(eventsTold(words)).toEqual([event]))

  test.each([
    'The prime minister fell on 3 March.',
    'Shares in Arica fell on 3 March.',
    'Prices fell to 3 euros on 3 March.',
  ])('nothing in: %s', (words) => expect(eventsTold(words)).toEqual([]))
})

describe('where from', () => {
  test.each([
    ['Norway wants Arica, from which it withdrew in December 2030.', 'RETREAT held: Norway @ Arica # 2030-12'],
    ['Norwegian troops pulled out of Arica on 3 March.', 'RETREAT held: Norway @ Arica # 2031-03-03'],
    ['Norway withdrew its troops from Arica on 3 March.', 'RETREAT held: Norway @ Arica # 2031-03-03'],
    ['The Norwegians want Arica, from which they withdrew in December 2030.', 'RETREAT held: Norway @ Arica # 2030-12'],
  ])('%s', (words, event) => expect(eventsTold(words)).toEqual([event]))

  test('of two who are several nobody knows who "they" are', () =>
    expect(eventsTold('The Norwegians told the Chileans that they left Arica in December 2030.')).toEqual([]))
})

describe('arms that go somewhere', () => {
  test.each([
    ['Norwegian warships arrived in Lima on 3 March.', 'MOBILIZE held: Norway @ Lima # 2031-03-03'],
    ['Three Norwegian drones flew into Peru on 3 March.', 'ASSAULT held: Norway > Peru @ Peru # 2031-03-03'],
    ['Norwegian troops crossed into it in February.', 'ASSAULT held: Norway # 2031-02'],
    ['Norwegian envoys arrived in Lima on 3 March.', 'CONSULT held: Norway @ Lima # 2031-03-03'],
    ['Norwegian soldiers visited Lima on 3 March.', 'CONSULT held: Norway @ Lima # 2031-03-03'],
  ])('%s', (words, event) => expect(eventsTold(words)).toEqual([event]))
})

describe('to have done it', () => {
  test.each([
    [
      'Norway is reported to have met Chile in Lima on 3 March.',
      'CONSULT reported: Norway > Chile @ Lima # 2031-03-03',
    ],
    ['Norway claimed to have taken Arica on 3 March.', 'ASSAULT reported: Norway @ Arica # 2031-03-03'],
    ['Norway is alleged to have attacked Arica on 3 March.', 'ASSAULT alleged: Norway @ Arica # 2031-03-03'],
    ['Norway was to have met Chile in Lima on 3 March.', 'CONSULT cancelled: Norway > Chile @ Lima # 2031-03-03'],
  ])('%s', (words, event) => expect(eventsTold(words)).toEqual([event]))

  test.each([
    'Norway is not believed to have attacked Arica on 3 March.',
    'Norway hopes to have taken Arica by May.',
    'It is absolutely necessary to speak to Ann Lee on Friday.',
  ])('nothing in: %s', (words) => expect(eventsTold(words)).toEqual([]))
})

describe('where arms come from is not who uses them', () => {
  test.each([
    ['A Norwegian-made missile hit Lima on 3 March.', 'ASSAULT held: > Peru @ Lima # 2031-03-03'],
    ['Norwegian-backed rebels attacked Lima on 3 March.', 'ASSAULT held: > Peru @ Lima # 2031-03-03'],
    ['Chile shelled the Norwegian-held port of Arica on 3 March.', 'ASSAULT held: Chile > Norway @ Arica # 2031-03-03'],
    ['Chile gave Peru Soviet-era tanks on 3 March.', 'AID held: Chile > Peru # 2031-03-03'],
    ['A Norwegian missile hit Lima on 3 March.', 'ASSAULT held: Norway > Peru @ Lima # 2031-03-03'],
  ])('%s', (words, event) => expect(eventsTold(words)).toEqual([event]))
})
