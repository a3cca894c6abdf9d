import type { Token } from '../../draft.ts'
import { clauseEnd } from '../clause.ts'
import type { Found } from '../find.ts'
import type { Scene } from '../scene.ts'

/** The words of a find with those that make a sentence of it: "[What] we want is …", "[All that] Peru asks for [is …]". */
export function whole({ tokens, layers }: Scene, { from, to }: Pick<Found, 'from' | 'to'>): Pick<Found, 'from' | 'to'> {
  const being = tokens
    .slice(from, Math.min(to + 1, from + furthest))
    .findIndex(({ lower }) => /^(?:is|was)$/.test(lower))
  if (being < 0) return { from, to }
  const lead = leadBefore(tokens, from)
  const endsThere = from + being === to && (lead < from || isLead(tokens, from))
  return { from: lead, to: endsThere ? Math.max(to, clauseEnd(layers.lexicon, tokens, to + 1)) : to }
}

/** No longer clause stands before "is"; "after all that Peru demanded a truce" has none. */
const furthest = 12

/** Where "what", "all that", "the only thing" right before some words begins; the words' own beginning where nothing of the kind stands there. */
function leadBefore(tokens: readonly Token[], from: number): number {
  let at = from
  if (tokens[at - 1]?.lower === 'that') at--
  const word = tokens[at - 1]?.lower ?? ''
  if (word === 'what') return at === from ? at - 1 : from
  if (word === 'all') return at - 1
  const thing = word === 'thing' ? at - 1 : tokens[from]?.lower === 'thing' ? from : -1
  if (thing < 2 || !/^(?:only|one)$/.test(tokens[thing - 1]!.lower)) return from
  return tokens[thing - 2]!.lower === 'the' ? thing - 2 : thing - 1
}

const isLead = (tokens: readonly Token[], from: number): boolean =>
  /^(?:what|all)$/.test(tokens[from]!.lower) || tokens.slice(from, from + 3).some(({ lower }) => lower === 'thing')
