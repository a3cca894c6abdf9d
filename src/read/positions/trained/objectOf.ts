import { overlaps } from '../../../model/index.ts'
import type { Token } from '../../draft.ts'
import type { Scene } from '../scene.ts'
import type { TaggedPosition } from './tagged.ts'

/** The verb that carries a stretch, behind its subject and its auxiliaries; its first word where it has none. */
export function cueIn({ tokens, nameAt }: Scene, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (/^(?:VERB|AUX)$/.test(tokens[at]!.tag) && !nameAt[at] && tokens[at - 1]?.lower !== 'to')
      return mainVerb(tokens, at, to)
  }
  return from
}

const openers = new Set(['that', 'if', 'once', 'provided', 'unless', 'until'])

/**
 * Where what is wanted begins: behind the verb, or, where the verb has a subject of its own that is not the holder ("on
 * condition that the light comes back"), with that subject. A condition keeps its "if": without it, it would be asserted;
 * what is not done keeps its "not".
 */
export function aboutOf(
  { tokens }: Scene,
  { from, cue }: { from: number; cue: number },
  stated: TaggedPosition,
): number {
  const { holder, stance } = stated
  const before = tokens.slice(from, cue)
  const isHolders = holder !== null && before.some((token) => overlaps(token, holder))
  if (isHolders || !before.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN'))
    return (stance === 'refuses' ? null : negatedFrom(tokens, from, cue)) ?? objectFrom(tokens, from, cue)
  const opener = before.findLastIndex(({ lower }) => openers.has(lower))
  return from + opener + (before[opener]?.lower === 'that' || opener < 0 ? 1 : 0)
}

const negation = /^(?:not|n['’]t|never)$/
const within = (token: Token): boolean => token.tag === 'AUX' || token.tag === 'ADV' || negation.test(token.lower)

/** "has been calling": the verb behind its auxiliaries, negation and adverbs; `at` itself where none follows. `to` is exclusive. */
function mainVerb(tokens: readonly Token[], at: number, to: number): number {
  if (tokens[at]!.tag !== 'AUX') return at
  let verb = at + 1
  while (verb < to && within(tokens[verb]!)) verb++
  return verb < to && tokens[verb]!.tag === 'VERB' ? verb : at
}

const modal = /^(?:will|would|shall|can|could|may|might|must|should|['’](?:ll|d)|wo|ca)$/
const wish = /^(?:like|love|want|prefer|rather|need)$/

/** Behind the verb; what a party would do begins with it: "would [open the port]", "has agreed [to open it]". */
function objectFrom(tokens: readonly Token[], from: number, cue: number): number {
  let first = cue
  while (first > from && within(tokens[first - 1]!)) first--
  const last = tokens.slice(first, cue).findLastIndex(({ lower }) => modal.test(lower))
  if (last >= 0 && !wish.test(tokens[cue]!.lower)) return first + last + 1
  const next = tokens[cue + 1]
  return next?.tag === 'ADV' && next.lower.endsWith('ly') && tokens[cue + 2]?.tag === 'ADP' ? cue + 2 : cue + 1
}

/** "[can]not guarantee": where the auxiliary of a negated verb stands, between `from` and the verb; `null` where it is not negated. */
function negatedFrom(tokens: readonly Token[], from: number, verb: number): number | null {
  let at = verb
  if (tokens[verb]!.tag === 'AUX' && negation.test(tokens[verb + 1]?.lower ?? '')) return verb
  while (at > from && within(tokens[at - 1]!)) at--
  return tokens.slice(at, verb).some(({ lower }) => negation.test(lower)) ? at : null
}
