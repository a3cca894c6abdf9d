import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { packageFolder } from './loadLexicon.ts'

type Runtime = typeof import('onnxruntime-node')

/** Where the weights of the trained reader lie. */
export const weightsFolder = (): string => join(packageFolder(), 'models', 'attribution')

/** Where the weights lie that tag positions in what the trained reader's encoder has made. */
export const positionsFolder = (): string => join(packageFolder(), 'models', 'positions')

/** The weights' version, and whether they can be run here; `problem` says in a few words why not. */
export type Readiness = { readonly version: string } | { readonly problem: string }

/** Looks whether the weights of all `folders` are there and the native runtime loads. Takes a twentieth of a second. */
export function readiness(folders: readonly string[] = [weightsFolder(), positionsFolder()]): Readiness {
  const cards = folders.map((folder) => join(folder, 'model.json'))
  if (!cards.every((card) => existsSync(card))) return { problem: 'its weights are missing' }
  try {
    runtime()
  } catch {
    return { problem: 'its runtime does not load on this machine' }
  }
  const versions = cards.map((card) => (JSON.parse(readFileSync(card, 'utf8')) as { version: string }).version)
  return { version: versions.join('-') }
}

/** The native runtime; throws where it does not load. */
export function runtime(): Runtime {
  return createRequire(import.meta.url)('onnxruntime-node') as Runtime
}
