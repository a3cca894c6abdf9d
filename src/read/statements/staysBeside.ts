import type { Candidate, Stretch } from './candidate.ts'

/** What the trained reader found in a text; `judged` when a judge chose its contents, the rules having been heard. */
export interface Found {
  readonly text: string
  readonly found: readonly Candidate[]
  readonly judged: boolean
}

/** Whether what a rule found is a statement of its own beside what the trained reader found. */
export function staysBeside(rule: Candidate, { text, found, judged }: Found): boolean {
  const link = isLink(text, rule, found)
  if (!link && (isUnsure(rule) || (judged && sharesWords(text, rule, found)))) return false
  return !found.some((other) => sameCue(rule, other) || (!link && sameContent(rule, other)))
}

const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end

/**
 * The rules that find a statement where annotators mostly see none, unless the verb says that somebody spoke: of what
 * they alone find, the trained reader having seen nothing, one in twelve is a statement (every other development article
 * of PolNeAR).
 */
const unsure: ReadonlySet<string> = new Set(['verb-bare', 'verb-to', 'verb-object', 'verb-that'])
const spoken: ReadonlySet<string> = new Set(['say', 'tell', 'report', 'deny'])

/** What somebody demands is a statement, too, wherever talks are told of; people who mark political news disagree. */
const isSpoken = ({ rule, class: kind, source }: Candidate): boolean =>
  source.length > 0 && (spoken.has(kind) || (kind === 'demand' && rule !== 'verb-to'))

const isUnsure = (candidate: Candidate): boolean => unsure.has(candidate.rule) && !isSpoken(candidate)

/** The rule whose statement stands after the sentence of its cue and shares that cue with another statement. */
const goesOn: ReadonlySet<string> = new Set(['quote-after', 'part-after', 'denies-it'])

/** A rule's candidate is another reading of the same words when they share a cue, or say the same content. */
const sameCue = (rule: Candidate, other: Candidate): boolean =>
  !goesOn.has(rule.rule) && rule.cue.some((a) => other.cue.some((b) => overlaps(a, b)))
const sameContent = (rule: Candidate, other: Candidate): boolean =>
  rule.rule !== 'as-put-by' && rule.content.some((a) => other.content.some((b) => alike(a, b)))

/** The rules whose content is what somebody else says, or tells in the article's own voice. */
const credits: ReadonlySet<string> = new Set(['according-to', 'as-put-by'])

/**
 * Among words that another says; where a judge chose those, the rules were heard. An outlet that is credited, or that
 * reports, says what others say.
 */
const sharesWords = (text: string, rule: Candidate, found: readonly Candidate[]): boolean =>
  !credits.has(rule.rule) &&
  found.some(
    (other) =>
      other.class !== 'report' &&
      other.content.some((a) => rule.content.some((b) => overlaps(a, b))) &&
      !(isSpoken(rule) && isCredited(text, other)),
  )

/** "According to papers of the press, Lee stressed …": what the papers are credited with is that she did. */
const isCredited = (text: string, { cue: [first] }: Candidate): boolean =>
  first !== undefined && /^according to/i.test(text.slice(first.start, first.start + 12))

/** Who thinks or says, told without "that": by name, since "he" and "who" are mostly the one who tells. */
const holds = /^(?:say|think)$/
const isNamed = (text: string, source: Stretch | undefined): boolean =>
  source !== undefined && !/^(?:he|she|they|it|who|which|we|i|you)$/i.test(text.slice(source.start, source.end))

/** Said within what another tells without quoting: a link of a chain ("A revealed that B believes that …"). */
const isLink = (text: string, { rule, class: kind, source, cue }: Candidate, found: readonly Candidate[]): boolean =>
  (rule === 'verb-that' || (rule === 'verb-bare' && holds.test(kind) && isNamed(text, source[0]))) &&
  source.length > 0 &&
  found.some(({ content }) => {
    const [part] = content.filter((each) => each.start <= cue[0]!.start && cue[0]!.end <= each.end)
    return part !== undefined && !/["“”«»]/.test(text.slice(part.start, part.end))
  })

/** Overlapping, and neither more than twice as long as the other: a content inside a content is a statement of its own. */
const alike = (a: Stretch, b: Stretch): boolean =>
  overlaps(a, b) && 2 * (a.end - a.start) >= b.end - b.start && 2 * (b.end - b.start) >= a.end - a.start
