import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { type Backroom, backroomHere, type OpenBackroom } from '../app/index.ts'
import { Fault } from '../model/index.ts'
import type { Asked, Done, Post, Reply, Task, TaskName } from './messages.ts'

/** A thread that has nothing to do for so long is let go, and its memory with it. In milliseconds. */
const idle = 20_000
/** One that has worked so long on a task holds so much memory that it is let go at once. */
const heavy = 3_000

/** A backroom in a thread of its own, which is started when there is something to do. Built only: sources have none. */
export const openBackroom: OpenBackroom = ({ store, engine, ...post }) => {
  const file = fileURLToPath(new URL('./thread.js', import.meta.url))
  return existsSync(file) ? threaded(file, post) : backroomHere(store, engine, post)
}

function threaded(file: string, post: Post): Backroom {
  let [thread, timer]: [Worker | null, NodeJS.Timeout | null] = [null, null]
  let last: Promise<unknown> = Promise.resolve()
  const letGo = async (): Promise<void> => {
    const leaving = thread
    thread = null
    await leaving?.terminate()
  }
  const run = async (task: Task): Promise<Reply> => {
    if (timer) clearTimeout(timer)
    thread ??= new Worker(file, { workerData: post })
    const started = performance.now()
    try {
      return await answerOf(thread, task)
    } catch (error) {
      await letGo()
      throw error
    } finally {
      if (performance.now() - started > heavy) await letGo()
      else timer = setTimeout(() => void letGo(), idle).unref()
    }
  }
  /** One task after the other: two at once would need twice the memory. */
  const inTurn =
    <K extends TaskName>(task: K) =>
    async (asked: Asked<K>): Promise<Done<K>> => {
      const next = last.then(
        () => run({ task, asked } as Task),
        () => run({ task, asked } as Task),
      )
      last = next.catch(() => {})
      return opened(await next) as Done<K> // the thread answers what it was asked
    }
  return {
    layOut: inTurn('layOut'),
    outlook: inTurn('outlook'),
    ask: inTurn('ask'),
    handOn: inTurn('handOn'),
    close: letGo,
  }
}

/** The next thing that the thread says; an error when it dies instead. */
function answerOf(thread: Worker, task: Task): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const end = (finish: () => void) => {
      thread.off('message', onMessage).off('error', onError).off('exit', onExit)
      finish()
    }
    const onMessage = (reply: Reply) => end(() => resolve(reply))
    const onError = (error: unknown) => end(() => reject(error))
    const onExit = (code: number) => end(() => reject(new Error(`the backroom left with ${code}`)))
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
