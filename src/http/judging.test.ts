import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deskOf, pressOfOneDay } from '../../test/kit/desk.ts'
import type { Desk } from '../app/index.ts'
import {
  type ArticleList,
  type ArticlePage,
  type Identity,
  type JudgementDraft,
  type JudgementLog,
  type Target,
  targetOf,
} from '../model/index.ts'
import { appOf } from './app.ts'

/** A served case that can be closed and opened again between any two requests. */
async function servedCase() {
  const first = await deskOf()
  let desk: Desk = first.desk
  let app = appOf(desk)
  const get = async (path: string) => (await app.request(path)).text()
  return {
    get,
    json: async <T>(path: string) => JSON.parse(await get(path)) as T,
    enter: async (draft: JudgementDraft) => {
      const headers = { 'content-type': 'application/json' }
      const answer = await app.request('/api/judgements', { method: 'POST', headers, body: JSON.stringify(draft) })
      expect(answer.status, await answer.clone().text()).toBeLessThan(500)
      return answer.status
    },
    restart: async () => {
      await desk.close()
      ;({ desk } = await deskOf(pressOfOneDay, first.path))
      app = appOf(desk)
    },
    close: () => desk.close(),
  }
}
type Served = Awaited<ReturnType<typeof servedCase>>

/** Everything in the case that can be judged, and who is in it. */
async function thingsIn(served: Served): Promise<{ targets: Target[]; people: Identity[] }> {
  const { articles } = await served.json<ArticleList>('/api/articles')
  const pages = await Promise.all(articles.map(({ id }) => served.json<ArticlePage>(`/api/articles/${id}`)))
  const targets = pages.flatMap(({ id, reading }) => [
    ...reading!.statements.map((item) => targetOf('statement', id, item)),
    ...reading!.positions.map((item) => targetOf('position', id, item)),
    ...reading!.figures.map((item) => targetOf('figure', id, item)),
    ...reading!.events.map((item) => targetOf('event', id, item)),
    ...reading!.names.map((item) => targetOf('name', id, item)),
  ])
  return { targets, people: (await served.json<{ identities: Identity[] }>('/api/identities')).identities }
}

const nth = <T>(list: readonly T[], n: number): T => list[n % list.length]!
const changes: Record<string, Record<string, unknown>> = {
  statement: { denial: true },
  position: { stance: 'accepts', firmness: 'red-line' },
  figure: { topic: 'aid' },
  event: { status: 'denied' },
  name: { role: 'envoy' },
}

/** Any draft, by three numbers; whether the case takes it depends on what was judged before. */
function draftOf(
  [verb, a, b]: readonly number[],
  { targets, people }: Awaited<ReturnType<typeof thingsIn>>,
  log: number,
) {
  const target = nth(targets, a!)
  const { article, start, end, quote } = target
  const [one, other] = [nth(people, a!), nth(people, b!)]
  const of = String(1 + (b! % Math.max(1, log)))
  const drafts: JudgementDraft[] = [
    { verb: 'accept', target },
    { verb: 'reject', target },
    { verb: 'correct', target, to: changes[target.kind]! },
    {
      verb: 'add',
      item: {
        kind: 'position',
        article,
        span: { start, end, quote },
        party: { id: one.id, name: one.name },
        issue: nth(['aid', 'ferries'], b!),
        stance: 'open',
      },
    },
    { verb: 'join', identities: [one.id, other.id] },
    { verb: 'keep-apart', identities: [one.id, other.id] },
    { verb: 'split', identity: one.id, forms: [one.forms[0]?.form ?? one.name] },
    { verb: 'comment', target, text: 'look again' },
    { verb: 'undo', of },
    { verb: 'redo', of },
  ]
  return drafts[verb! % drafts.length]!
}

/** Takes back what is in force, the newest first, until nothing is. */
async function undoAll(served: Served): Promise<void> {
  for (;;) {
    const { judgements, inForce } = await served.json<JudgementLog>('/api/judgements')
    const last = judgements.findLast(({ id, verb }) => inForce.includes(id) && verb !== 'undo' && verb !== 'redo')
    if (!last) return
    expect(await served.enter({ verb: 'undo', of: last.id })).toBe(200)
  }
}

const all = ['dossier', 'digest', 'table', 'timeline', 'figures', 'identities', 'sources', 'doubts', 'articles']
const everything = async (served: Served) => {
  const { articles } = await served.json<ArticleList>('/api/articles')
  const paths = [...all, ...articles.map(({ id }) => `articles/${id}`)]
  return Promise.all(paths.map((path) => served.get(`/api/${path}`)))
}

/** Judges at random, closes and opens once on the way, takes everything back: true where judging had changed something. */
async function thereAndBack(numbers: readonly (readonly number[])[], restartAfter: number): Promise<boolean> {
  const served = await servedCase()
  try {
    const before = await everything(served)
    const things = await thingsIn(served)
    let taken = 0
    for (const [n, three] of numbers.entries()) {
      if ((await served.enter(draftOf(three, things, taken))) === 200) taken++
      if (n !== restartAfter) continue
      const now = await everything(served)
      await served.restart()
      expect(await everything(served)).toEqual(now)
    }
    expect((await served.json<JudgementLog>('/api/judgements')).judgements).toHaveLength(taken)
    const changed = JSON.stringify(await everything(served)) !== JSON.stringify(before)
    await undoAll(served)
    expect(await everything(served)).toEqual(before)
    await served.restart()
    expect(await everything(served)).toEqual(before)
    return changed
  } finally {
    await served.close()
  }
}

const sequences = fc.array(fc.tuple(fc.nat(9), fc.nat(500), fc.nat(500)), { minLength: 2, maxLength: 8 })

test('whatever is judged, with a restart between: once all is taken back, every answer is as before', async () => {
  let changed = 0
  await fc.assert(
    fc.asyncProperty(sequences, fc.nat(7), async (numbers, restartAfter) => {
      if (await thereAndBack(numbers, restartAfter)) changed++
    }),
    { numRuns: 5, seed: 7 },
  )
  expect(changed).toBeGreaterThan(1)
}, 240_000)
