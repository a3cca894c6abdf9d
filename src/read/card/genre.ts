import type { Genre, Lexicon, Statement } from '../../model/index.ts'
import { fromLexicon, type Quotation, type Sentence, type Token } from '../draft.ts'
import type { Credit } from './credits.ts'

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const either = (list: readonly string[]): string => list.map(literal).join('|')

const compiled = fromLexicon(({ genreSigns: { titles, argument, trades } }: Lexicon) => ({
  titles: (Object.keys(titles) as (keyof typeof titles)[]).map((kind) => ({
    kind,
    sign: new RegExp(
      `^(?:${either(titles[kind])})(?![\\p{L}\\p{N}])(?:[:|–—-]|\\s[|–—-]|$|${kind === 'statement' || kind === 'digest' ? '' : '(?!)'})|[|]\\s*(?:${either(titles[kind])})$`,
      'iu',
    ),
  })),
  argument: new RegExp(`\\b(?:${either(argument)})\\b`),
  trades: (Object.keys(trades) as (keyof typeof trades)[]).map((kind) => ({
    kind,
    sign: new RegExp(`\\b(?:${either(trades[kind])})\\.?$`, 'iu'),
  })),
}))

interface Given {
  readonly title: string | null
  readonly opinion: boolean
  /** The lines that name the author, or say what the author is. */
  readonly bylines: readonly string[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly statements: readonly Statement[]
  readonly credits: readonly Credit[]
  readonly dateline: boolean
  readonly lexicon: Lexicon
}

/**
 * What kind of article it is, by signs that can be counted, in this order: what the title or a line of the page says, or
 * the author's trade ("Ann Lee, military analyst");
 * a digest credits two or more outlets in a fifth of its sentences; an opinion speaks as "I" or "we" outside quotations;
 * an analysis argues in its own voice more often than it reports; news reports in a sixth of its sentences or has a
 * dateline. `unknown` below four sentences and where nothing tells.
 */
export function genreOf(given: Given): Genre {
  const signs = compiled(given.lexicon)
  const titled = given.title === null ? undefined : signs.titles.find(({ sign }) => sign.test(given.title as string))
  if (titled) return titled.kind
  if (given.opinion) return 'opinion'
  const trade = signs.trades.find(({ sign }) => given.bylines.some((line) => sign.test(line)))
  if (trade) return trade.kind
  const body = given.sentences.filter(({ role }) => role === 'body')
  if (body.length < 4) return 'unknown'
  if (isDigest(body, given.credits)) return 'digest'
  if (speaksAsAuthor(body, given.quotations)) return 'opinion'
  const reported = new Set(given.statements.flatMap(({ cue }) => cue.map(({ start }) => start))).size / body.length
  if (reported < 0.6 && !given.dateline && argues(body, signs.argument)) return 'analysis'
  return given.dateline || reported > 0.16 ? 'news' : 'unknown'
}

function argues(body: readonly Sentence[], argument: RegExp): boolean {
  let argued = 0
  for (const { text } of body) if (text.length < 2_000 && argument.test(text.toLowerCase())) argued++
  return argued >= 3 && argued / body.length > 0.12
}

function isDigest(body: readonly Sentence[], credits: readonly Credit[]): boolean {
  const inText = credits.filter(({ line }) => !line)
  if (new Set(inText.map(({ name }) => name)).size < 2) return false
  let at = 0
  let credited = 0
  for (const { start, end } of body) {
    while (at < inText.length && inText[at]!.at < start) at++
    if (at < inText.length && inText[at]!.at < end) credited++
  }
  return credited >= 3 && credited >= body.length / 5
}

const own = new Set(['i', 'my', 'we', 'our', 'us'])
const isAuthor = ({ text, lower }: Token): boolean =>
  lower.length < 4 && text !== 'US' && text !== 'i' && own.has(lower)

/** "I", "we", "my" in the author's own voice, in three sentences or more and at least one in twelve. */
function speaksAsAuthor(body: readonly Sentence[], quotations: readonly Quotation[]): boolean {
  const inside = (place: number, from: number, end: number): boolean => {
    for (let i = from; i < quotations.length && quotations[i]!.start < end; i++)
      if (quotations[i]!.start <= place && place < quotations[i]!.end) return true
    return false
  }
  let at = 0
  let spoken = 0
  for (const { start, end, tokens } of body) {
    while (at < quotations.length && quotations[at]!.end <= start) at++
    if (tokens.length < 2_000 && tokens.some((token) => isAuthor(token) && !inside(token.start, at, end))) spoken++
  }
  return spoken >= 3 && spoken >= body.length / 12
}
