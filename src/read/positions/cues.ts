import type { Lexicon, Position } from '../../model/index.ts'
import { fromLexicon, type Token } from '../draft.ts'
import { formsOf, type VerbForm } from './forms.ts'

export type Stance = Position['stance']
export type CueKind = 'verb' | 'adjective' | 'noun'

/** A word or phrase that shows a stance, ready to be matched at its first word. */
export interface Cue {
  readonly kind: CueKind
  readonly stance: Stance
  readonly negated: Stance | null
  readonly may: Stance | null
  readonly frame: 'to' | 'must' | null
  readonly form: VerbForm | null
  /** The base form and the words after it, for the reader of `rule`. */
  readonly lemma: string
  readonly rest: readonly ReadonlySet<string>[]
}

/** A cue found in a sentence: token indices, `to` exclusive. */
export interface CueHit {
  readonly cue: Cue
  readonly from: number
  readonly to: number
}

const possessive = ['its', 'their', 'his', 'her', 'our', 'my', 'your']
const alternatives = (word: string): string[] => word.split('|').flatMap((w) => (w === 'POSS' ? possessive : [w]))

type CueTable = ReadonlyMap<string, readonly Cue[]>
type Entry = Lexicon['stances']['verbs'][number]

const table = fromLexicon(({ stances }: Lexicon): CueTable => {
  const { verbs, adjectives, nouns } = stances
  return tableOf([...cuesFrom('verb', verbs), ...cuesFrom('adjective', adjectives), ...cuesFrom('noun', nouns)])
})
const reactions = fromLexicon(({ stances }: Lexicon): CueTable => tableOf(cuesFrom('verb', stances.reactions)))

/** Every cue of a list under each spelling of its first word. */
function cuesFrom(kind: CueKind, entries: readonly Entry[]): [string, Cue][] {
  const found: [string, Cue][] = []
  for (const { cues, stance, negated = null, may = null, frame = null } of entries) {
    for (const phrase of cues) {
      const [head = '', ...others] = phrase.split(' ')
      const rest = others.map((word) => new Set(alternatives(word)))
      for (const lemma of alternatives(head)) {
        const base = { kind, stance, negated, may, frame, lemma, rest }
        if (kind !== 'verb') found.push([lemma, { ...base, form: null }])
        else for (const [form, which] of formsOf(lemma)) found.push([form, { ...base, form: which }])
      }
    }
  }
  return found
}

function tableOf(entries: readonly [string, Cue][]): CueTable {
  const byFirst = new Map<string, Cue[]>()
  for (const [first, cue] of entries) byFirst.set(first, [...(byFirst.get(first) ?? []), cue])
  for (const cues of byFirst.values()) cues.sort((a, b) => b.rest.length - a.rest.length)
  return byFirst
}

/** The cues of the lexicon by first word (lower case), those with most words first. */
export const cuesOf = (lexicon: Lexicon): ReadonlyMap<string, readonly Cue[]> => table(lexicon)

const skipped = /^["“”‘’']+$/

/** Matches what follows a cue's first word; one adverb or quotation mark between two words is passed over. */
export function matchRest(tokens: readonly Token[], from: number, cue: Cue): CueHit | null {
  let at = from + 1
  for (const words of cue.rest) {
    while (at < tokens.length && !words.has(tokens[at]!.lower) && passable(tokens[at]!) && at < from + 6) at++
    if (!words.has(tokens[at]?.lower ?? '')) return null
    at++
  }
  return { cue, from, to: at }
}

const passable = ({ tag, text }: Token): boolean => tag === 'ADV' || skipped.test(text)

/** A verb that answers a plan and shows a stance only there ("praise"); `null` when there is none. */
export function reactionAt(lexicon: Lexicon, tokens: readonly Token[], at: number): CueHit | null {
  for (const cue of reactions(lexicon).get(tokens[at]!.lower) ?? []) {
    const hit = matchRest(tokens, at, cue)
    if (hit) return hit
  }
  return null
}

/** The longest cue of a kind that starts at a token; `null` when there is none. */
export function cueAt(lexicon: Lexicon, tokens: readonly Token[], at: number, kind: CueKind): CueHit | null {
  for (const cue of table(lexicon).get(tokens[at]!.lower) ?? []) {
    const hit = cue.kind === kind ? matchRest(tokens, at, cue) : null
    if (hit) return hit
  }
  return null
}
