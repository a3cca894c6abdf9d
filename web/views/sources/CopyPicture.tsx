import { clip } from '../../../src/present/words/width.ts'
import type { Debt } from './copying.ts'

const rowHeight = 26
const most = 40

/**
 * Outlets on the left, those that they take from on the right, a line between them: as wide as the number of articles,
 * solid where the source is named, dashed where it is not. At most 40 lines; the table has all.
 */
export function CopyPicture({ debts, width }: { debts: readonly Debt[]; width: number }) {
  const shown = debts.slice(0, most)
  const [takers, givers] = [placed(shown.map(({ by }) => by)), placed(shown.map(({ from }) => from))]
  const height = Math.max(takers.size, givers.size) * rowHeight + 30
  const label = Math.min(220, width * 0.41)
  const letters = Math.floor((label - 10) / 7.2)
  const [left, right] = [label, width - label]
  const y = (place: number): number => 30 + place * rowHeight + rowHeight / 2
  return (
    <svg
      className="copy-picture"
      role="img"
      aria-label="Who takes from whom; the table says the same"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <text className="head" x={left - 10} y="14" textAnchor="end">
        prints
      </text>
      <text className="head" x={right + 10} y="14">
        takes it from
      </text>
      {shown.map(({ by, from, how, articles }) => {
        const [y1, y2] = [y(takers.get(by) ?? 0), y(givers.get(from) ?? 0)]
        const middle = (left + right) / 2
        return (
          <path
            key={`${by} ${from} ${how}`}
            className={how}
            d={`M${left} ${y1}C${middle} ${y1} ${middle} ${y2} ${right} ${y2}`}
            strokeWidth={1 + Math.min(5, articles - 1) * 1.1}
          />
        )
      })}
      {[...takers].map(([name, place]) => (
        <text key={name} x={left - 10} y={y(place) + 4} textAnchor="end">
          {clip(name, letters)}
        </text>
      ))}
      {[...givers].map(([name, place]) => (
        <text key={name} x={right + 10} y={y(place) + 4}>
          {clip(name, letters)}
        </text>
      ))}
    </svg>
  )
}

/** Each name once, in order of first appearance. */
function placed(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(names)].map((name, place) => [name, place]))
}
