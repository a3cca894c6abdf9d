import type { Cues } from './cues.ts'
import { decide, type OwnKind } from './decide.ts'
import { type Evidence, noEvidence, weigh } from './evidence.ts'
import { textOf } from './rows.ts'
import type { Run } from './runs.ts'

/** An unknown name under one form, with what the article says for each kind. */
export interface Form {
  readonly keys: readonly string[]
  readonly text: string
  readonly evidence: Evidence
}

/** Adds one mention to the forms of the article; the form. */
export function note(run: Run, forms: Map<string, Form>, cues: Cues): Form {
  const { row, from, to } = run
  const key = to - from === 1 ? row.atoms[from]!.key : keysOf(run).join(' ')
  let form = forms.get(key)
  if (form === undefined) {
    form = { keys: keysOf(run), text: textOf(row, from, to), evidence: noEvidence() }
    forms.set(key, form)
  }
  weigh(run, form.evidence, cues)
  return form
}

const keysOf = ({ row, from, to }: Run): string[] => row.atoms.slice(from, to).map(({ key }) => key)

/** True when the evidence for a form speaks for that kind. */
export const isKind = ({ evidence, keys }: Form, kind: OwnKind): boolean => decide(evidence, keys) === kind
