import type { Token } from '../draft.ts'
import { clausal } from './cut.ts'

const LONGEST = 24
const openers = new Set(['who', 'whom', 'which', 'that'])
const asking = /^(?:how|why|where|when|what|whether|if|because|as|while)$/
const nouns = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ'])
const apart = /^(?:[,;:.!?()[\]—–…]|--+|["“”])$/

/**
 * The relative pronoun of a clause without commas that a verb comes behind: "The minister *who* met Lee rejected …", "The union
 * *that* Norway recognised last year rejected …". What it is said of does the verb, not the noun right before it. `null` for
 * a verb that stands behind none. `verb` is the first token of its group.
 */
export function closesRelative(tokens: readonly Token[], verb: number): number | null {
  if (!isPredicate(tokens, verb)) return null
  let inner = -1
  for (let at = verb - 1; at > 0 && verb - at <= LONGEST; at--) {
    const { lower, tag, text } = tokens[at]!
    if (apart.test(text) || asking.test(lower) || tag === 'SCONJ' || (tag === 'CCONJ' && !joinsNouns(tokens, at))) {
      if (lower !== 'that') return null
    }
    if (openers.has(lower)) {
      const own = inner >= 0 ? inner : mistaken(tokens, at)
      return own >= 0 && opensRelative(tokens, at, own) ? at : null
    }
    if (tag !== 'VERB' && tag !== 'AUX') continue
    if (clausal.has(tokens[at]!.lemma) || takesClause.has(tokens[at]!.lemma)) return null
    inner = at
  }
  return null
}

/** "who support/NOUN Norway": the word behind "who" is its verb, whatever the tagger takes it for. */
const mistaken = (tokens: readonly Token[], at: number): number =>
  tokens[at]!.lower === 'who' && tokens[at + 1]?.tag === 'NOUN' && /^(?:PROPN|DET)$/.test(tokens[at + 2]?.tag ?? '')
    ? at + 1
    : -1

/** Behind these a clause may follow without "that": "the minister who knows Lee rejected it". */
const takesClause = new Set([
  'feel',
  'see',
  'find',
  'learn',
  'hear',
  'understand',
  'realise',
  'realize',
  'agree',
  'tell',
])

const isPredicate = (tokens: readonly Token[], verb: number): boolean => {
  const { tag, lower } = tokens[verb]!
  if ((tag !== 'VERB' && tag !== 'AUX') || lower.endsWith('ing')) return false
  let at = verb - 1
  while (tokens[at]?.tag === 'ADV') at--
  const before = tokens[at]
  // Not the second word of a group ("to meet", "have lost"), of a compound ("Western-led"), nor what "they" do.
  if (before === undefined || before.tag === 'AUX' || /^(?:to|[-‐]|he|she|it|they|we|i|you)$/.test(before.lower))
    return false
  // "rebels armed by Chile"
  return !(/(?:ed|en)$/.test(lower) && tokens[verb + 1]?.lower === 'by')
}

const joinsNouns = (tokens: readonly Token[], at: number): boolean =>
  nouns.has(tokens[at - 1]!.tag) && /^(?:NOUN|PROPN|NUM|ADJ|DET)$/.test(tokens[at + 1]?.tag ?? '')

/** Behind a noun without a comma, before its own verb; "said in a statement that" opens what is said. */
function opensRelative(tokens: readonly Token[], at: number, inner: number): boolean {
  const { tag: before, lower: said } = tokens[at - 1]!
  const isNoun = before === 'NOUN' || before === 'PROPN' || (before === 'ADJ' && tokens[at - 2]?.tag === 'DET')
  if (!isNoun && !/^(?:those|anyone|everyone|someone|nobody|one)$/.test(said)) return false
  if (
    tokens[at]!.lower === 'that' &&
    tokens.slice(Math.max(0, at - 12), at).some(({ lemma, tag }) => tag === 'VERB' && clausal.has(lemma))
  )
    return false
  // Between the pronoun and its verb stands nothing, or who does it.
  return tokens.slice(at + 1, inner).every(({ tag }) => tag !== 'ADP' && tag !== 'PUNCT')
}
