import type { Cell, CellAmount, Dossier, StatedLimit, StatedZone, TableRow } from '../../model/index.ts'
import { scaleZone } from './outlook.ts'

/** Amounts further apart than this factor are hardly of one scale: a share of a share, a year's sum and a month's. */
const ONE_SCALE = 5

/**
 * The zones of agreement that a case itself states: on each issue and unit, the latest amount of each party as the least
 * or the most that it would take, where two parties or more have stated one and they limit opposite sides.
 */
export function statedZones({ table, issues }: Dossier): StatedZone[] {
  const names = new Map(issues.map(({ id, name }) => [id, name]))
  return scalesOf(table.filter(({ issue }) => names.has(issue) && issue !== 'other')).flatMap(
    ({ issue, unit, limits }): StatedZone[] => {
      const ends = limits.map(({ least, most }) => Math.abs(least ?? most ?? 0))
      const isOneScale = Math.max(...ends) <= ONE_SCALE * Math.min(...ends)
      const isBounded = limits.some(({ least }) => least !== null) && limits.some(({ most }) => most !== null)
      if (!isOneScale || !isBounded || limits.length < 2) return []
      return [{ ...scaleZone({ issue: names.get(issue) ?? issue, unit, limits }), limits }]
    },
  )
}

interface Scale {
  readonly issue: string
  readonly unit: string
  readonly limits: StatedLimit[]
}

/** The limits on each issue and unit, parties in the order of the table. */
function scalesOf(table: readonly TableRow[]): Scale[] {
  const scales = new Map<string, Scale>()
  for (const { party, issue, cells } of table) {
    for (const [unit, stated] of amountsOf(cells)) {
      const limit = limitOf(stated)
      if (limit === null) continue
      const key = `${issue} ${unit}`
      const scale = scales.get(key) ?? { issue, unit, limits: [] }
      scale.limits.push({ party: party.name, ...limit, evidence: stated.at(-1)!.cell.evidence.slice(0, 1) })
      scales.set(key, scale)
    }
  }
  return [...scales.values()]
}

/** A cell that states a single amount of its unit. */
interface Stated {
  readonly cell: Cell
  readonly amount: CellAmount
}

/** What a party itself has stated, by unit, in order of time. What an analyst infers is not its limit. */
function amountsOf(cells: readonly Cell[]): Map<string, Stated[]> {
  const stated = new Map<string, Stated[]>()
  for (const cell of cells) {
    const [amount, more] = cell.amounts ?? []
    if (!amount || more || cell.layer === 'inferred') continue
    const unit = [amount.unit, amount.per ?? ''].filter(Boolean).join(' per ')
    stated.set(unit, [...(stated.get(unit) ?? []), { cell, amount }])
  }
  return stated
}

type Limit = Pick<StatedLimit, 'least' | 'most' | 'because'>

/**
 * The limit in a party's latest amount. "At least", "at most" and a refusal say themselves which end they are; otherwise
 * whoever has asked for amounts on this scale would take more, and whoever has offered them would give less.
 */
function limitOf(stated: readonly Stated[]): Limit | null {
  const { cell, amount } = stated.at(-1)!
  const { low, high, bound } = amount
  if (cell.stance === 'refuses') {
    if (bound === 'at-most') return least(high, 'it refuses less')
    return bound === 'at-least' ? most(low, 'it refuses more') : null
  }
  if (bound === 'at-least') return least(low, 'it says at least')
  if (bound === 'at-most') return most(high, 'it says at most')
  const first = stated.find(({ cell: { stance } }) => asking.has(stance) || stance === 'offers')
  if (first === undefined) return null
  return asking.has(first.cell.stance)
    ? least(low ?? high, 'it has asked for amounts on this scale, and would take more')
    : most(high ?? low, 'it has offered amounts on this scale, and would give less')
}

const asking = new Set<Cell['stance']>(['demands', 'seeks'])

const least = (value: number | null, because: string): Limit | null =>
  value === null ? null : { least: value, most: null, because }
const most = (value: number | null, because: string): Limit | null =>
  value === null ? null : { least: null, most: value, because }
