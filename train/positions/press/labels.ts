import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Position } from '../../../src/model/index.ts'
import { type Corpus, corpora, hashOf, textsOf } from './texts.ts'

/** Offsets into an article's text, in UTF-16 units, end exclusive. */
export type Offsets = readonly [start: number, end: number]

/** An article with what a reader has marked in it. */
export interface Labelled {
  readonly corpus: Corpus
  readonly article: string
  readonly text: string
  /** Kept apart: measured on, never learned from. */
  readonly apart: boolean
  readonly positions: readonly {
    readonly span: Offsets
    readonly stance: Position['stance']
    readonly party: Offsets | null
  }[]
  readonly conditions: readonly (readonly [condition: Offsets, consequence: Offsets])[]
}

/** What a file of labels holds: offsets only, no words of the articles. */
interface Article {
  readonly article: string
  readonly hash: string
  readonly apart: boolean
  /** Start, end, the letter of a stance, and where somebody is named, start and end of the mention. */
  readonly positions: readonly (readonly [number, number, string, number?, number?])[]
  /** Start and end of the if-part, start and end of what follows from it. */
  readonly conditions: readonly (readonly [number, number, number, number])[]
}

const stances: Readonly<Record<string, Position['stance']>> = {
  D: 'demands',
  S: 'seeks',
  O: 'offers',
  A: 'accepts',
  N: 'open',
  C: 'conditional',
  R: 'refuses',
  H: 'shifts',
}

/** Every labelled article whose text is there, as it was when it was labelled. */
export function labelled(shared: string, folder = import.meta.dirname): Labelled[] {
  return corpora.flatMap((corpus) => {
    const path = join(folder, `${corpus}.jsonl`)
    if (!existsSync(path)) return []
    const texts = textsOf(corpus, shared)
    return articlesIn(readFileSync(path, 'utf8')).flatMap((one) => {
      const text = texts.get(one.article)
      return text !== undefined && hashOf(text) === one.hash ? [withText(one, corpus, text)] : []
    })
  })
}

const articlesIn = (file: string): Article[] =>
  file
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Article)

function withText({ article, apart, positions, conditions }: Article, corpus: Corpus, text: string): Labelled {
  return {
    corpus,
    article,
    text,
    apart,
    positions: positions.map(([start, end, letter, from, to]) => ({
      span: [start, end],
      stance: stances[letter]!,
      party: from === undefined || to === undefined ? null : [from, to],
    })),
    conditions: conditions.map(([a, b, c, d]) => [
      [a, b],
      [c, d],
    ]),
  }
}
