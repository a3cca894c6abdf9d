import * as z from 'zod'
import type { Issue } from './lexicon/issues.ts'
import type { Lexicon } from './lexicon/lexicon.ts'

/** Letters, figures and hyphens; unlike the issues that come with Parley an analyst's may have figures in their ids. */
const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id is written in small letters, figures and hyphens: fish-dues')
const phrase = z
  .string()
  .trim()
  .regex(/[\p{L}\p{N}]/u, 'a word needs a letter')
  .max(80, 'it is longer than a word or phrase')
  // "*" alone, or after one letter, would find everything.
  .refine((text) => !/(?:^|\s)\S?\*/.test(text), 'before "*" there must be two letters or more')
const text = z.string().trim().min(1, 'it is empty')

/** An issue of an analyst's own codebook. */
export const OwnIssue = z.strictObject({
  id,
  name: text,
  definition: text,
  words: z.array(phrase).min(1, 'an issue needs a word by which it is found'),
  not: z.array(phrase).optional(),
})

/** A codebook as an analyst writes it, one file: see docs/reference.md. */
export const CodebookFile = z.strictObject({
  about: text.optional(),
  source: text.optional(),
  licence: text.optional(),
  /** Other codebooks, by their path from this file's folder. Their issues come after this file's own. */
  include: z.array(text).optional(),
  /** True: the issues that come with Parley are left out. */
  only: z.boolean().optional(),
  issues: z.array(OwnIssue).optional(),
})
export type CodebookFile = z.infer<typeof CodebookFile>

/** A codebook with everything that it includes, as a case keeps it. */
export const Codebook = z.object({
  /** Where it came from, for people: the file's name. */
  from: z.string(),
  only: z.boolean(),
  issues: z.array(OwnIssue),
})
export type Codebook = z.infer<typeof Codebook>

/** The words by which articles are read: a codebook that differs in other things alone changes no reading. */
export const readBy = ({ only, issues }: Codebook): string =>
  JSON.stringify([only, issues.map(({ id, words, not = [] }) => [id, words, not])])

/**
 * The lexicon with an analyst's issues before those that come with Parley, of which one with the same id gives way, and so
 * does each word that the analyst has put elsewhere.
 */
export function withCodebook(lexicon: Lexicon, { only, issues }: Codebook): Lexicon {
  const own = new Set(issues.map((issue) => issue.id))
  const taken = issues.flatMap(({ words }) => words.map(partsOf))
  const isFree = (other: string): boolean => {
    const parts = partsOf(other)
    return !taken.some((phrase) => phrase.length === parts.length && phrase.every((part, n) => covers(part, parts[n]!)))
  }
  const given = only ? [] : lexicon.issues.issues.filter((issue) => !own.has(issue.id))
  const left = given.map(({ words, not = [], ...issue }) => ({
    ...issue,
    words: words.filter(isFree),
    not: not.filter(isFree),
  }))
  const mine: Issue[] = issues.map(({ not = [], ...issue }) => ({ ...issue, not }))
  return { ...lexicon, issues: { ...lexicon.issues, issues: [...mine, ...left] } }
}

const partsOf = (phrase: string): string[] =>
  phrase
    .toLowerCase()
    .split(/[\s\-–]+/)
    .filter(Boolean)

const covers = (part: string, other: string): boolean =>
  part === other || (part.endsWith('*') && other.startsWith(part.slice(0, -1)))
