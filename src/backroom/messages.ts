import type { BackroomOptions, OutlookQuestion, Reader } from '../app/index.ts'
import type { FaultCode, OutlookAnswer } from '../model/index.ts'

/** Which case the thread works on, and how. */
export interface Post extends BackroomOptions {
  readonly path: string
  readonly reader: Reader
}

export type Task =
  | { readonly task: 'layOut'; readonly asOf: string | null }
  | { readonly task: 'outlook'; readonly question: OutlookQuestion }

/** What comes back: an answer, a fault to be thrown again on this side, or what went wrong in words. */
export type Reply =
  | { readonly laidOut: { readonly state: string; readonly lists: ReadonlyMap<string, Uint8Array> } }
  | { readonly outlook: OutlookAnswer }
  | { readonly fault: { readonly code: FaultCode; readonly details: Readonly<Record<string, string | number>> } }
  | { readonly problem: string }
