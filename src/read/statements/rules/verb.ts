import { contentBefore } from '../before.ts'
import type { Candidate, Scene, Stretch } from '../candidate.ts'
import { stretchOf } from '../candidate.ts'
import { clauseEnd, opensClause, regionOf, skipAdjuncts } from '../clause.ts'
import { type After, contentAfter } from '../content.ts'
import type { Cue } from '../cue.ts'
import { isQuoteMark } from '../phrase.ts'
import { isPaper, isSpeaker, sharedSubject, subjectAfter, subjectBefore } from '../subject.ts'
import { candidateOf } from './candidateOf.ts'

/** "X said that …", "…, X said", "“…,” said X", "…, adding that …": a finite verb or a participle of saying. */
export function verb(scene: Scene, cue: Cue, earlier: readonly Candidate[]): Candidate | null {
  if (cue.form === 'part' && cue.group.from === cue.at && scene.tokens[cue.group.to]?.lower === 'by') return null
  if (cue.participle) return participle(scene, cue, earlier)
  return inverted(scene, cue) ?? plain(scene, cue) ?? shared(scene, cue, earlier)
}

const invertible = /^(?:past|s|part|base)$/

function inverted(scene: Scene, cue: Cue): Candidate | null {
  const { group, verb: saying, form } = cue
  if (!saying.frames.has('invert') || saying.weak || !invertible.test(form) || group.from !== cue.at) return null
  const before = contentBefore(scene, group.from)
  if (!before || (before.kind === 'clause' && saying.class !== 'say')) return null
  const source = subjectAfter(scene, group.to, regionOf(scene, cue.at).to)
  if (!source) return null
  const after = goOn(scene, source.to)
  return candidateOf(scene, { rule: 'inverted', cue, source, content: [...before.content, ...after], to: null })
}

function plain(scene: Scene, cue: Cue): Candidate | null {
  const subject = subjectBefore(scene, cue.group.from)
  if (!subject) return null
  const { range } = subject
  const word = scene.tokens[range.from - 1]?.lower ?? ''
  if (/^(?:if|unless|whether)$/.test(word)) return null
  const start = leadOf(scene, range.from)
  const before = cue.verb.frames.has('quote') ? contentBefore(scene, start) : null
  const after = contentAfter(scene, cue)
  if (
    before?.kind === 'quote' &&
    (!after || after.kind === 'quote' || after.kind === 'object' || after.kind === 'colon')
  ) {
    const end = skipAdjuncts(scene, hearerEnd(scene, cue, after), regionOf(scene, cue.at).to)
    const more = after?.kind === 'quote' ? after.content : goOn(scene, end)
    return candidateOf(scene, {
      rule: 'quote-before',
      cue,
      source: range,
      content: [...before.content, ...more],
      to: hearer(scene, cue),
    })
  }
  if (after && fits(scene, cue, after, range)) {
    return candidateOf(scene, { rule: `verb-${after.kind}`, cue, source: range, content: after.content, to: after.to })
  }
  if (before && !after) return preposed(scene, cue, range, before.content)
  return gap(scene, cue, range)
}

/** Where content before the source would end: an "as" or "but" before the source is no part of it. */
function leadOf({ tokens }: Scene, from: number): number {
  return /^(?:and|but|as)$/.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from
}

/** "…, X said." with nothing but adverbials after it, or "…, X said, …". */
function preposed(
  scene: Scene,
  cue: Cue,
  source: { from: number; to: number },
  content: readonly Stretch[],
): Candidate | null {
  if (!/^(?:say|tell|report|admit|think|estimate)$/.test(cue.verb.class) || (cue.verb.weak && cue.verb.class !== 'say'))
    return null
  const high = regionOf(scene, cue.at).to
  const end = skipAdjuncts(scene, hearerEnd(scene, cue, null), high)
  if (end < high && !/^[.,;:)—–-]/.test(scene.tokens[end]?.text ?? '.')) return null
  return candidateOf(scene, {
    rule: 'preposed',
    cue,
    source,
    content: [...content, ...goOn(scene, end)],
    to: hearer(scene, cue),
  })
}

function hearer(scene: Scene, cue: Cue): Stretch | null {
  const end = hearerEnd(scene, cue, null)
  if (cue.verb.class === 'tell' && end > cue.group.to) return stretchOf(scene, { from: cue.group.to, to: end })
  const { tokens } = scene
  return tokens[cue.group.to]?.lower === 'to'
    ? stretchOf(scene, { from: cue.group.to + 1, to: skipAdjuncts(scene, cue.group.to, cue.group.to + 8) })
    : null
}

function hearerEnd(scene: Scene, cue: Cue, after: After | null): number {
  if (after || cue.verb.class !== 'tell') return cue.group.to
  const found = subjectAfter(scene, cue.group.to, regionOf(scene, cue.at).to)
  return found ? found.to : cue.group.to
}

