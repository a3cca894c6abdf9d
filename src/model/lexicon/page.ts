import * as z from 'zod'
import { header, words } from './header.ts'

/** `lexicon/page.yaml`: words of the web page around an article. */
export const PageWords = z.strictObject({
  ...header,
  lines: words,
  begins: words,
  beside: words,
  opens: words,
  things: words,
  ours: words,
  phrases: words,
  signs: words,
  faint: words,
  counted: words,
  counters: words,
  media: words,
  links: words,
  lists: words,
  topics: words,
  crumbs: words,
})
