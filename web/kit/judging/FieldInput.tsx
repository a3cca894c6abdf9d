import type { Ref } from '../../../src/model/index.ts'
import { type Field, stances } from './fields.ts'
import { type Around, Choices, NameInput, Options, SaidInput, shownOf } from './inputs.tsx'
import type { Stretch } from './places.ts'
import { type Row, RowsField } from './RowsField.tsx'
import { WordsField } from './WordsField.tsx'

export interface FieldInputProps {
  readonly field: Field
  readonly now: unknown
  readonly around: Around
}

/** One field of a form, with its label. */
export function FieldInput({ field, now, around }: FieldInputProps) {
  const { name, label, form, choices = [], needed = false } = field
  const { page, place, names, issues, isNew } = around
  const listed = { name, required: needed, defaultValue: shownOf(now) }
  const rows = { name, label, text: page.text, near: place.end }
  const nothing = needed ? 'choose' : 'as usual'
  switch (form) {
    case 'yes':
      return (
        <label className="check">
          <input type="checkbox" name={name} defaultChecked={now === true} /> {label}
        </label>
      )
    case 'words':
      return <WordsField {...rows} now={now as Stretch | undefined} needed={needed} waits={isNew} />
    case 'points':
      return (
        <RowsField {...rows} one="Point" now={(now ?? []) as readonly Row[]}>
          {(row, change) => (
            <Choices
              label="Issue"
              all="choose"
              value={row.issue ?? ''}
              choices={issues}
              onPick={(issue) => change({ issue })}
            />
          )}
        </RowsField>
      )
    case 'answers':
      return (
        <RowsField {...rows} one="Answer" now={((now ?? []) as readonly Answer[]).map(asRow)}>
          {(row, change) => (
            <>
              <NameInput label="By" names={names} value={row.by ?? ''} onWrite={(by) => change({ by })} />
              <Choices
                label="Stance"
                all="choose"
                value={row.stance ?? ''}
                choices={stances.map((id) => ({ id, name: id }))}
                onPick={(stance) => change({ stance })}
              />
            </>
          )}
        </RowsField>
      )
    case 'said':
      return <SaidInput around={around} name={name} label={label} now={now} />
    case 'choice':
    case 'kind':
    case 'issue': {
      const offered = form === 'issue' ? issues : choices.map((id) => ({ id, name: id }))
      return (
        <label>
          {label}
          <select {...listed}>
            {now === undefined && <option value="">{nothing}</option>}
            <Options of={offered} />
          </select>
        </label>
      )
    }
    case 'party':
    case 'name':
    case 'names':
      return <NameInput label={label} names={names} {...listed} />
    default:
      return (
        <label>
          {label}
          <input {...listed} {...typed[form]} autoComplete="off" />
        </label>
      )
  }
}

const typed = {
  text: {},
  number: { type: 'number', step: 'any' },
  when: { placeholder: '2025-04-03', pattern: '[0-9X.~?\\/%\\-]{4,40}' },
} as const

interface Answer {
  readonly by: Ref
  readonly stance: string
  readonly span: Stretch
}
const asRow = ({ by, stance, span }: Answer): Row => ({ by: by.name, stance, span })
