import { describe, expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

const plans = (text: string) => readText(text, '2031-03-04').proposals
const told = (text: string) => plans(text).map((p) => [p.by.name, ...p.points.map(({ span }) => span.quote)])

describe('a plan told in several sentences', () => {
  test.each([
    [
      'what the text also does',
      'Chile presented a draft on Monday. The text provides for a review every year. It also exempts ferries that serve islands.',
      ['Chile', 'a review every year', 'exempts ferries that serve islands'],
    ],
    [
      'what it would do, one verb after the other',
      'The draft, drawn up by Kenya, would freeze all forces for 90 days. It would also open the fishing grounds to both shores, and would place 120 observers on the island. Prisoners would be exchanged in two rounds.',
      [
        'Kenya',
        'freeze all forces for 90 days',
        'open the fishing grounds to both shores',
        'place 120 observers on the island',
        'Prisoners would be exchanged in two rounds',
      ],
    ],
    [
      'what stands under the plan without naming it again',
      'Norway has put forward a compromise. Under the plan, ships would pay 30 dollars a tonne. Half of the money would go to small ports, with the other half returned to owners.',
      [
        'Norway',
        'ships would pay 30 dollars a tonne',
        'Half of the money would go to small ports',
        'the other half returned to owners',
      ],
    ],
    [
      'things that each open with an article',
      'The Migingo Council sent the mediators a counter-draft. It proposes a freeze of 180 days, a joint customs post and a vote on the islands.',
      ['Migingo Council', 'a freeze of 180 days', 'a joint customs post', 'a vote on the islands'],
    ],
    [
      'dashes under a lead-in without a colon',
      "The talks in Oslo went on. Peru's paper, sent round in March, suggests that\n\n- buyers pay into a fund;\n- quarrels go to a panel.\n",
      ['Peru', 'buyers pay into a fund', 'quarrels go to a panel'],
    ],
    [
      'first, second, third after "it has three parts"',
      'The arbiter, Ana Brand, sent both sides a proposal. It has three parts. First, nights count double. Second, the hospitals hire 90 nurses. Third, the scale is cut to nine steps.',
      ['Ana Brand', 'nights count double', 'the hospitals hire 90 nurses', 'the scale is cut to nine steps'],
    ],
    [
      'an alternative under which',
      'Peru circulated an alternative, under which owners would pay nothing before 2032 and would buy clean fuel.',
      ['Peru', 'owners would pay nothing before 2032', 'would buy clean fuel'],
    ],
    [
      'a version that somebody leaked',
      "In the first version, which Peru's negotiators leaked on 3 May, Chile's quota would rise to 900 tonnes and the levy would fall.",
      ['Peru', "Chile's quota would rise to 900 tonnes", 'the levy would fall'],
    ],
    [
      'a plan that somebody has',
      'Chile has a plan of its own. Under it, boats would land at one quay, and the state would pay for the ice.',
      ['Chile', 'boats would land at one quay', 'the state would pay for the ice'],
    ],
    [
      'what is asked and answered in pieces',
      "Chile's plan for the quay met with silence. What does it propose? A levy of two crowns. A board of five. And an end to the winter ban.",
      ['Chile', 'A levy of two crowns', 'A board of five', 'an end to the winter ban'],
    ],
    [
      'two lines behind a colon',
      "Chile's own proposal runs to two lines: close the quay, and move the fish by road.",
      ['Chile', 'close the quay', 'move the fish by road'],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toContainEqual(expected))

  test.each([
    [
      'what becomes of it',
      'Kenya presented a plan on Monday. It was rejected by Peru. It would take months to agree on it.',
    ],
    ['whom it harms', "Kenya's plan would hurt farmers. They would lose a fifth of their income."],
    ['a text on the table', 'The ministers will have one text before them: the deal of last spring.'],
    ['a question', 'Kenya presented a plan. What happens next? A long summer.'],
  ])('%s is no point', (_, text) => expect(told(text)).toEqual([]))
})

describe('answers to parts of a plan', () => {
  const plan =
    'Kenya presented a draft on Monday. The text provides for a review every year. It also creates a fund for ports. '
  const answers = (text: string) => plans(plan + text)[0]?.reactions.map(({ by, stance }) => `${by.name} ${stance}`)
  test.each([
    ['Peru objected to the fund.', ['Peru refuses']],
    ['Chile accepted the review.', ['Chile accepts']],
    ['Chile agreed to the first and rejected the second.', ['Chile accepts', 'Chile refuses']],
    ['Chile rejected the visa request.', []],
    ['Chile welcomed a fund for refugees.', []],
  ])('%s', (text, expected) => expect(answers(text)).toEqual(expected))
})
