import { statuses } from './address.ts'
import { StatusMark } from './StatusMark.tsx'
import { statusMeaning } from './words.ts'

/** What the shapes and lines of the picture mean. */
export function TimelineKey() {
  return (
    <details className="timeline-key">
      <summary>What the marks mean, and the keys</summary>
      <dl>
        {statuses.map((status) => (
          <div key={status}>
            <dt>
              <svg className="timeline-picture" width="20" height="16" viewBox="0 0 20 16" aria-hidden="true">
                <StatusMark status={status} x={10} y={8} />
              </svg>{' '}
              {status}
            </dt>
            <dd>{statusMeaning[status]}</dd>
          </div>
        ))}
        {lines.map(({ name, says, d }) => (
          <div key={name}>
            <dt>
              <svg className="timeline-picture" width="34" height="16" viewBox="0 0 34 16" aria-hidden="true">
                <g className={name === 'worked out' ? 'inferred' : ''}>
                  <g className={`reach ${name === 'lasting' ? 'lasting' : ''}`}>
                    <path d={d} />
                    {(name === 'lasting' || name === 'worked out') && <line x1="3" x2="31" y1="8" y2="8" />}
                  </g>
                </g>
              </svg>{' '}
              {name}
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <p>
        <kbd>←</kbd> <kbd>→</kbd> along the calendar, <kbd>↑</kbd> <kbd>↓</kbd> between lanes, <kbd>Enter</kbd> the
        words behind a mark, <kbd>+</kbd> <kbd>−</kbd> closer and further, <kbd>Shift</kbd> with <kbd>←</kbd>{' '}
        <kbd>→</kbd> earlier and later, <kbd>0</kbd> everything.
      </p>
    </details>
  )
}

const lines = [
  { name: 'some day of these', says: 'only the month, the week or the year is known', d: 'M3 8h28M3 4v8M31 4v8' },
  { name: 'lasting', says: 'from one day to another', d: 'M3 4v8M31 4v8' },
  { name: 'open', says: 'no later, or no earlier, than the end that is drawn', d: 'M31 4v8M31 8h-26m5 -4l-5 4l5 4' },
  { name: 'worked out', says: 'the date was inferred: the reason stands with the words', d: '' },
] as const
