import type { Document, LineCounter, Node } from 'yaml'
import { Conflict, Fault, type Outlook } from '../model/index.ts'

type Path = readonly (string | number)[]

/** A conflict read from a file, and what turns a place in it into a line. */
export interface ReadConflict {
  readonly conflict: Conflict
  readonly where: (path: Path) => string
}

/**
 * Reads a conflict from JSON or YAML text; `name` is the file's, for messages.
 *
 * @throws Fault `conflict-unreadable`, or `conflict-invalid` with the line where its form is wrong.
 */
export async function readConflict(name: string, text: string): Promise<ReadConflict> {
  const { LineCounter, parseDocument } = await import('yaml')
  let parsed: { document: Document; lines: LineCounter } | null = null
  const parse = () => {
    const lines = new LineCounter()
    parsed ??= { document: parseDocument(text, { lineCounter: lines, maxAliasCount: 0 } as never) as Document, lines }
    return parsed
  }
  const where = (path: Path): string => {
    const { document, lines } = parse()
    const line = lineOf(document, lines, path)
    return line === null ? `"${name}"` : `"${name}", line ${line}`
  }
  const data = dataOf(name, text, parse)
  const checked = Conflict.safeParse(data)
  if (checked.success) return { conflict: checked.data, where }
  const { path, problem } = firstProblem(checked.error.issues)
  throw new Fault('conflict-invalid', {
    place: where(path),
    problem: `${path.length === 0 ? 'the conflict' : path.map(String).join(' › ')}: ${problem}`,
    way: 'docs/reference.md shows both forms of a conflict',
  })
}

function dataOf(
  name: string,
  text: string,
  parse: () => { readonly document: Document; readonly lines: LineCounter },
): unknown {
  try {
    return JSON.parse(text) // the fast way, and most conflicts are JSON; only lines need the slow one
  } catch {
    const { document } = parse()
    const [error] = document.errors
    if (!error) return document.toJS({ maxAliasCount: 0 })
    const line = error.linePos?.[0].line
    const place = line === undefined ? `"${name}"` : `"${name}", line ${line}`
    throw new Fault('conflict-unreadable', { place, problem: error.message.split('\n')[0] ?? 'unreadable' })
  }
}

/** The line of the deepest part of the path that is there. */
function lineOf(document: Document, lines: LineCounter, path: Path): number | null {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as Node | undefined
    if (node?.range) return lines.linePos(node.range[0]).line
  }
  return null
}

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly errors?: readonly (readonly Issue[])[]
}

/** The first thing that is wrong; of alternatives, what is wrong with the one that came furthest. */
function firstProblem([issue]: readonly Issue[]): { path: (string | number)[]; problem: string } {
  if (!issue) return { path: [], problem: 'wrong form' }
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
  const deepest = (issue.errors ?? [])
    .flatMap((alternative) => (alternative[0] ? [alternative[0]] : []))
    .sort((a, b) => b.path.length - a.path.length)[0]
  if (!deepest) return { path, problem: issue.message }
  const inner = firstProblem([deepest])
  return { path: [...path, ...inner.path], problem: inner.problem }
}

/** Weighs a conflict from a file. */
export async function weighText(name: string, text: string): Promise<Outlook> {
  const { weigh } = await import('../weigh/index.ts')
  const { conflict, where } = await readConflict(name, text)
  return weigh(conflict, where)
}
