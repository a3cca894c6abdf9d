import type { Token } from '../draft.ts'

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
const months = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)
const weekdays = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '))
const determiners = new Set('the a an this these those some both all its his her their our my your each'.split(' '))
const nominal = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM'])
const quotes = /^["“”«»'‘’]+$/
/** Most tokens begin with a letter and are no quotation mark. */
const isQuote = (text: string): boolean => !(text.charCodeAt(0) > 64 && text.charCodeAt(0) < 123) && quotes.test(text)
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

/** True for the last word of "March 25", "25 March", "Monday", "the 6th": what comes next is another phrase. */
function endsDate(tokens: readonly Token[], at: number): boolean {
  const [before, { lower, tag }, next] = [tokens[at - 1]?.lower ?? '', tokens[at]!, tokens[at + 1]]
  if (next && (next.tag === 'NUM' || months.has(next.lower))) return false
  if (weekdays.has(lower) || /^\d{1,2}(?:st|nd|rd|th)$/.test(lower)) return true
  if (months.has(lower) && tag === 'PROPN') return /^\d{1,2}(?:st|nd|rd|th)?$/.test(before)
  return /^\d{1,4}$/.test(lower) && (months.has(before) || months.has(tokens[at - 2]?.lower ?? ''))
}

const isTo = (tokens: readonly Token[], at: number): boolean => tokens[at]?.lower === 'to'

/** "to" or "not" belongs to the verb after it, adverbs between them or not. */
function opensVerb(tokens: readonly Token[], at: number): ChunkKind {
  let next = at + 1
  while (next < tokens.length && next < at + 4 && (tokens[next]!.tag === 'ADV' || tokens[next]!.tag === 'PART')) next++
  const tag = tokens[next]?.tag
  if (tag === 'VERB' || tag === 'AUX') return 'vp'
  return isTo(tokens, at) ? 'prep' : 'other'
}

/** "denied meeting Ann Lee": taken for a noun by the tagger, but what it takes after it shows a verb. */
function isGerund(tokens: readonly Token[], at: number): boolean {
  const { lower, tag } = tokens[at]!
  if (tag !== 'NOUN' || !lower.endsWith('ing')) return false
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (!next || !before || lower === 'according') return false
  if (before.lower === ',') return next.tag === 'DET' || next.tag === 'NUM'
  return before.tag === 'VERB' && (next.tag === 'PROPN' || next.tag === 'DET')
}

/** "highly" in "highly placed", "nearly 70 countries": before an adjective, a number or a participle of a noun phrase. */
function opensNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined || tokens[at - 1]?.tag !== 'DET') return false
  return next.tag === 'ADJ' || next.tag === 'NUM' || isParticipial(tokens, at + 1)
}

/** "a strongly worded statement": a participle between an adverb and a noun. */
function isParticipial(tokens: readonly Token[], at: number): boolean {
  const [{ tag, lower }, next] = [tokens[at]!, tokens[at + 1]]
  return tag === 'VERB' && /(?:ed|ing|en)$/.test(lower) && (next?.tag === 'NOUN' || next?.tag === 'ADJ')
}

/** A participle before a noun: "planned talks", "leaked notes", after a determiner, an adjective or nothing but a noun. */
function modifies(tokens: readonly Token[], at: number): boolean {
  const { tag, lower } = tokens[at]!
  if (tag !== 'VERB' || !/(?:ed|ing|en)$/.test(lower)) return false
  const next = tokens[at + 1]
  if (!next || !(next.tag === 'NOUN' || next.tag === 'ADJ')) return false
  const before = tokens[at - 1]
  if (!before) return false
  if (before.tag === 'ADV' && at > 1 && determiners.has(tokens[at - 2]!.lower)) return true
  return determiners.has(before.lower) || before.tag === 'ADJ' || /^['’]s?$/.test(before.text) || before.tag === 'NUM'
}

function nounPhraseEnd(tokens: readonly Token[], at: number): number {
  const first = tokens[at]!
  let to = at + 1
  if (first.tag === 'PRON' && !determiners.has(first.lower)) return to
  while (to < tokens.length) {
    const token = tokens[to]!
    if ((token.tag === 'PROPN' || token.tag === 'DET') && endsDate(tokens, to - 1)) break
    if (startsTime(tokens, to) || isAfterDay(tokens, at, to)) break
    if (token.tag === 'DET' || (determiners.has(token.lower) && token.tag === 'PRON')) {
      if (tokens[to - 1]!.tag !== 'DET') break
    } else if (nominal.has(token.tag) || modifies(tokens, to)) {
    } else if (/^['’]s?$/.test(token.text) && token.tag === 'PART') {
    } else if (isGlue(tokens, to)) {
    } else if (token.tag === 'ADV' && opensNoun(tokens, to)) {
    } else break
    to++
  }
  return to
}

const spans = new Set('week month year weekend night summer winter spring autumn quarter'.split(' '))
const dayparts = new Set('morning afternoon evening night noon'.split(' '))

/** "to Riga next week": a time of its own begins. */
function startsTime(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!
  if (lower !== 'next' && lower !== 'last') return false
  const [before, next] = [tokens[at - 1]!, tokens[at + 1]?.lower ?? '']
  return before.tag !== 'DET' && (spans.has(next) || weekdays.has(next) || months.has(next))
}

/** "on Tuesday police …": a noun right after the day is another phrase. */
const isAfterDay = (tokens: readonly Token[], from: number, at: number): boolean =>
  at === from + 1 &&
  tokens[at]!.tag === 'NOUN' &&
  !dayparts.has(tokens[at]!.lower) &&
  weekdays.has(tokens[from]!.lower) &&
  tokens[from - 1]?.lower === 'on'

/** A hyphen or an opening quotation mark inside a noun phrase: "son-in-law", `the "peace" plan`. */
function isGlue(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (!before || !next) return false
  const tight = before.end === token.start && token.end === next.start
  if (/^[-‐–/]$/.test(token.text)) return tight
  if (tight && tokens[at]!.tag === 'ADP') return true
  if (/^["“«]$/.test(token.text)) return nominal.has(next.tag) && before.tag !== 'PUNCT'
  return /^["”»]$/.test(token.text) && nominal.has(next.tag) && next.tag !== 'DET'
}

const negations = new Set(['not', "n't", 'never', 'also', 'already', 'then', 'still', 'just', 'only'])

/** Auxiliaries, adverbs and one main verb; an infinitive's "to" opens a verb phrase of its own. */
function verbPhraseEnd(tokens: readonly Token[], at: number): number {
  let [to, end] = [at, at]
  while (to < tokens.length) {
    const { tag, lower } = tokens[to]!
    const perfect = tag === 'VERB' && lower === 'have' && to > at && isParticiple(tokens[to + 1])
    if (tag === 'VERB' && !perfect && !modifies(tokens, to)) return to + 1
    if (tag === 'VERB' && !perfect) return end > at ? end : to + 1
    if (tag === 'AUX' || perfect || (lower === 'to' && (to === at || negations.has(tokens[to - 1]!.lower))))
      end = to + 1
    else if (tag !== 'ADV' && !negations.has(lower) && !(tag === 'PART' && lower !== 'to')) break
    to++
  }
  return Math.max(end, at + 1)
}

/** "to have met": what follows an auxiliary "have". */
const isParticiple = (token: Token | undefined): boolean =>
  token !== undefined && token.tag === 'VERB' && token.lower !== token.lemma && !token.lower.endsWith('ing')
