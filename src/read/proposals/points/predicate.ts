import type { Token } from '../../draft.ts'

/** So many words may stand between a plan and what it does. */
export const REACH = 26

/**
 * True where the verb at a token is what a plan does, the plan's name ending before `from`: "a draft circulated by Peru
 * provides for", "the text, drawn up by Chile and Peru, commits", "a treaty that Peru sent in April envisages". Other verbs
 * may stand between them only in commas, in a participle right behind the name, or in a relative clause.
 */
export function isPredicate(tokens: readonly Token[], from: number, at: number): boolean {
  const outer = outside(tokens.slice(from, at))
  if (outer === null || outer.some(({ text }) => /^[.;:?!"“”]$/.test(text))) return false
  if (!opensFinite(tokens, at)) return false
  const verbs = outer.filter(
    (token, i) => isVerb(token) && !/^(?:would|will|also)$/.test(token.lower) && outer[i - 1]?.lower !== 'to',
  )
  if (/^(?:which|that)$/.test(outer[0]?.lower ?? ''))
    return verbs.length > 0 && verbs.length < 3 && !isVerb(outer.at(-1)!)
  return verbs.length === 0 ? endsPhrase(outer) : verbs.length === 1 && verbs[0] === outer[0] && isReduced(outer)
}

const isVerb = ({ tag }: Token): boolean => tag === 'VERB' || tag === 'AUX'

/** The words outside of commas; `null` where a comma is left open. */
export function outside(tokens: readonly Token[]): Token[] | null {
  const out: Token[] = []
  let inside = false
  for (const token of tokens) {
    if (token.text === ',') inside = !inside
    else if (!inside) out.push(token)
  }
  return inside ? null : out
}

/** "Provides", "would provide", "will also provide". */
function opensFinite(tokens: readonly Token[], at: number): boolean {
  const { lower, lemma } = tokens[at]!
  const before = tokens[at - 1]?.lower === 'also' ? tokens[at - 2] : tokens[at - 1]
  return (/[^s]s$/.test(lower) && lower !== lemma) || /^(?:would|will|'ll)$/.test(before?.lower ?? '')
}

/** "For the talks", "on Monday": nothing of which the verb could be said but the plan. */
const endsPhrase = (outer: readonly Token[]): boolean => outer.every(({ tag }) => tag !== 'CCONJ' && tag !== 'SCONJ')

/** "Circulated by Peru", "put forward in April", "seen by the Mercury". */
export const isReduced = (outer: readonly Token[]): boolean =>
  /(?:ed|en|wn|nt|ut|de|ld)$/.test(outer[0]?.lower ?? '') &&
  outer.slice(1, 4).some(({ lower }) => /^(?:by|to|in|on|at|with|last|this|earlier|from)$/.test(lower))
