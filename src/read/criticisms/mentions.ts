import { type Lexicon, type Name, type Ref, refOf } from '../../model/index.ts'
import { fromLexicon, type Sentence, type Token } from '../draft.ts'
import { partyOf } from '../names/partyOf.ts'
import type { Mention } from './blamed.ts'

function isLinked(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]!.lower
  if (first.startsWith('pro-') || tokens[from - 1]?.lower === 'pro') return true
  if (/-(?:backed|controlled|led|armed|supported|sponsored|funded|allied|aligned|installed|trained)$/.test(first))
    return true
  return (
    (/^[-‐‑]$/.test(tokens[to]?.text ?? '') && /ed$/.test(tokens[to + 1]?.lower ?? '')) ||
    /^[-‐‑](?:led|backed)/.test(tokens[to]?.lower ?? '')
  )
}

const capitals = fromLexicon(
  ({ states: { states } }): ReadonlyMap<string, Ref> =>
    new Map(
      Object.entries(states).flatMap(([name, { capital = [], seats = [] }]) =>
        [...capital, ...seats].map((seat): [string, Ref] => [seat, refOf('state', name)]),
      ),
    ),
)

const places = new Set(['in', 'to', 'from', 'near', 'at', 'outside', 'around', 'of'])

/** The parties named in a sentence; a capital stands for its state where it is no place. */
export function mentionsOf(lexicon: Lexicon, names: readonly Name[]): (sentence: Sentence) => Mention[] {
  let next = 0
  return ({ start, end, tokens }) => {
    const found: Mention[] = []
    while (next < names.length && names[next]!.span.start < start) next++
    for (; next < names.length && names[next]!.span.start < end; next++) {
      const name = names[next]!
      const from = tokens.findIndex((token) => token.end > name.span.start)
      let to = from
      while (to >= 0 && to < tokens.length && tokens[to]!.start < name.span.end) to++
      const seat = name.kind === 'place' ? capitals(lexicon).get(name.name) : undefined
      const ref = partyOf(name) ?? (seat && !places.has(tokens[from - 1]?.lower ?? '') ? seat : null)
      const demonym = name.entity?.id.startsWith('state:') ? name.entity : null
      const party = ref ?? demonym
      if (party && from >= 0) found.push({ ref: party, from, to, linked: isLinked(tokens, from, to) })
    }
    return found
  }
}
