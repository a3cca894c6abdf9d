import { type FormEvent, useId } from 'react'
import type { Ref } from '../../../src/model/index.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { useDigest, useIdentities } from '../../client/answers.ts'
import type { Field } from './fields.ts'
import { type Found, valuesOf } from './values.ts'

export interface ItemFormProps {
  readonly fields: readonly Field[]
  /** What stands there now; nothing for what is added. */
  readonly now?: Found | undefined
  readonly verb: string
  readonly busy: boolean
  readonly onSave: (values: Record<string, unknown>, why: string) => void
  readonly onCancel: () => void
  /** Called with what is wrong, when the form says something that cannot be. */
  readonly onWrong: (problem: unknown) => void
}

/** A form for the fields of one thing. Only what was changed is given on. */
export function ItemForm({ fields, now, verb, busy, onSave, onCancel, onWrong }: ItemFormProps) {
  const identities = useIdentities(null).data?.identities ?? []
  const digest = useDigest(null).data
  const names: readonly Ref[] = [...(digest?.parties ?? []), ...identities]
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    try {
      onSave(valuesOf({ fields, form, names, now }), String(form.get('why') ?? '').trim())
    } catch (problem) {
      onWrong(problem)
    }
  }
  return (
    <form className="item-form" onSubmit={save}>
      {fields.map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          now={now?.[field.name]}
          names={names}
          issues={digest?.issues ?? []}
        />
      ))}
      <label className="wide">
        Why, for the log
        <input name="why" maxLength={2_000} autoComplete="off" />
      </label>
      <p className="verbs">
        <button type="submit" className="main" disabled={busy}>
          {verb}
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  )
}

interface FieldInputProps {
  readonly field: Field
  readonly now: unknown
  readonly names: readonly Ref[]
  readonly issues: readonly { readonly id: string; readonly name: string }[]
}

function FieldInput({ field, now, names, issues }: FieldInputProps) {
  const { name, label, form, choices = [], needed = false } = field
  const id = useId()
  const listed = { name, required: needed, defaultValue: shownOf(now) }
  if (form === 'yes') {
    return (
      <label className="check">
        <input type="checkbox" name={name} defaultChecked={now === true} /> {label}
      </label>
    )
  }
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: each branch holds one
    <label>
      {label}
      {form === 'choice' || form === 'kind' ? (
        <select {...listed}>
          {now === undefined && <option value="">{needed ? 'choose' : 'as usual'}</option>}
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : form === 'issue' ? (
        <select {...listed}>
          {now === undefined && <option value="">choose</option>}
          {issues.map((issue) => (
            <option key={issue.id} value={issue.id}>
              {visible(issue.name)}
            </option>
          ))}
        </select>
      ) : form === 'party' || form === 'name' || form === 'names' ? (
        <>
          <input {...listed} list={id} autoComplete="off" />
          <datalist id={id}>
            {names.slice(0, 400).map((ref) => (
              <option key={ref.id} value={ref.name} />
            ))}
          </datalist>
        </>
      ) : (
        <input
          {...listed}
          autoComplete="off"
          {...(form === 'number' ? { type: 'number', step: 'any' } : {})}
          {...(form === 'when' ? { placeholder: '2025-04-03', pattern: '[0-9X.~?/%-]{4,40}' } : {})}
        />
      )}
    </label>
  )
}

/** A value as a form shows it: a reference by its name, several with semicolons, a time by its EDTF. */
function shownOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(shownOf).join('; ')
  if (typeof value === 'object') {
    const { name, value: edtf } = value as { name?: string; value?: string }
    return name ?? edtf ?? ''
  }
  return String(value)
}
