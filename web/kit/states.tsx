import type { ReactNode } from 'react'
import { refusalOf } from '../client/get.ts'
import { useQuery } from './query.ts'

/** Nothing is here: why, and what to do. */
export const EmptyState = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className="state">
    <p className="state-title">{title}</p>
    {children && <div>{children}</div>}
  </div>
)

/** The day in the address is before the first article: asking again would change nothing. */
const tooEarly = 'as-of-too-early'

/** Something went wrong: what, and what to do. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { code, message, hint } = refusalOf(error)
  const [, setQuery] = useQuery()
  return (
    <div className="state" role="alert">
      <p className="state-title">{sentence(message)}</p>
      <p>{sentence(hint)}</p>
      {code === tooEarly ? (
        <button type="button" onClick={() => setQuery({ asOf: null })}>
          Show what is known today
        </button>
      ) : (
        onRetry && (
          <button type="button" onClick={onRetry}>
            Try again
          </button>
        )
      )}
    </div>
  )
}

/** Waiting, said only after a moment so that nothing flickers. */
export const Waiting = ({ what }: { what: string }) => (
  <p className="waiting" role="status">
    {what}…
  </p>
)

/** A message as a sentence: with a capital and a full stop. */
export const sentence = (words: string): string =>
  words === '' ? '' : `${words[0]?.toUpperCase()}${words.slice(1)}${/[.?!]$/.test(words) ? '' : '.'}`

/** An answer, or what became of it. */
export interface Asked<T> {
  readonly data: T | undefined
  readonly error: Error | null
  readonly refetch: () => unknown
}

/** What an answer holds; until it is there, or where it is refused, what to do about it. */
export function Answered<T>({ of, what, children }: { of: Asked<T>; what: string; children: (data: T) => ReactNode }) {
  if (of.data !== undefined) return children(of.data)
  if (of.error) return <ErrorState error={of.error} onRetry={() => void of.refetch()} />
  return <Waiting what={what} />
}
