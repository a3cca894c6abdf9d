import { createHash } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openEngine } from '../engine/index.ts'
import { openCase } from '../store/index.ts'
import { type Backroom, backroomHere } from './backroom.ts'
import { type Desk, openDesk } from './desk.ts'

/** A desk whose backroom does as `gate` says before it lays anything out. */
async function slowDesk(gate: () => Promise<void>, complain: (text: string) => void = () => {}): Promise<Desk> {
  const store = await openCase(join(mkdtempSync(join(tmpdir(), 'parley-slow-')), 'talks.parley'), { mode: 'create' })
  const engine = openEngine({ threads: 1, reader: 'rules' })
  const here = backroomHere(store, engine, { unread: 'leave' })
  const backroom: Backroom = { ...here, layOut: async (asOf) => gate().then(() => here.layOut(asOf)) }
  const hash = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
  const clock = () => new Date('2026-03-14T09:00:00Z')
  return openDesk({ store, engine, hash, version: '0', judge: null, clock, backroom, patience: 100, complain })
}

const add = (desk: Desk, text: string) =>
  desk.add(
    (async function* () {
      yield { path: `${text.slice(0, 5)}.txt`, bytes: Buffer.from(text) }
    })(),
    null,
  )

test('while the new is laid out the old is answered, and whoever listens hears when it is there', async () => {
  let open: () => void = () => {}
  let gate = Promise.resolve()
  const desk = await slowDesk(() => gate)
  await add(desk, 'Norway refused on Monday.')
  const before = await desk.card()
  expect(before).toMatchObject({ articles: 1, stale: false })
  const heard: string[] = []
  desk.listen(({ event }) => heard.push(event))
  gate = new Promise((resolve) => {
    open = resolve
  })
  await add(desk, 'Denmark offered talks on Tuesday.')
  expect(await desk.card()).toEqual({ ...before, stale: true })
  expect(
    (await desk.search({ q: 'offered', party: null, outlet: null, from: null, to: null, limit: 9, offset: 0 })).total,
  ).toBe(1)
  expect(heard).not.toContain('dossier')
  open()
  await expect.poll(() => heard).toContain('dossier')
  const after = await desk.card()
  expect(after).toMatchObject({ articles: 2, stale: false })
  expect(after.state).not.toBe(before.state)
  await desk.close()
})

test('however many ask, it is laid out once for a state', async () => {
  let times = 0
  const desk = await slowDesk(async () => {
    times++
  })
  await add(desk, 'Norway refused on Monday.')
  await desk.card()
  times = 0
  await add(desk, 'Denmark offered talks on Tuesday.')
  await Promise.all([desk.card(), desk.part('table', null), desk.part('dossier', null), desk.list('articles')])
  expect(times).toBe(1)
  await desk.part('table', '2025-01-01')
  await desk.part('digest', '2025-01-01')
  expect(times).toBe(2)
  await desk.close()
})

test('when laying out fails it is said, the old goes on being answered, and it is tried again', async () => {
  let broken = false
  const said: string[] = []
  const desk = await slowDesk(
    async () => {
      if (broken) throw new Error('out of paper')
    },
    (text) => said.push(text),
  )
  await add(desk, 'Norway refused on Monday.')
  expect((await desk.card()).articles).toBe(1)
  broken = true
  await add(desk, 'Denmark offered talks on Tuesday.')
  expect((await desk.card()).articles).toBe(1)
  expect(said.join()).toContain('out of paper')
  broken = false
  await expect.poll(async () => (await desk.card()).articles).toBe(2)
  await desk.close()
})

test('where there is no old to answer, what went wrong is thrown', async () => {
  const desk = await slowDesk(() => Promise.reject(new Error('out of paper')))
  await expect(desk.card()).rejects.toThrow('out of paper')
  await desk.close()
})

test('the parts together say what the whole says', async () => {
  const desk = await slowDesk(async () => {})
  await add(desk, 'Norway refused on Monday.\n\nDenmark demands 40 million euros, Ben Lund said in Oslo.')
  const read = async (part: Parameters<Desk['part']>[0]) =>
    JSON.parse(Buffer.from(await desk.part(part, null)).toString())
  const whole = await read('dossier')
  for (const part of ['table', 'timeline', 'figures', 'identities', 'sources', 'doubts'] as const)
    expect(whole).toMatchObject(await read(part))
  expect(Object.keys(whole)).not.toContain('coverage')
  expect((await read('digest')).coverage).toMatchObject({ articles: 1, undated: 1 })
  await desk.close()
})
