import type { Token } from '../draft.ts'
import { endsDate, isQuote, modifies, nominal, nounPhraseEnd, opensNoun } from './nounPhrase.ts'
import { isGerund, isTo, opensVerb, verbPhraseEnd } from './verbPhrase.ts'

/**
 * `np` a noun phrase without its prepositional phrases, `vp` auxiliaries and one verb, `prep` a preposition, `mark` a
 * word that opens a clause ("that", "if"), `rel` a relative pronoun, `and` a conjunction, `comma`, `stop` a mark that
 * separates harder than a comma, `other` the rest.
 */
export type ChunkKind = 'np' | 'vp' | 'prep' | 'mark' | 'rel' | 'and' | 'comma' | 'stop' | 'other'

/** A run of tokens `from`–`to` (indices, `to` exclusive) that belong together. */
export interface Chunk {
  readonly kind: ChunkKind
  readonly from: number
  readonly to: number
}

const relatives = new Set(['who', 'whom', 'whose', 'which'])

const marks = new Set(
  'that if whether because although though while whereas since unless until when where why how what once lest as'.split(
    ' ',
  ),
)

const prepositions = new Set('after before following during amid upon via without despite including'.split(' '))

/** Prepositions that open a clause when a noun phrase and its verb follow: "after a patrol seized …". */
const openers = new Set('after before since until till'.split(' '))

const stops = /^(?:[;:()[\]—–…]|--+)$/

/** All words that decide by their form: the others go by their tag alone. */
const deciding = new Set([...relatives, ...openers, ...prepositions, ...marks, 'according', '&'])

/** Cuts a sentence into chunks by its part-of-speech tags, in one pass. Quotation marks are passed over. */
export function chunk(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = []
  let at = 0
  while (at < tokens.length) {
    const kind = kindAt(tokens, at)
    const two = kind === 'prep' && tokens[at]!.lower === 'according'
    const to = two
      ? at + 2
      : kind === 'np'
        ? nounPhraseEnd(tokens, at)
        : kind === 'vp'
          ? verbPhraseEnd(tokens, at)
          : at + 1
    if (to > at + 1 || !isQuote(tokens[at]!.text)) chunks.push({ kind, from: at, to })
    at = to
  }
  return chunks
}

function kindAt(tokens: readonly Token[], at: number): ChunkKind {
  const { lower, tag } = tokens[at]!
  if (tag === 'PUNCT') return lower === ',' ? 'comma' : lower === '.' ? 'other' : stops.test(lower) ? 'stop' : 'other'
  return (deciding.has(lower) ? kindByForm(tokens, at) : null) ?? kindByTag(tokens, at)
}

/** What the form of a word makes of it, whatever its tag; `null` where the tag decides. */
function kindByForm(tokens: readonly Token[], at: number): ChunkKind | null {
  const { lower, tag } = tokens[at]!
  if (relatives.has(lower)) return 'rel'
  if (lower === 'that' && isRelative(tokens, at)) return 'rel'
  if (lower === 'that' && tokens[at + 1] && tag === 'DET') return opensContent(tokens[at + 1]!) ? 'mark' : 'np'
  if (lower === 'according' && tokens[at + 1]?.lower === 'to') return 'prep'
  if (openers.has(lower) && opensClause(tokens, at)) return 'mark'
  if (prepositions.has(lower) && (tag !== 'VERB' || at === 0 || lower === 'including')) return 'prep'
  if (marks.has(lower) && tag !== 'NOUN') return lower === 'as' && tag === 'ADP' ? 'prep' : 'mark'
  return lower === '&' ? 'and' : null
}

function kindByTag(tokens: readonly Token[], at: number): ChunkKind {
  const { lower, tag } = tokens[at]!
  if (tag === 'CCONJ') return 'and'
  if (tag === 'SCONJ') return 'mark'
  if (tag === 'ADP') return 'prep'
  if (isGerund(tokens, at)) return 'vp'
  if (tag === 'PRON' || nominal.has(tag)) return 'np'
  if (tag === 'PART') return isTo(tokens, at) || lower === 'not' || lower === "n't" ? opensVerb(tokens, at) : 'other'
  if (tag === 'AUX' || tag === 'VERB') return modifies(tokens, at) ? 'np' : 'vp'
  if (tag === 'ADV') return opensNoun(tokens, at) ? 'np' : 'other'
  return 'other'
}

/** "the offensive that began in May": behind a noun, right ahead of its verb. */
function isRelative(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.tag
  if (before !== 'NOUN' && before !== 'PROPN' && before !== 'ADJ') return false
  const next = tokens[at + 1]?.tag === 'ADV' ? tokens[at + 2] : tokens[at + 1]
  return next?.tag === 'AUX' || (next?.tag === 'VERB' && !next.lower.endsWith('ing'))
}

/** "a report that envoys met": no determiner stands before a plural or a name. */
const opensContent = ({ tag, lower }: Token): boolean => tag === 'PROPN' || (tag === 'NOUN' && /[^s]s$/.test(lower))

/** True when a noun phrase and then its finite verb follow, with nothing but "of …" and an aside between them. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  let next = at + 1
  let nouns = 0
  for (; next < tokens.length && next < at + 16; next++) {
    const { tag, lower } = tokens[next]!
    if (tag === 'VERB' || tag === 'AUX') return nouns > 0 && !lower.endsWith('ing')
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || tag === 'NUM') nouns++
    else if (
      !(nominal.has(tag) || tag === 'PART' || tag === 'ADV' || lower === 'of' || lower === 'from' || lower === 'and')
    )
      return false
    if (endsDate(tokens, next) && tokens[next + 1]?.lower !== 'of') return false
  }
  return false
}
