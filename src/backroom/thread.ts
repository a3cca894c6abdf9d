import { parentPort, workerData } from 'node:worker_threads'
import { type Backroom, backroomHere } from '../app/index.ts'
import { openEngine } from '../engine/index.ts'
import { Fault } from '../model/index.ts'
import { openCase } from '../store/index.ts'
import type { Done, Post, Reply, Task, TaskName } from './messages.ts'

/** What a thread does: one task after the other on a case of its own connection. */
const { path, reader, unread } = workerData as Post

async function run(task: Task): Promise<Reply> {
  const store = await openHere()
  const engine = openEngine({ reader, threads: 1, codebook: await store.codebook() })
  try {
    return { done: await done(task, backroomHere(store, engine, { unread })) }
  } catch (error) {
    if (error instanceof Fault) return { fault: { code: error.code, details: error.details } }
    return { problem: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  } finally {
    await engine.close()
    await store.close()
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

parentPort?.on('message', (task: Task) => {
  void run(task).then((reply) => {
    const lists = 'done' in reply && 'lists' in reply.done ? [...reply.done.lists.values()] : []
    // Handed over, not copied: these are tens of megabytes.
    parentPort?.postMessage(
      reply,
      lists.map(({ buffer }) => buffer as ArrayBuffer),
    )
  })
})
