import type { Backroom, BackroomOptions, Reader } from '../app/index.ts'
import type { Codebook, FaultCode } from '../model/index.ts'

/** Which case the thread works on, and how. */
export interface Post extends BackroomOptions {
  readonly path: string
  readonly reader: Reader
}

/** What can be asked of the thread, each with what comes back. */
export type Tasks = Omit<Backroom, 'close'>
export type TaskName = keyof Tasks
export type Asked<K extends TaskName> = Parameters<Tasks[K]>[0]
export type Done<K extends TaskName> = Awaited<ReturnType<Tasks[K]>>

/** A task with what it is asked: together in one message, with the analyst's issues by which it is done. */
export type Task = { readonly codebook: Codebook | null } & {
  readonly [K in TaskName]: { readonly task: K; readonly asked: Asked<K> }
}[TaskName]

/** What comes back: what was asked for, a fault to be thrown again on this side, or what went wrong in words. */
export type Reply =
  | { readonly done: Done<TaskName> }
  | { readonly fault: { readonly code: FaultCode; readonly details: Readonly<Record<string, string | number>> } }
  | { readonly problem: string }
