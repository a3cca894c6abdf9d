import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/** What the tagger says of a text: its words and marks, and of each the tag, the lemma and the blanks before it. */
export interface Tagged {
  readonly forms: readonly string[]
  readonly tags: readonly string[]
  readonly lemmas: readonly string[]
  readonly gaps: readonly string[]
}

/** The part of the model that its reader changes: the words, beginnings, ends and shapes that it has met. */
interface Core {
  readonly features: Readonly<Record<string, { readonly hash: Record<string, number>; readonly list: string[] }>>
}

/** How many new words one instance may have met before it is made anew (half a second), so that memory has a bound. */
const mostNewWords = 400_000

/** A word of plain letters is cut the same whether or not it has been met, so it may be kept: most new words are names. */
const isPlain = (word: string): boolean => /^[a-z]+$/i.test(word)

/**
 * Tags one text at a time and forgets at once what could change the next. wink-nlp keeps every word it has met, and what it has met
 * decides how it cuts the next text: after one "Russia’s" as a single word, every later one is a single word too. The
 * same sentence would then read differently in different company.
 */
function makeTagger(): { tag: (text: string) => Tagged; full: () => boolean } {
  const cores: Core[] = []
  const load = (): unknown => {
    const loaded = (model.core as () => unknown)()
    cores.push(loaded as Core)
    return loaded
  }
  const nlp = winkNLP(Object.assign(Object.create(null), model, { core: load }), ['pos'])
  const { its } = nlp
  const { lexeme } = (cores[0] as Core).features as Required<Core['features']>
  const { hash, list } = lexeme as NonNullable<typeof lexeme>
  const native = list.length
  /** What `tokens().out()` takes; the accessors are declared more narrowly than the function that takes them. */
  type Accessor = typeof its.value
  const [pos, lemma, gap] = [its.pos, its.lemma, its.precedingSpaces] as unknown as [Accessor, Accessor, Accessor]
  let known = native
  const tag = (text: string): Tagged => {
    const words = nlp.readDoc(text).tokens()
    const tagged = {
      forms: words.out() as string[],
      tags: words.out(pos) as string[],
      lemmas: words.out(lemma) as string[],
      gaps: words.out(gap) as string[],
    }
    for (; known < list.length; known++) {
      const word = list[known] as string
      if (!isPlain(word)) delete hash[word]
    }
    return tagged
  }
  return { tag, full: () => known - native > mostNewWords }
}

let tagger = makeTagger()

/**
 * The words and marks of a text as wink-nlp cuts them, with their tags and lemmas; what it says depends on this text
 * alone. About 3 µs a word; patterns in it take time in the square of a run without a blank.
 */
export function tagged(text: string): Tagged {
  if (tagger.full()) tagger = makeTagger()
  return tagger.tag(text)
}
