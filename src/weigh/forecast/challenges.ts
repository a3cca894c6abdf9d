import type { Stake } from '../../model/index.ts'
import { meanOf, medianOf } from './central.ts'

/** One actor's change of position in a round. */
export interface Yielding {
  readonly actor: string
  readonly how: 'confrontation' | 'compromise'
  readonly to: string
  readonly position: number
}
export interface Round {
  readonly positions: readonly number[]
  /** The exponent of each actor's attitude to risk in this round. */
  readonly risk: readonly number[]
  readonly changes: readonly Yielding[]
  readonly mean: number
  readonly median: number
}

interface Table {
  readonly stakes: readonly Stake[]
  readonly risk: readonly number[]
  readonly range: number
  readonly votes: number
}

/**
 * The expected-utility rounds of Bueno de Mesquita 1994 in the form of Scholz, Calbert & Smith 2011, as one replication
 * of their code has them. An experiment: replications disagree from the first round on, and the weighted mean of the
 * positions is the baseline to beat. In this variant the chance of success is a share of all votes over all pairs, the
 * best compromise is the one with the lowest weighted position, and nobody capitulates.
 */
export function challenges(stakes: readonly Stake[], rounds: number): Round[] {
  const positions = stakes.map(({ position }) => position)
  const range = Math.max(...positions) - Math.min(...positions)
  const found: Round[] = []
  let now = stakes
  for (let round = 0; round < rounds && range > 0; round++) {
    const risk = riskOf(now, range)
    const table = tableOf(now, risk, range)
    const changes = now.map((_, i) => bestOffer(table, i))
    now = now.map((stake, i) => ({ ...stake, position: changes[i]?.position ?? stake.position }))
    found.push({
      positions: now.map(({ position }) => position),
      risk,
      changes: changes.filter((change) => change !== null),
      mean: meanOf(now),
      median: medianOf(now),
    })
  }
  return found
}

function tableOf(stakes: readonly Stake[], risk: readonly number[], range: number): Table {
  const bare = { stakes, risk, range, votes: 0 }
  let votes = 0
  for (const [k] of stakes.entries())
    for (const a of stakes) for (const b of stakes) votes += Math.abs(voteOf(bare, k, [a.position, b.position]))
  return { ...bare, votes }
}

/** How much actor `k` would put behind the first position against the second. */
function voteOf({ stakes, risk, range }: Table, k: number, [a, b]: readonly [number, number]): number {
  const { position, capability, salience } = stakes[k]!
  const far = (x: number) => (Math.abs(position - x) / range) ** risk[k]!
  return capability * salience * (far(b) - far(a))
}

/** The expected utility of `i` challenging `j`, as `viewer` sees it: with the viewer's attitude to risk. */
function expected(table: Table, viewer: number, [i, j]: readonly [number, number]): number {
  const { stakes, risk, range, votes } = table
  const [from, against] = [stakes[i]!.position, stakes[j]!.position]
  const apart = Math.abs(from - against) / range
  const r = risk[viewer]!
  const won = 2 - 4 * (0.5 - 0.5 * apart) ** r
  const lost = 2 - 4 * (0.5 + 0.5 * apart) ** r
  const unchanged = 2 - 4 * 0.5 ** r
  const behind =
    from === against ? 0 : stakes.reduce((sum, _, k) => sum + Math.max(0, voteOf(table, k, [from, against])), 0)
  const chance = votes === 0 ? 0 : behind / votes
  const salience = stakes[j]!.salience
  return salience * (chance * won + (1 - chance) * lost) + (1 - salience) * won - unchanged
}

/** Attitudes to risk: who is most challenged at its position is most ready to take risks, from one half to two. */
function riskOf(stakes: readonly Stake[], range: number): number[] {
  const table = tableOf(
    stakes,
    stakes.map(() => 1),
    range,
  )
  const danger = stakes.map((_, j) =>
    stakes.reduce((sum, _other, i) => (i === j ? sum : sum + expected(table, j, [i, j])), 0),
  )
  const [most, least] = [Math.max(...danger), Math.min(...danger)]
  return danger.map((d) => {
    const acceptance = most === least ? 0 : (2 * d - most - least) / (most - least)
    return (1 - acceptance / 3) / (1 + acceptance / 3)
  })
}

interface Offer extends Omit<Yielding, 'actor'> {
  /** The lowest is taken. */
  readonly key: number
}

function bestOffer(table: Table, i: number): Yielding | null {
  const offers = table.stakes.flatMap((_, j) => offerBy(table, i, j) ?? [])
  for (const how of ['confrontation', 'compromise'] as const) {
    const [best] = offers.filter((offer) => offer.how === how).toSorted((a, b) => a.key - b.key)
    if (best) return { actor: table.stakes[i]!.name, how, to: best.to, position: best.position }
  }
  return null
}

/** What `i` thinks that it would have to give in to if `j` challenged it; `null` when it need not. */
function offerBy(table: Table, i: number, j: number): Offer | null {
  const [own, other] = [table.stakes[i]!, table.stakes[j]!]
  if (other.position === own.position) return null
  const [mine, theirs] = [expected(table, i, [i, j]), expected(table, i, [j, i])]
  if (theirs > mine && mine > 0) {
    const key = Math.abs(own.position - other.position)
    return { how: 'confrontation', to: other.name, position: other.position, key }
  }
  if (!(theirs > 0 && mine < 0 && theirs > -mine)) return null
  const position = own.position + (other.position - own.position) * Math.abs(mine / theirs)
  const key = (Math.abs(mine) * own.position + theirs * other.position) / (Math.abs(mine) + theirs)
  return { how: 'compromise', to: other.name, position, key }
}
