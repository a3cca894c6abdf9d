import { type ReactNode, useState } from 'react'
import { type Stretch, wordsAt } from './places.ts'
import { WordsField } from './WordsField.tsx'

/** A row of a list that belongs to a thing, as a form holds it: its words, and one field or two besides. */
export interface Row {
  readonly span: Stretch | null
  readonly issue?: string
  readonly by?: string
  readonly stance?: string
}

export interface RowsFieldProps {
  readonly name: string
  readonly label: string
  /** What one row is called. */
  readonly one: string
  readonly text: string
  readonly near: number
  readonly now: readonly Row[]
  /** The fields of a row besides its words. */
  readonly children: (row: Row, change: (patch: Partial<Row>) => void) => ReactNode
}

/** A list of words within a form: the points of a proposal, the answers to it. Rows come and go. */
export function RowsField({ name, label, one, text, near, now, children }: RowsFieldProps) {
  const [rows, setRows] = useState(() => now.map((row, n) => ({ row, key: n, isNew: false })))
  const change = (key: number) => (patch: Partial<Row>) =>
    setRows((old) => old.map((each) => (each.key === key ? { ...each, row: { ...each.row, ...patch } } : each)))
  const add = () => setRows([...rows, { row: { span: null }, key: (rows.at(-1)?.key ?? -1) + 1, isNew: true }])
  const written = rows.map(({ row }) => ({ ...row, span: row.span && wordsAt(text, row.span) }))
  return (
    <fieldset className="rows-field wide">
      <legend>{label}</legend>
      {rows.map(({ row, key, isNew }, n) => (
        <div key={key} className="row">
          <WordsField
            label={`${one} ${n + 1}`}
            text={text}
            near={near}
            now={row.span}
            needed
            waits={isNew}
            onPlace={(span) => change(key)({ span })}
          />
          {children(row, change(key))}
          <button
            type="button"
            aria-label={`Take ${one.toLowerCase()} ${n + 1} away`}
            onClick={() => setRows(rows.filter((each) => each.key !== key))}
          >
            Take away
          </button>
        </div>
      ))}
      <button type="button" onClick={add}>
        {rows.length === 0
          ? `Add ${/^[aeiou]/i.test(one) ? 'an' : 'a'} ${one.toLowerCase()}`
          : `Another ${one.toLowerCase()}`}
      </button>
      <input type="hidden" name={name} value={JSON.stringify(written)} />
    </fieldset>
  )
}
