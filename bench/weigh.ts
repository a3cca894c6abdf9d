import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Conflict } from '../src/model/index.ts'
import { gameOf, prepare } from '../src/weigh/conflict/prepare.ts'
import { weigh } from '../src/weigh/index.ts'
import { stability } from '../src/weigh/stability/stability.ts'
import { type PlainGame, plainEquilibria } from '../test/kit/plainGame.ts'
import { agreement } from './weighGold.ts'
import { otherAgreement } from './weighMore.ts'

const gold = join('..', 'shared', 'gold', 'negotiation')
const concepts = ['nash', 'gmr', 'smr', 'seq', 'sseq'] as const

/** Agreement with every number of the published and computed gold, then speed beside the plain engine and as it grows. */
export async function weighing(): Promise<void> {
  if (existsSync(gold)) {
    const read = (name: string) => JSON.parse(readFileSync(join(gold, name), 'utf8')) as unknown
    for (const { file, right, all, wrong } of [...agreement(read), ...otherAgreement(read)]) {
      console.log(`${file.padEnd(28)} ${right}/${all}`)
      for (const line of wrong.slice(0, 5)) console.log(`    not equal: ${line}`)
    }
  } else console.log('gold not measured: the shared folder is not there')
  beside()
  growth()
}

/** A made conflict of so many options, shared out among the parties; the same every time. */
export function made(options: number, parties: number): Conflict {
  let seed = options * 31 + parties
  const random = (n: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    return (seed >>> 8) % n
  }
  const statement = () => Array.from({ length: options }, () => 'YN------'[random(8)]!).join('')
  return {
    parties: Array.from({ length: parties }, (_, p) => ({
      name: `party ${p + 1}`,
      options: Array.from({ length: options }, (_, o) => o)
        .filter((o) => o % parties === p)
        .map((o) => ({ name: `option ${o + 1}`, reversible: o % 7 !== 3 })),
      prefers: Array.from({ length: 2 * options }, statement),
    })),
  }
}

/** The fast engine and the plain one on one conflict. */
function beside(): void {
  console.log('\nstates  parties  ours, ms  plain, ms  equal')
  for (const [options, parties] of [
    [6, 2],
    [8, 3],
    [9, 4],
  ] as const) {
    const conflict = made(options, parties)
    const outlook = weigh(conflict)
    const [ours] = timed(() => stability(gameOf(prepare(conflict))!))
    const game = plain(
      conflict,
      outlook.states.map(({ name }) => name),
    )
    const [theirs, found] = timed(() => concepts.map((concept) => plainEquilibria(game, concept)))
    const equal = concepts.every((concept, i) => `${outlook.equilibria[concept]}` === `${found[i]}`)
    console.log(
      row([2 ** options, 6], [parties, 7], [ours.toFixed(0), 8], [theirs.toFixed(0), 9], [equal ? 'yes' : 'NO', 5]),
    )
  }
}

/** The same conflict for the plain engine, worked out from the names of its states alone. */
function plain({ parties }: Conflict, names: readonly string[]): PlainGame {
  const owner: number[] = []
  const final: boolean[] = []
  for (const [p, { options = [] }] of parties.entries())
    for (const option of options) {
      owner.push(p)
      final.push(typeof option === 'object' && option.reversible === false)
    }
  const may = (from: string, to: string, p: number) =>
    [...from].every((sign, o) => sign === to[o] || (owner[o] === p && !(final[o] && sign === 'Y')))
  const fits = (name: string, pattern: string) => [...pattern].every((sign, o) => sign === '-' || sign === name[o])
  return {
    states: names.length,
    moves: parties.map((_, p) =>
      names.map((from, s) => names.flatMap((to, t) => (s !== t && may(from, to, p) ? [t] : []))),
    ),
    payoff: parties.map(({ prefers = [] }) =>
      names.map((name) => prefers.reduce((score, says) => score * 2 + Number(fits(name, says as string)), 0)),
    ),
  }
}

/** How time and memory grow from 256 to 262,144 states with four parties. */
function growth(): void {
  console.log('\nprocessor time of everything that is worked out; up to 600 states that is more than stability')
  console.log('states    arcs         ms  ns per arc  MiB held')
  for (const options of [8, 10, 12, 14, 16, 18]) {
    const conflict = made(options, 4)
    const arcs = arcsOf(conflict, options)
    const [ms, outlook] = timed(() => weigh(conflict))
    const held = process.memoryUsage().rss / 2 ** 20
    console.log(
      row(
        [outlook.states.length, 7],
        [arcs, 10],
        [ms.toFixed(0), 7],
        [((ms * 1e6) / arcs).toFixed(0), 10],
        [held.toFixed(0), 8],
      ),
    )
  }
}

/** Moves of all parties from all states: half of what could change is barred where an option is final and taken. */
function arcsOf({ parties }: Conflict, options: number): number {
  return parties.reduce((sum, { options: own = [] }) => {
    const ways = own.reduce(
      (product, option) => product * (typeof option === 'object' && option.reversible === false ? 1.5 : 2),
      1,
    )
    return sum + (ways - 1) * 2 ** options
  }, 0)
}

/** Milliseconds of processor time, which a busy machine does not stretch as it does the clock's. */
function timed<T>(task: () => T): [number, T] {
  const started = process.cpuUsage()
  const result = task()
  const { user, system } = process.cpuUsage(started)
  return [(user + system) / 1000, result]
}

const row = (...cells: readonly [string | number, number][]): string =>
  cells.map(([value, width]) => String(value).padStart(width)).join('  ')
