import { useId } from 'react'
import type { ArticlePage } from '../../../src/model/answers.ts'
import type { Ref } from '../../../src/model/index.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { clip } from '../../../src/present/words/width.ts'
import { type Stretch, saidIn } from './places.ts'

/** What a field is filled in with. */
export interface Around {
  readonly page: ArticlePage
  readonly place: Stretch
  readonly names: readonly Ref[]
  readonly issues: readonly { readonly id: string; readonly name: string }[]
  /** True for something that is added. */
  readonly isNew: boolean
}

interface Named {
  readonly id: string
  readonly name: string
}

/** Things to choose from, in a list. */
export const Options = ({ of }: { of: readonly Named[] }) =>
  of.map(({ id, name }) => (
    <option key={id} value={id}>
      {visible(name)}
    </option>
  ))

interface ChoicesProps {
  readonly label: string
  readonly all: string
  readonly value: string
  readonly choices: readonly Named[]
  readonly onPick: (value: string) => void
}

/** A choice that has to be made, within a row of a form. */
export const Choices = ({ label, all, value, choices, onPick }: ChoicesProps) => (
  <label>
    {label}
    <select value={value} required onChange={({ target }) => onPick(target.value)}>
      <option value="">{all}</option>
      <Options of={choices} />
    </select>
  </label>
)

interface NameInputProps {
  readonly label: string
  readonly names: readonly Ref[]
  readonly name?: string
  readonly required?: boolean
  readonly defaultValue?: string
  readonly value?: string
  readonly onWrite?: (name: string) => void
}

/** A name that the case knows, offered while it is written. */
export function NameInput({ label, names, onWrite, ...input }: NameInputProps) {
  const id = useId()
  return (
    <label>
      {label}
      <input
        {...input}
        list={id}
        autoComplete="off"
        {...(onWrite ? { required: true, onChange: ({ target }) => onWrite(target.value) } : {})}
      />
      <datalist id={id}>
        {names.slice(0, 400).map((ref) => (
          <option key={ref.id} value={ref.name} />
        ))}
      </datalist>
    </label>
  )
}

interface SaidInputProps {
  readonly around: Around
  readonly name: string
  readonly label: string
  readonly now: unknown
}

/** In whose words it stands: one of the statements of the article, or its own voice. */
export function SaidInput({ around: { page, place, isNew }, name, label, now }: SaidInputProps) {
  const statements = page.reading?.statements ?? []
  const usual = isNew ? (saidIn(statements, place)?.id ?? '') : shownOf(now)
  return (
    <label className="wide">
      {label}
      <select name={name} defaultValue={usual}>
        <option value="">the article’s own voice</option>
        {statements.map(({ id, speaker, speaksFor, source, content }) => (
          <option key={id} value={id}>
            {visible(speaker?.name ?? speaksFor?.name ?? source[0]?.quote ?? 'somebody not named')}: “
            {clip(visible(content[0]?.quote ?? ''), 60)}”
          </option>
        ))}
      </select>
    </label>
  )
}

/** A value as a form shows it: a reference by its name, several with semicolons, a time by its EDTF. */
export function shownOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(shownOf).join('; ')
  if (typeof value === 'object') {
    const { name, value: edtf } = value as { name?: string; value?: string }
    return name ?? edtf ?? ''
  }
  return String(value)
}
