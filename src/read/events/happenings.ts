import type { EventType } from '../../model/index.ts'

/** One row of wide words: a verb, what stands behind it, what it is done to and who does it. Empty sets ask for nothing. */
export interface Happening {
  readonly type: EventType
  readonly particle: readonly string[]
  readonly objects: ReadonlySet<string>
  readonly subjects: ReadonlySet<string>
  /** The more a row asks for, the surer it is. */
  readonly weight: number
}

/** The wide words of the lexicon: rows by their verb, the surest first, and event nouns by their own word. */
export interface Happenings {
  readonly verbs: ReadonlyMap<string, readonly Happening[]>
  readonly nouns: ReadonlyMap<string, EventType>
}

type Rows = Partial<Record<EventType, { readonly verbs: readonly string[]; readonly nouns: readonly string[] }>>

/** Compiles `happenings` of `lexicon/events.yaml`. */
export function happeningsOf(rows: Rows): Happenings {
  const verbs = new Map<string, Happening[]>()
  const nouns = new Map<string, EventType>()
  for (const [type, words] of Object.entries(rows) as [EventType, NonNullable<Rows[EventType]>][]) {
    for (const row of words.verbs) addRow(verbs, type, row)
    for (const noun of words.nouns) if (!nouns.has(noun)) nouns.set(noun, type)
  }
  for (const list of verbs.values()) list.sort((a, b) => b.weight - a.weight)
  return { verbs, nouns }
}

function addRow(verbs: Map<string, Happening[]>, type: EventType, row: string): void {
  const [rest = '', by = ''] = row.split('<-')
  const [words = '', done = ''] = rest.split('->')
  const [firsts = '', ...particle] = words.trim().split(/\s+/)
  const [objects, subjects] = [setOf(done), setOf(by)]
  const weight = 3 * particle.length + weigh(objects) + weigh(subjects)
  for (const verb of firsts.split('|')) {
    const known = verbs.get(verb) ?? []
    known.push({ type, particle, objects, subjects, weight })
    verbs.set(verb, known)
  }
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split('|').filter(Boolean))
const weigh = (set: ReadonlySet<string>): number =>
  set.size === 0 ? 0 : set.size === 1 && /^[*@+]$/.test([...set][0]!) ? 1 : 2
