import { describe, expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

const plans = (text: string) => readText(text, '2031-03-04').proposals
const told = (text: string) =>
  plans(text).map((p) => [p.by.name, p.name, p.points.map(({ n, span }) => `${n} ${span.quote}`)])

describe('plans, point by point', () => {
  test('a numbered list under a lead-in', () => {
    const text =
      'Canada presented a three-point plan:\n\n1. Lower the tariffs.\n2. Open the dairy market.\n3. Hold talks every year.\n'
    const points = ['1 Lower the tariffs', '2 Open the dairy market', '3 Hold talks every year']
    expect(told(text)).toEqual([['Canada', 'a three-point plan', points]])
  })

  test('a list under the name of a plan that somebody presented before', () => {
    const text =
      'Canada handed Chile and Peru a plan on Monday.\n\nThe plan reads as follows:\n\n1. Lower the tariffs.\n2. Hold talks.\n'
    expect(told(text)).toEqual([['Canada', 'The plan', ['1 Lower the tariffs', '2 Hold talks']]])
  })

  test('its day is that of the plan, not that of the paper that tells of it', () => {
    const days = (text: string) => plans(text).map(({ when }) => when?.value)
    const report = 'On 1 February 2031, the Post reported that'
    expect(
      days(`${report} Norway had sent Chile a plan in January that included lower tariffs and regular talks.`),
    ).toEqual(['2031-01'])
    expect(days(`${report} Norway had sent Chile a plan that included lower tariffs and regular talks.`)).toEqual([
      '2031-02-01',
    ])
  })

  test('what would happen under a plan, set apart by semicolons', () => {
    const text = 'Under a compromise floated by Canada, tariffs would fall; quotas would rise; and talks would resume.'
    const points = ['1 tariffs would fall', '2 quotas would rise', '3 talks would resume']
    expect(told(text)).toEqual([['Canada', 'a compromise', points]])
  })

  test('first, second and third within a sentence', () => {
    const text = 'Turkey proposed a plan: first, a ceasefire; second, an exchange of prisoners; and third, elections.'
    const points = ['1 a ceasefire', '2 an exchange of prisoners', '3 elections']
    expect(told(text)).toEqual([['Turkey', 'a plan', points]])
  })

  test('a point whose number was lost keeps its place', () => {
    const text = 'Turkey proposed a plan: first, a ceasefire; Exchange of prisoners; third, holding elections.'
    expect(told(text)[0]?.[2]).toEqual(['1 a ceasefire', '2 Exchange of prisoners', '3 holding elections'])
  })

  test('sentences that open with an ordinal', () => {
    const text =
      'Kenya put forward a plan with two points. First, rich states pay for loss and damage. Second, emissions fall.'
    expect(told(text)[0]?.[2]).toEqual(['1 rich states pay for loss and damage', '2 emissions fall'])
  })

  test.each([
    [
      'Egypt made a proposal to lift sanctions, free the prisoners and hold elections.',
      'Egypt',
      ['sanctions', 'prisoners', 'elections'],
    ],
    [
      'A plan drafted by India would include a ceasefire and security guarantees.',
      'India',
      ['ceasefire', 'security-guarantees'],
    ],
    ["Japan's plan calls for lower tariffs.", 'Japan', ['tariffs']],
    ['The Turkish plan includes a ceasefire.', 'Turkey', ['ceasefire']],
  ])('%s', (text, by, issues) => {
    expect(plans(text).map((p) => [p.by.name, p.points.map(({ issue }) => issue)])).toEqual([[by, issues]])
  })
})

describe('plans in prose', () => {
  test.each([
    [
      'Kenya drew up a three-point plan: a truce of a week, a hotline between commanders, and convoys of food.',
      'Kenya',
      ['a truce of a week', 'a hotline between commanders', 'convoys of food'],
    ],
    [
      'Kenya tabled a compromise. Under it, rich states would pay a tenth, tariffs would fall and a panel would meet.',
      'Kenya',
      ['rich states would pay a tenth', 'tariffs would fall', 'a panel would meet'],
    ],
    [
      "Kenya's envoy presented an outline:\n\n• no new tariffs;\n• a panel of six.\n",
      'Kenya',
      ['no new tariffs', 'a panel of six'],
    ],
    ['Kenya laid a paper on the table. The paper promises a panel of six elders.', 'Kenya', ['a panel of six elders']],
    [
      'Kenya has suggested that each state give up a tenth of the catch. The plan was praised by Peru.',
      'Kenya',
      ['each state give up a tenth of the catch'],
    ],
    ['Kenya made an offer of 300 tonnes of fish.', 'Kenya', ['300 tonnes of fish']],
  ])('%s', (text, by, points) => {
    const [first] = plans(text)
    expect([first?.by.name, first?.points.map(({ span }) => span.quote)]).toEqual([by, points])
  })

  test('"it" right after a plan is the plan, "it" later is not', () => {
    const plan = 'Kenya put forward a plan: a truce, a hotline, and elections. '
    const answers = (text: string) => plans(plan + text)[0]?.reactions.map(({ by, stance }) => `${by.name} ${stance}`)
    expect(answers('Peru accepted it.')).toEqual(['Peru accepts'])
    expect(answers('It rained. It snowed. The wind rose. Peru accepted it.')).toEqual([])
  })
})

describe('no plan in', () => {
  test.each([
    'Kenya has two problems: drought, debt, and heat.',
    'Kenya drew up a four-point plan: it was long.',
    'Under it, the boat would rest; the crew would sleep.',
    'Kenya suggested that the rain would stop. The plan of the house is old.',
    'Kenya made an offer of help.',
    'There are two reasons for the war in Iran: first, sanctions; second, the price of oil.',
    'Iran plans to hold elections and lift the curfew.',
    'The agenda in Oslo has two points. First, tariffs. Second, fisheries.',
    'The pension plan in Japan includes wages and elections.',
    'Will Iran propose a plan that includes a ceasefire?',
    'In Iran, first came the ceasefire; second, the elections; third, the talks.',
    'Iran wants a plan.',
  ])('%s', (text) => expect(plans(text)).toEqual([]))
})

describe('answers to a plan', () => {
  const plan = 'Turkey proposed a plan that would include a ceasefire. '
  test.each([
    ['Iran rejected the plan.', ['Iran refuses']],
    ['Iran welcomed the second point.', ['Iran accepts']],
    ['Iran praised the proposal.', ['Iran accepts']],
    ['The plan was rejected by Iran.', ['Iran refuses']],
    ["Iran dismissed Turkey's proposal.", ['Iran refuses']],
    ['Iran did not reject the plan.', ['Iran open']],
    ['Will Iran accept the plan?', []],
    ['Iran rejected the visa request.', []],
    ['Turkey backed the plan.', []],
  ])('%s', (text, expected) => {
    const [first] = plans(plan + text)
    expect(first?.reactions.map(({ by, stance }) => `${by.name} ${stance}`)).toEqual(expected)
  })
})
