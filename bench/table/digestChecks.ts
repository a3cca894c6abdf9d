import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine } from '../../src/app/index.ts'
import type { CaseEntry } from '../../src/compile/index.ts'
import type { Article } from '../../src/model/index.ts'
import { articlesIn, type Laid, layOut, readingsOf } from './lay.ts'
import { type Stranger, strangersIn } from './strangers.ts'

const guardian = join('..', 'shared', 'corpora', 'ukraine-guardian-nyt', 'Guardians_Russia_Ukraine.csv')
const wanted = 50

/** The fifty articles of the Guardian whose text has the smallest hashes: always the same ones, chosen by nobody. */
export function guardianArticles(): Article[] | null {
  if (!existsSync(guardian)) return null
  const hash = ({ text }: Article) => createHash('sha256').update(text).digest('hex')
  return articlesIn(guardian)
    .map((article) => ({ article, hash: hash(article) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .slice(0, wanted)
    .map(({ article }) => article)
}

/** A set of cases whose digests are checked together. */
interface Shelf {
  readonly name: string
  readonly cases: readonly Laid[]
}

/** Every digest sentence against the spans that it cites, and the share that the gate withheld. */
export async function measureDigest(engine: Engine, seeds: Laid | null, example: Laid): Promise<void> {
  const shelves: Shelf[] = [{ name: 'the example, one case', cases: [example] }]
  if (seeds) shelves.unshift({ name: 'the seeds, one case', cases: [seeds] })
  else console.log('the seeds                       not measured: they are not there')
  const articles = guardianArticles()
  if (articles) {
    const entries = await readingsOf(engine, articles)
    const alone = (entry: CaseEntry) => layOut(engine, [entry], 'one')
    shelves.push({ name: '50 Guardian articles, one case', cases: [layOut(engine, entries, 'guardian')] })
    shelves.push({ name: 'the same, each a case', cases: entries.map(alone) })
  } else console.log('50 Guardian articles            not measured: they are not there')
  for (const shelf of shelves) print(shelf)
}

function print({ name, cases }: Shelf): void {
  const strangers: Stranger[] = cases.flatMap(strangersIn)
  const printed = cases.reduce((sum, { dossier }) => sum + dossier.digest.length, 0)
  const withheld = cases.flatMap(({ dossier }) => dossier.withheld)
  const share = (100 * withheld.length) / Math.max(1, printed + withheld.length)
  console.log(
    `${name.padEnd(31)} ${String(printed).padStart(4)} sentences, ${strangers.length} names or numbers absent from the cited spans (asked: 0), ` +
      `${withheld.length} withheld = ${share.toFixed(1)} % (asked: at most 10 %)`,
  )
  for (const { what, sentence } of strangers.slice(0, 5))
    console.log(`    absent: ${what} in: ${sentence.slice(0, 110)}`)
  for (const { why, sentence } of withheld.slice(0, 5)) console.log(`    withheld: ${why}: ${sentence.slice(0, 90)}`)
}
