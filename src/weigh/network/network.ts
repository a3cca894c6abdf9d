/** Somebody for or against something, once. */
export interface Coded {
  readonly actor: string
  readonly concept: string
  readonly agrees: boolean
  /** The day, `YYYY-MM-DD`; `null` where none is known. */
  readonly day: string | null
  /** Where it was said: an origin, so that copies of one story count once. */
  readonly document: string
}

/** A square or oblong table of numbers with its labels. */
export interface Matrix {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly values: readonly (readonly number[])[]
}
export type Network = 'congruence' | 'conflict' | 'subtract' | 'ignore'
export type Normalisation = 'no' | 'average' | 'jaccard' | 'cosine'

/** How often each actor speaks for and against each concept. */
interface Counts {
  readonly actors: readonly string[]
  readonly concepts: readonly string[]
  readonly pro: readonly (readonly number[])[]
  readonly con: readonly (readonly number[])[]
}

function countsOf(statements: readonly Coded[]): Counts {
  const actors = sorted(statements.map(({ actor }) => actor))
  const concepts = sorted(statements.map(({ concept }) => concept))
  const table = (agrees: boolean) => {
    const rows = actors.map(() => concepts.map(() => 0))
    for (const s of statements) if (s.agrees === agrees) rows[actors.indexOf(s.actor)]![concepts.indexOf(s.concept)]!++
    return rows
  }
  return { actors, concepts, pro: table(true), con: table(false) }
}

const sorted = (names: readonly string[]): string[] => [...new Set(names)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))

/** Actors by concepts: how often each speaks of it, or with `subtract` how much more often for it than against it. */
export function twoMode(statements: readonly Coded[], { subtract = false } = {}): Matrix {
  const { actors, concepts, pro, con } = countsOf(statements)
  const sign = subtract ? -1 : 1
  return {
    rows: actors,
    columns: concepts,
    values: pro.map((row, a) => row.map((n, c) => n + sign * con[a]![c]!)),
  }
}

/**
 * Actors by actors (Leifeld 2017): congruence counts what two say alike, conflict what they say against each other, each
 * by the product of their counts; subtract is the first less the second; ignore is both together. The diagonal is 0.
 *
 * Normalised by the average of the two actors' activity, by Jaccard (what they share plus what each says alone), or by
 * the product of their activities, which DNA calls cosine. 0 where the divisor is 0.
 */
export function oneMode(statements: readonly Coded[], network: Network, normalisation: Normalisation = 'no'): Matrix {
  const counts = countsOf(statements)
  const { actors } = counts
  const values = actors.map((_, i) =>
    actors.map((_, j) => {
      if (i === j) return 0
      const divisor = divisorOf(counts, normalisation, [i, j])
      if (divisor === 0) return 0
      const alike = product(counts.pro, counts.pro, [i, j]) + product(counts.con, counts.con, [i, j])
      const against = product(counts.pro, counts.con, [i, j]) + product(counts.con, counts.pro, [i, j])
      const weight = { congruence: alike, conflict: against, subtract: alike - against, ignore: alike + against }[
        network
      ]
      return weight / divisor
    }),
  )
  return { rows: actors, columns: actors, values }
}

type Pair = readonly [number, number]
type Table = readonly (readonly number[])[]

const product = (a: Table, b: Table, [i, j]: Pair): number => a[i]!.reduce((sum, n, c) => sum + n * b[j]![c]!, 0)

function divisorOf({ pro, con }: Counts, normalisation: Normalisation, pair: Pair): number {
  if (normalisation === 'no') return 1
  const [i, j] = pair
  const active = (a: number) => [...pro[a]!, ...con[a]!].reduce((sum, n) => sum + n, 0)
  if (normalisation === 'average') return (active(i) + active(j)) / 2
  if (normalisation === 'cosine') return active(i) * active(j)
  const alone = (table: Table, a: number, b: number) =>
    table[a]!.reduce((sum, n, c) => sum + (table[b]![c] === 0 ? n : 0), 0)
  const shared = product(pro, pro, pair) + product(con, con, pair)
  return shared + alone(pro, i, j) + alone(con, i, j) + alone(pro, j, i) + alone(con, j, i)
}

/** Each actor's stance on a concept once per document: what one article, or one story and its copies, repeats. */
export function oncePerDocument(statements: readonly Coded[]): Coded[] {
  const seen = new Set<string>()
  return statements.filter(({ actor, concept, agrees, document }) => {
    const key = JSON.stringify([actor, concept, agrees, document])
    return !seen.has(key) && seen.add(key)
  })
}

/** A stretch of days and what was said in it. */
export interface Window {
  readonly from: string
  readonly to: string
  readonly statements: readonly Coded[]
}

const day = 86_400_000

/** Windows of so many days, each beginning so many days after the one before. What has no day is in none. */
export function windows(
  statements: readonly Coded[],
  { days, step = days }: { days: number; step?: number },
): Window[] {
  const dated = statements.filter((s): s is Coded & { day: string } => s.day !== null)
  const times = dated.map((s) => Date.parse(`${s.day}T00:00:00Z`))
  if (times.length === 0 || days < 1 || step < 1) return []
  const [first, last] = [times.reduce((a, b) => Math.min(a, b)), times.reduce((a, b) => Math.max(a, b))]
  const found: Window[] = []
  for (let start = first; start <= last; start += step * day) {
    const end = start + (days - 1) * day
    found.push({
      from: new Date(start).toISOString().slice(0, 10),
      to: new Date(end).toISOString().slice(0, 10),
      statements: dated.filter((_, i) => times[i]! >= start && times[i]! <= end),
    })
  }
  return found
}
