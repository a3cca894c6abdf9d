import type { Candidate, Range, Scene, Stretch } from '../candidate.ts'
import { stretchOf } from '../candidate.ts'
import type { Cue } from '../cue/cue.ts'

/** The parts of a candidate that a rule found around a cue. */
export interface Parts {
  readonly rule: string
  readonly cue: Cue
  readonly source: Range | null
  readonly content: readonly Stretch[]
  readonly to: Stretch | null
}

/** Puts a candidate together; `null` when nothing is left of its content or the saying is only imagined. */
export function candidateOf(scene: Scene, { rule, cue, source, content, to }: Parts): Candidate | null {
  const cueStretch = stretchOf(scene, cue.group)
  const sourceStretch = source && stretchOf(scene, source)
  if (!cueStretch || content.length === 0 || cue.modal) return null
  const whole = content.map((part) => toQuotationEnd(scene, part, cueStretch))
  const marks = [cueStretch, ...(sourceStretch ? [sourceStretch] : []), ...(to ? [to] : [])]
  return {
    rule,
    sentence: scene.sentence.index,
    source: sourceStretch ? [sourceStretch] : [],
    cue: [cueStretch],
    content: whole,
    class: cue.verb.class,
    to,
    frame: { start: Math.min(...marks.map((m) => m.start)), end: frameEnd(scene, marks, content) },
    negated: cue.negated || cue.denied,
  }
}

/** Who says what, where a mark or a word stands in the place of a verb of saying: nobody is told, nothing is denied. */
export const saidWithoutVerb = (
  { sentence }: Scene,
  { rule, source, cue, content, frame }: Record<'source' | 'cue' | 'content' | 'frame', Stretch> & { rule: string },
): Candidate => ({
  rule,
  sentence: sentence.index,
  source: [source],
  cue: [cue],
  content: [content],
  class: 'say',
  to: null,
  frame,
  negated: false,
})

/** The words between the cue and what follows it belong to the saying: "said on Tuesday that". */
function frameEnd(scene: Scene, marks: readonly Stretch[], content: readonly Stretch[]): number {
  const last = Math.max(...marks.map((m) => m.end))
  const next = content.map(({ start }) => start).filter((start) => start >= last)
  return next.length > 0 ? Math.min(...next) : Math.min(scene.sentence.end, last + 80)
}

/** A content that ends with its sentence inside a quotation goes on to where that quotation ends. */
function toQuotationEnd({ quotations, sentence, tokens, quote }: Scene, part: Stretch, cue: Stretch): Stretch {
  if (part.end < sentence.end - 2) return part
  const last = tokens.findLastIndex(({ start }) => start < part.end)
  const quotation = quotations[quote[last] ?? -1]
  if (!quotation || quotation.end <= sentence.end) return part
  return quotation.start <= cue.start && cue.end <= quotation.end ? part : { start: part.start, end: quotation.end }
}
