import { useEffect, useState } from 'react'

interface SearchWordsProps {
  readonly label: string
  /** The words that were asked with last; the field shows them until something else is typed. */
  readonly asked: string
  readonly longest: number
}

/** The field of a form that looks for words; it is sent as `q`. */
export function SearchWords({ label, asked, longest }: SearchWordsProps) {
  const [words, setWords] = useState(asked)
  useEffect(() => setWords(asked), [asked])
  return (
    <label className="search-words">
      {label}
      <input
        type="search"
        name="q"
        value={words}
        maxLength={longest}
        autoComplete="off"
        onChange={({ target }) => setWords(target.value)}
      />
    </label>
  )
}
