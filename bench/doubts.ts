import type { Article, Doubt } from '../src/model/index.ts'
import { read } from '../src/read/index.ts'
import { lexicon } from '../test/kit/reading.ts'
import { estimate, keyOf, verdicts } from './doubts/judged.ts'
import { cleanNews, wordsIn } from './doubts/news.ts'
import type { Planted } from './doubts/plant.ts'
import { drawFor, plants } from './doubts/planted.ts'
import { half } from './names/half.ts'

/** Doubts of the sample at most: all of them where there are fewer. */
const sampled = 250
/** Of how many articles one is damaged on purpose. */
const oneIn = 3

interface Raised {
  readonly key: string
  readonly article: Article
  readonly doubt: Doubt
}

/** Doubts in clean news by rule, the share of false ones as a person judged them, and what is doubted of planted damage. */
export async function doubts(): Promise<void> {
  const sets = cleanNews()
  if (sets.length === 0) return console.log('not measured: the shared corpora are not there')
  const raised: Raised[] = []
  let words = 0
  console.log('clean running text                  articles    words  doubts  in 1,000 words')
  for (const { name, articles } of sets) {
    const own = articles.flatMap((article) =>
      read(article, { lexicon }).doubts.map((doubt): Raised => ({ key: keyOf(article, doubt), article, doubt })),
    )
    const size = articles.reduce((sum, { text }) => sum + wordsIn(text), 0)
    console.log(`${name.padEnd(34)} ${row([articles.length, size, own.length])}  ${per(own.length, size)}`)
    raised.push(...own)
    words += size
  }
  reportJudged(raised, words)
  for (const part of ['A', 'B'] as const)
    reportPlanted(
      sets.slice(0, 3).flatMap(({ articles }) => articles.filter(({ text }) => half(text) === part)),
      part,
    )
}

const row = (counts: readonly number[]): string => counts.map((count) => String(count).padStart(8)).join('')
const per = (count: number, words: number): string => ((count / words) * 1000).toFixed(4)

function reportJudged(raised: readonly Raised[], words: number): void {
  const known = verdicts()
  const order = raised.map((one) => ({ ...one, place: drawFor(one.key)(2 ** 31) })).sort((a, b) => a.place - b.place)
  const sample = order.slice(0, sampled)
  console.log(`\nby rule, of all ${raised.length} doubts             judged   false  false in 1,000 words (95 %)`)
  for (const rule of [null, ...[...new Set(raised.map(({ doubt }) => doubt.rule))].sort()]) {
    const is = ({ doubt }: Raised): boolean => rule === null || doubt.rule === rule
    const own = sample.filter(is).map(({ key }) => known[key])
    const { judged, wrong, perThousand, low, high } = estimate(own, raised.filter(is).length, words)
    const name = `${rule ?? 'all rules'} (${raised.filter(is).length})`
    console.log(
      `${name.padEnd(34)} ${row([judged, wrong])}  ${perThousand.toFixed(4)} (${low.toFixed(4)} to ${high.toFixed(4)})`,
    )
  }
  const open = sample.filter(({ key }) => known[key] === undefined)
  console.log(`\n${open.length} of the sample of ${sample.length} not judged yet${open.length > 0 ? ':' : ''}`)
  for (const { key, article, doubt } of open) console.log(`  ${key}\n    ${around(article, doubt)}`)
}

/** A doubt with the words around it, for whoever judges it. */
function around({ text }: Article, { span, reading, message }: Doubt): string {
  const plain = (from: number, to: number) => text.slice(Math.max(0, from), to).replace(/\s+/g, ' ')
  const quote = span.quote.length > 200 ? `${span.quote.slice(0, 200)} …` : span.quote
  return `… ${plain(span.start - 80, span.start)}‹${quote}›${plain(span.end, span.end + 60)} … → ${reading} (${message})`
}

function reportPlanted(articles: readonly Article[], part: 'A' | 'B'): void {
  const some = articles.filter(({ id }) => drawFor(id)(oneIn) === 0)
  console.log(`\nplanted damage that is doubted, half ${part}: ${some.length} articles`)
  const clean = some.map((article) => ({ article, reading: read(article, { lexicon }) }))
  for (const [kind, plant] of Object.entries(plants)) {
    const made = clean.flatMap(
      ({ article, reading }) => plant(article, reading, drawFor(`${kind} ${article.id}`)) ?? [],
    )
    const planted = made.length
    const found = made.filter(isDoubted).length
    console.log(`  ${kind.padEnd(48)} ${planted === 0 ? '–' : (found / planted).toFixed(3)} (${found}/${planted})`)
  }
}

/** True when a doubt touches what was damaged. */
function isDoubted({ article, places }: Planted): boolean {
  const { doubts } = read(article, { lexicon })
  return doubts.some(({ span }) => places.some(({ start, end }) => span.start < end && start < span.end))
}
