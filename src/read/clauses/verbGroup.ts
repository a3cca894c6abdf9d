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

/** Whose past looks like the base form, and is what the press means by it: "a strike hit the port". */
const pastAlike = new Set('hit set put cut hurt cost beat bid cast shut split shed spread burst'.split(' '))

/** Reads tense, voice, mood and negation off a verb chunk. */
export function verbGroup(tokens: readonly Token[], { from, to }: Chunk): VerbGroup {
  const verb = to - 1
  const main = tokens[verb]!
  const before = beforeVerb(tokens, from, verb)
  const ing = main.lower.endsWith('ing') && (main.lemma !== main.lower || main.tag === 'NOUN')
  const participle = !ing && (main.lower !== main.lemma || unchanged.has(main.lower))
  const auxiliary = before.auxiliary
  const bound = main.lower !== main.lemma && !ing && !endsInS(main.lower)
  const past = auxiliary !== null ? before.past : pasts.has(main.lower) || bound || pastAlike.has(main.lower)
  const after = tokens[to]
  return {
    from,
    to,
    verb,
    lemma: main.tag === 'NOUN' ? main.lower.replace(/ing$/, '') : main.lemma,
    form: before.infinitive ? 'infinitive' : (ing && auxiliary === null) || before.having ? 'gerund' : 'finite',
    tense: before.future ? 'future' : past ? 'past' : 'present',
    modal: before.modal,
    passive: participle && auxiliary !== null && bes.has(auxiliary) && main.tag === 'VERB',
    negated:
      before.negated || tokens[from - 1]?.lower === 'never' || (after !== undefined && negations.has(after.lower)),
    bare: from === verb && main.lower === main.lemma,
  }
}

interface Before {
  infinitive: boolean
  future: boolean
  past: boolean
  negated: boolean
  modal: string | null
  /** "having met". */
  having: boolean
  /** The last auxiliary. */
  auxiliary: string | null
}

/** What the words of a verb chunk before its main verb say. */
function beforeVerb(tokens: readonly Token[], from: number, verb: number): Before {
  const said: Before = {
    infinitive: false,
    future: false,
    past: false,
    negated: false,
    modal: null,
    having: tokens[from]!.lower === 'having' && from < verb,
    auxiliary: null,
  }
  for (let at = from; at < verb; at++) {
    const { lower, tag } = tokens[at]!
    if (lower === 'to' && tag !== 'VERB' && at < from + 2) said.infinitive = true
    if (tag === 'AUX' || lower === 'be' || lower === 'have') said.auxiliary = lower
    if (futures.has(lower)) said.future = true
    if (pasts.has(lower)) said.past = true
    if (negations.has(lower)) said.negated = true
    if (said.modal === null && modals.has(lower)) said.modal = lower
  }
  return said
}

/** "meets", not "passes" cut short: one "s" at the end. */
const endsInS = (lower: string): boolean => {
  const last = lower.length - 1
  return last > 0 && lower[last] === 's' && lower[last - 1] !== 's'
}
