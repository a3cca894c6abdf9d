import { useMemo } from 'react'
import { edtfWords } from '../../../src/present/words/when.ts'
import { useDigest } from '../../client/answers.ts'
import { useQuery } from '../../kit/query.ts'
import { type Moment, momentsOf } from './moments.ts'

/** The day up to which the case is shown: every day on which something was published or moved is a stop. */
export function TimeSlider() {
  const [query, setQuery] = useQuery()
  const whole = useDigest(null).data
  const moments = useMemo(() => (whole ? momentsOf(whole) : []), [whole])
  const last = moments.at(-1)
  if (moments.length < 2 || !last) return null
  const asOf = query.get('asOf')
  const at =
    asOf === null
      ? moments.length - 1
      : Math.max(
          0,
          moments.findLastIndex(({ day }) => day <= asOf),
        )
  const go = (n: number) => {
    const moment = moments[Math.min(moments.length - 1, Math.max(0, n))]
    if (moment) setQuery({ asOf: moment === last ? null : moment.day })
  }
  const shown = moments[at] ?? last
  return (
    <fieldset className="time-slider">
      <legend>
        As known on <b>{edtfWords(shown.day)}</b>
        <span className="soft">{at === moments.length - 1 ? ', everything in the case' : ''}</span>
      </legend>
      <button type="button" aria-label="Earlier" disabled={at === 0} onClick={() => go(at - 1)}>
        ‹
      </button>
      <span className="track">
        <MoveMarks moments={moments} />
        <input
          type="range"
          min={0}
          max={moments.length - 1}
          value={at}
          aria-label="As known on"
          aria-valuetext={edtfWords(shown.day)}
          onChange={({ target }) => go(Number(target.value))}
        />
      </span>
      <button type="button" aria-label="Later" disabled={at === moments.length - 1} onClick={() => go(at + 1)}>
        ›
      </button>
    </fieldset>
  )
}

/** A stroke over each stop at which somebody moved; longer for more. */
function MoveMarks({ moments }: { moments: readonly Moment[] }) {
  const span = Math.max(1, moments.length - 1)
  return (
    <svg className="move-marks" viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true">
      {moments.map(({ day, moves }, n) =>
        moves > 0 ? <path key={day} d={`M${(n / span) * 1000} 14v${-Math.min(14, 3 + moves * 3)}`} /> : null,
      )}
    </svg>
  )
}
