import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Ref } from '../../src/model/index.ts'
import { visible } from '../../src/present/words/visible.ts'
import { type Choice, withAsked } from './choices.ts'
import { useQuery } from './query.ts'

/** The filters of a view in one line, and what else belongs there. */
export const Filters = ({ children }: { children: ReactNode }) => <div className="view-filters">{children}</div>

export interface PickerProps {
  readonly label: string
  /** What of the address it sets. */
  readonly name: string
  /** What stands there when nothing is asked for. */
  readonly all: string
  readonly choices: readonly Choice[]
}

/** Picks one of a few; the choice stands in the address. One that the case does not know is shown as it was asked for. */
export function Picker({ label, name, all, choices }: PickerProps) {
  const [query, setQuery] = useQuery()
  const asked = query.get(name) ?? ''
  return (
    <label>
      {label}
      <select value={asked} onChange={({ target }) => setQuery({ [name]: target.value || null })}>
        <option value="">{all}</option>
        {withAsked(choices, asked).map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Picks one of the parties, outlets or holders that are named. */
export const NamePicker = ({ names, ...rest }: Omit<PickerProps, 'choices'> & { readonly names: readonly Ref[] }) => (
  <Picker {...rest} choices={names.map(({ id, name }) => ({ value: id, words: visible(name) }))} />
)

/** So long nothing was typed before the address changes: a view of thousands is not laid out anew for each letter. */
const pause = 180

/** Words to filter by; they stand in the address a moment after the last letter. */
export function WordsFilter({ label, name }: Pick<PickerProps, 'label' | 'name'>) {
  const [query, setQuery] = useQuery()
  const asked = query.get(name) ?? ''
  const [words, setWords] = useState(asked)
  const wait = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => setWords(asked), [asked])
  useEffect(() => () => clearTimeout(wait.current), [])
  const type = (typed: string) => {
    setWords(typed)
    clearTimeout(wait.current)
    wait.current = setTimeout(() => setQuery({ [name]: typed === '' ? null : typed }), pause)
  }
  return (
    <label>
      {label}
      <input type="search" value={words} autoComplete="off" onChange={({ target }) => type(target.value)} />
    </label>
  )
}

/** A switch that stands in the address as `yes`. */
export function Tick({ label, name }: Pick<PickerProps, 'label' | 'name'>) {
  const [query, setQuery] = useQuery()
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={query.get(name) === 'yes'}
        onChange={({ target }) => setQuery({ [name]: target.checked ? 'yes' : null })}
      />
      {label}
    </label>
  )
}

/** A day; it stands in the address once it is whole. */
export function DayFilter({ label, name }: Pick<PickerProps, 'label' | 'name'>) {
  const [query, setQuery] = useQuery()
  return (
    <label>
      {label}
      <input
        type="date"
        name={name}
        key={query.get(name) ?? ''}
        defaultValue={query.get(name) ?? ''}
        onBlur={({ target }) => setQuery({ [name]: target.value || null })}
      />
    </label>
  )
}
