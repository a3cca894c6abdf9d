import type { Dossier, Evidence } from '../../model/index.ts'
import type { Shelf } from '../words/cite.ts'
import type { Notes } from '../words/notes.ts'

/** What every section needs: the dossier, its articles by id, and the running notes. */
export interface Desk {
  readonly dossier: Dossier
  readonly shelf: Shelf
  readonly notes: Notes
}

/** The note marks for some evidence, `[^1][^2] and 3 more in the case`; empty for none. */
export function marksFor(evidence: readonly Evidence[], { notes }: Desk): string {
  const { numbers, more } = notes.cite(evidence)
  const marks = [...new Set(numbers)].map((n) => `[^${n}]`).join('')
  return more > 0 ? `${marks} and ${more} more in the case` : marks
}

/** Joins lines; empty for none. */
export function list(lines: readonly string[], between = '\n'): string {
  return lines.join(between)
}

/** A section with its head, or nothing when it would be empty. Says in words what a cap left out. */
export function sectionOf(title: string, lines: readonly string[], more = ''): string {
  if (lines.length === 0) return ''
  return `## ${title}\n\n${lines.join('\n')}${more === '' ? '' : `\n\n${more}`}`
}

/** `and 12 more doubts in the case`, or nothing. */
export function beyond(all: number, shown: number, what: string): string {
  return all > shown ? `and ${all - shown} more ${what} in the case` : ''
}
