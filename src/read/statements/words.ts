import type { Lexicon } from '../../model/index.ts'
import type { SayingClass, SayingFrame } from '../../model/lexicon/saying.ts'
import { fromLexicon } from '../draft.ts'
import { type Form, type Inflect, inflection } from '../inflection/inflect.ts'

/** A verb of saying as the rules use it. */
export interface SayingVerb {
  readonly base: string
  /** The words after the first one ("point out" → ["out"]). */
  readonly rest: readonly string[]
  readonly class: SayingClass
  readonly frames: ReadonlySet<SayingFrame>
  readonly weak: boolean
}

/** A verb, and the form in which its first word stands. */
export interface SayingForm {
  readonly verb: SayingVerb
  readonly form: Form
}

/** The words of `lexicon/saying.yaml`, ready to be looked up by a word in lower case. */
export interface SayingWords {
  /** First word → verbs, longest phrase first. */
  readonly verbs: ReadonlyMap<string, readonly SayingForm[]>
  readonly nearMisses: ReadonlyMap<string, ReadonlySet<string>>
  readonly real: ReadonlyMap<string, Form>
  readonly denied: ReadonlyMap<string, Form>
  /** First word → phrases that name a source, as words, longest first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly opinions: ReadonlySet<string>
  readonly countings: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
  readonly people: ReadonlySet<string>
  readonly papers: ReadonlySet<string>
  readonly staff: ReadonlySet<string>
  readonly officials: ReadonlySet<string>
  readonly guesses: ReadonlySet<string>
}

/** Compiles the words once per lexicon. */
export const sayingWords = fromLexicon((lexicon: Lexicon): SayingWords => {
  const { saying } = lexicon
  const inflect = inflection(lexicon)
  const verbs = new Map<string, SayingForm[]>()
  const weak = new Set(saying.weak)
  for (const group of saying.verbs) {
    for (const base of group.verbs) {
      const [first = '', ...rest] = base.split(' ')
      const verb = { base, rest, class: group.class, frames: new Set(group.frames), weak: weak.has(base) }
      for (const [word, form] of inflect(first)) push(verbs, word, { verb, form })
    }
  }
  for (const list of verbs.values()) list.sort((a, b) => b.verb.rest.length - a.verb.rest.length)
  const phrases = new Map<string, string[][]>()
  for (const phrase of saying.phrases) push(phrases, phrase.split(' ')[0] as string, phrase.split(' '))
  for (const list of phrases.values()) list.sort((a, b) => b.length - a.length)
  return {
    verbs,
    nearMisses: new Map(
      Object.entries(saying.nearMisses).flatMap(([base, after]) =>
        inflect(base).map(([word]) => [word, new Set(after)] as const),
      ),
    ),
    real: catenatives(saying.catenatives.real, inflect),
    denied: catenatives(saying.catenatives.denied, inflect),
    phrases,
    opinions: new Set(saying.opinions),
    countings: new Set(saying.countings),
    nouns: new Set(saying.nouns.flatMap((noun) => [noun, noun.endsWith('s') ? noun : `${noun}s`])),
    people: new Set(saying.people),
    papers: new Set(saying.papers),
    staff: new Set(saying.staff),
    officials: new Set(saying.officials),
    guesses: new Set(saying.guesses),
  }
})

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** The last word of each catenative in each form ("went on" → "on", "is reluctant" → "reluctant"). */
function catenatives(bases: readonly string[], inflect: Inflect): Map<string, Form> {
  const found = new Map<string, Form>()
  for (const base of bases) {
    const [first = '', ...rest] = base.split(' ')
    for (const [word, form] of inflect(first)) {
      const last = rest.at(-1)
      if (last === undefined || last === 'on') found.set(word, form)
      else if (first === 'be') found.set(last, 'past')
    }
  }
  return found
}
