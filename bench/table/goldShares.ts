import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { CaseEntry } from '../../src/compile/index.ts'
import { timed } from '../child.ts'

const shared = join('..', 'shared')
export const seedTexts = join(shared, 'seeds')
export const pressTexts = join('test', 'press')
const [seedGold, score] = [join(shared, 'gold'), join(shared, 'tools', 'score.py')]

/** Rows of the published scorer that the table stands on, with the share that is asked of each. */
const asked: readonly (readonly [row: string, share: number])[] = [
  ['positions (party, evidence)', 0.8],
  ['positions with their stance', 0.75],
  ['conditions', 0.8],
  ['proposals', 0.8],
]

/** True where the seeds, their gold and the scorer are there. */
export const seedsThere = (): boolean => [seedGold, seedTexts].every((path) => existsSync(path)) && scorerThere()
export const scorerThere = (): boolean => existsSync(score)

/** Shares of hand-made answers found, over all gold files of a set, beside what is asked. */
export async function measureShares(set: 'seeds' | 'press', entries: readonly CaseEntry[]): Promise<void> {
  const totals = new Map<string, [right: number, all: number]>()
  for (const { gold, entry } of set === 'seeds' ? seedPairs(entries) : pressPairs(entries)) {
    const out = await scored(gold, entry)
    for (const [row] of asked) {
      const found = new RegExp(`^${row.replace(/[()]/g, '\\$&')} +(\\d+)/(\\d+)$`, 'm').exec(out)
      const [right, all] = totals.get(row) ?? [0, 0]
      if (found) totals.set(row, [right + Number(found[1]), all + Number(found[2])])
    }
  }
  for (const [row, share] of asked) {
    const [right, all] = totals.get(row) ?? [0, 0]
    const wanted = set === 'press' && row.startsWith('positions') ? '' : ` (asked: ${share.toFixed(2)})`
    const short = wanted !== '' && right < share * all ? '  SHORT' : ''
    const told = all > 0 ? `${right}/${all} = ${(right / all).toFixed(2)}${wanted}${short}` : 'not in this gold'
    console.log(`${row.padEnd(30)} ${told}`)
  }
}

interface Pair {
  readonly gold: string
  readonly entry: CaseEntry
}

const seedPairs = (entries: readonly CaseEntry[]): Pair[] =>
  readdirSync(seedGold)
    .filter((name) => /^seed-.*\.json$/.test(name))
    .sort()
    .flatMap((file) => {
      const entry = entries.find(({ article }) => basename(article.path).startsWith(file.slice(5, 8)))
      return entry ? [{ gold: join(seedGold, file), entry }] : []
    })

const pressPairs = (entries: readonly CaseEntry[]): Pair[] =>
  entries.map((entry) => ({ gold: entry.article.path.replace(/txt$/, 'gold.json'), entry }))

async function scored(gold: string, { article, reading }: CaseEntry): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'parley-table-')), 'reading.jsonl')
  writeFileSync(path, JSON.stringify({ path: article.path, id: article.id, ...reading }))
  return (await timed('python3', [score, 'seeds', gold, path])).out
}
