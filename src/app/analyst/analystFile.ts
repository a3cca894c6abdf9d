import type { Document, LineCounter, Node } from 'yaml'
import type { ZodType } from 'zod'
import { type Evidence, Fault, plainProblem } from '../../model/index.ts'

/** A place in what a file holds: keys and indices from its top. */
export type Path = readonly (string | number)[]

/** What an analyst wrote in a file, and what turns a place in it into a line. */
export interface AnalystFile<T> {
  readonly value: T
  readonly where: (path: Path) => string
}

/** What a file is to hold. `shown` says where its form is described. */
export interface Form<T> {
  readonly schema: ZodType<T>
  readonly called: string
  readonly shown: string
}

/**
 * Reads what an analyst wrote, in JSON or YAML; `name` is the file's, for messages.
 *
 * @throws Fault `conflict-unreadable`, or `conflict-invalid` with the line where its form is wrong.
 */
export async function readAnalystFile<T>(name: string, text: string, form: Form<T>): Promise<AnalystFile<T>> {
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
  const checked = form.schema.safeParse(dataOf(name, text, parse))
  if (checked.success) return { value: checked.data, where }
  const { path, problem } = firstProblem(checked.error.issues)
  throw new Fault('conflict-invalid', {
    place: where(path),
    problem: `${path.length === 0 ? form.called : path.map(String).join(' › ')}: ${problem}`,
    way: form.shown,
  })
}

function dataOf(
  name: string,
  text: string,
  parse: () => { readonly document: Document; readonly lines: LineCounter },
): unknown {
  try {
    return JSON.parse(text) // the fast way, and most files are JSON; only lines need the slow one
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
  if (!deepest) return { path, problem: plainProblem(issue.message) }
  const inner = firstProblem([deepest])
  return { path: [...path, ...inner.path], problem: inner.problem }
}

/** Every quotation that an analyst gives must stand in the case. @throws Fault `conflict-invalid` with the line. */
export function checkQuotations({ value, where }: AnalystFile<unknown>, texts: ReadonlyMap<string, string>): void {
  const visit = (inner: unknown, path: Path): void => {
    if (inner === null || typeof inner !== 'object') return
    const { article, start, end, quote } = inner as Partial<Evidence>
    if (typeof article === 'string' && typeof start === 'number' && typeof end === 'number') {
      if (texts.get(article)?.slice(start, end) === quote) return
      throw new Fault('conflict-invalid', {
        place: where(path),
        problem: `the words “${quote}” do not stand there in the case`,
        way: 'take the evidence away, or weigh it with the case it came from',
      })
    }
    for (const [key, part] of Object.entries(inner)) visit(part, [...path, Array.isArray(inner) ? Number(key) : key])
  }
  visit(value, [])
}
