import type { Lexicon } from '../../model/index.ts'
import type { Inflect } from '../inflection/inflect.ts'
import type { Cue, CueKind, VerbForm } from './cue.ts'
import type { handledNouns } from './handledNouns.ts'

/** What POSS stands for in a cue; "'s" closes a name's or a noun's. */
export const possessive = ['its', 'their', 'his', 'her', 'our', 'my', 'your', "'s"]
const alternatives = (word: string): string[] => word.split('|').flatMap((w) => (w === 'POSS' ? possessive : [w]))

/** "stake a? claim" stands for the phrase with and without the word. */
function withOptional(phrase: string): string[] {
  const words = phrase.split(' ')
  const at = words.findIndex((word) => word.endsWith('?'))
  if (at < 0) return [phrase]
  const rest = words.slice(at + 1)
  const full = [...words.slice(0, at), words[at]!.slice(0, -1), ...rest].join(' ')
  return [full, [...words.slice(0, at), ...rest].join(' ')].flatMap(withOptional)
}

const topic = ['on', 'over', 'about']

/** At the end of a phrase two of "on", "over" and "about" stand for the third as well. */
const about = (words: readonly string[]): readonly string[] =>
  topic.filter((word) => words.includes(word)).length > 1 ? [...new Set([...words, ...topic])] : words

type Entry =
  | Lexicon['stances']['verbs'][number]
  | Lexicon['stances']['verdicts'][number]
  | ReturnType<typeof handledNouns>[number]

/** A phrase of the lexicon that has not been taken apart yet, with its place there. */
interface Source {
  readonly entry: Entry
  readonly phrase: string
  readonly place: number
  /** The words after the first one, once it has been taken apart: of each way to leave out what may be left out. */
  rests: readonly (readonly ReadonlySet<string>[])[] | null
}

/** The cues of a kind by base form, and what each spelling of a first word may be; a word's cues are made when it is met. */
export interface CueTable {
  readonly kind: CueKind
  readonly sources: ReadonlyMap<string, readonly Source[]>
  readonly spellings: ReadonlyMap<string, readonly (readonly [string, VerbForm | null])[]>
  readonly made: Map<string, readonly Cue[]>
}

/** Lays out the phrases of a kind; `place` is a phrase's place among them. */
export function tableOf(kind: CueKind, entries: readonly Entry[], inflect: Inflect): CueTable {
  const sources = new Map<string, Source[]>()
  let place = 0
  for (const entry of entries) {
    for (const written of entry.cues) {
      const phrase = asTokens(written)
      const space = phrase.indexOf(' ')
      const source = { entry, phrase, place: place++, rests: null }
      for (const lemma of alternatives(space < 0 ? phrase : phrase.slice(0, space))) addTo(sources, lemma, source)
    }
  }
  const spellings = new Map<string, [string, VerbForm | null][]>()
  const spelled = kind === 'verb' || kind === 'effect' || kind === 'merit'
  for (const lemma of sources.keys()) {
    if (!spelled) addTo(spellings, lemma, [lemma, null])
    else for (const [word, form] of verbForms(lemma, inflect)) addTo(spellings, word, [lemma, form])
  }
  return { kind, sources, spellings, made: new Map() }
}

/** "One-sided" is three tokens. */
const asTokens = (phrase: string): string => phrase.replace(/\b(one|two|half)-(?=\w)/g, '$1 - ')

function addTo<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const known = lists.get(key)
  if (known) known.push(value)
  else lists.set(key, [value])
}

/** The cues that a word opens, those with most words first; `undefined` when there are none. */
export function cuesAt(table: CueTable, word: string): readonly Cue[] | undefined {
  const known = table.made.get(word)
  if (known !== undefined) return known
  const spellings = table.spellings.get(word)
  if (spellings === undefined) return undefined
  const found = spellings.flatMap(([lemma, form]) =>
    table.sources.get(lemma)!.flatMap((source) => cuesFrom(table.kind, source, lemma, form)),
  )
  found.sort((one, other) => other.cue.rest.length - one.cue.rest.length || one.place - other.place)
  const made = found.map(({ cue }) => cue)
  table.made.set(word, made)
  return made
}

/** They may stand behind a short object: "threw it out". */
const particles = new Set(['out', 'down', 'off', 'aside', 'back', 'up'])

/** The cues of one phrase under one spelling of its first word. */
function cuesFrom(
  kind: CueKind,
  source: Source,
  lemma: string,
  form: VerbForm | null,
): { readonly cue: Cue; readonly place: number }[] {
  const { entry, place } = source
  const { stance, negated = null } = entry
  const may = 'may' in entry ? (entry.may ?? null) : null
  const frame = 'frame' in entry ? (entry.frame ?? null) : null
  const turn = 'turn' in entry ? (entry.turn ?? null) : null
  const firmness = 'firmness' in entry ? (entry.firmness ?? null) : null
  const ofNoun = 'ofNoun' in entry
  source.rests ??= withOptional(source.phrase).map(restOf)
  return source.rests.map((rest) => {
    const splits = kind === 'verb' && rest.length === 1 && particles.has(rest[0]!.values().next().value ?? '')
    return { cue: { kind, stance, negated, may, frame, turn, firmness, form, lemma, rest, splits, ofNoun }, place }
  })
}

/** The words after the first one of a phrase, each with its alternatives. */
function restOf(phrase: string): ReadonlySet<string>[] {
  const others = phrase.split(' ').slice(1)
  return others.map((word, i) => (i === others.length - 1 ? new Set(about(alternatives(word))) : setOf(word)))
}

const sets = new Map<string, ReadonlySet<string>>()

/** The alternatives of a word, made once: many a phrase has the same ones before its noun. */
function setOf(word: string): ReadonlySet<string> {
  const known = sets.get(word) ?? new Set(alternatives(word))
  sets.set(word, known)
  return known
}

/** Every spelling of a verb; a participle is told from the past tense only where it is spelled otherwise. */
function verbForms(lemma: string, inflect: Inflect): (readonly [string, VerbForm])[] {
  const forms = inflect(lemma)
  return forms.flatMap(([word, form], i) => {
    if (form !== 'part') return [[word, form] as const]
    return forms.some(([other, which], k) => k < i && which === 'past' && other === word)
      ? []
      : [[word, 'past'] as const]
  })
}
