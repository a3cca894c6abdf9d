import type { Lexicon } from '../../src/model/index.ts'
import { splitParagraph } from '../../src/read/sentences/splitParagraph.ts'
import { type Annotated, keyOf, type Relation, roles, type Stretch } from './gold.ts'

/** What is asked of a relation to put it into a slice. */
interface Asked {
  readonly relation: Relation
  readonly text: string
  /** For every code unit of the text: whether it stands between quotation marks. */
  readonly quoted: Uint8Array
  readonly sentences: readonly Stretch[]
}

/** The slices of a relation; one relation may be in several. A word is quoted when it stands between quotation marks. */
export const slices: Readonly<Record<string, (asked: Asked) => boolean>> = {
  direct: (asked) => sharesOf(asked) === 'all',
  mixed: (asked) => sharesOf(asked) === 'some',
  indirect: (asked) => sharesOf(asked) === 'none',
  'no source': ({ relation }) => relation.source.length === 0,
  'pronoun source': ({ relation: { source }, text }) =>
    source.length > 0 && pronoun.test(source.map(({ start, end }) => text.slice(start, end)).join(' ')),
  'source in another sentence': ({ relation: { source, content }, sentences }) =>
    source.length > 0 &&
    content.length > 0 &&
    !sentences.some((sentence) => [source, content].every((places) => places.some((place) => meet(place, sentence)))),
}

const pronoun = /^\s*(?:I|you|he|she|it|we|they|him|her|us|them|who|whom|one|this|that|these|those)\s*$/i

/** How many of a slice there are, and how many were found: the whole relation, and its content alone. */
export interface Recall {
  all: number
  whole: number
  content: number
}

/** The recall of every slice, exact as the shared scorer has it: equal relations of an article count once. */
export function recallBySlice(
  gold: readonly Annotated[],
  found: ReadonlyMap<string, readonly Relation[]>,
  lexicon: Lexicon,
): Map<string, Recall> {
  const recalls = new Map(Object.keys(slices).map((name) => [name, { all: 0, whole: 0, content: 0 }]))
  for (const { name, text, relations } of gold) {
    const here = found.get(name) ?? []
    const wholes = new Set(here.map((relation) => wholeKey(text, relation)))
    const contents = new Set(here.map(({ content }) => keyOf(text, content)))
    const [quoted, sentences] = [quotedIn(text), sentencesIn(text, lexicon)]
    for (const [key, relation] of new Map(relations.map((each) => [wholeKey(text, each), each]))) {
      for (const [slice, holds] of Object.entries(slices)) {
        if (!holds({ relation, text, quoted, sentences })) continue
        const recall = recalls.get(slice)!
        recall.all++
        if (wholes.has(key)) recall.whole++
        if (contents.has(keyOf(text, relation.content))) recall.content++
      }
    }
  }
  return recalls
}

const wholeKey = (text: string, relation: Relation): string =>
  roles.map((role) => keyOf(text, relation[role])).join('|')

const meet = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end

/** How much of the content's words stands between quotation marks; `null` where there is no content. */
function sharesOf({ relation: { content }, text, quoted }: Asked): 'all' | 'some' | 'none' | null {
  let [inside, outside] = [0, 0]
  for (const { start, end } of content) {
    for (let at = start; at < end; at++) {
      if (!/[\p{L}\p{N}]/u.test(text[at]!)) continue
      if (quoted[at]) inside++
      else outside++
    }
  }
  if (inside + outside === 0) return null
  return outside === 0 ? 'all' : inside === 0 ? 'none' : 'some'
}

/** Marks what stands between double quotation marks, straight or curled; one left open runs to the end of its line. */
function quotedIn(text: string): Uint8Array {
  const quoted = new Uint8Array(text.length)
  let open = false
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]
    if (letter === '\n') open = false
    else if (letter === '\u201c') open = true
    else if (letter === '\u201d') open = false
    else if (letter === '"') open = !open
    else if (open) quoted[at] = 1
  }
  return quoted
}

/** The sentences of every line. */
function sentencesIn(text: string, lexicon: Lexicon): Stretch[] {
  const found: Stretch[] = []
  for (const line of text.matchAll(/[^\r\n]+/g))
    found.push(...splitParagraph(text, line.index, line.index + line[0].length, lexicon))
  return found
}