/** What goes on after "…, X said,": a second quotation, or the rest of the clause. */
function goOn(scene: Scene, at: number): Stretch[] {
  const { tokens, quote, quotations } = scene
  if (tokens[at]?.text !== ',' && tokens[at]?.text !== ':') return []
  let next = at + 1
  if (/^(?:and|but|adding|because|that)$/.test(tokens[next]?.lower ?? '') && isQuoteMark(tokens[next + 1])) next++
  const quotation = isQuoteMark(tokens[next]) && quote[next] !== quote[at] ? quotations[quote[next] ?? -1] : undefined
  return quotation ? [{ start: quotation.start, end: quotation.end }] : []
}

/** "which he believes is solvable": the content lacks its subject, which stands before the source. */
function gap(scene: Scene, cue: Cue, source: { from: number; to: number }): Candidate | null {
  const { tokens } = scene
  const word = tokens[source.from - 1]
  const next = tokens[cue.group.to]
  if (!word || !next || !/^(?:which|who|that|what)$/.test(word.lower) || !cue.verb.frames.has('bare')) return null
  if (next.tag !== 'AUX' && next.tag !== 'VERB') return null
  const rest = stretchOf(scene, { from: cue.group.to, to: clauseEnd(scene, cue.group.to, regionOf(scene, cue.at).to) })
  if (!rest) return null
  return candidateOf(scene, {
    rule: 'relative-gap',
    cue,
    source,
    content: [{ start: word.start, end: word.end }, rest],
    to: null,
  })
}

/** "… and said that …": the subject is that of the verb before. */
function shared(scene: Scene, cue: Cue, earlier: readonly Candidate[]): Candidate | null {
  const { tokens } = scene
  const before = tokens[cue.group.from - 1]
  if (!before || !/^(?:and|but|then|or|,|yet)$/.test(before.lower) || cue.form === 'part' || cue.infinitive) return null
  const after = contentAfter(scene, cue)
  if (!after || (after.kind === 'object' && cue.form === 'base')) return null
  const range = sharedSource(scene, cue.group.from, earlier)
  if (!range || !fits(scene, cue, after, range)) return null
  return candidateOf(scene, { rule: 'shared-subject', cue, source: range, content: after.content, to: after.to })
}

function participle(scene: Scene, cue: Cue, earlier: readonly Candidate[]): Candidate | null {
  const { tokens } = scene
  const after = contentAfter(scene, cue)
  if (!after) return null
  const own = subjectBefore(scene, cue.group.from)
  if (
    own &&
    !own.relative &&
    (tokens[own.range.from - 1]?.lower === 'with' || after.kind === 'that' || after.kind === 'quote') &&
    isSpeaker(scene, own.range)
  ) {
    return candidateOf(scene, { rule: 'participle-own', cue, source: own.range, content: after.content, to: after.to })
  }
  const first =
    cue.group.from === 0 ||
    tokens[cue.group.from - 1]?.text === ',' ||
    isQuoteMark(tokens[cue.group.from - 1]) ||
    /^(?:and|but|while|by|without)$/.test(tokens[cue.group.from - 1]?.lower ?? '')
  if (!first && after.kind !== 'that' && after.kind !== 'quote') return null
  const range = sharedSource(scene, cue.group.from, earlier)
  if (!range || !fits(scene, cue, after, range)) return null
  return candidateOf(scene, { rule: 'participle', cue, source: range, content: after.content, to: after.to })
}

function sharedSource(
  scene: Scene,
  before: number,
  earlier: readonly Candidate[],
): { from: number; to: number } | null {
  const inContent = (offset: number): boolean =>
    earlier.some(({ content }) => content.some(({ start, end }) => start <= offset && offset < end))
  return sharedSubject(scene, before, inContent)
}

const attitude = /^(?:demand|promise|deny|criticize|praise|speak|think|estimate|ask)$/

/** Whether source and content fit: attitudes and noun phrases need somebody who can hold them, papers may say and show. */
function fits(scene: Scene, cue: Cue, after: After, source: { from: number; to: number }): boolean {
  const speaker = isSpeaker(scene, source)
  if (speaker) return true
  const word = scene.tokens[source.from]?.lower ?? ''
  if (source.to - source.from === 1 && /^(?:this|that|these|those|it|which|what|there)$/.test(word)) {
    return (word === 'it' || word === 'which') && cue.verb.class === 'say' && after.kind !== 'object' && !cue.verb.weak
  }
  if (isPaper(scene, source)) return !attitude.test(cue.verb.class) || after.kind === 'that'
  if (after.kind === 'object' || after.kind === 'to' || cue.verb.weak) return false
  return !attitude.test(cue.verb.class) || after.kind === 'quote' || opensClause(scene.tokens[after.from]?.lower)
}
