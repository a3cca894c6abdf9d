import * as z from 'zod'
import { header, words } from './header.ts'

/** `lexicon/furniture.yaml`: words by which lines are told that stand on a page but not in the running text. */
export const FurnitureWords = z.strictObject({
  ...header,
  navigation: z.strictObject({ lines: words, starts: words }),
  related: z.strictObject({ lines: words, labels: words, starts: words }),
  disclaimer: z.strictObject({ starts: words, phrases: words, author: words }),
  caption: z.strictObject({
    labels: words,
    credits: words,
    commas: words,
    makers: words,
    inLine: words,
    agencies: words,
    verbs: words,
  }),
  byline: z.strictObject({ labels: words, roles: words }),
  credit: z.strictObject({ labels: words, starts: words, names: words }),
  published: z.strictObject({ labels: words }),
  opinion: words,
  section: words,
  outletWords: words,
  outletOpenings: words,
  taglines: words,
  /** Languages that a tagline may name though it names nothing else. */
  taglineNames: words,
  notOutlets: words,
  notAuthors: words,
  notPlaces: words,
})
