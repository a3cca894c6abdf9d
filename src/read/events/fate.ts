import type { EventStatus } from '../../model/index.ts'
import type { Sitting } from './datedNouns.ts'
import type { Scene } from './scene.ts'

/** What becomes of a meeting, a vote or a strike, and the word that says so. */
export interface Fate {
  readonly at: number
  readonly status: Extract<EventStatus, 'held' | 'announced' | 'cancelled'>
  /** Told in the present tense: to come, or held on a day that is past. */
  readonly present?: true
}

/**
 * The word behind a noun that says whether it was held ("collapsed", "took place"), is set for a day ("is scheduled", "due")
 * or was called off, which overrules what was set before. `null` where none does, or one that a "could" or "not" undoes.
 */
export function fateOf(scene: Scene, { from, to, end }: Sitting): Fate | null {
  const undone = droppedBefore(scene, from)
  if (undone) return undone
  let first: Fate | null = cameBefore(scene, from)
  for (let at = to; at < end; at++) {
    const status = statusAt(scene, at, to)
    if (status === null) continue
    if (isUndone(scene, at, to)) return null
    if (status === 'cancelled') return { at, status }
    // "… collapsed in Lublin, union officials said": the words behind it are another's.
    first ??= scene.words.nowHeld.has(scene.tokens[at]!.lower) ? { at, status, present: true } : { at, status }
  }
  return first
}

/** "On Monday came the march"; "Cancelled: a visit by the three ministers". */
function cameBefore({ tokens, words }: Scene, from: number): Fate | null {
  if (tokens[1]?.text === ':' && words.dropped.has(tokens[0]!.lower)) return { at: 0, status: 'cancelled' }
  const verb = tokens[from - 1]?.lower ?? ''
  return /^(?:came|followed)$/.test(verb) && from < 8 ? { at: from - 1, status: 'held' } : null
}

/** "called off her visit to Lima, planned for 12 March". */
function droppedBefore({ tokens, words }: Scene, from: number): Fate | null {
  const [before, verb] = [tokens[from - 1], tokens[from - 2]]
  if (before?.tag === 'VERB' && words.dropped.has(before.lower))
    return isPlain(tokens, from - 1) ? { at: from - 1, status: 'cancelled' } : null
  const both = `${verb?.lower ?? ''} ${before?.lower ?? ''}`
  return words.dropped.has(both) && isPlain(tokens, from - 2) ? { at: from - 2, status: 'cancelled' } : null
}

/** Not "may have cancelled", "to have called off". */
const isPlain = (tokens: Tokens, at: number): boolean =>
  !/^(?:to|be|been|not|have|never)$/.test(tokens[at - 1]?.lower ?? '')

function statusAt({ tokens, words }: Scene, at: number, to: number): Fate['status'] | null {
  const { lower, tag } = tokens[at]!
  // "the rebel-held town"
  if (/^[-‐]$/.test(tokens[at - 1]!.text)) return null
  const next = tokens[at + 1]?.lower ?? ''
  const both = `${lower} ${next}`
  const isParticiple =
    beforehand(tokens, at, to, isBe) ||
    at === to ||
    /^[,(]$|^(?:originally|initially|now|already)$/.test(tokens[at - 1]!.lower)
  if (words.dropped.has(lower) || words.dropped.has(both))
    return isParticiple && beforehand(tokens, at, to, isBe) ? 'cancelled' : null
  if (words.setFor.has(lower) && tag !== 'NOUN' && isParticiple) return 'announced'
  if (words.comes.has(lower) && beforehand(tokens, at, to, isAhead)) return 'announced'
  if (words.nowHeld.has(lower) && tag !== 'NOUN') return 'held'
  if (wasToHave(tokens, at, to)) return 'cancelled'
  if (words.wasHeld.has(lower) || words.wasHeld.has(both)) return isWish(tokens, at) ? null : 'held'
  return null
}

type Tokens = Scene['tokens']

/** True when one of the three words before a verb, up to the noun, is of a kind. */
function beforehand(tokens: Tokens, at: number, to: number, is: (lower: string) => boolean): boolean {
  for (let i = at - 1; i >= Math.max(to, at - 4); i--) if (is(tokens[i]!.lower)) return true
  return false
}

/** "was to have been held on 3 May": it was not. */
const wasToHave = (tokens: Tokens, at: number, to: number): boolean => {
  const words = tokens.slice(Math.max(to, at - 5), at + 1).map(({ lower }) => lower)
  return /\b(?:was|were) to have \w/.test(words.join(' '))
}

const isBe = (lower: string): boolean => /^(?:is|are|was|were|be|been|being|'s)$/.test(lower)
const isAhead = (lower: string): boolean => /^(?:will|shall|'ll|to)$/.test(lower)
const isWish = (tokens: Tokens, at: number): boolean => /^(?:to|be|being)$/.test(tokens[at - 1]!.lower)

/** "could be held", "was not held", "would start": not said to be so. */
function isUndone({ tokens }: Scene, at: number, to: number): boolean {
  return beforehand(tokens, at, to, (lower) => undoing.has(lower))
}

const undoing = new Set("could might may should must can would not never n't no nor hardly cannot".split(' '))
