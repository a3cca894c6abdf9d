import type { Attribution } from '../attribution/attribute.ts'
import type { Sentence } from '../draft.ts'
import type { Candidate, Stretch } from './candidate.ts'
import { choose } from './choose/choose.ts'
import { rowOf } from './choose/wordsAround.ts'
import { withQuotationMarks } from './quotationMarks.ts'

/** What the trained reader or an annotator found, and what is needed to make candidates of it. */
export interface Seen {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly by: 'trained' | 'annotator'
  readonly found: readonly Attribution[]
  /** What the rules found: they know the hearer, the negation and the kind of saying at a cue. */
  readonly byRules: readonly Candidate[]
}

/** The words after a cue that may say when it was said. */
const frameReach = 80

/**
 * Makes candidates of attributions that came as spans: the kind of saying, the hearer and the negation come from the
 * rule that fits the same cue, where one does. What stands in the furniture, or has no content, is no statement. Where
 * the trained reader saw nothing, what the rules for rarer constructions found stays; an annotator has the last word.
 */
export function proposeByOthers(seen: Seen): Candidate[] {
  const { text, sentences, byRules } = seen
  const chosen = choose({ row: rowOf(text, sentences), all: seen.found, byRules })
  const found = chosen.flatMap((attribution) => {
    const candidate = candidateOf(seen, attribution)
    return candidate ? [candidate] : []
  })
  if (seen.by === 'annotator') return found
  const judged = seen.found.some(({ choices }) => choices)
  const stays = (rule: Candidate): boolean => {
    const link = isLink(seen.text, rule, found)
    if (!link && (isUnsure(rule) || (judged && sharesWords(rule, found)))) return false
    return !found.some((other) => sameCue(rule, other) || (!link && sameContent(rule, other)))
  }
  return [...found, ...seen.byRules.filter(stays)]
}

function candidateOf({ text, sentences, byRules, by }: Seen, attribution: Attribution): Candidate | null {
  const { source, cue, content, choices } = attribution
  const [mark] = [...cue, ...source, ...content]
  const sentence = mark && sentenceAt(sentences, mark.start)
  if (!mark || !sentence || sentence.role === 'furniture') return null
  const said = content
    .map((part) => tidy(text, part))
    .filter((part, i, all) => part.end > part.start && (by === 'annotator' || !startsAnew(text, all[i - 1], part)))
  if (said.length === 0 || (by === 'trained' && isOfOtherParagraph(text, said, mark))) return null
  const named = source.map((part) => tidy(text, part)).filter((part) => part.end > part.start)
  const rule = byRules.find((other) => other.cue.some((one) => overlaps(one, mark)))
  const known = by === 'trained' && rule !== undefined && turned.has(rule.rule)
  const quoted = (part: Stretch): Stretch => (by === 'trained' ? withQuotationMarks(text, part) : part)
  const marks = [...source, ...cue]
  const last = Math.max(...marks.map(({ end }) => end))
  const after = said.map(({ start }) => start).filter((start) => start >= last)
  return {
    rule: by,
    sentence: sentence.index,
    source: by === 'annotator' ? named : known ? rule.source : sourceOf(text, named, rule?.source ?? []),
    cue,
    content: known || (by === 'trained' && !choices && rule && surer.has(rule.rule)) ? rule.content : said.map(quoted),
    class: rule?.class ?? 'say',
    to: rule?.to ?? null,
    frame: {
      start: Math.min(...marks.map(({ start }) => start)),
      end: after.length > 0 ? Math.min(...after) : Math.min(sentence.end, last + frameReach),
    },
    negated: rule?.negated ?? false,
  }
}

/**
 * The trained reader's source, or the rule's where that reader has none, leaves one of several out ("Reuters and
 * Bloomberg"), or stops before the last word of a phrase ("a delegate from the").
 */
function sourceOf(text: string, named: readonly Stretch[], byRule: readonly Stretch[]): readonly Stretch[] {
  const [[mine], [other]] = [named, byRule]
  if (!mine) return byRule
  if (!other || named.length + byRule.length > 2 || other.start > mine.start || other.end < mine.end) return named
  const [before, after] = [text.slice(other.start, mine.start), text.slice(mine.end, other.end)]
  const isCut = /\b(?:the|an?|of|from|for|in|at|by|to)$/.test(text.slice(mine.start, mine.end))
  return isCut || (coordinated.test(before) && /^(?:$|\s*,?\s*and\b)/.test(after)) ? byRule : named
}

/** Names before another of their list: "Reuters, Bloomberg and ". */
const coordinated = /^(?:(?:\p{Lu}[\p{L}\p{M}.’'-]*\s*)+(?:,|,?\s*\band\b|&)\s*)*$/u

/** What stands in a paragraph before the cue's is nobody's there, but for a quotation that the next one tells the speaker of. */
function isOfOtherParagraph(text: string, said: readonly Stretch[], cue: Stretch): boolean {
  const last = said.at(-1)!
  if (last.end > cue.start || /["”’']/.test(text.slice(last.end - 1, last.end + 3))) return false
  return text.slice(last.end, cue.start).includes('\n')
}

/** What follows a blank line goes on with a content only where it opens with a quotation mark. */
const startsAnew = (text: string, before: Stretch | undefined, { start }: Stretch): boolean =>
  before !== undefined && /^[^\p{L}\p{N}\n]*\n\s*\n\s*$/u.test(text.slice(before.end, start))

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

/**
 * The rules that know better where a content ends, where no judge has weighed theirs: it stands before its cue, and the
 * sentence tells.
 */
const surer: ReadonlySet<string> = new Set(['according-to', 'preposed', 'quote-before'])

/**
 * Who is blamed, denied or demanded stands before the verb, and who does so after "by": political news has few of these, so
 * that the trained reader looks on the wrong side.
 */
const turned: ReadonlySet<string> = new Set(['passive-by', 'reduced-by', 'relative-object'])

/** The rule whose statement stands after the sentence of its cue and shares that cue with another statement. */
const goesOn: ReadonlySet<string> = new Set(['quote-after'])

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
const sharesWords = (rule: Candidate, found: readonly Candidate[]): boolean =>
  !credits.has(rule.rule) &&
  found.some((other) => other.class !== 'report' && other.content.some((a) => rule.content.some((b) => overlaps(a, b))))

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

/** Without the white space and commas at its ends. */
function tidy(text: string, { start, end }: Stretch): Stretch {
  let [from, to] = [start, end]
  while (from < to && /[\s,;]/.test(text[from]!)) from++
  while (to > from && /[\s,;]/.test(text[to - 1]!)) to--
  return { start: from, end: to }
}

function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | null {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sentences[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  const sentence = sentences[low]
  return sentence && sentence.start <= offset ? sentence : null
}
