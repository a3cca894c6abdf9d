import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { runTable } from './runTable.ts'
import { standIn } from './standIn.ts'
import { asWritten, isPlain, lowerOf, made, type TokenKind, type Word } from './word.ts'

/** What wink-nlp knows of words, by their number. Its names, as it gives them to the model's own functions. */
interface Cache {
  readonly add: (text: string, category: number) => number
  readonly lookup: (text: string) => readonly number[] | null
  readonly value: (lexeme: number) => string
  readonly normal: (lexeme: number) => number
  readonly nox: (expansion: number) => number
  readonly property: (lexeme: number, name: 'posHint') => number
  readonly posOf: (lexeme: number) => number
  readonly mappedSpelling: (lexeme: number) => number
  readonly isMemberPOS: (lexeme: number, pos: number) => boolean
}

/** A text cut into words: four numbers each (lexeme; blanks and contraction; tag and lemma of a contraction; unused). */
interface Cut {
  readonly tokens: readonly number[]
  readonly cache: Cache
}

/** The part of the model that its reader changes: the words, beginnings, ends and shapes that it has met. */
interface Core {
  readonly features: {
    readonly lexeme: { readonly hash: Record<string, number>; readonly list: string[] }
    readonly pos: { readonly list: string[] }
  }
  readonly tcat: { readonly hash: { readonly word: number } }
}

type LemmaOf = (index: number, cut: Cut, addons: unknown) => string | undefined

interface PosModel {
  readonly machines: readonly string[]
}

/** How many new words one instance may have met before it is made anew (half a second), so that memory has a bound. */
const mostNewWords = 400_000

/** How many kinds of tokens have a number of their own. */
const mostKinds = 60_000

let kinds = 0

const [tagShift, noun, contracted] = [20, 8, 0xffff]

/** The machines that tag by neighbours, as the model stores them. */
export const machines: readonly string[] = (model as unknown as { pos: () => PosModel }).pos().machines

/** Letters and one mark, which wink-nlp takes apart unless it knows them as one word ("Mr."). */
const endsWithMark = /^[a-z]{2,}[,.;:?!]$/i

