import { describe, expect, test } from 'vitest'
import { readText } from '../kit/reading.ts'

/* Who did what to whom where those to whom it is done have no name, stand behind a preposition, or before the verb. */

const told = (text: string) =>
  readText(`The year 2031 was long. ${text}`, '2031-03-10').events.map(
    ({ type, actors, recipients, when }) =>
      `${type} ${actors.map(({ name }) => name).join('+')} > ${recipients.map(({ name }) => name).join('+')} ${when?.value}`,
  )

const pairs = [
  ['Norway', 'Norway', 'Peru', 'Peru'],
  ['Norway', 'Norway', 'the company', 'the company'],
  ['Norway', 'Norway', 'union leaders', 'union leaders'],
  ['The rebels', 'rebels', 'the government', 'the government'],
] as const
const deeds = [
  ['accused B on 3 March of breaking the truce', 'ACCUSE'],
  ['blamed B on 3 March for the raid', 'ACCUSE'],
  ['imposed sanctions on B on 3 March', 'SANCTION'],
  ['called on B on 3 March to free the prisoners', 'REQUEST'],
  ['appealed to B on 3 March to stop', 'REQUEST'],
  ['threatened B with war on 3 March', 'THREATEN'],
  ['sent medicine to B on 3 March', 'AID'],
] as const

describe('done to somebody', () => {
  const all = pairs.flatMap(([who, actor, whom, recipient]) =>
    deeds.map(([deed, type]) => [`${who} ${deed.replace('B', whom)}.`, `${type} ${actor} > ${recipient} 2031-03-03`]),
  )
  test.each(all)('%s', (text, event) => expect(told(text!)).toEqual([event]))
})

describe('told the other way round', () => {
  test.each([
    ['On 3 March Peru was hit with sanctions by Norway.', 'SANCTION Norway > Peru 2031-03-03'],
    ['Norway hit Peru with new tariffs on 3 March.', 'SANCTION Norway > Peru 2031-03-03'],
    ['Norway hit Peru with missiles on 3 March.', 'ASSAULT Norway > Peru 2031-03-03'],
    ['Norway rejected an offer by Peru on 3 March.', 'REJECT Norway > Peru 2031-03-03'],
    ['Norway vetoed a plan by Peru on 3 March.', 'REJECT Norway > Peru 2031-03-03'],
    ['A treaty between Norway and Peru was signed on 3 March.', 'AGREE Norway+Peru >  2031-03-03'],
    ['An agreement was reached between Norway and Peru on 3 March.', 'AGREE Norway+Peru >  2031-03-03'],
    ['A deal was struck in Bergen on 3 March between Norway and Peru.', 'AGREE Norway+Peru >  2031-03-03'],
  ])('%s', (text, event) => expect(told(text)).toEqual([event]))
})

describe('what is moved is nobody', () => {
  test.each([
    ['Norway withdrew its troops from Arica on 3 March.', 'RETREAT Norway >  2031-03-03'],
    ['Norway freed six prisoners on 3 March.', 'CONCEDE Norway >  2031-03-03'],
  ])('%s', (text, event) => expect(told(text)).toEqual([event]))
})
