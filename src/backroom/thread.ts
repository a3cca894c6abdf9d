import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import { type Backroom, backroomHere, type Engine, emptyShelf, type Store, warm } from '../app/index.ts'
import { openEngine } from '../engine/index.ts'
import { type Codebook, Fault } from '../model/index.ts'
import { openCase } from '../store/index.ts'
import type { Done, Post, Reply, Task, TaskName } from './messages.ts'

/** What a thread does: one task after the other on a case of its own connection. */
const { path, reader, unread } = workerData as Post

/** The readings, from one task to the next. */
const shelf = emptyShelf()
/** Milliseconds without a task after which is done what nobody waits for. */
const soon = 1_000
/** A thread that holds more than this when it rests leaves, and its memory with it. In bytes. */
const most = 640 * 2 ** 20

// What is made in passing is given back when nobody waits: else it would stand beside what the next task makes.
setFlagsFromString('--expose-gc')
// Left to itself, V8 lets a heap grow by half and more before it looks what can go: a quarter is 300 MiB less here.
setFlagsFromString('--heap-growing-percent=25')
const collect = runInNewContext('gc') as () => void

let engine: Engine | null = null

/** The same words as long as whoever asks has the same codebook: what was made with them is known. */
function engineBy(codebook: Codebook | null): Engine {
  engine ??= openEngine({ reader, threads: 1, codebook })
  engine.readWith(codebook)
  return engine
}

async function inCase<T>(codebook: Codebook | null, work: (store: Store, engine: Engine) => Promise<T>): Promise<T> {
  const store = await openHere()
  try {
    return await work(store, engineBy(codebook))
  } finally {
    await store.close()
  }
}

async function run(task: Task): Promise<Reply> {
  try {
    return {
      done: await inCase(task.codebook, (store, open) =>
        done(task, backroomHere(store, open, { unread, shelf, storing: 'later' })),
      ),
    }
  } catch (error) {
    if (error instanceof Fault) return { fault: { code: error.code, details: error.details } }
    return { problem: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

function done({ task, asked }: Task, room: Backroom): Promise<Done<TaskName>> {
  switch (task) {
    case 'layOut':
      return room.layOut(asked)
    case 'outlook':
      return room.outlook(asked)
    case 'ask':
      return room.ask(asked)
    case 'handOn':
      return room.handOn(asked)
    case 'keep':
      return room.keep()
  }
}

/** For writing where that is possible, so that what was laid out is kept; else for reading. */
async function openHere() {
  try {
    return await openCase(path, { mode: 'change', openHere: true })
  } catch {
    return openCase(path, { mode: 'read', openHere: true })
  }
}

/** Stores what was laid out, and makes ready for the next change; leaves where that is too much to hold. */
async function rest(codebook: Codebook | null): Promise<void> {
  await inCase(codebook, async (store, open) => {
    await backroomHere(store, open, { unread, shelf, storing: 'later' }).keep()
    await warm(store, open, { unread, shelf })
  }).catch(() => {}) // whoever asks next is told what is wrong
  collect()
  if (getHeapStatistics().used_heap_size > most) process.exit(0)
}

let last: Promise<void> = Promise.resolve()
let resting: NodeJS.Timeout | undefined

parentPort?.on('message', (task: Task) => {
  clearTimeout(resting)
  last = last.then(async () => {
    const reply = await run(task)
    const lists = 'done' in reply && reply.done && 'lists' in reply.done ? [...reply.done.lists.values()] : []
    // Handed over, not copied: these are tens of megabytes.
    parentPort?.postMessage(
      reply,
      lists.map(({ buffer }) => buffer as ArrayBuffer),
    )
    clearTimeout(resting)
    resting = setTimeout(() => {
      last = last.then(() => rest(task.codebook))
    }, soon)
  })
})