/** Runs that wink-nlp cuts in two at one place, whatever the rest is, and the place, counted from the end where it is below 0. */
const cutInTwo: readonly (readonly [RegExp, number])[] = [
  [/^[“"(][a-z]{2,}[,.;:?!]?$/i, 1],
  [/^[“"(]?[a-z]{2,}[,.;:?!]?[”")][,.;:]?$/i, -1],
  [/^[a-z]{2,}[’']s$/i, -2],
  // wink-nlp leaves “Norland’s,” one word before a comma, and takes “Norland’s” apart.
  [/^[a-z]{2,}[’']s[,.;:?!]$/i, -1],
  [/^(?:[a-z]{2,}s[’']|\d[\d,]*[.,]|\d[\d.]*%)$/i, -1],
  [/^[$£€]\d[\d,.]*\d$/, 1],
]

/** The words of runs between blanks, and what the model knows of them. */
export interface Vocabulary {
  /** The words of a run that begins and ends at these places of a text. */
  readonly wordsAt: (text: string, start: number, end: number) => readonly Word[]
  readonly kind: (word: Word, tag: number) => TokenKind
  readonly mayBe: (word: Word, tag: number) => boolean
  readonly full: () => boolean
  /** Whether a word in small letters is one that the model brings along: an English word, whatever has been read. */
  readonly isEnglish: (word: string) => boolean
}

/**
 * Cuts one run at a time and forgets at once what could change the next. wink-nlp keeps every word it has met, and what
 * it has met decides how it cuts the next text: after one "Russia’s" as a single word, every later one is a single word
 * too. The same sentence would then read differently in different company. Most runs have been met before: they are
 * remembered, with all that does not depend on their neighbours.
 */
export function makeVocabulary(): Vocabulary {
  const cores: Core[] = []
  const cuts: Cut[] = []
  const core = (): unknown => cores[cores.push((model.core as () => Core)()) - 1]
  const setter = (cut: Cut): void => {
    cuts[0] = cut
  }
  const pos = (): unknown => ({
    ...(model as unknown as { pos: () => PosModel }).pos(),
    machines: [none, none],
    setter,
  })
  const others = { sbd: unused, ner: unused, negation: unused, sa: unused }
  const nlp = winkNLP(Object.assign(Object.create(null), model, { core, pos, ...others }), ['pos'])
  const lemmaOf = nlp.its.lemma as unknown as LemmaOf
  const { addons } = model as unknown as { addons: unknown }
  const { features, tcat } = cores[0] as Core
  const { hash, list } = features.lexeme
  nlp.readDoc('a')
  const { cache } = cuts[0] as Cut
  const native = list.length
  let known = native

  /** One word that needs no cutting: all of letters, or met in the model as one word; `null` for any other run. */
  const oneWord = (run: string): readonly Word[] | null => {
    const lexemes = cache.lookup(run)
    if (lexemes === null ? !isPlain(run) : lexemes.length > 1) return null
    const lexeme = lexemes?.[0] ?? cache.add(run, tcat.hash.word)
    return [wordOf({ tokens: [lexeme, 0, 0, 0], cache }, 0, 0)]
  }

  const cutRun = (run: string): readonly Word[] => {
    const one = oneWord(run)
    if (one !== null) return one
    const plain = standIn(run)
    if (plain !== run) return wordsOf(plain).map((word) => asWritten(word, run))
    if (hash[run] === undefined && endsWithMark.test(run)) {
      const [body, mark] = [wordsOf(run.slice(0, -1)), wordsOf(run.slice(-1))]
      if (body.length === 1 && mark.length === 1 && body[0]!.fixed === 0)
        return [body[0]!, made({ ...mark[0]!, at: run.length - 1 })]
    }
    const parts = hash[run] === undefined ? partsOf(run) : null
    if (parts !== null) return parts
    nlp.readDoc(run)
    const cut = cuts[0] as Cut
    const words: Word[] = []
    for (let index = 0, at = 0; index * 4 < cut.tokens.length; index++) {
      const text = cache.value(cut.tokens[index * 4] as number)
      at = run.indexOf(text, at)
      if (at < 0) break
      words.push(wordOf(cut, index, at))
      at += text.length
    }
    for (; known < list.length; known++) {
      const word = list[known] as string
      if (!isPlain(word)) delete hash[word]
    }
    return words
  }

  /** The words of a run that is cut in two; `null` for any other. */
  const partsOf = (run: string): readonly Word[] | null => {
    const place = cutInTwo.find(([pattern]) => pattern.test(run))?.[1]
    if (place === undefined) return null
    const edge = place < 0 ? run.length + place : place
    return [
      ...wordsOf(run.slice(0, edge)),
      ...wordsOf(run.slice(edge)).map((word) => made({ ...word, at: word.at + edge })),
    ]
  }

  const wordOf = (cut: Cut, index: number, at: number): Word => {
    const { tokens } = cut
    const [lexeme, blanks, tag] = [tokens[index * 4], tokens[index * 4 + 1], tokens[index * 4 + 2]] as [
      number,
      number,
      number,
    ]
    const text = cache.value(lexeme)
    const fixed = (tag >>> tagShift) & 63
    return made({
      text,
      lower: lowerOf(text),
      at,
      pos: tag === 0 ? cache.posOf(cache.mappedSpelling(lexeme)) || noun : fixed,
      fixed,
      hint: cache.property(lexeme, 'posHint'),
      normal: blanks > contracted ? cache.nox(blanks) : cache.normal(lexeme),
      lemma: blanks > contracted ? (lemmaOf(index, cut, addons) ?? null) : null,
      kinds: [],
      lexeme,
    })
  }

  const runs = runTable(cutRun)
  const wordsOf = (run: string): readonly Word[] => runs(run, 0, run.length)

  const kindOf = ({ text, lower, lemma, lexeme }: Word, tag: number): TokenKind => ({
    text,
    lower,
    // A contraction that was not taken apart ("cannot" before a comma) has none.
    lemma: lemma ?? lemmaOf(0, { tokens: [lexeme, 0, tag << tagShift, 0], cache }, addons) ?? lower,
    tag: features.pos.list[tag] ?? 'X',
    kind: kinds < mostKinds ? ++kinds : 0,
  })

  return {
    wordsAt: runs,
    kind: (word, tag) => {
      const met = word.kinds[tag]
      if (met !== undefined) return met
      const made = kindOf(word, tag)
      word.kinds[tag] = made
      return made
    },
    mayBe: (word, tag) => cache.isMemberPOS(word.normal, tag),
    isEnglish: (word) => typeof hash[word] === 'number' && hash[word] < native,
    full: () => known - native > mostNewWords,
  }
}

/** A machine without patterns: words are tagged together, when all of a sentence have been cut. */
const none = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}])

/** What wink-nlp would load and is never asked for: its sentences, entities, negations and sentiments. */
const unused = (): unknown => ({ machines: [none], transformers: [null], setter: null })
