import type { Statement } from '../../model/index.ts'
import { organisationNamed } from './namedBody.ts'
import { governmentTold, ministryTold } from './offices.ts'
import { collective, holderOf, type Party, partySpeaking, type Scene, wordSets } from './scene.ts'
import { meantBy } from './subject/headParties.ts'
import { bodySpokenFor } from './subject/spokenBody.ts'
import { ownVoice } from './voice.ts'

/** The parties in whose mouth a word stands, several where the source names several; `[]` for anybody else. */
export function speakersAt(scene: Scene, at: number): Party[] {
  const { start, end } = scene.tokens[at]!
  const holder = holderOf(scene.layers, start, end)
  if (holder && !isNobodys(holder)) return holder.denial ? [] : partiesSpeaking(scene, holder)
  const own = ownVoice(scene)
  if (own) return [own]
  return scene.tokens[0]?.lower === 'in' && !holder ? inViewOf(scene) : []
}

/** Words of nobody in particular: an answer without its speaker. */
const isNobodys = ({ speaker, speakers, source }: Statement): boolean =>
  speaker === null && !speakers && source.length === 0

const viewing = /^(?:opinion|view|eyes|judgement|judgment|mind|words)$/

/** "In the opinion of Peru, …", "In Peru's view, …": whose view a sentence tells that begins so. */
function inViewOf({ tokens, nameAt, layers }: Scene): Party[] {
  for (let i = 1; i < Math.min(tokens.length, 7); i++) {
    if (!viewing.test(tokens[i]!.lower)) continue
    const owner = /^['’]s?$/.test(tokens[i - 1]!.lower) ? nameAt[i - 2] : undefined
    const behind =
      tokens[i + 1]?.lower === 'of' ? nameAt.slice(i + 2, i + 5).find((name) => name !== undefined) : undefined
    const name = owner ?? behind
    const party = name ? meantBy(layers.lexicon, name) : null
    return party ? [party] : []
  }
  return []
}

/** The parties for which the speakers of a statement speak; `[]` where nobody speaks for a party. */
export function partiesSpeaking(scene: Scene, holder: Statement | null): Party[] {
  if (!holder) return []
  const all = holder.speakers ?? [{ speaker: holder.speaker, speaksFor: holder.speaksFor }]
  const known = all.flatMap((one) => partySpeaking(scene, { ...one, shared: holder.speakers !== undefined }) ?? [])
  const unnamed = known.length === 0 && !holder.speaker && !holder.speakers ? unnamedSpeaker(scene, holder) : null
  return unnamed ? [unnamed] : known
}

/** "The union said": a body or a group that speaks without a name. */
function unnamedSpeaker(scene: Scene, { source: [source] }: Statement): Party | null {
  if (!source) return null
  const { layers } = scene
  const phrase = source.quote.toLowerCase().split(/[,(]|\s(?:who|which|that)\s/, 1)[0]!
  const official = bodySpokenFor(scene, phrase.match(/['’]s?(?=\s)|[\p{L}-]+/gu) ?? [], source.start)
  if (official) return official
  const [before = ''] = source.quote.toLowerCase().split(/[,(]|\s(?:of|in|at|for|from|who|which|on)\s/, 1)
  const head = before.trim()
  if (head === '') return null
  const { collectives, definites, groupHeads } = wordSets(layers.lexicon)
  const words = head.replace(/^the\s+/, '')
  const noun = words.split(/\s+/).at(-1)!
  if (collectives.has(words)) return organisationNamed(layers, noun, source.start) ?? collective(words)
  if (words === 'government' && words !== head) return governmentTold(layers, source.start)
  const ministry = words === 'ministry' && words !== head ? ministryTold(layers, source.start) : null
  if (ministry) return ministry
  if (definites.has(words) && words !== head) return organisationNamed(layers, noun, source.start) ?? collective(head)
  const plain =
    /^[a-z-]+(?:\s[a-z-]+){0,2}$/.test(words) && !/^(?:some|many|most|several|few|all|other|two|three)\s/.test(words)
  return groupHeads.has(noun) && plain ? collective(words) : null
}

/** True where the words are the parties' own: one of them says so, or somebody who speaks for it. */
export function isOwnWord(scene: Scene, at: number, parties: readonly Party[]): boolean {
  const { start, end } = scene.tokens[at]!
  const holder = holderOf(scene.layers, start, end)
  if (!holder || isNobodys(holder)) {
    const own = ownVoice(scene)?.ref.id
    return answerBefore(scene, at) !== null || parties.some(({ ref }) => ref.id === own)
  }
  if (holder.denial) return false
  const speaking = partiesSpeaking(scene, holder).map(({ ref }) => ref)
  const all = speaking.length > 0 || !holder.speaker ? speaking : [holder.speaker]
  return all.some(({ id }) => parties.some(({ ref }) => ref.id === id))
}

const answers =
  /^(?:answer|position|message|line|stance|offer|terms|reply|response|view|bottom-line|promise|pledge|proposal)$/

/** "The Front's answer has not changed: it will …": the noun, where what stands behind the colon are its own words; else `null`. */
export function answerBefore({ tokens }: Scene, at: number): number | null {
  for (let i = at - 1; i > 1 && at - i < 24; i--) {
    if (/^[;.?!]$/.test(tokens[i]!.text)) return null
    if (tokens[i]!.text !== ':') continue
    for (let k = i - 1; k > 0 && i - k < 16; k--)
      if (answers.test(tokens[k]!.lower) && /^(?:['’]s?|its|their|his|her)$/.test(tokens[k - 1]!.lower)) return k
    return null
  }
  return null
}
