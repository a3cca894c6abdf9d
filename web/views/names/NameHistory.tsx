import { useLog } from '../../client/answers.ts'
import { useJudge } from '../../kit/desk.tsx'
import { nameEntries } from './history.ts'

/** What was decided about names, the newest first; each can be taken back, and taken up again. */
export function NameHistory({ nameOf }: { nameOf: (id: string) => string }) {
  const { judge, busy, error } = useJudge()
  const log = useLog().data
  const entries = log ? nameEntries(log, nameOf) : []
  if (entries.length === 0) return null
  return (
    <section className="name-history" aria-labelledby="name-history-head">
      <h2 id="name-history-head">Decided</h2>
      {error && <p role="alert">{error}</p>}
      <ol className="plain-list">
        {entries.map(({ id, words, who, at, why, isUndone }) => (
          <li key={id}>
            <span className={isUndone ? 'undone' : ''}>{words}</span>{' '}
            <span className="soft">
              {who}, {at.slice(0, 16).replace('T', ' ')}
              {why === null ? '' : `: ${why}`}
              {isUndone ? '; taken back' : ''}
            </span>{' '}
            <button
              type="button"
              disabled={busy}
              aria-label={`${isUndone ? 'Redo' : 'Undo'}: ${words}`}
              onClick={() => judge({ verb: isUndone ? 'redo' : 'undo', of: id })}
            >
              {isUndone ? 'Redo' : 'Undo'}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
