import { afterAll, expect, test } from 'vitest'
import { deskOf } from '../../../test/kit/desk.ts'
import type { OutlookAnswer } from '../../model/index.ts'
import { appOf } from '../app.ts'

const { desk } = await deskOf({
  'fees.txt':
    'Fees\n\nReuters, 14 March 2025\n\nNorway demands 40 million euros a year in fishing fees, Foreign Minister Ada Holm said on Friday. Denmark offered 30 million euros a year in fishing fees, Prime Minister Ben Lund said.',
  'more.txt':
    'A better offer\n\nAFP, 16 March 2025\n\nThe ministers met again over the weekend. Denmark now offers 35 million euros a year in fishing fees, a spokesman said.',
})
const app = appOf(desk)
afterAll(() => desk.close())

const weigh = async (body: object): Promise<OutlookAnswer> => {
  const headers = { 'content-type': 'application/json' }
  const answer = await app.request('/api/outlook', { method: 'POST', body: JSON.stringify(body), headers })
  expect(answer.status).toBe(200)
  return (await answer.json()) as OutlookAnswer
}

test('a draft that is given back unchanged is weighed beside the same stated limits', async () => {
  const drafted = (await (await app.request('/api/outlook')).json()) as OutlookAnswer
  expect(drafted.zones).not.toEqual([])
  expect(await weigh({ conflict: drafted.draft })).toEqual(drafted)
})

test('the limits are those of the day that was asked for', async () => {
  const { draft } = (await (await app.request('/api/outlook?asOf=2025-03-14')).json()) as OutlookAnswer
  const [then, now] = [await weigh({ conflict: draft, asOf: '2025-03-14' }), await weigh({ conflict: draft })]
  expect([then, now].map(({ zones = [] }) => zones.map(({ gap }) => gap))).toEqual([[10_000_000], [5_000_000]])
})
