import { expect, test } from 'vitest'
import type { Codebook } from '../model/index.ts'
import { codebookFollower } from './followCodebook.ts'
import type { Engine, Store } from './ports.ts'

const book = (word: string): Codebook => ({
  from: 'own.yaml',
  only: false,
  issues: [{ id: 'dues', name: 'Dues', definition: 'What boats pay.', words: [word] }],
})
/** An engine whose version is the word of its codebook. */
const engineBy = (first: Codebook | null): Engine => {
  let codebook = first
  const engine = {
    get codebook() {
      return codebook
    },
    get readerVersion() {
      return codebook?.issues[0]?.words[0] ?? 'none'
    },
    readWith: (next: Codebook | null) => {
      codebook = next
    },
    withCodebook: engineBy,
  }
  return engine as unknown as Engine
}

/** A case with its codebook, what is unread by each version, and what happened. */
function desk({ canWrite = true } = {}) {
  const kept = { codebook: null as Codebook | null, unread: {} as Record<string, string[]>, now: 0 }
  const happened: string[] = []
  const engine = engineBy(null)
  const store = {
    codebook: async () => kept.codebook,
    unread: async (version: string) => kept.unread[version] ?? [],
  } as unknown as Store
  const look = codebookFollower({
    store,
    engine,
    readNew: canWrite
      ? async (by) => {
          happened.push(`read by ${by.readerVersion}`)
          if (kept.unread[by.readerVersion]?.includes('broken')) throw new Error('disk full')
          kept.unread[by.readerVersion] = []
        }
      : null,
    now: () => kept.now,
    changed: () => happened.push('changed'),
    failed: (error) => happened.push(String(error)),
  })
  return { kept, happened, engine, look, later: (seconds: number) => (kept.now += seconds * 1000) }
}

test('the same codebook changes nothing', async () => {
  const { look, engine, happened } = desk()
  expect([await look(), engine.readerVersion, happened]).toEqual([false, 'none', []])
})

test('another one counts at once where everything is read by it', async () => {
  const { kept, look, engine } = desk()
  kept.codebook = book('fees')
  expect([await look(), engine.readerVersion]).toEqual([false, 'fees'])
  kept.codebook = null
  expect([await look(), engine.readerVersion]).toEqual([false, 'none'])
})

test('as long as somebody reads by it the one before goes on counting', async () => {
  const { kept, look, later, engine, happened } = desk()
  kept.codebook = book('fees')
  for (const left of [['a', 'b', 'c'], ['a', 'b'], ['a']]) {
    kept.unread.fees = left
    expect([await look(), engine.readerVersion]).toEqual([true, 'none'])
    later(8)
  }
  kept.unread.fees = []
  expect([await look(), engine.readerVersion, happened]).toEqual([false, 'fees', []])
})

test('what somebody left unread is read here after a while', async () => {
  const { kept, look, later, engine, happened } = desk()
  kept.codebook = book('fees')
  kept.unread.fees = ['a', 'b']
  expect(await look()).toBe(true)
  later(9)
  expect([await look(), happened]).toEqual([true, []])
  later(1)
  expect(await look()).toBe(true)
  await expect.poll(() => happened).toEqual(['read by fees', 'changed'])
  expect([await look(), engine.readerVersion]).toEqual([false, 'fees'])
})

test('where that fails the one before goes on counting, and it is tried again', async () => {
  const { kept, look, later, engine, happened } = desk()
  kept.codebook = book('fees')
  kept.unread.fees = ['broken']
  for (let n = 0; n < 6; n++) {
    expect(await look()).toBe(true)
    later(11)
  }
  expect(engine.readerVersion).toBe('none')
  expect(happened.filter((what) => what === 'Error: disk full').length).toBeGreaterThan(1)
})

test('where nothing can be written it counts at once: what is unread is read for each answer', async () => {
  const { kept, look, engine } = desk({ canWrite: false })
  kept.codebook = book('fees')
  kept.unread.fees = ['a']
  expect([await look(), engine.readerVersion]).toEqual([false, 'fees'])
})
