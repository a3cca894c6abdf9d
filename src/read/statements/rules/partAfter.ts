import type { Candidate, Scene } from '../candidate.ts'
import { isPronoun, isQuoteMark } from '../phrase/phrase.ts'
import { isSpeaker } from '../subject/isSpeaker.ts'
import { subjectBefore } from '../subject/subject.ts'

const speaks = /^(?:say|tell|report|admit)$/

/**
 * A sentence that quotes a few words and names nobody who says them, right after one that ends in a saying ("Oslo could
 * live with it, an aide said. The third point was “an insult in a polite envelope”."): the same voice goes on. `scene`
 * is the later sentence, `before` what was found in the one before it; `null` where somebody else may be meant.
 */
export function partAfter(scene: Scene, before: readonly Candidate[]): Candidate | null {
  const { tokens, quote, quotations, sentence, text } = scene
  const last = before.at(-1)
  if (!last || last.source.length === 0 || !speaks.test(last.class) || last.negated || !isOver(last, scene)) return null
  const at = tokens.findIndex((token, i) => i > 0 && isQuoteMark(token) && quote[i] !== quote[i - 1] && quote[i] !== -1)
  const quotation = at < 0 ? undefined : quotations[quote[at]!]
  if (!quotation || quotation.end > sentence.end) return null
  const words = text.slice(quotation.inner.start, quotation.inner.end)
  if (words.trim().split(/\s+/).length < 4 || !/^(?:\p{Ll}|an? )/u.test(words)) return null
  if (before.some(({ source }) => source[0] && source[0].start !== last.source[0]!.start)) return null
  const verb = tokens.findIndex(({ tag }, i) => i > 0 && i < at && (tag === 'VERB' || tag === 'AUX'))
  const subject = verb < 0 ? null : subjectBefore(scene, verb)
  if (!subject || (isSpeaker(scene, subject.range) && !isPronoun(tokens[subject.range.to - 1]))) return null
  const end = tokens.at(-1)!.text === '.' ? tokens.at(-1)!.start : tokens.at(-1)!.end
  return { ...last, rule: 'part-after', content: [{ start: sentence.start, end }], class: 'say' }
}

/** The saying closes the sentence before ("…, an aide said on Monday."): what comes next is told in the same breath. */
function isOver({ cue, content, sentence }: Candidate, scene: Scene): boolean {
  const end = content.at(-1)?.end ?? 0
  return (
    sentence === scene.sentence.index - 1 &&
    cue[0] !== undefined &&
    cue[0].start >= end &&
    cue[0].end <= scene.sentence.start
  )
}
