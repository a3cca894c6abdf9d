import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { globSync } from 'tinyglobby'
import type { Incoming, Standoff } from '../app/index.ts'
import { Fault } from '../model/index.ts'

/** What is taken from a folder. A file that is named by itself is taken whatever it is called. */
const known = /\.(?:txt|text|md|markdown|html?|xhtml|json|jsonl|ndjson|csv|tsv)$/i
/** A single source above this size is not read into memory. */
const limit = 2 ** 30

/**
 * The sources that paths name: files, folders (walked in name order, hidden ones left out), patterns, and `-` for
 * standard input. What cannot be opened is a fault in its place.
 *
 * @throws Fault `no-paths` when there is nothing to open at all.
 */
export async function* sourcesOf(paths: readonly string[], stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Incoming> {
  if (paths.length === 0) throw new Fault('no-paths')
  for (const path of paths) {
    if (path === '-') yield { path: '-', bytes: await everything(stdin) }
    else for (const file of filesOf(path)) yield file instanceof Fault ? file : open(file)
  }
}

async function everything(stdin: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function filesOf(path: string): (string | Fault)[] {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat?.isDirectory()) {
    const files = walk(path)
    return files.length > 0 ? files : [new Fault('no-articles', { path })]
  }
  if (stat) return [path]
  const found = /[*?[{]/.test(path) ? globSync(path.replaceAll('\\', '/'), { absolute: false }).sort() : []
  return found.length > 0 ? found : [new Fault('path-missing', { path })]
}

function walk(folder: string): (string | Fault)[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'))
    return entries
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = join(folder, entry.name)
        if (entry.isDirectory()) return walk(path)
        return known.test(entry.name) ? [path] : []
      })
  } catch (error) {
    return [new Fault('path-unreadable', { path: folder, reason: (error as NodeJS.ErrnoException).code ?? 'unknown' })]
  }
}

function open(path: string): Incoming {
  try {
    const { size } = statSync(path)
    if (size > limit) return new Fault('article-too-large', { path, size, limit, unit: 'bytes' })
    return { path, bytes: readFileSync(path) }
  } catch (error) {
    return new Fault('path-unreadable', { path, reason: (error as NodeJS.ErrnoException).code ?? 'unknown' })
  }
}

/**
 * The stand-off for an article: the file itself, or in a folder the file with the article's name and the ending `.ann`;
 * `null` where the folder has none, or none was asked for.
 *
 * @throws Fault `path-missing` when there is nothing of that name.
 */
export function standoffIn(path: string | null): (article: string) => Standoff | null {
  if (path === null) return () => null
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) throw new Fault('path-missing', { path })
  return (article) => {
    const file = stat.isDirectory() ? join(path, `${basename(article, extname(article))}.ann`) : path
    if (stat.isDirectory() && !statSync(file, { throwIfNoEntry: false })) return null
    return { path: file, content: readFileSync(file, 'utf8') }
  }
}
