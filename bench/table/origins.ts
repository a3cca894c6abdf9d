import { filePapers, type Paper } from '../../src/compile/ground/paper.ts'
import type { CaseEntry } from '../../src/compile/index.ts'
import { copies } from '../../src/compile/origins/copies.ts'
import { loadLexicon } from '../../src/engine/loadLexicon.ts'
import type { Article, Lexicon, Reading } from '../../src/model/index.ts'
import { countClaims } from './origins/claims.ts'
import { kinds, type Planted, plant } from './origins/plant.ts'
import { poolOf } from './origins/pool.ts'

const wanted = 10_000
const seed = 7
const claims = 60

/**
 * Copies planted in the texts of the shared corpora: how many are found and how many of the finds are right, by kind;
 * processor time for ever more articles; and whether a claim ever counts more independent origins than it has.
 */
export async function measureOrigins(): Promise<void> {
  const pool = poolOf()
  if (!pool) return console.log('not measured: the shared corpora are not there')
  const { lexicon } = loadLexicon()
  const planted = plant(pool.texts, wanted, seed)
  console.log(
    `${pool.texts.length} texts that are no copies of each other (${pool.setAside} of the corpora set aside: they share a tenth of\n` +
      `their runs of eight words with another), and ${wanted - pool.texts.length} copies of two thirds of them, seed ${seed}\n`,
  )
  const { origin } = timed(papersOf(planted, lexicon))
  printKinds(planted, origin, sameWords(planted))
  printSpeed(pool.texts, lexicon)
  printClaims(pool.texts, lexicon)
}

/** For each planted text the number of the one that stands for its group. */
type Grouping = readonly number[]

function papersOf(planted: readonly Planted[], lexicon: Lexicon): Paper[] {
  const entries = planted.map(({ text, kind }, at): CaseEntry => {
    const article = { id: String(at).padStart(6, '0'), path: `${at}.txt`, text } as Article
    const published = { value: kind === null ? '2024-01-01' : '2024-01-02' }
    const card = { genre: 'news', outlet: null, credits: [], published } as unknown as Reading['article']
    return { article, reading: { article: card, statements: [] as Reading['statements'] } as Reading }
  })
  return filePapers(entries, lexicon, null)
}

function timed(papers: readonly Paper[]): { readonly origin: Grouping; readonly seconds: number } {
  const before = process.cpuUsage()
  const found = copies(papers)
  const { user, system } = process.cpuUsage(before)
  return {
    origin: papers.map((_, at) => Number(found.get(String(at).padStart(6, '0')))),
    seconds: (user + system) / 1e6,
  }
}

/** The baseline: two texts are copies when they have the same words in the same order, or begin with the same twelve. */
function sameWords(planted: readonly Planted[]): Grouping {
  const first = new Map<string, number>()
  return planted.map(({ text }, at) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    const key = words.slice(0, 12).join(' ')
    const known = first.get(key)
    if (known === undefined) first.set(key, at)
    return known ?? at
  })
}

/** A copy is found when it stands in one group with its original; a find is right when both are of one family. */
function printKinds(planted: readonly Planted[], found: Grouping, plain: Grouping): void {
  console.log('                 copies   recall  precision   recall of the baseline (same first twelve words)')
  const row = (name: string, is: (one: Planted) => boolean): void => {
    const of = planted.map((_, at) => at).filter((at) => planted[at]!.kind !== null && is(planted[at]!))
    const met = (groups: Grouping) => of.filter((at) => groups[at] === groups[planted[at]!.family]).length / of.length
    console.log(
      `${name.padEnd(16)} ${String(of.length).padStart(6)}    ${met(found).toFixed(3)}      ${precision(planted, found, of).toFixed(3)}   ${met(plain).toFixed(3)}`,
    )
  }
  for (const kind of kinds) row(kind, (one) => one.kind === kind)
  row('all', () => true)
  const joined = planted.filter(({ kind, family }, at) => kind === null && found[at] !== found[family]).length
  const strangers = planted.filter(
    ({ kind, family }, at) => kind === null && planted[found[at]!]!.family !== family,
  ).length
  console.log(
    `originals taken for a copy of a text that is not theirs: ${strangers + joined} of ${planted.filter(({ kind }) => kind === null).length}\n`,
  )
}

/** Of all pairs of one of these texts with another in its group, the share of one family. */
function precision(planted: readonly Planted[], found: Grouping, of: readonly number[]): number {
  const groups = new Map<number, Map<number, number>>()
  found.forEach((group, at) => {
    const families = groups.get(group) ?? new Map<number, number>()
    const { family } = planted[at]!
    groups.set(group, families.set(family, (families.get(family) ?? 0) + 1))
  })
  let [right, all] = [0, 0]
  for (const at of of) {
    const families = groups.get(found[at]!)!
    right += families.get(planted[at]!.family)! - 1
    for (const count of families.values()) all += count
    all--
  }
  return all === 0 ? 1 : right / all
}

function printSpeed(texts: readonly string[], lexicon: Lexicon): void {
  for (const size of [wanted / 4, wanted / 2, wanted]) {
    const planted = plant(texts.slice(0, Math.ceil((texts.length * size) / wanted)), size, seed)
    const { seconds } = timed(papersOf(planted, lexicon))
    console.log(`${String(size).padStart(6)} articles   ${seconds.toFixed(1)} s of processor time, on one core`)
  }
  const some = plant(texts.slice(0, 120), 400, seed)
  const before = process.cpuUsage()
  allPairs(some)
  const { user, system } = process.cpuUsage(before)
  const scaled = ((user + system) / 1e6) * (wanted / some.length) ** 2
  console.log(
    `${String(wanted).padStart(6)} articles   ${scaled.toFixed(0)} s when all pairs are compared (worked out from ${some.length})\n`,
  )
}

/** What banding saves: the words of every text compared with those of every other. */
function allPairs(planted: readonly Planted[]): number {
  const sets = planted.map(({ text }) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []))
  let alike = 0
  sets.forEach((one, at) => {
    for (let other = 0; other < at; other++) {
      let both = 0
      for (const word of one) if (sets[other]!.has(word)) both++
      if (both > 0.5 * Math.min(one.size, sets[other]!.size)) alike++
    }
  })
  return alike
}

function printClaims(texts: readonly string[], lexicon: Lexicon): void {
  const { articles, all, above, ...put } = countClaims(texts, claims, lexicon)
  console.log(
    `${put.claims} claims put into ${articles} articles (six and their copies each; told to three, three have it from one wire):\n` +
      `  listed                                     ${put.listed}\n` +
      `  with the number of articles that print it  ${put.whole}\n` +
      `  with the number of independent origins     ${put.exact}\n` +
      `  claims with more origins than there are    ${above.length} of ${all}, those of the corpora included`,
  )
  for (const line of above.slice(0, 10)) console.log(`    ${line}`)
}
