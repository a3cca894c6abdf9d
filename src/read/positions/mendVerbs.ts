import type { Token } from '../draft.ts'

const modal = new Set("will would 'll could can should must may might shall".split(' '))
const owner = new Set('the a an its their his her our my any all this these'.split(' '))
const opener = new Set('that the a an its their his her our any all'.split(' '))
const reflexive = new Set(['itself', 'himself', 'herself', 'themselves'])
const kept = new WeakMap<readonly Token[], readonly Token[]>()

/**
 * The tokens with verbs put right that were taken for nouns: "the fighters surrender/NOUN their arms", "shippers in
 * Lima demand/NOUN that", "would welcome/ADJ a deal". The same list where nothing is to be put right. Kept for each list.
 */
export function mendVerbs(tokens: readonly Token[]): readonly Token[] {
  const before = kept.get(tokens)
  if (before) return before
  let mended: Token[] | null = null
  for (let at = 1; at < tokens.length; at++) {
    const { tag } = tokens[at]!
    if ((tag !== 'NOUN' && tag !== 'ADJ') || !isVerbHere(tokens, at) || !/^[a-z]+$/.test(tokens[at]!.lower)) continue
    mended ??= tokens.slice()
    mended[at] = { ...tokens[at]!, lemma: tokens[at]!.lower.replace(/([^s])s$/, '$1'), tag: 'VERB', kind: 0 }
  }
  const made = mended ?? tokens
  kept.set(tokens, made)
  return made
}

function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]]
  if (!next) return false
  // "Beijing regards itself": nothing but a verb stands before such a word.
  if (next.tag === 'PRON' && token.tag === 'NOUN' && reflexive.has(next.lower)) return /[^s]s$/.test(token.lower)
  if (modal.has(before.lower) && before.tag === 'AUX') return owner.has(next.lower) || next.lower === 'that'
  if (
    before.tag === 'PROPN' &&
    token.tag === 'NOUN' &&
    /[^s]s$/.test(token.lower) &&
    /^(?:what|which|that)$/.test(tokens[at - 2]?.lower ?? '')
  )
    return !isTheirs(before, next)
  if (token.tag !== 'NOUN' || token.lower !== token.lemma || token.lower.endsWith('s')) return false
  if (before.lower === 'than' || (before.tag === 'PART' && before.lower === 'to')) return owner.has(next.lower)
  if (!opener.has(next.lower) || (next.tag === 'PRON' && next.lower === 'that')) return false
  if (before.tag !== 'PROPN') return isPlural(before)
  return isPlural(before) || isPlural(headBefore(tokens, at - 1)) || isSecond(tokens, at - 1)
}

/** "that Peruvian envoys rejected it", "that Chilean envoys were …": people of a state, and what they do. */
const isTheirs = (before: Token, next: Token): boolean =>
  next.tag === 'VERB' ||
  (next.tag === 'AUX' && /(?:ian|ean|can|ese|ish|eli|aqi)$/.test(before.lower) && next.lower !== 'is')

const isPlural = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.tag === 'NOUN' || token.tag === 'PROPN') &&
  /[^s']s$/.test(token.lower) &&
  !calendar.test(token.lower)

/** Times are no subjects: "two days notice the". */
const calendar = /^(?:days|weeks|months|years|hours|minutes)$/

/** "Peru and Chile": the second of two names. */
function isSecond(tokens: readonly Token[], at: number): boolean {
  const i = beforeName(tokens, at)
  return tokens[i]?.lower === 'and' && tokens[i - 1]?.tag === 'PROPN'
}

/** The place before the name that ends at a token. */
function beforeName(tokens: readonly Token[], at: number): number {
  let i = at
  while (i > 0 && at - i < 4 && tokens[i]!.tag === 'PROPN') i--
  return i
}

/** "shippers in Lima", "rebels of the Front": the noun before the preposition. */
function headBefore(tokens: readonly Token[], at: number): Token | undefined {
  let i = beforeName(tokens, at)
  if (tokens[i]?.lower === 'the') i--
  return tokens[i]?.tag === 'ADP' ? tokens[i - 1] : undefined
}
