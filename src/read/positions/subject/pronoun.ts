import type { Statement } from '../../../model/index.ts'
import { areTogether } from '../../areTogether.ts'
import { ownerBefore } from '../nounRule.ts'
import { holderOf, type Party, partySpeaking, type Scene } from '../scene.ts'
import { answerBefore, partiesSpeaking } from '../speaking.ts'
import { ownVoice } from '../voice.ts'
import { meantBy } from './headParties.ts'
import { mainSubject, type Subject } from './subject.ts'

/** Pronouns for whoever speaks. */
export const first = new Set(['we', 'i', 'us'])
/** Pronouns for whoever was spoken of. */
export const third = new Set(['he', 'she', 'it', 'they'])

/** "he", "it", "we": the speaker of the statement that holds the words, else the last subject of that kind. */
export function pronounSubject(scene: Scene, at: number): Subject | null {
  const { lower, start, end } = scene.tokens[at]!
  const holder = holderOf(scene.layers, start, end)
  if (first.has(lower)) {
    const speaking = partiesSpeaking(scene, holder).map(({ ref }): Party => ({ ref, as: 'person' }))
    const alone = holder?.speaker && !holder.speaker.id.startsWith('outlet:') ? holder.speaker : null
    const own = speaking.length > 0 || alone ? null : ownVoice(scene)
    const said = speaking.length > 0 || !alone ? speaking : [{ ref: alone, as: 'person' as const }]
    const parties = own ? [own] : said
    return parties.length > 0 ? { parties, from: at, how: 'speaker' } : null
  }
  const seat = lower === 'they' ? inSeat(scene, at) : null
  if (seat) return { parties: [seat], from: at, how: 'named' }
  const wanted = lower === 'it' ? 'body' : lower === 'they' ? 'many' : 'person'
  const speaker = atOpening(scene, at, holder)
  if (speaker) return { parties: [speaker], from: at, how: 'carried' }
  const answer = answerBefore(scene, at)
  const owner = answer === null ? null : ownerBefore(scene, answer)
  if (owner) return { parties: [owner.party], from: at, how: 'carried' }
  const near = inSentenceBefore(scene, at).find(({ as }) => as === wanted || wanted === 'many')
  if (near) return { parties: [near], from: at, how: 'carried' }
  const source = scene.layers.statements.find(({ source: spans }) =>
    spans.some((s) => s.start <= start && end <= s.end),
  )
  const known = source && (partiesSpeaking(scene, source)[0]?.ref ?? source.speaker)
  // Who "he" is was worked out from who spoke last: the subject of the sentence before is nearer.
  const isHere = source !== undefined && scene.nameAt.slice(0, at).some((n) => n?.entity?.id === source.speaker?.id)
  const subject =
    source?.because && !isHere && wanted === 'person' ? scene.before.find(({ as }) => as === 'person') : undefined
  if (subject) return { parties: [subject], from: at, how: 'carried' }
  if (known && !known.id.startsWith('outlet:'))
    return { parties: [{ ref: known, as: 'person' }], from: at, how: 'carried' }
  // "If Peru takes the port, it will …": whoever was spoken of before, or Peru.
  if (wanted === 'body' && isConditional(scene, at)) return null
  const found =
    scene.before.find(({ as, plural }) => as === wanted || (wanted === 'many' && plural)) ??
    (wanted === 'person' ? lastSpeaker(scene, at) : null)
  if (found) return { parties: [found], from: at, how: 'carried' }
  return null
}

/** True behind a clause that a condition opens and that has a party of its own as its first words. */
const isConditional = ({ tokens, nameAt }: Scene, at: number): boolean =>
  at > 4 &&
  /^(?:if|unless|once|when)$/.test(tokens[0]!.lower) &&
  [nameAt[1], nameAt[2]].some(
    (name) => name !== undefined && name.kind !== 'person' && !/^['’]s?$/.test(tokens[3]?.lower ?? ''),
  )

/** "In Lima they are against": those of the state whose capital or name stands before. */
function inSeat({ tokens, nameAt, layers }: Scene, at: number): Party | null {
  const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1
  const name = nameAt[before]
  if (!name || name.kind === 'person') return null
  let from = before
  while (nameAt[from - 1] === name) from--
  return tokens[from - 1]?.lower === 'in' && from < 3 ? meantBy(layers.lexicon, name) : null
}

/** "Peru says it …", "officials said they …": a pronoun with which reported words begin is whoever says them. */
function atOpening(scene: Scene, at: number, holder: Statement | null): Party | null {
  const { tokens } = scene
  if (!holder || holder.denial || holder.manner === 'direct') return null
  const start = tokens[at]!.start
  const opens = holder.content.some((span) => {
    const first = tokens.findIndex((token) => token.start >= span.start)
    return first >= 0 && first <= at && at - first < 2 && span.start <= start
  })
  if (!opens) return null
  const cue = holder.cue[0]
  if (!cue || cue.start > start) return null
  return partiesSpeaking(scene, holder)[0] ?? alone(tokens[at]!.lower, holder)
}

/** Whoever says it, though nobody's voice: "Lee said he …", and a body that was taken for a person ("Loreto said it …"). */
function alone(pronoun: string, { speaker }: Statement): Party | null {
  if (pronoun === 'they' || !speaker || speaker.id.startsWith('outlet:')) return null
  return { ref: speaker, as: pronoun === 'it' ? 'body' : 'person' }
}

/** The parties named earlier in the sentence, if they stand where its first subject stands. */
export function inSentenceBefore(scene: Scene, at: number): Party[] {
  return mainSubject(scene, at).filter(({ as }) => as !== 'many')
}

const sayers = new WeakMap<readonly Statement[], readonly Statement[]>()

/** "He": who spoke last, in this sentence or the one that it leans on; `null` where nobody has. Looks at the few statements before. */
function lastSpeaker(scene: Scene, at: number): Party | null {
  const { layers, sentence, tokens } = scene
  const first = layers.sentences[sentence.index - 1]
  if (!first || !areTogether(first, sentence)) return null
  const known = sayers.get(layers.statements) ?? layers.statements.filter(({ source }) => source.length > 0)
  sayers.set(layers.statements, known)
  const { start } = tokens[at]!
  let [low, high] = [0, known.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (known[middle]!.source[0]!.end <= start) low = middle + 1
    else high = middle
  }
  const last = known[low - 1]
  if (!last || last.source[0]!.start < first.start || !last.speaker?.id.startsWith('person:')) return null
  const party = partySpeaking(scene, last)
  return { ref: party?.ref ?? last.speaker, as: 'person' }
}
