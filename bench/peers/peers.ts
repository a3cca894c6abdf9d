import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Annotated, Relation } from '../attribution/gold.ts'
import type { Run } from '../child.ts'

/** Where README.md says to put the peers. */
export const installed = join('bench', 'peers', 'installed')

/** What a reader found, by the name of the article, and the run that found it. */
export interface Found {
  readonly run: Run
  readonly relations: ReadonlyMap<string, readonly Relation[]>
}

/** A program that a user could take instead of Parley, to be measured beside it. */
export interface Peer {
  readonly name: string
  /** The file that is there when it is installed. */
  readonly needs: string
  readonly read: (articles: readonly Annotated[]) => Promise<Found>
}

export const isInstalled = ({ needs }: Peer): boolean => existsSync(needs)
