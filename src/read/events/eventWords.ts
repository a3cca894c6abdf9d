import type { EventType, Lexicon } from '../../model/index.ts'
import { fromLexicon, type Token } from '../draft.ts'
import { type Happenings, happeningsOf } from './happenings.ts'
import { type Telling, tellingOf } from './telling.ts'

/** One row of words that tells of an event; `null` stands for a gap of up to six words. */
export interface Cue {
  readonly type: EventType
  readonly words: readonly (ReadonlySet<string> | null)[]
  /** How many words it has, prepositions counting less: the more, the surer. */
  readonly weight: number
}

/** The lists of `lexicon/events.yaml` that are only looked up. */
const setNames = [
  'light',
  'happen',
  'cancel',
  'planned',
  'done',
  'unreal',
  'possible',
  'alleged',
  'reported',
  'announced',
  'denials',
  'confirmations',
  'agents',
  'armed',
  'anaphors',
  'join',
  'topical',
  'motion',
  'byForce',
  'labour',
  'personal',
  'alone',
  'apart',
  'collectives',
  'several',
  'inForce',
  'sittings',
  'setFor',
  'comes',
  'wasHeld',
  'nowHeld',
  'dropped',
  'sites',
  'venues',
  'captives',
  'neutral',
  'weapons',
  'troops',
  'heard',
  'suspected',
  'established',
] as const

type SetName = (typeof setNames)[number]

/** The event words of the lexicon, ready for look-up: cues by their first verb, event nouns by their last word. */
export interface EventWords extends Readonly<Record<SetName, ReadonlySet<string>>> {
  readonly verbs: ReadonlyMap<string, readonly Cue[]>
  readonly nouns: ReadonlyMap<string, readonly Cue[]>
  /** Rows that look like a cue and tell of no event, by their first verb. */
  readonly figurative: ReadonlyMap<string, readonly Cue[]>
  readonly telling: (token: Token) => Telling
  /** Wider words, for what has a day of its own. */
  readonly happenings: Happenings
}

/** Compiles `lexicon/events.yaml`, once for each lexicon. */
export const eventWords: (lexicon: Lexicon) => EventWords = fromLexicon(({ events }) => {
  const verbs = new Map<string, Cue[]>()
  const nouns = new Map<string, Cue[]>()
  for (const [type, cues] of Object.entries(events.types) as [EventType, { verbs: string[]; nouns: string[] }][]) {
    for (const row of cues.verbs) {
      const cue = cueOf(type, row)
      for (const first of cue.words[0] ?? []) add(verbs, first, cue)
    }
    for (const row of cues.nouns) {
      const cue = cueOf(type, row)
      for (const last of nounHead(cue)) add(nouns, last, cue)
    }
  }
  const figurative = new Map<string, Cue[]>()
  for (const row of events.figurative) {
    const cue = cueOf('REJECT', row)
    for (const first of cue.words[0] ?? []) add(figurative, first, cue)
  }
  for (const list of [...verbs.values(), ...nouns.values()]) list.sort((a, b) => b.weight - a.weight)
  const sets = Object.fromEntries(setNames.map((name) => [name, new Set(events[name])])) as Record<SetName, Set<string>>
  const tellers = new Set([...nouns.keys(), ...sets.anaphors, ...sets.cancel, ...sets.sittings, 'off'])
  return {
    verbs,
    nouns,
    figurative,
    telling: tellingOf(tellers, verbs),
    happenings: happeningsOf(events.happenings),
    ...sets,
  }
})

const weak = new Set('to from with on upon of at for in into that against by as a the'.split(' '))

function cueOf(type: EventType, row: string): Cue {
  const words = row.split(/\s+/).map((word) => (word === '..' ? null : new Set(word.split('|'))))
  const weigh = (word: ReadonlySet<string>) => ([...word].every((form) => weak.has(form)) ? 0.6 : 1)
  return { type, words, weight: words.reduce((sum, word) => sum + (word ? weigh(word) : 0), 0) }
}

/** The head of an event noun: the word before "of", or the last one. */
function nounHead({ words }: Cue): Iterable<string> {
  const of = words.findIndex((word) => word?.has('of'))
  return words[of > 0 ? of - 1 : words.length - 1] ?? []
}

function add(map: Map<string, Cue[]>, key: string, cue: Cue): void {
  const list = map.get(key)
  if (list) list.push(cue)
  else map.set(key, [cue])
}
