import { contentBefore } from '../before.ts'
import type { Candidate, Range, Scene } from '../candidate.ts'
import { contentAfter } from '../content/content.ts'
import { type Cue, cueAt } from '../cue/cue.ts'
import { isQuoteMark } from '../phrase/phrase.ts'
import { isSpeaker } from '../subject/isSpeaker.ts'
import { sharedSubject } from '../subject/sharedSubject.ts'
import { subjectBefore } from '../subject/subject.ts'
import { candidateOf } from './candidateOf.ts'
import { fits } from './fits.ts'

/** "… and said that …": the subject is that of the verb before. */
export function shared(scene: Scene, cue: Cue, earlier: readonly Candidate[]): Candidate | null {
  const { tokens } = scene
  const before = tokens[cue.group.from - 1]
  if (!before || !/^(?:and|but|then|or|,|yet)$/.test(before.lower) || cue.form === 'part' || cue.infinitive) return null
  const after = contentAfter(scene, cue)
  if (!after || (after.kind === 'object' && cue.form === 'base')) return null
  const range = sharedSource(scene, cue.group.from, earlier)
  if (!range || !fits(scene, cue, after, range)) return null
  return candidateOf(scene, { rule: 'shared-subject', cue, source: range, content: after.content, to: after.to })
}

/** "…, saying that …", "with X indicating that …": a participle with the subject of the clause before it, or its own. */
export function participle(scene: Scene, cue: Cue, earlier: readonly Candidate[]): Candidate | null {
  const { tokens } = scene
  // "Regarding the gold, …": about it.
  if (cue.verb.base === 'regard') return null
  const after = contentAfter(scene, cue)
  if (!after) return quotedPerson(scene, cue)
  if (cue.verb.base === 'cite' && after.kind !== 'that' && after.kind !== 'quote') return null
  const quoted = quotedObject(scene, cue, earlier)
  if (quoted)
    return candidateOf(scene, { rule: 'quoted-saying', cue, source: quoted, content: after.content, to: after.to })
  const found = subjectBefore(scene, cue.group.from)
  const own = found && { ...found, range: behindCue(scene, found.range, earlier) }
  if (
    own &&
    !own.relative &&
    (tokens[own.range.from - 1]?.lower === 'with' ||
      isEach(scene, own.range) ||
      after.kind === 'that' ||
      after.kind === 'quote') &&
    isSpeaker(scene, own.range)
  ) {
    return candidateOf(scene, { rule: 'participle-own', cue, source: own.range, content: after.content, to: after.to })
  }
  const first =
    cue.group.from === 0 ||
    tokens[cue.group.from - 1]?.text === ',' ||
    // ", merely saying that"
    (tokens[cue.group.from - 1]?.tag === 'ADV' && tokens[cue.group.from - 2]?.text === ',') ||
    isQuoteMark(tokens[cue.group.from - 1]) ||
    /^(?:and|but|while|by|without)$/.test(tokens[cue.group.from - 1]?.lower ?? '')
  if (!first && after.kind !== 'that' && after.kind !== 'quote') return null
  const range = denierBefore(scene, cue.group.from) ?? sharedSource(scene, cue.group.from, earlier)
  if (!range || !fits(scene, cue, after, range)) return null
  return candidateOf(scene, { rule: 'participle', cue, source: range, content: after.content, to: after.to })
}

/** "…, which the army denied, saying that": who denies in the clause right before is who says. */
function denierBefore(scene: Scene, at: number): Range | null {
  const { tokens } = scene
  if (tokens[at - 1]?.text !== ',') return null
  for (let i = at - 2; i > at - 6 && i > 1; i--) {
    const cue = cueAt(scene, i)
    if (!cue || !/^(?:deny|admit|criticize|report)$/.test(cue.verb.class)) continue
    const subject = subjectBefore(scene, cue.group.from)
    const which = subject && !subject.relative && tokens[subject.range.from - 1]?.lower === 'which'
    return which && isSpeaker(scene, subject.range) ? subject.range : null
  }
  return null
}

/** "Tass quotes the lawyer Ann Lee saying": the subject begins behind the cue before. */
function behindCue({ tokens }: Scene, { from, to }: Range, earlier: readonly Candidate[]): Range {
  const cue = earlier.at(-1)?.cue.at(-1)
  let first = from
  while (cue && first < to - 1 && tokens[first]!.start < cue.end && cue.start >= tokens[from]!.start) first++
  return { from: first, to }
}

/** "Reuters quoted X as saying that …": X says it. */
function quotedObject(scene: Scene, cue: Cue, earlier: readonly Candidate[]): Range | null {
  const { tokens } = scene
  const at = cue.group.from
  const outer = earlier.at(-1)
  if (tokens[at - 1]?.lower !== 'as' || !outer || outer.sentence !== scene.sentence.index) return null
  const last = outer.cue.at(-1)!
  const from = tokens.findIndex(({ start }) => start >= last.end)
  return /\b(?:quot|cit)/.test(scene.text.slice(last.start, last.end)) && from >= 0 && from < at - 1
    ? { from, to: at - 1 }
    : null
}

/** "“No,” the paper quoted him as saying": what stands before is his. */
function quotedPerson(scene: Scene, said: Cue): Candidate | null {
  const { tokens } = scene
  const as = said.group.from - 1
  if (tokens[as]?.lower !== 'as') return null
  for (let i = as - 2; i >= Math.max(0, as - 10); i--) {
    const cue = cueAt(scene, i)
    if (!cue || !/^(?:quote|cite)$/.test(cue.verb.base) || cue.passive) continue
    const subject = subjectBefore(scene, cue.group.from)
    const before = subject && contentBefore(scene, subject.range.from)
    const source = { from: cue.group.to, to: as }
    if (!before || !/^(?:quote|part|lead)$/.test(before.kind) || !isSpeaker(scene, source)) return null
    return candidateOf(scene, { rule: 'quoted-saying', cue: said, source, content: before.content, to: null })
  }
  return null
}

/** ", each accusing the other": a subject of its own. */
const isEach = ({ tokens }: Scene, { from, to }: Range): boolean =>
  to - from === 1 && tokens[from - 1]?.text === ',' && /^(?:each|both|some|many|others)$/.test(tokens[from]!.lower)

function sharedSource(scene: Scene, before: number, earlier: readonly Candidate[]): Range | null {
  const inContent = (offset: number): boolean =>
    earlier.slice(-20).some(({ content }) => content.some(({ start, end }) => start <= offset && offset < end))
  return sharedSubject(scene, before, inContent)
}
