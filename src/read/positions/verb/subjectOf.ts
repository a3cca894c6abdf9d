import type { CueHit } from '../cues.ts'
import { type Scene, wordSets } from '../scene.ts'
import { nounPhrase } from '../subject/nounPhrase.ts'
import { mainSubject, type Subject, subjectBefore } from '../subject/subject.ts'
import { type VerbGroup, verbGroup } from '../verbGroup.ts'
import { behindWith } from './behindWith.ts'
import { isHypothetical } from './isHypothetical.ts'
import { letterSubject } from './purpose.ts'

/** Who does what a cue says: the words before it, or the subject of the verb that it is joined to; `null` for nobody. */
export function subjectOf(scene: Scene, { cue, from }: CueHit, group: VerbGroup, last: Subject | null): Subject | null {
  const { tokens } = scene
  if ((cue.form === 'ing' || tokens[group.from]?.lower === 'having') && !group.copula) {
    const letter = letterSubject(scene, group.from)
    if (letter) return letter
    const beside = behindWith(scene, group.from)
    if (beside) return beside
    const near = tokens[group.from - 1]?.text === ',' ? besideComma(scene, group.from - 1) : null
    if (near) return near
    const ahead = atHead(scene, group.from)
    if (ahead) return ahead
    const parties = last?.parties ?? mainSubject(scene, from)
    return parties.length > 0 ? { parties, from: group.from, how: 'carried' } : null
  }
  const subject = subjectBefore(scene, group.from)
  if (subject) return subject
  const before = tokens[group.from - 1]
  if (!before || (before.tag !== 'CCONJ' && before.text !== ',')) return null
  // A bare form cannot be joined on to one party's verb: "Veria …, continue to back" is somebody else's clause.
  if (
    cue.form === 'base' &&
    !group.modal &&
    !tokens.slice(group.from, from).some(({ lower }) => /^(?:do|does|did)$/.test(lower)) &&
    !(last && before.tag === 'CCONJ' && last.parties.some(({ as }) => as === 'many'))
  )
    return before.tag === 'CCONJ' ? coordinated(scene, group.from - 1, true) : null
  return last ? { ...last, from: group.from, how: 'carried' } : coordinated(scene, group.from - 1)
}

const leads = new Set(['after', 'by', 'while', 'when'])
const farthest = 40

/** "Rejecting the offer, Peru walked out", "After accepting it, the union met": who stands behind the comma. */
function atHead(scene: Scene, verb: number): Subject | null {
  const { tokens } = scene
  if (!(verb === 0 || (verb === 1 && leads.has(tokens[0]!.lower)))) return null
  for (let comma = verb + 1; comma < Math.min(tokens.length, verb + farthest); comma++) {
    if (tokens[comma]!.text !== ',') continue
    for (let at = comma + 1; at < Math.min(tokens.length, comma + farthest); at++) {
      const { tag, lower, text } = tokens[at]!
      if (/^[;:—–]$/.test(text) || tag === 'SCONJ') return null
      // An auxiliary belongs to the verb behind it.
      if (tag === 'AUX' && tokens[at + 1]?.tag === 'VERB') continue
      if ((tag !== 'VERB' && tag !== 'AUX') || lower.endsWith('ing') || scene.nameAt[at]) continue
      const main = verbGroup(tokens, at, false, wordSets(scene.layers.lexicon))
      const subject = subjectBefore(scene, main.from)
      if (!subject || subject.from > comma + 2) break
      // "By accepting it, Peru would gain": it has not.
      const isSo = main.modal === null || tokens[verb]!.lower === 'having'
      return isSo ? { ...subject, from: verb, how: 'carried' } : null
    }
  }
  return null
}

/** "Peru, rejecting the tariffs, walked out": the phrase right before the comma, where the sentence begins with it. */
function besideComma(scene: Scene, comma: number): Subject | null {
  const { tokens } = scene
  if (tokens.slice(0, comma).some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return null
  const subject = comma > 0 ? nounPhrase(scene, comma - 1) : null
  return subject && subject.from <= 2 ? { ...subject, how: 'carried' } : null
}

/**
 * The subject of the verb before "and": "Lee met the union and rejected …". With `bare`, only where that verb is one of
 * what will be done: "Lee said she would meet them and push for a pause".
 */
function coordinated(scene: Scene, at: number, bare = false): Subject | null {
  const { tokens } = scene
  for (let i = at - 1; i > 0 && at - i < 40; i--) {
    const { tag, lower } = tokens[i]!
    if (/^[;:—–]$/.test(tokens[i]!.text)) return null
    if ((tag !== 'VERB' && tag !== 'AUX') || lower.endsWith('ing') || scene.nameAt[i]) continue
    const group = verbGroup(tokens, i, false, wordSets(scene.layers.lexicon))
    if (group.infinitive) continue
    if (bare && group.modal !== 'will' && group.modal !== 'would') return null
    const subject = subjectBefore(scene, group.from)
    if (subject) return isHypothetical(tokens, subject.from, i) ? null : { ...subject, from: at + 1, how: 'carried' }
    i = group.from
  }
  return null
}
