import { cut, type DateMention, type Name, type Ref, type Statement, type When } from '../../../model/index.ts'
import type { Quotation } from '../../draft.ts'
import { namesIn } from '../../names/namesIn.ts'
import type { Candidate, Stretch } from '../candidate.ts'
import { isDenial, isInQuotation, mannerOf } from './manner.ts'
import { nesting } from './nesting.ts'
import { type LastSpeaker, rememberedOf, speakerOf } from './speaker.ts'

/** What the resolver needs besides the candidates. */
export interface Known {
  readonly text: string
  readonly names: readonly Name[]
  readonly dates: readonly DateMention[]
  readonly quotations: readonly Quotation[]
  /** Given names of women, in lower case. */
  readonly women: ReadonlySet<string>
}

/** Candidates → statements: speakers, nesting, manner, hearer, time. Whoever proposed the candidates. */
export function resolve(found: readonly Candidate[], { text, names, dates, quotations, women }: Known): Statement[] {
  const candidates = [...found].sort((a, b) => firstOf(a) - firstOf(b) || cueOf(a) - cueOf(b))
  const reportedBy = nesting(candidates)
  let last: LastSpeaker | null = null
  const speakers: (Ref | null)[] = []
  return candidates.map((candidate, i) => {
    const { source, cue, content, to, negated } = candidate
    const spans = (list: readonly Stretch[]) => list.map(({ start, end }) => cut(text, start, end))
    const manner = mannerOf(content, cue[0], quotations)
    const outer = reportedBy[i] ?? null
    const quotedBy = outer !== null && isInQuotation(candidate, quotations) ? (speakers[outer] ?? null) : null
    const context = { text, names, last, quotedBy, women }
    const speaker = speakerOf(candidate, context)
    speakers.push(speaker.speaker)
    last = rememberedOf(candidate, context)
    return {
      id: `s${i + 1}`,
      source: spans(source),
      cue: spans(cue),
      content: spans(content),
      ...speaker,
      to: to && (namesIn(names, to)[0]?.entity ?? null),
      manner,
      layer: manner === 'direct' ? 'verbatim' : 'reported',
      within: outer === null ? null : `s${outer + 1}`,
      denial: isDenial(candidate.class, negated),
      when: whenOf(candidate, dates),
      rule: candidate.rule,
    }
  })
}

const firstOf = ({ frame, content }: Candidate): number => Math.min(frame.start, ...content.map(({ start }) => start))

const cueOf = ({ cue }: Candidate): number => cue[0]?.start ?? 0

/** The date inside the words around the cue: "said on Monday that". */
function whenOf({ frame, source, content }: Candidate, dates: readonly DateMention[]): When | null {
  let [low, high] = [0, dates.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (dates[middle]!.span.start < frame.start) low = middle + 1
    else high = middle
  }
  for (let i = low; i < dates.length && dates[i]!.span.start < frame.end; i++) {
    const { span, when, kind } = dates[i]!
    const said = [...source, ...content].some(({ start, end }) => start < span.end && span.start < end)
    if (!said && span.end <= frame.end && (kind === 'date' || kind === 'time')) return when
  }
  return null
}
