import { firstFrom } from '../../firstFrom.ts'
import type { Before } from '../before.ts'
import type { Candidate, Range, Scene, Stretch } from '../candidate.ts'
import { stretchOf } from '../candidate.ts'
import { clauseEnd, opensClause, regionOf, startsClause } from '../clause/clause.ts'
import { skipAdjuncts } from '../clause/skipAdjuncts.ts'
import { type Cue, cueAt } from '../cue/cue.ts'
import { isQuoteMark } from '../phrase/phrase.ts'
import { phraseEnd } from '../phrase/phraseEnd.ts'
import { isPaper, isSpeaker } from '../subject/isSpeaker.ts'
import { subjectAfter } from '../subject/subject.ts'
import type { SayingVerb } from '../words.ts'
import { candidateOf } from './candidateOf.ts'

export const saysWhole = /^(?:say|tell|report|admit|think|estimate)$/
/** "…, X promised.": those that may stand beside a quotation may stand beside a clause. */
export const promises = ({ class: kind, frames }: SayingVerb): boolean => kind === 'promise' && frames.has('quote')

/** "…, X said." with nothing but adverbials after it, or "…, X said, …" with the rest of the clause after it. */
export function preposed(scene: Scene, cue: Cue, source: Range, { content, kind }: Before): Candidate | null {
  const { verb } = cue
  if (!(saysWhole.test(verb.class) || promises(verb)) || !verb.frames.has('that')) return null
  if (verb.weak && verb.class !== 'say' && !isLearnt(scene, cue, source)) return null
  if (/^(?:who|which|that)$/.test(scene.tokens[source.from]?.lower ?? '')) return null
  const high = regionOf(scene, cue.at).to
  const heard = hearerEnd(scene, cue)
  if (verb.class === 'tell' && heard === cue.group.to) return null
  const end = behindMade(scene, skipAdjuncts(scene, heard, high), high)
  if (end < high && !/^[.,;:)—–-]/.test(scene.tokens[end]?.text ?? '.')) return null
  const more = goOn(scene, end)
  const rest = more.length > 0 ? more : restOf(scene, end, high)
  if (kind === 'phrase' && rest.length === 0) return null
  if (kind === 'phrase' && !/^(?:AUX|VERB|ADV)$/.test(scene.tokens[end + 1]?.tag ?? '') && !leads(scene, content, end))
    return null
  const said = [...afterColon(scene, content), ...rest]
  return candidateOf(scene, { rule: 'preposed', cue, source, content: said, to: hearerOf(scene, cue) })
}

/** "…, a copy seen by the wire showed", "…, the Gazette has learned": papers show and outlets learn what stands before. */
const isLearnt = (scene: Scene, { verb }: Cue, source: Range): boolean =>
  (verb.class === 'report' && isPaper(scene, source)) || (verb.base === 'learn' && isSpeaker(scene, source))

/** "(wrote) to the envoy in a letter seen by the wire": the end of what is said of the letter. */
function behindMade({ tokens }: Scene, at: number, high: number): number {
  const made =
    /^(?:seen|obtained|published|released|posted|broadcast|carried|issued|shared|sent|read|addressed|aired|signed|viewed|reviewed|leaked|quoted|cited)$/
  if (!made.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.tag !== 'ADP') return at
  let end = at
  while (end < Math.min(high, at + 14) && !/^[,.;:]$/.test(tokens[end]!.text) && !isQuoteMark(tokens[end])) end++
  return end
}

/** "In fact, she said, her son was there", "So far, analysts said, he has won": an adverbial, and the clause after the saying. */
function leads(scene: Scene, [part]: readonly Stretch[], at: number): boolean {
  const first = scene.tokens[firstFrom(scene.tokens, part?.start ?? 0)]
  return /^(?:ADP|ADV|SCONJ)$/.test(first?.tag ?? '') && startsClause(scene, at + 1, scene.tokens.length)
}

