import type { Firmness, Layer, Move, Stance } from '../../src/model/index.ts'
import { firmnessMark } from '../../src/present/words/marks.ts'
import { alsoOfOne } from '../../src/present/words/move.ts'

/** The shapes of the eight stances in a field of 14 by 14: the same signs as on paper, drawn so that all weigh alike. */
const shapes: Readonly<Record<Stance, { readonly line?: string; readonly solid?: string }>> = {
  demands: { solid: 'M7 1.8 13 12.2H1z', line: 'M7 1.8 13 12.2H1z' },
  seeks: { line: 'M7 1.8 13 12.2H1z' },
  offers: { line: 'M7 1.2 12.8 7 7 12.8 1.2 7z' },
  accepts: {
    solid: 'M7 1.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0 -11z',
    line: 'M7 1.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0 -11z',
  },
  open: { line: 'M7 1.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0 -11z' },
  conditional: { solid: 'M7 1.5a5.5 5.5 0 0 0 0 11z', line: 'M7 1.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0 -11z' },
  refuses: { line: 'M2.2 2.2 11.8 11.8M11.8 2.2 2.2 11.8' },
  shifts: { line: 'M11.9 5.1A5.3 5.3 0 1 0 12.3 7.6M12.4 1.6V5.3H8.7' },
}

const weight: Readonly<Record<Firmness, number>> = { signal: 1.1, ask: 1.5, 'bottom-line': 2.2, 'red-line': 2.9 }

/** The sign of a stance; how firm it is put is the weight of its line. A word must stand beside it, or a label. */
export function StanceSign({ stance, firmness = 'ask' }: { stance: Stance; firmness?: Firmness }) {
  const { line, solid } = shapes[stance]
  return (
    <svg className="sign" viewBox="-1 -1 16 16" width="1em" height="1em" aria-hidden="true" focusable="false">
      {solid && <path d={solid} fill="currentColor" />}
      {line && <path d={line} fill="none" stroke="currentColor" strokeWidth={weight[firmness]} />}
    </svg>
  )
}

/** A position in one word: its sign, weight for firmness, and the line below for the layer. */
export function StanceMark({ stance, firmness, layer }: { stance: Stance; firmness: Firmness; layer: Layer }) {
  const isFirm = firmness === 'bottom-line' || firmness === 'red-line'
  return (
    <span className={isFirm ? 'stance firm' : 'stance'}>
      <StanceSign stance={stance} firmness={firmness} /> <LayerLine layer={layer}>{stance}</LayerLine>
      <span className="hidden">, {layer}</span>
      {isFirm && (
        <span className="firmness">
          {firmnessMark[firmness]} {firmness}
        </span>
      )}
    </span>
  )
}

/** A stance alone, as in a move or a reaction. */
export const Stanced = ({ stance }: { stance: Stance }) => (
  <span className="stance">
    <StanceSign stance={stance} /> {stance}
  </span>
)

/** What changed: from one stance to another, or within one. */
export function Moved({ from, to }: Pick<Move, 'from' | 'to'>) {
  const also = from === to ? alsoOfOne(to) : null
  return (
    <span className="change">
      {from !== to && (
        <>
          <Stanced stance={from} /> <span aria-hidden="true">→</span>
          <span className="hidden">then</span>{' '}
        </>
      )}
      <Stanced stance={to} />
      {also && <span className="soft">, {also}</span>}
    </span>
  )
}

/** Words on the line of their layer: solid for verbatim, dashed for reported, dotted for inferred. */
export const LayerLine = ({ layer, children }: { layer: Layer; children: string }) => (
  <span className={`on-line ${layer}`}>{children}</span>
)

/** Words that are in doubt, on their wavy line. */
export const DoubtWave = ({ children, why }: { children: string; why?: string }) => (
  <span className="doubted" title={why}>
    {children}
  </span>
)
