import type { FormEvent } from 'react'
import type { ArticlePage } from '../../../src/model/answers.ts'
import type { Ref } from '../../../src/model/index.ts'
import { useDigest, useIdentities } from '../../client/answers.ts'
import { FieldInput } from './FieldInput.tsx'
import type { Field } from './fields.ts'
import type { Stretch } from './places.ts'
import { type Found, valuesOf } from './values.ts'

export interface ItemFormProps {
  readonly page: ArticlePage
  /** The words that it is about. */
  readonly place: Stretch
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
export function ItemForm({ page, place, fields: all, now, verb, busy, onSave, onCancel, onWrong }: ItemFormProps) {
  const identities = useIdentities(null).data?.identities ?? []
  const digest = useDigest(null).data
  const names: readonly Ref[] = [...(digest?.parties ?? []), ...identities]
  const fields = all.filter(({ isItself }) => !isItself || now !== undefined)
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    try {
      onSave(valuesOf({ fields, form, names, now }), String(form.get('why') ?? '').trim())
    } catch (problem) {
      onWrong(problem)
    }
  }
  const around = { page, place, names, issues: digest?.issues ?? [], isNew: now === undefined }
  return (
    <form className="item-form" onSubmit={save}>
      {fields.map((field) => (
        <FieldInput key={field.name} field={field} now={now?.[field.name]} around={around} />
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
