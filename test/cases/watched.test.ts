import { describe, expect, test } from 'vitest'
import { dossierOfPress } from '../kit/press.ts'

/** What later articles say of a condition: its status, and the words that show it. */
const watched = (condition: string, later: string) =>
  dossierOfPress(['2031-03-03', condition], ['2031-03-20', later]).conditions.map(({ status, evidence }) => [
    status,
    ...evidence.map(({ quote }) => quote),
  ])
const prisoners =
  'Norway will lift its sanctions if Peru releases the prisoners, its minister, Kari Lund, said on Monday.'
const troops = 'If Norway withdraws its troops from Arica, Peru will sign the treaty, Ana Vidal, its president, said.'
const offer = 'The Dock Union said it would strike on 20 March unless Maersund Ports raised its offer.'
const treaty = 'Aid will resume once Peru ratifies the treaty, Norway said.'
const drivers = 'The Dock Union will call off the strike if Maersund Ports reinstates the dismissed crane drivers.'
const exercise =
  'Chile will reopen the border if Peru ends its military exercise, its president, Ana Vidal, said on Monday.'

describe('a condition is met by a later report of the same act of the same party', () => {
  test.each([
    [prisoners, 'Peru released the prisoners on Wednesday.'],
    [prisoners, 'The prisoners were released by Peru on Wednesday.'],
    [troops, 'Norwegian troops withdrew from Arica on Wednesday.'],
    [troops, 'Norway has withdrawn all its troops from Arica.'],
    [offer, 'Maersund Ports raised its offer to 6 per cent on Monday.'],
    [
      'Peru agreed to talks only if the blockade of Arica is lifted first.',
      'Norway lifted the blockade of Arica on Monday.',
    ],
    ['Norway made the release of all hostages a condition for talks.', 'All hostages were released on Monday.'],
    [treaty, "Peru's parliament ratified the treaty on Monday by 87 votes to 33."],
    [exercise, 'Peru ended its military exercise on Wednesday.'],
    [drivers, 'Maersund Ports reinstated all dismissed crane drivers on Monday.'],
    [
      'Sanctions will be lifted once elections are held in Peru, Norway said.',
      'Elections were held in Peru on Sunday.',
    ],
    ['Talks will begin if the ceasefire holds for a week, Kari Lund said.', 'The ceasefire has held for a week.'],
  ])('%s — %s', (condition, later) => expect(watched(condition, later)).toEqual([['met', later]]))
})

describe('it is not met where the act is refused, denied or its opposite is done', () => {
  test.each([
    [prisoners, 'Peru refused to release the prisoners on Wednesday.'],
    [offer, 'Maersund Ports did not raise its offer on Monday.'],
    [treaty, "Peru's parliament rejected the treaty on Monday."],
    [exercise, 'Peru has continued its military exercise, the army said.'],
    [
      'Norway will not fund the dam unless Peru publishes the contract.',
      'Peru has not published the contract, Norway said.',
    ],
  ])('%s — %s', (condition, later) => expect(watched(condition, later)).toEqual([['not-met', later]]))
})

describe('it stays unknown where the act is only begun, promised, done in part, or done by somebody else', () => {
  test.each([
    [prisoners, 'Peru released 40 prisoners on Wednesday.'],
    [prisoners, 'Peru will release the prisoners next week.'],
    [prisoners, 'Norway released the prisoners on Wednesday.'],
    [troops, 'Norway has begun to withdraw its troops from Arica.'],
    [exercise, 'Chile said Peru had to end its military exercise.'],
    ['Norway will pay if Peru repairs the dam, it said.', 'The dam was repaired by Chile.'],
    [drivers, 'Maersund Ports has reinstated 12 of the dismissed crane drivers.'],
    [
      'Sanctions will be lifted once elections are held in Peru, Norway said.',
      'Elections in Peru have been postponed until May.',
    ],
    ['Peru will sign if he remains in power.', 'The port remained without power on Monday.'],
  ])('%s — %s', (condition, later) => expect(watched(condition, later)).toEqual([['unknown']]))
})
