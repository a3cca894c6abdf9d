import type { Attribution } from '../attribution/attribute.ts'
import type { Sentence } from '../draft.ts'
import type { Candidate, Stretch } from './candidate.ts'
import { choose } from './choose/choose.ts'
import { rowOf } from './choose/wordsAround.ts'
import { isNoSaying } from './isNoSaying.ts'
import { withQuotationMarks } from './quotationMarks.ts'
import { staysBeside } from './staysBeside.ts'

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
  return [...found, ...seen.byRules.filter((rule) => staysBeside(rule, { text, found, judged }))]
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
  // A byline above the first sentence is nobody who speaks in it.
  const inText = ({ start }: Stretch): boolean =>
    by === 'annotator' || sentenceAt(sentences, start)?.role !== 'furniture'
  const named = source.map((part) => tidy(text, part)).filter((part) => part.end > part.start && inText(part))
  const rule = byRules.find((other) => other.cue.some((one) => overlaps(one, mark)))
  const known = by === 'trained' && rule !== undefined && turned.has(rule.rule)
  const quoted = (part: Stretch): Stretch => (by === 'trained' ? withQuotationMarks(text, part) : part)
  const marks = [...source, ...cue]
  if (by === 'trained' && isNoSaying(text, { cue, content: said, marks })) return null
  const more = by === 'trained' && rule ? goesOnAfter(text, said, marks, rule.content) : []
  const last = Math.max(...marks.map(({ end }) => end))
  const after = said.map(({ start }) => start).filter((start) => start >= last)
  return {
    rule: by,
    sentence: sentence.index,
    source: by === 'annotator' ? named : known ? rule.source : sourceOf(text, named, rule?.source ?? []),
    cue,
    content:
      known || (by === 'trained' && !choices && rule && surer.has(rule.rule))
        ? rule.content
        : [...said.map(quoted), ...more],
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

/** "The board, she recalled, “did not blink”": what the rule found behind the saying, where only the words before it were seen. */
function goesOnAfter(
  text: string,
  said: readonly Stretch[],
  marks: readonly Stretch[],
  byRule: readonly Stretch[],
): readonly Stretch[] {
  const [from, to] = [Math.min(...marks.map(({ start }) => start)), Math.max(...marks.map(({ end }) => end))]
  const [last, next] = [said.at(-1)!, byRule.find(({ start }) => start >= to)]
  if (!next || last.end > from || !/^["“]/.test(text.slice(next.start, next.end))) return []
  return /^,["”]?\s$/.test(text.slice(last.end, from)) && /^,\s$/.test(text.slice(to, next.start)) ? [next] : []
}

/** What follows a blank line goes on with a content only where it opens with a quotation mark. */
const startsAnew = (text: string, before: Stretch | undefined, { start }: Stretch): boolean =>
  before !== undefined && /^[^\p{L}\p{N}\n]*\n\s*\n\s*$/u.test(text.slice(before.end, start))

const overlaps = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end

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
