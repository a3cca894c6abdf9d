import type { Token } from '../../draft.ts'
import type { CueHit } from '../cues.ts'
import { type Scene, wordSets } from '../scene.ts'
import { mainSubject, type Subject, subjectBefore } from '../subject/subject.ts'
import { type VerbGroup, verbGroup } from '../verbGroup.ts'
import { agentAfter } from './passive.ts'

const going =
  /^(?:write|use|meet|gather|march|travel|come|go|join|fly|take|issue|send|speak|rise|return|appear|call|phone|telephone|visit|hold|convene|rally|seize|address|step|sail|drive|walk|unite|assemble|line|return|arrive|summon|stand|plan|intend|combine)$/
const letters = new Set(
  'letter letters statement statements communique communiqué resolution resolutions note notes message messages petition petitions speech speeches motion motions text texts memo memos memorandum declaration declarations post posts tweet tweets banner banners placard placards signs paper document documents appeal missive email telegram'.split(
    ' ',
  ),
)
const reach = 9

/** "wrote to Chile to demand …", "used the meeting to press for …": whoever does the one to do the other. */
export function purposeSubject(scene: Scene, { cue }: CueHit, group: VerbGroup): Subject | null {
  const { tokens } = scene
  if (!/^(?:demands|refuses|accepts)$/.test(cue.stance) || group.negated) return null
  const to = group.from - 1
  if (tokens[to - 1]?.lower === 'pressure') return null
  for (let at = to - 1; at > 0 && to - at <= reach; at--) {
    const { tag, text, lemma } = tokens[at]!
    if (/^[,.;:]$/.test(text) || tag === 'SCONJ' || tag === 'AUX') return null
    if (tag !== 'VERB') continue
    if (!going.test(lemma)) return null
    const verb = verbGroup(tokens, at, false, wordSets(scene.layers.lexicon))
    if (verb.negated || verb.infinitive || verb.modal === 'may' || verb.modal === 'must') return null
    const subject = subjectBefore(scene, verb.from)
    return subject && { ...subject, from: group.from, how: 'carried' }
  }
  return null
}

/** True for "a letter demanding …", "those demanding …": whoever sends it or is among them does it. */
export const afterLetter = (tokens: readonly Token[], at: number): boolean =>
  letters.has(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.lower === 'those' || sentBy(tokens, at) !== null

/** "a letter from Peru demanding": where "from" stands; `null` where no letter is so sent. */
function sentBy(tokens: readonly Token[], at: number): number | null {
  for (let i = at - 1; i > 0 && at - i < 7; i--) {
    if (/^(?:from|by)$/.test(tokens[i]!.lower)) return letters.has(tokens[i - 1]!.lower) ? i : null
    if (!/^(?:PROPN|NOUN|ADJ|DET)$/.test(tokens[i]!.tag)) return null
  }
  return null
}

/** Whose letter it is: "a letter from Peru demanding …", else the subject of the sentence. */
export function letterSubject(scene: Scene, at: number): Subject | null {
  const { tokens } = scene
  const sent = sentBy(tokens, at)
  if (sent !== null) {
    const agent = agentAfter(scene, sent + 1)
    return agent?.end === at - 1 ? { parties: [agent.party], from: at, how: 'carried' } : null
  }
  const parties = afterLetter(tokens, at) ? mainSubject(scene, at) : []
  return parties.length > 0 ? { parties, from: at, how: 'carried' } : null
}
