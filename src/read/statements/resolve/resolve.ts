import { cut, type DateMention, type Name, type Ref, type Statement, type When } from '../../../model/index.ts'
import type { Quotation, Sentence } from '../../draft.ts'
import { namesIn } from '../../names/namesIn.ts'
import type { Candidate, Stretch } from '../candidate.ts'
import type { SayingWords } from '../words.ts'
import type { Context, LastSpeaker, Speaker } from './context.ts'
import { behalfOf, hearerBeside } from './hearer.ts'
import { layerOf } from './layer.ts'
import { isDenial, isInQuotation, mannerOf } from './manner.ts'
import { nesting } from './nesting.ts'
import { withOwnSubjects } from './ownSubject.ts'
import { rememberedOf, speakerOf } from './speaker.ts'

/** What the resolver needs besides the candidates. */
export interface Known {
  readonly text: string
  readonly names: readonly Name[]
  readonly dates: readonly DateMention[]
  readonly quotations: readonly Quotation[]
  readonly sentences: readonly Sentence[]
  readonly words: SayingWords
  /** Given names of women, in lower case. */
  readonly women: ReadonlySet<string>
  /** Heads of offices ("minister"), in lower case. */
  readonly offices: ReadonlySet<string>
}

/** Candidates → statements: speakers, nesting, manner, hearer, time. Whoever proposed the candidates. */
export function resolve(found: readonly Candidate[], known: Known): Statement[] {
  const { text, names, sentences, words, women, offices, dates, quotations } = known
  const sorted = [...found].sort((a, b) => firstOf(a) - firstOf(b) || cueOf(a) - cueOf(b))
  const candidates = withOwnSubjects(sorted, known)
  const reportedBy = nesting(candidates)
  let last: LastSpeaker | null = null
  let before: Context['before'] = null
  const speakers: Speaker[] = []
  const parties = new Map<string, Ref>()
  return candidates.map((candidate, i) => {
    const { source, cue, content, to } = candidate
    const spans = (list: readonly Stretch[]) => list.map(({ start, end }) => cut(text, start, end))
    const manner = candidate.voice === undefined ? mannerOf(content, cue[0], quotations) : 'direct'
    const outer = reportedBy[i] ?? null
    const isQuoted = outer !== null && (isInQuotation(candidate, quotations) || candidates[outer]!.voice !== undefined)
    const quoted = isQuoted ? (speakers[outer] ?? null) : null
    const quotedBy = quoted?.speaker ?? null
    // Written out, here and below: objects put together by spreading are slow to make and to look things up in.
    const context: Context = { text, names, sentences, words, women, offices, last, before, quotedBy, quoted }
    const speaker = withParty(speakerOf(candidate, context), parties)
    speakers.push(speaker)
    last = rememberedOf(candidate, context, speaker)
    before = { candidate, speaker }
    const hearer = to ? heardBy(to, known) : outer === null ? hearerBeside(candidate, known) : null
    const statement: Statement = {
      id: `s${i + 1}`,
      source: spans(source),
      cue: spans(cue),
      content: spans(content),
      speaker: speaker.speaker,
      speaksFor: speaker.speakers ? null : (behalfOf(candidate, known) ?? speaker.speaksFor),
      because: speaker.because,
      to: hearer?.id === speaker.speaker?.id ? null : hearer,
      manner,
      layer: layerOf(candidate, manner, known),
      within: outer === null ? null : `s${outer + 1}`,
      denial: isDenial(candidate.class, candidate.negated !== isNone(text, source[0])),
      when: whenOf(candidate, dates),
      rule: candidate.rule,
    }
    return speaker.speakers ? { ...statement, speakers: [...speaker.speakers] } : statement
  })
}

/** Whom a person spoke for before is whom that person speaks for later, where nothing else says it. */
function withParty(speaker: Speaker, parties: Map<string, Ref>): Speaker {
  const id = speaker.speaker?.id
  if (id === undefined || !id.startsWith('person:')) return speaker
  if (speaker.speaksFor) parties.set(id, speaker.speaksFor)
  const known = parties.get(id)
  return speaker.speaksFor || !known ? speaker : { ...speaker, speaksFor: known }
}

/** Who is told: a name there, but no place ("a conference in Singapore") and no people that only describe a thing. */
function heardBy(to: Stretch, { text, names, words }: Known): Ref | null {
  const [name] = namesIn(names, to)
  if (!name || /\b(?:in|at|near|outside)\s(?:the\s)?$/.test(text.slice(to.start, name.span.start))) return null
  const rest = text.slice(name.span.end, to.end).trim()
  const noun = rest.split(/\s+/).at(-1)!.toLowerCase()
  const describes = /^demonym/.test(name.because ?? '') && /^\p{Ll}/u.test(rest)
  return describes && !words.officials.has(noun) ? null : name.entity
}

/** "Neither side", "nobody in Norway": the source itself negates. */
const isNone = (text: string, source: Stretch | undefined): boolean =>
  source !== undefined && /^(?:neither|nobody|no one|none|no)\b/i.test(text.slice(source.start, source.start + 8))

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
