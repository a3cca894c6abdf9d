import { dayRange, type Evidence, type Identity } from '../../model/index.ts'
import { daysSaid } from '../ground/dayWords.ts'
import { type Ground, papersById } from '../ground/ground.ts'
import { type Paper, sentenceOf, sentenceText } from '../ground/paper.ts'
import type { Drafted } from './draft.ts'

/** Checks a body against its evidence; says what is missing there, or `null` when everything stands. */
export type Gate = (body: string, drafted: Drafted) => string | null

/** Words with which our own templates begin; everything else with a capital must stand in the evidence. */
const OURS = new Set(['disputed', 'announced', 'figures', 'this', 'on', 'the'])
/** Negations that our own templates bring along with a stance. */
const STANCE_WORDS = new Set(['refuses', 'refused', 'refuse'])

/**
 * The gate of the digest. Every proper name, number, date and negation of a sentence must stand in the sentences that
 * its evidence is cut from. A name may also be the usual name of an identity one of whose forms stands there; a date
 * may be what a date mention there means, or the day on which one of the articles was published.
 */
export function gateOf(ground: Ground, identities: readonly Identity[]): Gate {
  const papers = papersById(ground)
  const usual = new Map(identities.map(({ id, name }) => [id, name]))
  return (body, { evidence, counted = false, computed = [], proposed = '' }) => {
    if (evidence.length === 0) return 'there is no evidence'
    const words = lazy(
      () => new Set(ground.vocabulary.words([citedText(papers, evidence), ...computed, proposed].join('\n'))),
    )
    const names = lazy(
      () => new Set(ground.vocabulary.words([...namesIn(ground, papers, { evidence, usual })].join(' '))),
    )
    const dates = lazy(() => datesIn(papers, evidence))
    for (const date of body.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? []) {
      if (!dates().has(date)) return `the date ${date} does not stand in the cited sentences`
    }
    const { days, rest: undated } = daysSaid(body.replace(/\b\d{4}-\d{2}-\d{2}\b/g, ' '))
    const unsaid = days.find((day) => !dates().has(day))
    const rest = unsaid === undefined ? undated : body
    return (
      missingName(ground, rest, (word) => words().has(word) || names().has(word)) ??
      (counted ? null : missingNumber(ground, rest, (word) => words().has(word))) ??
      missingNegation(ground, rest, (word) => words().has(word))
    )
  }
}

/** The evidence of a sentence that counts all articles is large, and hardly anything in it has to be looked up. */
function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

type Stands = (word: string) => boolean

function citedText(papers: ReadonlyMap<string, Paper>, evidence: readonly Evidence[]): string {
  return evidence
    .map(({ article, start, quote }) => {
      const paper = papers.get(article)
      return paper ? `${sentenceText(paper, start)}\n${quote}` : quote
    })
    .join('\n')
}

/** Usual names of the identities named in the cited sentences. */
function namesIn(
  ground: Ground,
  papers: ReadonlyMap<string, Paper>,
  { evidence, usual }: { evidence: readonly Evidence[]; usual: ReadonlyMap<string, string> },
): Set<string> {
  const names = new Set<string>()
  for (const { article, start, end } of evidence) {
    const paper = papers.get(article)
    if (!paper) continue
    if (paper.outlet) names.add(ground.who(paper.outlet).name) // it is the one that tells it
    const bounds = sentenceOf(paper, start)
    for (const { span, entity } of paper.reading.names) {
      if (!entity || span.start < bounds.start || span.end > Math.max(bounds.end, end)) continue
      const { id, name } = ground.who(entity)
      names.add(usual.get(id) ?? name)
    }
  }
  return names
}

function datesIn(papers: ReadonlyMap<string, Paper>, evidence: readonly Evidence[]): Set<string> {
  const dates = new Set<string>()
  for (const { article, start, end } of evidence) {
    const paper = papers.get(article)
    if (!paper) continue
    if (paper.day) dates.add(paper.day)
    const bounds = sentenceOf(paper, start)
    for (const { span, when } of paper.reading.dates) {
      if (span.start < bounds.start || span.end > Math.max(bounds.end, end)) continue
      const { first, last } = dayRange(when.value)
      for (const day of [first, last]) if (day) dates.add(day)
    }
  }
  return dates
}

function missingName({ vocabulary }: Ground, body: string, stands: Stands): string | null {
  for (const match of body.matchAll(/\p{Lu}[\p{L}\p{N}]*(?:['.’]?[\p{L}\p{N}]+)*/gu)) {
    const words = vocabulary.words(match[0])
    if (match.index === 0 && OURS.has(words[0] ?? '')) continue
    if (!words.every(stands)) return `the name ${match[0]} does not stand in the cited sentences`
  }
  return null
}

function missingNumber({ vocabulary }: Ground, body: string, stands: Stands): string | null {
  for (const word of vocabulary.words(body)) {
    if (/\d/.test(word) && !stands(word)) return `the number ${word} does not stand in the cited sentences`
  }
  return null
}

/** Negations in our own words follow from a stance; those in quoted words must stand in the evidence. */
function missingNegation({ vocabulary }: Ground, body: string, stands: Stands): string | null {
  for (const word of vocabulary.words(body)) {
    if (!vocabulary.isNegation(word) || STANCE_WORDS.has(word) || stands(word)) continue
    return `the negation “${word}” does not stand in the cited sentences`
  }
  return null
}
