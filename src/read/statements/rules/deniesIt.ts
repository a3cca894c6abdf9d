import { areTogether } from '../../areTogether.ts'
import type { Candidate, Scene } from '../candidate.ts'
import { stretchOf } from '../candidate.ts'
import { regionOf } from '../clause/clause.ts'
import { skipAdjuncts } from '../clause/skipAdjuncts.ts'
import type { Cue } from '../cue/cue.ts'
import { isSpeaker } from '../subject/isSpeaker.ts'
import { subjectBefore } from '../subject/subject.ts'
import { candidateOf } from './candidateOf.ts'

const denies = /^(?:deny|reject|dispute|refute|rebut|contest|contradict|disavow)$/

/** "The army denies it", "Orland disputes this": what is denied stands in the sentence before (see {@link deniedBefore}). */
export function deniesIt(scene: Scene, cue: Cue): Candidate | null {
  const { tokens } = scene
  if (!denies.test(cue.verb.base) || cue.passive || cue.participle || cue.infinitive) return null
  const at = cue.group.to
  if (!/^(?:it|this|that)$/.test(tokens[at]?.lower ?? '')) return null
  const high = regionOf(scene, cue.at).to
  const end = skipAdjuncts(scene, at + 1, high)
  if (end < high && !/^[.,;]$/.test(tokens[end]!.text)) return null
  const subject = subjectBefore(scene, cue.group.from)
  const it = stretchOf(scene, { from: at, to: at + 1 })
  if (!subject || subject.relative || !it || !isSpeaker(scene, subject.range)) return null
  return candidateOf(scene, { rule: 'denies-it', cue, source: subject.range, content: [it], to: null })
}

/** Puts what the sentence before says, or what somebody says there, into the place of "it"; without such a sentence none is left. */
export function deniedBefore(found: readonly Candidate[], scenes: readonly Scene[]): Candidate[] {
  if (!found.some(({ rule }) => rule === 'denies-it')) return [...found]
  const bySentence = new Map(scenes.map((scene) => [scene.sentence.index, scene]))
  return found.flatMap((candidate) => {
    if (candidate.rule !== 'denies-it') return [candidate]
    const [own, before] = [bySentence.get(candidate.sentence), bySentence.get(candidate.sentence - 1)]
    const start = candidate.frame.start
    const said = found.findLast(
      ({ sentence, frame, content, rule }) =>
        rule !== 'denies-it' &&
        content.length > 0 &&
        (sentence === candidate.sentence - 1 || (sentence === candidate.sentence && frame.end < start)),
    )
    if (said) return [{ ...candidate, content: said.content }]
    const near = own && before && areTogether(before.sentence, own.sentence) && before.sentence.role === 'body'
    if (!near || /[?]["”’]?$/.test(before.sentence.text) || isAboutIt(before)) return []
    const last = before.tokens.at(-1)!
    const end = last.text === '.' ? last.start : last.end
    return [{ ...candidate, content: [{ start: afterDate(before), end }] }]
  })
}

/** "Peru welcomed it. Chile rejected it": both speak of something before. */
const isAboutIt = ({ tokens }: Scene): boolean => {
  const last = tokens.findLast(({ tag }) => tag !== 'PUNCT')
  return /^(?:it|this|that|them)$/.test(last?.lower ?? '')
}

/** "December 2: Artillery hits …": the sentence without the date before it. */
function afterDate({ tokens, sentence }: Scene): number {
  const colon = tokens.slice(0, 6).findIndex(({ text }) => text === ':')
  return colon > 0 ? (tokens[colon + 1]?.start ?? sentence.start) : sentence.start
}
