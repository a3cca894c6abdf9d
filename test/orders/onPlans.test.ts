import { describe, expect, test } from 'vitest'
import { readText } from '../kit/reading.ts'

/** Plans of three points, in the orders of the press: each is read as the same three. */
const things = ['a ceasefire along the border', 'the release of all prisoners', 'a joint commission'] as const
const acts = ['halt all attacks', 'release the prisoners', 'hire 200 drivers'] as const
const list = ([a, b, c]: readonly string[]) => `${a}, ${b} and ${c}`
const plansIn = (text: string) =>
  readText(`Talks in Oslo went on this week.\n\n${text}\n\nPeru did not comment.`).proposals.map((plan) => [
    plan.by.name,
    ...plan.points.map(({ span }) => span.quote),
  ])

describe('the points of a plan, in whatever order they are told', () => {
  test.each([
    `Norway offered a package of ${list(things)}.`,
    `Under a plan proposed by Norway, there would be ${list(things)}.`,
    `The demands of Norway are ${list(things)}.`,
    `Norway laid out three conditions for a deal: ${list(things)}.`,
    `Norway sent a list of demands: ${list(things)}.`,
  ])('things: %s', (text) => expect(plansIn(text)).toEqual([['Norway', ...things]]))

  test('things below "here is what is in it"', () => {
    const items = things.map((thing, i) => `${i + 1}) ${thing[0]!.toUpperCase()}${thing.slice(1)}.`)
    const [plan] = plansIn(`Norway unveiled a plan on Monday. Here is what is in it:\n\n${items.join('\n\n')}`)
    expect(plan?.map((point) => point.toLowerCase())).toEqual(['norway', ...things])
  })

  test.each([
    `Norway has tabled a proposal under which both sides would ${list(acts)}.`,
    `Norway offered a deal in which both sides would ${list(acts)}.`,
    `Under the proposal by Norway, both sides would ${list(acts)}.`,
    `The proposal of Norway would require both sides to ${list(acts)}.`,
    `Norway circulated a draft agreement. It obliges both sides to ${list(acts)}.`,
    `Norway circulated a draft agreement. According to the draft, both sides must ${list(acts)}.`,
    `Norway set out a roadmap in three stages. In the first stage both sides would ${acts[0]}. In the second they would ${acts[1]}. In the third they would ${acts[2]}.`,
    `Norway circulated a draft agreement. First, both sides ${acts[0]}. Then they ${acts[1]}. Finally, they ${acts[2]}.`,
    `Norway circulated a draft agreement. The first point asks both sides to ${acts[0]}; the second, to ${acts[1]}; the third, to ${acts[2]}.`,
  ])('acts that look like things: %s', (text) => {
    const [plan, ...more] = plansIn(text)
    expect(more).toEqual([])
    expect(plan).toHaveLength(4)
    for (const [i, act] of acts.entries()) expect(plan![i + 1]).toMatch(new RegExp(`${act}$`))
  })

  test.each([
    'Turkey brokered a deal between Peru and Norway to free the prisoners and open the port.',
    'Norway signed an agreement to pay 40 million euros and send 200 trucks.',
    'Peru rejected any deal that involves ceding the islands and the port.',
  ])('no plan of anybody: %s', (text) => expect(plansIn(text)).toEqual([]))
})

describe('what a party says of a plan that was put to it', () => {
  const plan = `Norway presented a three-point plan on Monday: ${list(things)}. `
  const answersTo = (text: string) =>
    readText(`Talks in Oslo went on this week. Peru took part.\n\n${plan}${text}`).proposals[0]?.reactions.map(
      ({ by, stance }) => `${by.name} ${stance}`,
    )

  test.each([
    ['accepts', 'Peru gave the plan its blessing.'],
    ['accepts', 'Peru responded positively.'],
    ['accepts', '“The plan is fair,” said Peru.'],
    ['refuses', 'Peru called the plan unfair.'],
    ['refuses', 'Peru said the plan was one-sided.'],
    ['refuses', 'Peru called it a non-starter.'],
    ['refuses', 'Peru said the proposal did not go far enough.'],
    ['refuses', 'Peru said the plan fell short of its demands.'],
    ['refuses', 'Peru complained that the plan favoured the other side.'],
    ['refuses', 'Peru said the plan was not enough.'],
    ['refuses', 'Peru refused to accept the plan.'],
    ['refuses', 'Peru reacted with anger.'],
    ['refuses', 'The proposal met with a refusal from Peru.'],
    ['open', 'Peru gave the plan a cautious welcome.'],
    ['open', '“This plan is a good start,” said Peru.'],
    ['demands', 'Peru demanded changes to the plan.'],
  ])('%s: %s', (stance, text) => expect(answersTo(text)).toEqual([`Peru ${stance}`]))

  test.each([
    'Peru has not yet responded to the plan.',
    'Peru said the trial was fair.',
    'Peru demanded changes to the constitution.',
    'Peru said the plan was a fair reflection of the talks.',
    'The plan is fair.',
    'Peru reacted with anger to the strike on its embassy.',
  ])('no answer: %s', (text) => expect(answersTo(text)).toEqual([]))
})
