import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type Backroom, backroomHere, type Engine, type OpenBackroom } from '../app/index.ts'
import { Fault } from '../model/index.ts'
import type { Asked, Done, Post, Reply, Task, TaskName } from './messages.ts'

/** A thread that has nothing to do for so long is let go, and its memory with it. In milliseconds. */
const idle = 10 * 60_000
/** How long the last dossier may take to be stored when all is closed. */
const parting = 10_000

/** A backroom in a thread of its own, which is started when there is something to do. Built only: sources have none. */
export const openBackroom: OpenBackroom = ({ store, engine, ...post }) => {
  const file = fileURLToPath(new URL('./thread.js', import.meta.url))
  return existsSync(file) ? threaded(file, post, engine) : backroomHere(store, engine, post)
}

/** What is made in passing is many small things: with room for them, collecting them costs half. In MiB. */
const resourceLimits = { maxYoungGenerationSizeMb: 32 }

function threaded(file: string, post: Post, engine: Pick<Engine, 'codebook'>): Backroom {
  let [thread, timer]: [Worker | null, NodeJS.Timeout | null] = [null, null]
  let last: Promise<unknown> = Promise.resolve()
  const letGo = async (): Promise<void> => {
    const leaving = thread
    thread = null
    await leaving?.terminate()
  }
  const started = (): Worker => {
    const one = new Worker(file, { workerData: post, resourceLimits })
    // It leaves by itself where it holds too much.
    one.once('exit', () => {
      if (thread === one) thread = null
    })
    thread = one
    return one
  }
  const run = async (task: Task): Promise<Reply> => {
    if (timer) clearTimeout(timer)
    const before = thread
    try {
      return await answerOf(before ?? started(), task)
    } catch (error) {
      // One that was just leaving did not take the task.
      if (before !== null && error instanceof Left && error.status === 0) return await answerOf(started(), task)
      await letGo()
      throw error
    } finally {
      timer = setTimeout(() => void letGo(), idle).unref()
    }
  }
  /** One task after the other: two at once would need twice the memory. */
  const inTurn =
    <K extends TaskName>(task: K) =>
    async (asked: Asked<K>): Promise<Done<K>> => {
      const next = last.then(
        () => run({ task, asked, codebook: engine.codebook } as Task),
        () => run({ task, asked, codebook: engine.codebook } as Task),
      )
      last = next.catch(() => {})
      return opened(await next) as Done<K> // the thread answers what it was asked
    }
  const keep = inTurn('keep')
  return {
    layOut: inTurn('layOut'),
    outlook: inTurn('outlook'),
    ask: inTurn('ask'),
    handOn: inTurn('handOn'),
    keep: () => keep(undefined),
    close: async () => {
      if (timer) clearTimeout(timer)
      if (thread) await Promise.race([keep(undefined).catch(() => {}), wait(parting)])
      if (timer) clearTimeout(timer)
      await letGo()
    },
  }
}

/** A thread has ended before it answered. */
class Left extends Error {
  readonly status: number
  constructor(status: number) {
    super(`the backroom left with ${status}`)
    this.status = status
  }
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref()
  })

/** The next thing that the thread says; an error when it dies instead. */
function answerOf(thread: Worker, task: Task): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const end = (finish: () => void) => {
      thread.off('message', onMessage).off('error', onError).off('exit', onExit)
      finish()
    }
    const onMessage = (reply: Reply) => end(() => resolve(reply))
    const onError = (error: unknown) => end(() => reject(error))
    const onExit = (code: number) => end(() => reject(new Left(code)))
    thread.on('message', onMessage).on('error', onError).on('exit', onExit)
    thread.postMessage(task)
  })
}

/** What went wrong there goes wrong here. */
function opened(reply: Reply): Done<TaskName> {
  if ('fault' in reply) throw new Fault(reply.fault.code, reply.fault.details)
  if ('problem' in reply) throw new Error(reply.problem)
  return reply.done
}
