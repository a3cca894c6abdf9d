import type { Candidate, Scene } from '../candidate.ts'
import { isQuoteMark } from '../phrase/phrase.ts'

/**
 * A sentence that is nothing but a quotation, right after one that reports the same speaker in other words ("He insisted
 * that nobody wanted a strike. “We want a contract.”"): the words of that speaker. `scene` is the quotation's sentence;
 * `together` tells that it goes on in the passage of the one before, though maybe on a line of its own.
 */
export function quoteAfter(scene: Scene, before: readonly Candidate[], together: boolean): Candidate | null {
  const { tokens, quote, quotations, sentence, text } = scene
  const id = quote[0] ?? -1
  const quotation = quotations[id]
  if (!quotation || !isQuoteMark(tokens[0]) || quotation.start !== tokens[0]!.start) return null
  const rest = text.slice(quotation.end, sentence.end)
  if (!/^[\s.?!]*$/.test(rest) || !/^\p{Lu}/u.test(text.slice(quotation.inner.start, quotation.inner.start + 2)))
    return null
  const after = text.slice(quotation.end, quotation.end + 2)
  if (rest === '' && !/[.?!…]$/.test(text.slice(quotation.inner.start, quotation.inner.end)) && !/^[.?!]/.test(after))
    return null
  const said = reporting(before, scene, { start: quotation.start, together })
  return (
    said && { ...said, rule: 'quote-after', content: [{ start: quotation.start, end: quotation.end }], class: 'say' }
  )
}

interface Spot {
  readonly start: number
  readonly together: boolean
}

/** The one saying whose sentence ends right before the quotation, on the same line or in the same passage. */
function reporting(
  before: readonly Candidate[],
  { text, sentence }: Scene,
  { start, together }: Spot,
): Candidate | null {
  const inside = (at: number): boolean => before.some(({ content }) => content.some((c) => c.start <= at && at < c.end))
  const told = before.filter(
    ({ sentence: index, class: kind, source, cue }) =>
      !inside(cue[0]?.start ?? 0) &&
      index === sentence.index - 1 &&
      source.length > 0 &&
      /^(?:say|tell|report|admit|promise|deny|demand)$/.test(kind),
  )
  const last = told.at(-1)
  if (!last || told.some(({ source }) => source[0]!.start !== last.source[0]!.start)) return null
  // What follows a quotation of the same speaker is the same statement: `followOn` joins it.
  if (last.content.some((part) => /^["“„«‘'「『]/.test(text[part.start] ?? ''))) return null
  // On a line of its own it goes on with a quotation that ends the line before.
  const end = Math.max(...last.content.map((part) => part.end), ...last.cue.map((part) => part.end))
  if (/["”’»]\s*\n\s*$/.test(text.slice(end - 1, start))) return null
  return start - end < 8 && (together ? /^[.?!…;:\s]*$/ : /^[.?!…;: ]*$/).test(text.slice(end, start)) ? last : null
}
