import { describe, expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

const told = (text: string) =>
  readText(`The talks in Oslo went on.\n\n${text}`, '2031-03-04').proposals.map((p) => [
    p.by.name,
    ...p.points.map(({ span }) => span.quote),
  ])

describe('a sentence that leads in to the points of the plan before it', () => {
  test.each([
    [
      'Peru handed over its proposal on Friday. Its main points are: a truce of ten days; the return of the dead; a hotline.',
      ['Peru', 'a truce of ten days', 'the return of the dead', 'a hotline'],
    ],
    [
      'Chile distributed a mediation plan. The contents are ▲duties fall by half ▲quotas stay ▲a panel meets in May.',
      ['Chile', 'duties fall by half', 'quotas stay', 'a panel meets in May'],
    ],
    [
      'The EU tabled a new draft. It proposes the following: (1) a quota of 90,000 tonnes; (2) a closed season; (3) observers.',
      ['European Union', 'a quota of 90,000 tonnes', 'a closed season', 'observers'],
    ],
    [
      'Kenya put a paper on the table. Its main provisions are the following:\n\n- a truce of 90 days;\n- an elected assembly;\n- a fund.',
      ['Kenya', 'a truce of 90 days', 'an elected assembly', 'a fund'],
    ],
    [
      'The African Union presented its framework. At its core is a ceasefire of 90 days, monitors on the road and a fund.',
      ['African Union', 'a ceasefire of 90 days', 'monitors on the road', 'a fund'],
    ],
    [
      'Peru has put a four-step sequence to the parties. The text, dated Wednesday, provides for:\n\n- a pause\n- free passage\n- a handover of the maps',
      ['Peru', 'a pause', 'free passage', 'a handover of the maps'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expected]))
})

describe('points in lines that a word numbers', () => {
  test.each([
    [
      'Chile sent its proposal to both sides on Monday.\n\nOne: a pay rise of 11 percent.\nTwo: no night shifts.\nThree: a joint panel.',
      ['Chile', 'a pay rise of 11 percent', 'no night shifts', 'a joint panel'],
    ],
    [
      'Peru published its plan for the river.\n\nFirst. The waters are shared in halves.\nSecond. A gauge is read each hour.\nThird. No dam is built.',
      ['Peru', 'The waters are shared in halves', 'A gauge is read each hour', 'No dam is built'],
    ],
    [
      'Chile sent a proposal to the dockers. Ana, what is in it?\n\nSix points, on two pages.\n\nOne: a pay rise.\nTwo: a shorter week.',
      ['Chile', 'a pay rise', 'a shorter week'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expected]))
})

describe('whose plan it is', () => {
  test.each([
    ['A draft attributed to Peru would ban trawlers, close the bay and pay the crews.', 'Peru'],
    ['The plan comes from the African Union: a truce first, then monitors, then elections.', 'African Union'],
    ['The draft, now under preparation by Chile, floats a rise of 6 percent and a freeze on night shifts.', 'Chile'],
    [
      'The initiative belongs not to the belligerents but to Kenya. Its key points: a truce; an exchange of the dead.',
      'Kenya',
    ],
    [
      'The Doha plan is by the pen of the Qatari mediator, Sheikh Nasser al-Dawsari. Its key points: a truce; a fund; a vote.',
      'Nasser al-Dawsari',
    ],
  ])('%s', (text, by) => expect(told(text).map(([who]) => who)).toEqual([by]))
})

describe('what it would do, without its name', () => {
  test.each([
    [
      'Kenya put a plan on the table. Both armies should withdraw ten kilometres. A joint patrol should watch the road.',
      ['Kenya', 'Both armies should withdraw ten kilometres', 'A joint patrol should watch the road'],
    ],
    [
      'Chile presented its plan on Monday. Elections would be held in May and the army would withdraw.',
      ['Chile', 'Elections would be held in May', 'the army would withdraw'],
    ],
    [
      'The minister is studying the suggestion of Qatar, that the funds be used for food alone.',
      ['Qatar', 'the funds be used for food alone'],
    ],
    ["Chile's suggestion that the fleet be halved met with silence.", ['Chile', 'the fleet be halved']],
    ['The Norwegian idea is that both sides freeze their tariffs.', ['Norway', 'both sides freeze their tariffs']],
    [
      'Under the plan put forward by Chile, both fleets stay in port for a month.',
      ['Chile', 'both fleets stay in port for a month'],
    ],
    [
      "Peru's plan foresees that the army leaves by June and that the police take over the checkpoints.",
      ['Peru', 'the army leaves by June', 'the police take over the checkpoints'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expected]))

  test('what is said of a plan is none of its points', () =>
    expect(told("Peru's plan to cut jobs was criticised by the union.")).toEqual([['Peru', 'to cut jobs']]))
})

describe('no plan', () => {
  test.each([
    "Peru rejected Chile's plan. Elections would be a disaster.",
    "Chile's plan was laughed at. Prices would rise.",
    'Chile presented its plan on Monday. Analysts would not say what it means.',
    'Chile presented its plan on Monday. Parliament would have to approve it.',
    'Chile presented its plan on Monday. Ana Sol would cut taxes instead.',
    'Peru likes the idea that the others should pay.',
    'Under the plan from Chile, critics say, prices rise.',
    'Peru praised the plan that Chile tabled.',
    'The law provides for fines, prison terms and a ban on rallies.',
    'One: Peru left.\nTwo: Chile stayed.',
  ])('%s', (text) => expect(told(text)).toEqual([]))
})
