import type { Document, LineCounter, Node } from 'yaml'
import { Conflict, type Dossier, type Evidence, Fault, type Outlook } from '../model/index.ts'
import type { Style } from '../present/index.ts'

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

/** Weighs a conflict that was read from a file; its faults name lines of that file. */
export async function weighConflict({ conflict, where }: ReadConflict): Promise<Outlook> {
  const { weigh } = await import('../weigh/index.ts')
  return weigh(conflict, where)
}

/** A conflict drafted from a dossier, and what would hold in it. */
export async function weighDossier(dossier: Dossier): Promise<{ conflict: Conflict; outlook: Outlook }> {
  const { draftConflict, weigh } = await import('../weigh/index.ts')
  const conflict = Conflict.parse(draftConflict(dossier)) // in the form that it is read back in
  return { conflict, outlook: weigh(conflict) }
}

/** A conflict as YAML for an analyst to edit: read back, it is the same conflict. */
export async function conflictYaml(conflict: Conflict): Promise<string> {
  const { stringify } = await import('yaml')
  const head = [
    '# A conflict for `parley weigh --conflict`, drafted by Parley and yours to change.',
    '# options: what a party could do; add "reversible: false" where it cannot be taken back.',
    '# prefers: most important first; "basis: assumed" marks what nobody said.',
    '# infeasible: combinations that cannot be, one Y, N or - per option, in order.',
    '# statusQuo and agreement: one Y or N per option.',
  ]
  return `${head.join('\n')}\n${stringify(conflict, { lineWidth: 0, aliasDuplicateObjects: false })}`
}

/** Every quotation of a conflict must stand in the case. @throws Fault `conflict-invalid` with the line. */
export function checkEvidence({ conflict, where }: ReadConflict, texts: ReadonlyMap<string, string>): void {
  const visit = (value: unknown, path: Path): void => {
    if (value === null || typeof value !== 'object') return
    const { article, start, end, quote } = value as Partial<Evidence>
    if (typeof article === 'string' && typeof start === 'number' && typeof end === 'number') {
      if (texts.get(article)?.slice(start, end) === quote) return
      const problem = `the words “${quote}” do not stand there in the case`
      throw new Fault('conflict-invalid', {
        place: where(path),
        problem,
        way: 'take the evidence away, or weigh it with the case it came from',
      })
    }
    for (const [key, inner] of Object.entries(value)) visit(inner, [...path, Array.isArray(value) ? Number(key) : key])
  }
  visit(conflict, [])
}

/** An outlook as text for a terminal. */
export async function outlookAsText(outlook: Outlook, dossier: Dossier | null, style: Style): Promise<string> {
  const { outlookText } = await import('../present/index.ts')
  return outlookText(outlook, dossier, style)
}
