import { dirname, isAbsolute, join, normalize } from 'node:path'
import { type Document, LineCounter, parseDocument, type Node as YamlNode } from 'yaml'
import { type Codebook, CodebookFile, Fault } from '../../model/index.ts'

/** Opens a file as text; `null` where there is none. */
export type OpenText = (path: string) => string | null

type OwnIssues = Codebook['issues']

/** Files that include each other; more are a mistake. */
const mostFiles = 100

/**
 * Reads a codebook in YAML or JSON with everything that it includes: its own issues first, then those of each included
 * file in order, each file once.
 *
 * @throws Fault `codebook-invalid` naming file and line: an unknown field, an issue without words, an id that is given
 *   twice, a file that is not there; `codebook-circle` where files include each other in a circle; `path-missing`.
 */
export function readCodebook(path: string, open: OpenText): Codebook {
  const text = open(path)
  if (text === null) throw new Fault('path-missing', { path })
  const reading: Reading = { open, issues: [], places: new Map(), done: new Set(), only: false }
  take({ path: normalize(path), text }, [], reading)
  if (reading.issues.length === 0)
    throw invalid(
      { path, line: 1 },
      'it has no issue',
      'write at least one under "issues", or include a codebook that has some',
    )
  return { from: path.split(/[\\/]/).at(-1) ?? path, only: reading.only, issues: reading.issues }
}

interface Source {
  readonly path: string
  readonly text: string
}

interface Place {
  readonly path: string
  readonly line: number
}

/** What has been read so far. */
interface Reading {
  readonly open: OpenText
  readonly issues: OwnIssues
  /** Where each id was given. */
  readonly places: Map<string, Place>
  readonly done: Set<string>
  only: boolean
}

function take(source: Source, above: readonly string[], reading: Reading): void {
  const { file, lineAt } = parsed(source)
  const { path } = source
  for (const [n, issue] of (file.issues ?? []).entries()) {
    const place = { path, line: lineAt(['issues', n, 'id']) }
    const before = reading.places.get(issue.id)
    if (before)
      throw invalid(
        place,
        `the id "${issue.id}" is given already, in ${before.path === path ? '' : `"${before.path}", `}line ${before.line}`,
        'give one of them another id, or take it out',
      )
    reading.places.set(issue.id, place)
    reading.issues.push(issue)
  }
  if (file.only && above.length === 0) reading.only = true
  reading.done.add(path)
  for (const [n, name] of (file.include ?? []).entries())
    include(
      isAbsolute(name) ? normalize(name) : join(dirname(path), name),
      { above: [...above, path], place: { path, line: lineAt(['include', n]) } },
      reading,
    )
}

function include(
  path: string,
  { above, place }: { readonly above: readonly string[]; readonly place: Place },
  reading: Reading,
): void {
  if (above.includes(path)) {
    const circle = [...above.slice(above.indexOf(path)), path].map((one) => `"${one}"`).join(' → ')
    throw new Fault('codebook-circle', { ...place, circle })
  }
  if (reading.done.has(path)) return
  if (reading.done.size >= mostFiles)
    throw invalid(place, `more than ${mostFiles} files are included`, 'put their issues into fewer files')
  const text = reading.open(path)
  if (text === null)
    throw invalid(place, `there is no file "${path}"`, 'give its path from the folder of the file that includes it')
  take({ path, text }, above, reading)
}

const invalid = (place: Place, problem: string, way: string): Fault =>
  new Fault('codebook-invalid', { ...place, problem, way })

type KeyPath = readonly (string | number)[]

interface Parsed {
  readonly file: CodebookFile
  readonly lineAt: (path: KeyPath) => number
}

function parsed({ path, text }: Source): Parsed {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  const [error] = document.errors
  if (error) {
    const line = error.linePos?.[0].line ?? 1
    throw invalid({ path, line }, `it is not YAML: ${error.message.split('\n')[0] ?? ''}`, 'mend the line')
  }
  const lineAt = (keys: KeyPath): number => lineOf(document, lines, keys)
  const checked = CodebookFile.safeParse(dataOf(document, path))
  if (checked.success) return { file: checked.data, lineAt }
  const { issues } = checked.error
  // A field that is misspelled is missing too: what is there and should not be says more.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]
  const keys = (issue?.path ?? []).map((key) => (typeof key === 'symbol' ? String(key) : key))
  if (issue?.code === 'unrecognized_keys') {
    const [name = ''] = issue.keys
    throw invalid(
      { path, line: lineOfKey(document, lines, [...keys, name]) },
      `there is no field "${name}"`,
      wayFor(name, keys.length === 0 ? ofFile : ofIssue),
    )
  }
  const shown = keys.map(String).join(' › ') || 'the codebook'
  throw invalid({ path, line: lineAt(keys) }, `${shown}: ${problemOf(issue?.message)}`, shape)
}

/** No codebook needs many aliases, and a few lines of them can stand for gigabytes. */
function dataOf(document: Document, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 }) ?? {}
  } catch (error) {
    throw invalid({ path, line: 1 }, (error as Error).message, 'write the words out instead of using aliases')
  }
}

const problemOf = (message = 'wrong form'): string => (/received undefined/.test(message) ? 'it is missing' : message)

const ofFile = Object.keys(CodebookFile.shape)
const ofIssue = ['id', 'name', 'definition', 'words', 'not']
const shape = 'an issue has id, name, definition, words and, if need be, not; docs/reference.md shows one'

/** The nearest name where one is near, else all of them. */
function wayFor(name: string, names: readonly string[]): string {
  const near = names.find((one) => isNear(one, name.toLowerCase()))
  return near ? `write "${near}"` : `choose one of ${names.join(', ')}, or take it out`
}

/** One letter too many, too few or other, two exchanged, or the start of the other. */
function isNear(a: string, b: string): boolean {
  if ([...a].sort().join('') === [...b].sort().join('')) return true
  if (b.length >= 3 && (a.startsWith(b) || b.startsWith(a))) return true
  const from = [...a].findIndex((letter, n) => letter !== b[n])
  const at = from < 0 ? a.length : from
  return [
    [1, 1],
    [0, 1],
    [1, 0],
  ].some(([x = 0, y = 0]) => a.slice(at + x) === b.slice(at + y))
}

/** The line of the deepest part of the path that is there; 1 for an empty file. */
function lineOf(document: Document, lines: LineCounter, keys: KeyPath): number {
  for (let depth = keys.length; depth >= 0; depth--) {
    const node = document.getIn(keys.slice(0, depth), true) as YamlNode | undefined
    if (node?.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

/** The line of a field's name, which may stand above its value. */
function lineOfKey(document: Document, lines: LineCounter, keys: KeyPath): number {
  const holder = document.getIn(keys.slice(0, -1), true) as
    | { items?: { key?: { range?: number[]; value?: unknown } }[] }
    | undefined
  const key = holder?.items?.find((item) => item.key?.value === keys.at(-1))?.key
  return key?.range ? lines.linePos(key.range[0] ?? 0).line : lineOf(document, lines, keys)
}
