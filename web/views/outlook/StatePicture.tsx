import { conceptMeaning, type StateRow, strengthOf } from '../../../src/present/outlook/holds.ts'
import { curveOf, type Edge, type Node, type Picture, radius } from '../../../src/present/outlook/picture.ts'

export interface StatePictureProps {
  readonly picture: Picture
  /** A short name for each party. */
  readonly short: (party: string) => string
  readonly current: number | null
  readonly onOpen: (row: StateRow) => void
  /** A state has the focus. */
  readonly onReach: (row: StateRow) => void
}

/** States as circles in columns by steps from today; what holds is drawn firm. The table twin says the same in words. */
export function StatePicture({ picture, short, current, onOpen, onReach }: StatePictureProps) {
  const { nodes, edges, width, height } = picture
  const first = nodes.find(({ row }) => row.isToday)?.row.index ?? null
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no fieldset within SVG
    <svg
      className="state-picture"
      role="group"
      aria-label="States and the ways to them from today"
      width={width}
      height={height + 26}
      viewBox={`0 0 ${width} ${height + 26}`}
    >
      <defs>
        <marker id="step-end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path className="arrow" d="M0 0l8 4l-8 4z" />
        </marker>
      </defs>
      {edges.map((edge) => (
        <Step key={`${edge.from.row.index} ${edge.to.row.index}`} edge={edge} short={short} />
      ))}
      {nodes.map((node) => (
        <State
          key={node.row.index}
          node={node}
          isCurrent={node.row.index === (current ?? first)}
          onOpen={onOpen}
          onReach={onReach}
        />
      ))}
      <Taken nodes={nodes} />
      <Columns nodes={nodes} y={height + 18} />
    </svg>
  )
}

/** The numbers of the options taken, beside each state. */
function Taken({ nodes }: { nodes: readonly Node[] }) {
  return nodes.map(({ row, x, y }) => (
    <text key={row.index} className="taken" x={x + radius + 9} y={y + 4}>
      {row.options.join(' ')}
    </text>
  ))
}

function Columns({ nodes, y }: { nodes: readonly Node[]; y: number }) {
  const columns = new Map(nodes.map((node) => [node.column, node]))
  return (
    <g className="columns">
      {[...columns].map(([column, { x, row }]) => (
        <text key={column} x={x} y={y}>
          {row.steps === null ? 'out of reach' : column === 0 ? 'today' : column === 1 ? '1 step' : `${column} steps`}
        </text>
      ))}
    </g>
  )
}

function Step({ edge, short }: { edge: Edge; short: (party: string) => string }) {
  const { path, x, y } = curveOf(edge)
  return (
    <g className={edge.paying ? 'step paying' : 'step'}>
      <path d={path} markerEnd="url(#step-end)" />
      <text x={x} y={y}>
        {short(edge.party)}
      </text>
    </g>
  )
}

interface StateProps {
  readonly node: Node
  readonly isCurrent: boolean
  readonly onOpen: (row: StateRow) => void
  readonly onReach: (row: StateRow) => void
}

function State({ node, isCurrent, onOpen, onReach }: StateProps) {
  const { row, x, y } = node
  const words = stateLabel(row)
  const firm = strengthOf(row)
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button element within SVG
    <g
      role="button"
      tabIndex={isCurrent ? 0 : -1}
      aria-label={words}
      className={`state ${firm}`}
      data-state={row.index}
      onClick={() => onOpen(row)}
      onFocus={() => onReach(row)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onOpen(row)
      }}
    >
      <title>{words}</title>
      {row.isAgreement && <rect className="agreement" x={x - 21} y={y - 21} width="42" height="42" />}
      <circle className="ring" cx={x} cy={y} r={radius + 4} />
      {firm === 'nash' && <circle className="outer" cx={x} cy={y} r={radius + 3} />}
      <circle className="body" cx={x} cy={y} r={radius} />
      <text x={x} y={y + 4}>
        {row.index}
      </text>
    </g>
  )
}

/** A state in one line, as a screen reader says it. */
export function stateLabel({ index, words, holds, isToday, isAgreement, steps, paying }: StateRow): string {
  const where = [isToday ? 'today' : '', isAgreement ? 'the agreement' : ''].filter((x) => x !== '').join(', ')
  const names = holds.map((concept) => conceptMeaning[concept].name).join(', ')
  const held = names === '' ? 'does not hold' : `holds under ${names}`
  const way = isToday
    ? ''
    : steps === null
      ? '; out of reach from today'
      : `; ${steps} ${paying ? 'paying ' : ''}${steps === 1 ? 'step' : 'steps'} from today`
  return `State ${index}${where === '' ? '' : ` (${where})`}: ${words}; ${held}${way}`
}
