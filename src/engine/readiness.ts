import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { packageFolder } from './loadLexicon.ts'

type Runtime = typeof import('onnxruntime-node')

/** Where the weights of the trained reader lie. */
export const weightsFolder = (): string => join(packageFolder(), 'models', 'attribution')

/** The weights' version, and whether they can be run here; `problem` says in a few words why not. */
export type Readiness = { readonly version: string } | { readonly problem: string }

/** Looks whether the weights are there and the native runtime loads. Takes a twentieth of a second. */
export function readiness(): Readiness {
  const card = join(weightsFolder(), 'model.json')
  if (!existsSync(card)) return { problem: 'its weights are missing' }
  try {
    runtime()
  } catch {
    return { problem: 'its runtime does not load on this machine' }
  }
  return { version: (JSON.parse(readFileSync(card, 'utf8')) as { version: string }).version }
}

/** The native runtime; throws where it does not load. */
export function runtime(): Runtime {
  return createRequire(import.meta.url)('onnxruntime-node') as Runtime
}
