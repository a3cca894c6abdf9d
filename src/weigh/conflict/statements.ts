import type { Evidence, PreferenceStatement } from '../../model/index.ts'
import { parseExpression } from './expressions.ts'
import { isPattern, maskOf, matches } from './patterns.ts'
import { invalid, type Path, type Where } from './where.ts'

/** A preference statement that has been read: where it holds, and why it is believed. */
export interface Statement {
  /** As it was written; alternatives joined by "or". */
  readonly text: string
  readonly holds: (code: number) => boolean
  readonly basis: 'evidence' | 'assumed'
  readonly because: string | null
  readonly evidence: readonly Evidence[]
  /** False where it is not known whether the party wants this or its contrary. */
  readonly known: boolean
}

/**
 * Reads one statement; several patterns in a list mean any of them.
 *
 * @throws Fault `conflict-invalid` for a pattern of the wrong length, or an option that nobody owns.
 */
export function statementOf(
  written: PreferenceStatement,
  options: readonly string[],
  at: { where: Where; path: Path },
): Statement {
  const full = typeof written === 'object' && !Array.isArray(written) ? written : { says: written }
  const parts = typeof full.says === 'string' ? [full.says] : full.says
  const says = full === written ? ['says'] : []
  const tests = parts.map((part, i) => {
    const path = [...at.path, ...says, ...(typeof full.says === 'string' ? [] : [i])]
    return testOf(part, options, { where: at.where, path })
  })
  const evidence = full.evidence ?? []
  return {
    text: parts.join(' or '),
    holds: tests.length === 1 ? tests[0]! : (code) => tests.some((test) => test(code)),
    basis: full.basis ?? (evidence.length > 0 ? 'evidence' : 'assumed'),
    because: full.because ?? null,
    evidence,
    known: full.known ?? true,
  }
}

function testOf(text: string, options: readonly string[], at: { where: Where; path: Path }): (code: number) => boolean {
  if (isPattern(text)) {
    const mask = maskOf(text, options, at)
    return (code) => matches(code, mask)
  }
  const parsed = parseExpression(text, options)
  if ('holds' in parsed) return parsed.holds
  throw invalid(at.where, at.path, parsed)
}
