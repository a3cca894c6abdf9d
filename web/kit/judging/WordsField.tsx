import { useEffect, useId, useRef } from 'react'
import { type Stretch, wordsAt } from './places.ts'
import { useSelection, useWords } from './selecting.tsx'

export interface WordsFieldProps {
  readonly label: string
  readonly text: string
  readonly near: number
  readonly now?: Stretch | null | undefined
  readonly needed?: boolean
  /** True where it takes the next selection as soon as it is there. */
  readonly waits?: boolean
  /** The field of the form that holds them. */
  readonly name?: string
  readonly onPlace?: (place: Stretch | null) => void
}

/** A field for words of the article: what is selected in the text while it waits, or what is typed as it stands there. */
export function WordsField({
  label,
  text,
  near,
  now = null,
  needed = false,
  waits = false,
  name,
  onPlace,
}: WordsFieldProps) {
  const id = useId()
  const { field, take } = useSelection()
  const { words, place, type } = useWords({ text, field: id, near, now })
  const ref = useRef<HTMLTextAreaElement>(null)
  const isTaking = field === id
  const isLost = words.trim() !== '' && place === null
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it appears, and when it goes
  useEffect(() => {
    if (waits) take(id)
    return () => take((taking) => (taking === id ? null : taking))
  }, [])
  useEffect(() => {
    ref.current?.setCustomValidity(isLost ? 'These words do not stand in the article.' : '')
  }, [isLost])
  const tell = useRef(onPlace)
  tell.current = onPlace
  useEffect(() => tell.current?.(place), [place])
  return (
    <label className={isTaking ? 'words-field taking' : 'words-field'}>
      <span>
        {label}
        {isTaking ? ': select words, or type them as they stand' : ''}
      </span>
      <textarea
        ref={ref}
        dir="auto"
        rows={words.length > 50 ? 3 : 1}
        value={words}
        required={needed}
        onFocus={() => take(id)}
        onChange={({ target }) => type(target.value)}
      />
      {isLost && <span className="fault">These words do not stand in the article.</span>}
      {name && <input type="hidden" name={name} value={place ? JSON.stringify(wordsAt(text, place)) : ''} />}
    </label>
  )
}
