import type { Token } from '../../draft.ts'
import { type Scene, wordSets } from '../../positions/scene.ts'
import { type PlanPhrase, planWords } from '../planAt.ts'
import { type Acts, hasObject, isBareVerb } from './bareVerb.ts'
import { type Piece, type Points, pointsFrom, trimmed } from './pointsFrom.ts'

const reach = 16
const longest = 60

/**
 * "A draft by Peru would hand Chile 78 per cent, freeze the rest and put off the question": a verb for each point,
 * and at least two. Also "a text that caps the duty, lifts the quota and sends disputes to a panel".
 */
export function wouldDo({ tokens, layers }: Scene, plan: PlanPhrase): Points | null {
  const { giving, hostile, keeping } = wordSets(layers.lexicon)
  const acts: Acts = (lemma) => giving.has(lemma) || hostile.has(lemma) || keeping.has(lemma)
  const { noActs } = planWords(layers.lexicon)
  const first = verbOf(tokens, plan.to, { acts, noActs })
  if (!first) return null
  const pieces = piecesFrom(tokens, first, acts)
  // One act is what a plan holds where it is an act of parties: "would freeze all forces", not "would hurt farmers".
  const isAct = pieces.length === 1 && first.modal && acts(tokens[first.at]!.lemma) && hasObject(tokens, first.at)
  if (pieces.length < 2 && !isAct) return null
  return { rule: 'would-do', points: pointsFrom(layers, pieces) }
}

interface First {
  readonly at: number
  readonly modal: boolean
}

/** The verb of what the plan would do, past who made it and when; `null` where another verb or a stop comes first. */
function verbOf(tokens: readonly Token[], from: number, { acts, noActs }: ActWords): First | null {
  for (let i = from; i < Math.min(tokens.length - 1, from + reach); i++) {
    const { lower, text } = tokens[i]!
    if (/^[.;:?!]$/.test(text) || /^(?:if|because|as|than|said|says)$/.test(lower)) return null
    if (lower === 'would' || lower === 'will') {
      const at = tokens[i + 1]!.tag === 'ADV' ? i + 2 : i + 1
      const verb = tokens[at]
      const isVerb = verb !== undefined && (verb.tag === 'VERB' || acts(verb.lemma) || isTaken(tokens, at))
      return isVerb && verb.lower === verb.lemma && !noActs.has(verb.lemma) ? { at, modal: true } : null
    }
    if (isPlain(tokens, i, acts) && !noActs.has(tokens[i]!.lemma)) return { at: i, modal: false }
  }
  return null
}

interface ActWords {
  readonly acts: Acts
  readonly noActs: ReadonlySet<string>
}

/** "Would exempt poor countries": the tagger takes the verb for something else. */
const isTaken = (tokens: readonly Token[], at: number): boolean =>
  /^(?:ADJ|NOUN)$/.test(tokens[at]!.tag) && hasObject(tokens, at) && !/ing$/.test(tokens[at]!.lower)

/** "caps", "lifts". */
function isPlain(tokens: readonly Token[], at: number, acts: Acts): boolean {
  const { tag, lower, lemma } = tokens[at]!
  if (lower === lemma || !/[^s]s$/.test(lower)) return false
  if (tag === 'VERB') return true
  // "that bans subsidies", "and sets up a panel", "lifts the quota": the tagger takes them for nouns.
  const [before, next, third] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  const isRelative = /^(?:which|that)$/.test(before?.lower ?? '') && tag === 'NOUN'
  // "The text, published in May, sets a target".
  const isMain = /^(?:,|and)$/.test(before?.lower ?? '') && next?.tag === 'DET'
  const isPhrasal = /^(?:up|out|off|down|aside)$/.test(next?.lower ?? '') && third?.tag === 'DET'
  return tag === 'NOUN' && (isRelative || isMain || isPhrasal || (acts(lemma) && next?.tag === 'DET'))
}

/** Cut where a comma or "and" joins on a verb of the same form. */
function piecesFrom(tokens: readonly Token[], { at, modal }: First, acts: Acts): Piece[] {
  const pieces: Piece[] = []
  let start = at
  let end = at + 1
  const same = (i: number): boolean => (modal ? isBareVerb : isPlain)(tokens, i, acts)
  const add = (to: number) => pieces.push({ n: null, tokens: trimmed(tokens.slice(start, to)) })
  for (; end < Math.min(tokens.length, at + longest); end++) {
    const { text, lower } = tokens[end]!
    if (/^[.;:?!]$/.test(text) || /^(?:while|although|though|which|because|said|says|according)$/.test(lower)) break
    if (text !== ',' && lower !== 'and' && lower !== 'but') continue
    const joined = lower === ',' && tokens[end + 1]?.lower === 'and' ? end + 2 : end + 1
    const next = modal && /^(?:would|will)$/.test(tokens[joined]?.lower ?? '') ? joined + 1 : joined
    if (!tokens[next] || !same(next)) continue
    add(end)
    start = next
    end = next
  }
  if (start < end) add(end)
  return pieces.filter((piece) => piece.tokens.length > 1)
}
