import * as z from 'zod'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { NameKind } from '../ref.ts'
import { bodyParts, type NameParts, type NameTools, nameTools, personParts } from './nameParts.ts'
import { pairUp } from './pairUp.ts'

/** One sign for or against two names being one. */
export const LikenessPart = z.object({
  /** What was compared: a word of the name, or what is known beside it. */
  part: z.enum([
    'family',
    'given',
    'middle',
    'initial',
    'patronymic',
    'particle',
    'word',
    'number',
    'form',
    'order',
    'role',
    'party',
    'context',
  ]),
  a: z.string(),
  b: z.string(),
  how: z.string(),
  /** From -1 (speaks against) to 1 (the same). */
  score: z.number(),
})
export type LikenessPart = z.infer<typeof LikenessPart>

/** How alike two names are, 0–1, and the parts that say so. */
export interface Likeness {
  readonly score: number
  readonly parts: readonly LikenessPart[]
}

/** From this score on, two names alone are taken for spellings of one; from `POSSIBLY` on, they may be. */
export const ALIKE = 0.85
export const POSSIBLY = 0.66

/** What a word that only one of the names has takes off, at most `most`; a father's name or an initial takes off little. */
const EXTRA = { person: { each: 0.06, most: 0.15 }, body: { each: 0.35, most: 0.5 } }
/** Where one name is a single word of the other. */
const SINGLE = { family: 0.8, other: 0.5 }
/** The most that two names reach which contradict each other in a word that counts. */
const CONTRADICTED = 0.5
const TURNED = 0.02
/** An acronym and words with these initials. */
const INITIALS = 0.86

/**
 * Compares two names word by word, in any order: sound first (so alphabet and spelling do not count), then edits, forms
 * of given names, initials. A word that both have and that differs holds the whole down, however long the rest.
 */
export function likeness(
  a: string,
  b: string,
  { kind, lexicon }: { readonly kind: NameKind; readonly lexicon: Lexicon },
): Likeness {
  const tools = nameTools(lexicon, kind)
  return weigh(takeApart(a, kind, tools), takeApart(b, kind, tools), tools)
}

/** Takes a name of a kind apart, for comparing it with many others. */
export function takeApart(name: string, kind: NameKind, tools: NameTools): NameParts {
  return kind === 'person' ? personParts(name, tools) : bodyParts(name, tools)
}

/** What two names in the lexicon say, or an acronym and the words it stands for; `null` where neither tells. */
function byKnowledge(a: NameParts, b: NameParts): Likeness | null {
  const told = (how: string, score: number): Likeness => ({
    score,
    parts: [{ part: 'word', a: words(a), b: words(b), how, score }],
  })
  if (a.known !== null && b.known !== null)
    return a.known === b.known ? told(`both are names of ${a.known}`, 1) : told('known as two', 0)
  if (a.isAcronym !== b.isAcronym && a.initials !== null && a.initials === b.initials)
    return told('the first letters of its words', INITIALS)
  return null
}

const words = ({ parts }: NameParts): string => parts.map(({ text }) => text).join(' ')

/** Compares two names that were taken apart before. */
export function weigh(a: NameParts, b: NameParts, tools: NameTools): Likeness {
  const known = byKnowledge(a, b)
  if (known) return known
  const { pairs, onlyA, onlyB, turned } = pairUp(a.parts, b.parts, tools)
  if (pairs.every(({ a: { weight } }) => weight < 0.5)) return { score: 0, parts: [] }
  const weight = sum(pairs.map(({ weight }) => weight))
  const mean = sum(pairs.map(({ weight, score }) => weight * score)) / weight
  const least = Math.min(...pairs.filter(({ weight }) => weight >= 0.4).map(({ score }) => score))
  const [restA, restB] = [sum(onlyA.map(({ weight }) => weight)), sum(onlyB.map(({ weight }) => weight))]
  const against = Math.min(restA, restB)
  let score = 0.5 * mean + 0.5 * least
  if (against >= 0.3) score = Math.min(CONTRADICTED, score * (1 - against / (weight + against)))
  const extra = EXTRA[a.isBody && b.isBody ? 'body' : 'person']
  score -= Math.min(extra.most, extra.each * Math.abs(restA - restB))
  if (turned) score -= TURNED
  const single = singleWord(a, b) ?? singleWord(b, a)
  if (single !== null) score = Math.min(score, single)
  const parts: LikenessPart[] = pairs.map(({ a: x, b: y, how, score: likeness }) => ({
    part: y.kind === 'initial' ? 'initial' : x.kind,
    a: x.text,
    b: y.text,
    how,
    score: round(likeness),
  }))
  for (const { kind, text } of onlyA)
    parts.push({ part: kind, a: text, b: '', how: 'only one has it', score: against >= 0.3 ? -1 : 0 })
  for (const { kind, text } of onlyB)
    parts.push({ part: kind, a: '', b: text, how: 'only one has it', score: against >= 0.3 ? -1 : 0 })
  if (turned) parts.push({ part: 'order', a: '', b: '', how: 'words in another order', score: 0 })
  return { score: round(Math.max(0, score)), parts }
}

/** A single word says little of a person: the most that it can reach; `null` where it is not so. */
function singleWord({ parts: [only, ...more] }: NameParts, { parts: others }: NameParts): number | null {
  if (more.length > 0 || only === undefined || !['family', 'given'].includes(only.kind) || others.length < 2)
    return null
  const last = others.at(-1)!
  return last.sound === only.sound || others.map(({ sound }) => sound).join('') === only.sound
    ? others.map(({ sound }) => sound).join('') === only.sound
      ? null
      : SINGLE.family
    : SINGLE.other
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const round = (value: number): number => Math.round(value * 100) / 100
