import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Fault, type Lexicon, lexiconFiles } from '../model/index.ts'

/** The lexicon, and a hash of every byte of it: readings made with other words are other readings. */
export interface LoadedLexicon {
  /** Parsed when first asked for. */
  readonly lexicon: Lexicon
  readonly hash: string
}

/** The folder of the package, found upwards from this file, be it source or built. */
export function packageFolder(from: string = dirname(fileURLToPath(import.meta.url))): string {
  if (existsSync(join(from, 'package.json')) && existsSync(join(from, 'lexicon'))) return from
  const up = dirname(from)
  if (up === from) throw new Fault('path-missing', { path: 'lexicon' })
  return packageFolder(up)
}

/**
 * Reads every file of the lexicon; parses and checks them when the lexicon is first asked for.
 *
 * @throws Fault `path-missing` for a file that is not there, `lexicon-invalid` with the file and the entry at fault.
 */
export function loadLexicon(folder: string = join(packageFolder(), 'lexicon')): LoadedLexicon {
  const hash = createHash('sha256')
  const sources = Object.keys(lexiconFiles).map((name) => {
    const file = join(folder, `${name}.yaml`)
    if (!existsSync(file)) throw new Fault('path-missing', { path: file })
    const source = readFileSync(file, 'utf8')
    hash.update(`${name}\0${source}\0`)
    return [name as keyof typeof lexiconFiles, source] as const
  })
  const digest = hash.digest('hex')
  let parsed: Lexicon | null = null
  return {
    hash: digest,
    get lexicon() {
      const entries = () =>
        sources.map(([name, source]) => [name, parseFile(`lexicon/${name}.yaml`, source, lexiconFiles[name])])
      parsed ??= compiled(digest) ?? (Object.fromEntries(entries()) as Lexicon)
      return parsed
    },
  }
}

/** Where the build leaves the parsed lexicon: reading it takes a tenth of the time of parsing the files. */
export const compiledLexicon = join('dist', 'lexicon.json')

/** The lexicon as the build left it, if the files are still the same; `null` when one was changed since. */
function compiled(hash: string): Lexicon | null {
  const path = join(packageFolder(), compiledLexicon)
  if (!existsSync(path)) return null
  const kept = JSON.parse(readFileSync(path, 'utf8')) as { readonly hash: string; readonly lexicon: Lexicon }
  return kept.hash === hash ? kept.lexicon : null
}

function parseFile(file: string, source: string, schema: (typeof lexiconFiles)[keyof typeof lexiconFiles]): unknown {
  // Loaded where it is needed: most starts find the lexicon parsed.
  const { parse } = createRequire(import.meta.url)('yaml') as typeof import('yaml')
  let data: unknown
  try {
    data = parse(source)
  } catch (error) {
    throw new Fault('lexicon-invalid', { file, problem: (error as Error).message.split('\n')[0] ?? 'not YAML' })
  }
  const checked = schema.safeParse(data)
  if (checked.success) return checked.data
  const [issue] = checked.error.issues
  throw new Fault('lexicon-invalid', {
    file,
    problem: `${issue?.path.join('.') || 'file'}: ${issue?.message ?? 'invalid'}`,
  })
}
