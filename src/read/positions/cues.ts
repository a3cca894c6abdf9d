import type { Lexicon } from '../../model/index.ts'
import { fromLexicon, type Token } from '../draft.ts'
import { inflection } from '../inflection/inflect.ts'
import type { Cue, CueHit, CueKind, Stance } from './cue.ts'
import { type CueTable, cuesAt, tableOf } from './cueTable.ts'
import { handledNouns } from './handledNouns.ts'
import { behindTime, matchRest, ownerEnd, owners, passable } from './matchRest.ts'

export type { Cue, CueHit, CueKind, Stance, VerbForm } from './cue.ts'

const tables = fromLexicon((lexicon: Lexicon): Readonly<Record<CueKind, CueTable>> => {
  const { verbs, adjectives, nouns, verdicts, ofTabled, merits, effects } = lexicon.stances
  const inflect = inflection(lexicon)
  return {
    verb: tableOf('verb', [...verbs, ...handledNouns(lexicon.stances)], inflect),
    adjective: tableOf('adjective', adjectives, inflect),
    noun: tableOf('noun', nouns, inflect),
    verdict: tableOf('verdict', verdicts, inflect),
    tabled: tableOf('tabled', ofTabled, inflect),
    merit: tableOf('merit', merits, inflect),
    effect: tableOf('effect', effects, inflect),
  }
})

/** The cues of a first word, laid out by the word after it, which tells most of them; each list in the order of `cues`. */
interface Opened {
  readonly cues: readonly Cue[]
  /** Those that any word may follow. */
  readonly open: readonly Cue[]
  /** For each word that some ask for: those, and the open ones. */
  readonly before: ReadonlyMap<string, readonly Cue[]>
}

/** The first words, in lower case, of the cues of a kind. */
export const firstWords = (lexicon: Lexicon, kind: CueKind): ReadonlySet<string> =>
  new Set(tables(lexicon)[kind].spellings.keys())

const openedOf = new WeakMap<readonly Cue[], Opened>()

/** Laid out when a text first has the first word: most of a lexicon's are in none. */
function opened(cues: readonly Cue[]): Opened {
  const known = openedOf.get(cues)
  if (known) return known
  const asked = new Set(cues.filter((cue) => !isOpen(cue)).flatMap(({ rest: [second] }) => [...(second ?? [])]))
  const left = (next: string) => cues.filter((cue) => isOpen(cue) || cue.rest[0]!.has(next))
  const made = { cues, open: cues.filter(isOpen), before: new Map([...asked].map((next) => [next, left(next)])) }
  openedOf.set(cues, made)
  return made
}

/** True for a cue of one word, one whose particle may stand further on, and one that leaves a gap or an aside. */
const isOpen = ({ rest: [second], splits, kind }: Cue): boolean =>
  second === undefined || splits || second.has('…') || second.has('#') || (kind === 'adjective' && second.has('to'))

/** The stance of a noun and the words that join to it what it is about. */
export interface NounCues {
  readonly stance: Stance
  readonly links: ReadonlySet<string>
}

const nounTable = fromLexicon((): Map<string, NounCues | null> => new Map())

/** What a noun shows, however it is joined to its object; `null` for any other word. */
export function nounCues(lexicon: Lexicon, word: string): NounCues | null {
  const table = nounTable(lexicon)
  const known = table.get(word)
  if (known !== undefined) return known
  const nouns = cuesAt(tables(lexicon).noun, word)
  const links = new Set(nouns?.flatMap(({ rest }) => [...(rest[0] ?? [])]))
  const made = nouns?.[0] ? { stance: nouns[0].stance, links } : null
  table.set(word, made)
  return made
}

const reactions = fromLexicon((lexicon: Lexicon) => {
  const inflect = inflection(lexicon)
  const { reactions: named, bareReactions } = lexicon.stances
  return { named: tableOf('verb', named, inflect), bare: tableOf('verb', bareReactions, inflect) }
})

/**
 * A verb that answers a plan and shows a stance only there ("praise"), or, `bare`, without saying to what ("reacted with anger");
 * `null` when there is none.
 */
export function reactionAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  which: 'named' | 'bare' = 'named',
): CueHit | null {
  for (const cue of cuesAt(reactions(lexicon)[which], tokens[at]!.lower) ?? []) {
    const hit = matchRest(tokens, at, cue)
    if (hit) return hit
  }
  return null
}

/** The longest cue of a kind that starts at a token; `null` when there is none. */
export function cueAt(lexicon: Lexicon, tokens: readonly Token[], at: number, kind: CueKind): CueHit | null {
  const { [kind]: table, noun } = tables(lexicon)
  const known = cuesAt(table, tokens[at]!.lower)
  if (known === undefined) return null
  let hasNoun: boolean | null = null
  for (const cue of cuesBefore(opened(known), tokens, at)) {
    if (cue.ofNoun) {
      hasNoun ??= tokens.slice(at + 1, at + furthestNoun).some(({ lower }) => noun.spellings.has(lower))
      if (!hasNoun) continue
    }
    const hit = matchRest(tokens, at, cue)
    if (hit) return hit
  }
  return null
}

/** How far from its verb a noun that shows a stance may stand: "put forward its own long-standing demand". */
const furthestNoun = 12

/** How far a cue's second word may stand from its first: behind adverbs, and behind what modifies a noun. */
const modified = 4
const furthestSecond = 9

/** The cues that the words after the first one leave. */
function cuesBefore({ cues, open, before }: Opened, tokens: readonly Token[], at: number): readonly Cue[] {
  if (before.size === 0) return open
  const next = tokens[at + 1]
  if (next === undefined) return open
  const owned = before.get("'s")
  if (owned !== undefined && !before.has(next.lower) && ownerEnd(tokens, at + 1) !== null) return owned
  const plain = !passable(next) && behindTime(tokens, at + 1) === at + 1
  if (plain && !owners.has(tokens[at]!.lower)) return before.get(next.lower) ?? open
  let left: readonly Cue[] | undefined
  for (let i = at + 1; i <= Math.min(tokens.length - 1, at + (plain ? modified : furthestSecond)); i++) {
    const more = before.get(tokens[i]!.lower)
    if (more !== undefined && left !== undefined && more !== left) return cues
    left = more ?? left
  }
  return left ?? open
}
