import type { Article, Reading } from '../../src/model/index.ts'
import { articleOf } from '../../test/kit/reading.ts'

/** An article with one thing damaged on purpose, and where a doubt should lie: on any of `places`. */
export interface Planted {
  readonly article: Article
  readonly places: readonly { readonly start: number; readonly end: number }[]
}

/** Damages one thing in an article; `null` where it has nothing to be damaged so. */
export type Plant = (article: Article, reading: Reading, draw: Draw) => Planted | null
/** A number below `below`, the same for the same article. */
export type Draw = (below: number) => number

/** An article with other words in one place, which is where a doubt should lie. */
export const replaced = ({ text }: Article, { start, end }: { start: number; end: number }, by: string): Planted => ({
  article: articleOf(text.slice(0, start) + by + text.slice(end)),
  places: [{ start, end: start + by.length }],
})
