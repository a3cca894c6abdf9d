import type { Token } from '../draft.ts'
import type { Chunk } from './chunk.ts'

/** A main verb with its auxiliaries: tokens `from`–`to`, the main verb at `verb`. */
export interface VerbGroup {
  readonly from: number
  readonly to: number
  readonly verb: number
  readonly lemma: string
  /** `participle` for one that stands behind its noun: "the talks planned for May". */
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly tense: 'past' | 'present' | 'future'
  /** "could", "may", "would" …; `null` for none. */
  readonly modal: string | null
  readonly passive: boolean
  readonly negated: boolean
  /** True for a base form without auxiliaries ("and sign"). */
  readonly bare: boolean
}

const modals = new Set('could may might would should must can cannot ca'.split(' '))
const futures = new Set(['will', "'ll", 'wo', 'shall'])
const pasts = new Set('had has have was were did been having'.split(' '))
const negations = new Set(['not', "n't", 'never', 'cannot'])
const bes = new Set('be is are was were been being am get got gets'.split(' '))
/** Participles that look like their base form. */
const unchanged = new Set(
  'hit set put cut hold held shut hurt cost beat bid cast come become run shed split'.split(' '),
)

/** Reads tense, voice, mood and negation off a verb chunk. */
export function verbGroup(tokens: readonly Token[], { from, to }: Chunk): VerbGroup {
  const words = tokens.slice(from, to)
  const main = words.at(-1)!
  const before = words.slice(0, -1)
  const infinitive = words.length > 1 && before.slice(0, 2).some(({ lower, tag }) => lower === 'to' && tag !== 'VERB')
  const lowers = before.map(({ lower }) => lower)
  const auxiliaries = before.filter(({ tag, lower }) => tag === 'AUX' || lower === 'be' || lower === 'have')
  const ing = main.lower.endsWith('ing') && (main.lemma !== main.lower || main.tag === 'NOUN')
  const participle = !ing && (main.lower !== main.lemma || unchanged.has(main.lower))
  const passive = participle && bes.has(auxiliaries.at(-1)?.lower ?? '') && main.tag === 'VERB'
  const form = infinitive ? 'infinitive' : ing && auxiliaries.length === 0 ? 'gerund' : 'finite'
  const future = lowers.some((lower) => futures.has(lower))
  const bound = main.lower !== main.lemma && !ing && !/[^s]s$/.test(main.lower)
  const past = auxiliaries.length > 0 ? lowers.some((lower) => pasts.has(lower)) : pasts.has(main.lower) || bound
  return {
    from,
    to,
    verb: to - 1,
    lemma: main.tag === 'NOUN' ? main.lower.replace(/ing$/, '') : main.lemma,
    form,
    tense: future ? 'future' : past ? 'past' : 'present',
    modal: lowers.find((lower) => modals.has(lower)) ?? null,
    passive,
    negated: lowers.some((lower) => negations.has(lower)) || negations.has(tokens[to]?.lower ?? ''),
    bare: before.length === 0 && main.lower === main.lemma,
  }
}