/** "The minister, Ann Lee, was lukewarm: that would be done later, she said": what somebody is like is not what is said. */
function afterColon({ tokens, words }: Scene, content: readonly Stretch[]): readonly Stretch[] {
  const [part] = content
  if (!part || content.length > 1) return content
  const first = firstFrom(tokens, part.start)
  const end = Math.min(tokens.length, first + 40)
  let colon = first + 1
  while (colon < end && (tokens[colon]!.text !== ':' || tokens[colon]!.end >= part.end)) colon++
  const next = tokens[colon + 1]
  if (colon >= end || !next) return content
  let verb = first
  while (verb < colon && tokens[verb]!.tag !== 'VERB' && tokens[verb]!.tag !== 'AUX') verb++
  const isSomebody = tokens.slice(first, verb).some(({ lower, tag }) => tag === 'PROPN' || words.officials.has(lower))
  return verb > first && verb < colon && isSomebody ? [{ start: next.start, end: part.end }] : content
}

/** The rest of a clause that the saying interrupted: "The port, he said, was closed." */
export function restOf(scene: Scene, at: number, high: number): Stretch[] {
  const { tokens } = scene
  const next = tokens[at + 1]
  if (tokens[at]?.text !== ',' || !next || at + 2 >= high) return []
  const isOther = next.lower.endsWith('ing') || opensClause(next.lower) || cueAt(scene, at + 1) !== null
  if (isOther || /^(?:and|but|while|as|after|before|though|although|with|according|citing|so|a|an)$/.test(next.lower))
    return []
  const rest = stretchOf(scene, { from: at + 1, to: clauseEnd(scene, at + 1, high) })
  return rest ? [rest] : []
}

/** Who is told, right after the verb: "told Reuters", "said to reporters", "said in an interview with CNBC". */
export function hearerOf(scene: Scene, cue: Cue): Stretch | null {
  const { tokens } = scene
  const start = cue.group.to
  if (cue.verb.class === 'tell') return stretchOf(scene, { from: start, to: hearerEnd(scene, cue) })
  for (let i = start; i < Math.min(tokens.length, start + 12) && !/^[,.;:]$/.test(tokens[i]!.text); i++) {
    const isTo = (i === start && tokens[i]!.lower === 'to') || isTalkWith(scene, i)
    if (isTo) return stretchOf(scene, { from: i + 1, to: phraseEnd(scene, i + 1, tokens.length) })
  }
  return null
}

/** "interview with", "call with": what follows is who heard it. */
export function isTalkWith({ tokens }: Scene, at: number): boolean {
  if (tokens[at]?.lower !== 'with' && tokens[at]?.lower !== 'to') return false
  return /^(?:interview|conversation|call|briefing|statement|letter|remarks)$/.test(tokens[at - 1]?.lower ?? '')
}

/** Index after the hearer of a verb of telling; the end of the group when none is named. */
export function hearerEnd(scene: Scene, cue: Cue): number {
  if (cue.verb.class !== 'tell') return cue.group.to
  const { tokens } = scene
  const high = regionOf(scene, cue.at).to
  const heard = phraseEnd(scene, cue.group.to, high)
  const made = heard > cue.group.to ? tokens[heard] : undefined
  if (made?.tag !== 'VERB' || !/(?:ing|ed)$/.test(made.lower))
    return subjectAfter(scene, cue.group.to, high)?.to ?? cue.group.to
  // "told reporters travelling with her", "told a crowd gathered at the gate".
  let end = heard
  while (end < Math.min(high, heard + 10) && !/^[,.;:]$/.test(tokens[end]!.text) && !isQuoteMark(tokens[end])) end++
  return end
}

/** What goes on after "…, X said,": a second quotation. */
export function goOn(scene: Scene, at: number): Stretch[] {
  const { tokens, quote, quotations } = scene
  if (tokens[at]?.text !== ',' && tokens[at]?.text !== ':') return []
  let next = at + 1
  if (/^(?:and|but|adding|because|that)$/.test(tokens[next]?.lower ?? '') && isQuoteMark(tokens[next + 1])) next++
  const quotation = isQuoteMark(tokens[next]) && quote[next] !== quote[at] ? quotations[quote[next] ?? -1] : undefined
  return quotation ? [{ start: quotation.start, end: quotation.end }] : []
}
