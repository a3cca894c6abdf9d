import type { Status } from './marks.ts'

export interface StatusMarkProps {
  readonly status: Status
  readonly x: number
  readonly y: number
  /** For a move: the stance before and after, or the one within which something moved. */
  readonly glyphs?: readonly string[] | undefined
  /** For a figure: its number. */
  readonly short?: string | undefined
}

/** The shape of a status, around a point: told apart in black and white. Nine pixels high. */
export function StatusMark({ status, x, y, glyphs, short }: StatusMarkProps) {
  if (short !== undefined) {
    return (
      <text className="glyph" x={x} y={y + 4.5}>
        {short}
      </text>
    )
  }
  if (status === 'moved' && glyphs) {
    if (glyphs.length === 1) {
      return (
        <text className="glyph" x={x} y={y + 4.5}>
          {glyphs[0]}
        </text>
      )
    }
    return (
      <>
        <text className="glyph" x={x - 9} y={y + 4.5}>
          {glyphs[0]}
        </text>
        <path className="line" d={`M${x - 3} ${y}h6m-2.5 -2.5l2.5 2.5l-2.5 2.5`} fill="none" />
        <text className="glyph" x={x + 9} y={y + 4.5}>
          {glyphs[1]}
        </text>
      </>
    )
  }
  if (status === 'proposed') return <path className="solid" d={`M${x} ${y - 6}l6 6l-6 6l-6 -6z`} />
  if (status === 'moved') return <path className="hollow" d={`M${x - 5} ${y + 3}h7v-7m-3 3l3 -3l3 3`} fill="none" />
  if (status === 'counted')
    return <path className="line" d={`M${x - 4} ${y + 4}v-4M${x} ${y + 4}v-8M${x + 4} ${y + 4}v-6`} />
  return (
    <>
      {status === 'confirmed' && <rect className="line" x={x - 7} y={y - 7} width="14" height="14" fill="none" />}
      <rect className={isSolid(status) ? 'solid' : 'hollow'} x={x - 4.5} y={y - 4.5} width="9" height="9" />
      {status === 'reported' && <rect className="solid" x={x - 4.5} y={y - 4.5} width="4.5" height="9" />}
      {status === 'denied' && <path className="line" d={`M${x - 4.5} ${y - 4.5}l9 9m-9 0l9 -9`} />}
      {status === 'cancelled' && <path className="line" d={`M${x - 8} ${y}h16`} />}
      {status === 'alleged' && (
        <path className="line" d={`M${x - 1.6} ${y - 1.6}a1.7 1.7 0 1 1 1.6 2.2v0.8M${x} ${y + 2.6}v0.7`} fill="none" />
      )}
    </>
  )
}

const isSolid = (status: Status): boolean => status === 'held' || status === 'confirmed'
