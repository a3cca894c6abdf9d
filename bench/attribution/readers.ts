import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Reader, readers } from '../../src/app/index.ts'
import { readiness } from '../../src/engine/readiness.ts'
import type { Annotation } from '../../src/model/index.ts'
import { type Run, timed } from '../child.ts'
import { corenlp } from '../peers/corenlp.ts'
import { type Found, isInstalled, type Peer } from '../peers/peers.ts'
import { spacy } from '../peers/spacy.ts'
import type { Annotated, Relation } from './gold.ts'

/** Who is measured, or the reason why not. */
export type Measured = { readonly name: string } & (
  | { readonly absent: string }
  | { readonly read: (articles: readonly Annotated[]) => Promise<Found> }
)

/** Parley's own readers, then the peers. */
export const measured = (): Measured[] => [
  ...readers.map((reader) => ({ name: reader, ...unless(whyNot(reader), (articles) => ours(reader, articles)) })),
  ...[spacy, corenlp].map((peer: Peer) => ({
    name: peer.name,
    ...unless(isInstalled(peer) ? null : 'not installed (bench/peers/README.md)', peer.read),
  })),
]

const unless = (absent: string | null, read: (articles: readonly Annotated[]) => Promise<Found>) =>
  absent === null ? { read } : { absent }

/** Why a reader of Parley's own cannot be measured here; `null` when it can. */
export function whyNot(reader: Reader): string | null {
  const ready = reader === 'trained' ? readiness() : null
  return ready && 'problem' in ready ? `not measured: ${ready.problem}` : null
}

/** `parley annotate` on two cores. */
export async function annotate(reader: Reader, ...paths: string[]): Promise<Run> {
  const run = await timed('node', ['dist/main.js', 'annotate', '--reader', reader, '--threads', '2', ...paths])
  if (run.status !== 0) throw new Error(`parley annotate --reader ${reader} failed: ${run.err.slice(-500)}`)
  return run
}

async function ours(reader: Reader, articles: readonly Annotated[]): Promise<Found> {
  const run = await annotate(reader, ...articles.map(({ path }) => path))
  const relations = new Map<string, readonly Relation[]>()
  for (const line of run.out.trim().split('\n')) {
    const { path, statements } = JSON.parse(line) as Annotation
    relations.set(/([^/\\]*)\.txt$/.exec(path)![1]!, statements)
  }
  return { run, relations }
}

/** The text files of a folder. */
export const textsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(folder, name))
