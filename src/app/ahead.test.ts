import { setImmediate as breath } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { entryOf } from '../../test/kit/case.ts'
import { lexicon } from '../../test/kit/reading.ts'
import type { CaseEntry } from '../compile/index.ts'
import { workAhead } from './ahead.ts'
import type { Engine } from './ports.ts'

/** An article that says how often its text was asked for. */
function watched(): { readonly entry: CaseEntry; readonly asked: () => number } {
  const { article, reading } = entryOf('Norland met Sudria in Tarn.', { names: { Norland: 'state:Norland' } })
  let asked = 0
  const text = {
    get: () => {
      asked++
      return article.text
    },
  }
  return { entry: { article: Object.defineProperty({ ...article }, 'text', text), reading }, asked: () => asked }
}

const engine = { lexicon } as Engine
const until = async (done: () => boolean): Promise<void> => {
  const latest = performance.now() + 10_000
  while (!done() && performance.now() < latest) await breath()
}

describe('working ahead', () => {
  it('works on every article that comes in, now or later', async () => {
    const all = [watched(), watched(), watched()]
    const ahead = workAhead(engine)
    ahead.prepare()
    ahead.add(all.slice(0, 2).map(({ entry }) => entry))
    await until(() => all.slice(0, 2).every(({ asked }) => asked() > 0))
    ahead.add(all.slice(2).map(({ entry }) => entry))
    await until(() => all.every(({ asked }) => asked() > 0))
    expect(all.every(({ asked }) => asked() > 0)).toBe(true)
  })
  it('lets others have their turn after each', async () => {
    const all = [watched(), watched()]
    const ahead = workAhead(engine)
    ahead.add(all.map(({ entry }) => entry))
    await until(() => all[0]!.asked() > 0)
    expect(all[1]!.asked()).toBe(0)
  })
  it('stops when it is told to', async () => {
    const [first, second] = [watched(), watched()]
    const ahead = workAhead(engine)
    ahead.add([first.entry, second.entry])
    await until(() => first.asked() > 0)
    ahead.end()
    ahead.add([watched().entry])
    for (let turn = 0; turn < 20; turn++) await breath()
    expect(second.asked()).toBe(0)
  })
  it('leaves what goes wrong to whoever lays out the dossier', async () => {
    const bad = { article: watched().entry.article, reading: null } as unknown as CaseEntry
    const good = watched()
    const ahead = workAhead(engine)
    ahead.add([bad])
    for (let turn = 0; turn < 20; turn++) await breath()
    ahead.add([good.entry])
    await until(() => good.asked() > 0)
    expect(good.asked()).toBeGreaterThan(0)
  })
})
