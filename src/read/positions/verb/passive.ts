import type { Token } from '../../draft.ts'
import type { CueHit } from '../cues.ts'
import { found } from '../find.ts'
import { type Party, type Scene, wordSets } from '../scene.ts'
import { collectiveAt } from '../subject/bodies.ts'
import { meantBy } from '../subject/headParties.ts'
import type { Subject } from '../subject/subject.ts'
import type { VerbGroup } from '../verbGroup.ts'
import type { Read } from './cueClause.ts'
import { stanceOf } from './stanceOf.ts'

/** True for "was rejected" and "rejected by". */
export const isPassive = (tokens: readonly Token[], { cue, to }: CueHit, group: VerbGroup): boolean =>
  cue.kind === 'verb' && cue.form === 'past' && (group.passive || tokens[to]?.lower === 'by')

/** "The plan was rejected by Kyiv", "welcomed by the union": the agent is the party. */
export function passive(scene: Scene, hit: CueHit, group: VerbGroup, to: number): Read | null {
  const { tokens } = scene
  const stance = stanceOf(hit, group)
  let by = hit.to
  while (by < hit.to + 3 && tokens[by]?.tag === 'ADV') by++
  if (
    tokens
      .slice(by, by + 3)
      .map(({ lower }) => lower)
      .join(' ') === 'out of hand'
  )
    by += 3
  if (!stance || group.modal || tokens[by]?.lower !== 'by') return null
  // "a deal signed by Peru" tells what the deal is; "was signed by Peru" and "the deal, signed by Peru," that it was.
  if (stance === 'accepts' && !group.passive && tokens[group.from - 1]?.text !== ',') return null
  // "The visit was asked for by Peru": who invited whom.
  if (
    stance === 'demands' &&
    /^(?:visit|visits|trip|call|interview|audience)$/.test(tokens[group.from - 1]?.lower ?? '')
  )
    return null
  const agent = agentAfter(scene, by + 1)
  if (!agent || (!group.passive && isSomebody(scene, group.from - 1))) return null
  const { party, end: last } = agent
  const end = Math.max(to, last + 1)
  const from = patientFrom(tokens, group.from)
  const subject: Subject = { parties: [party], from, how: 'named' }
  const parts = { parties: [party], stance, from, to: end, cue: hit.from, about: from, reading: group.reading }
  return { finds: [found({ rule: 'passive', ...parts })], clause: { hit, group, subject, to: end } }
}

/** "the police, backed by soldiers": people are backed, no plan. */
function isSomebody({ tokens, nameAt, layers }: Scene, before: number): boolean {
  const at = tokens[before]?.text === ',' ? before - 1 : before
  const { officials, groupHeads } = wordSets(layers.lexicon)
  const noun = tokens[at]?.lower ?? ''
  return (
    nameAt[at] !== undefined ||
    officials.has(noun) ||
    groupHeads.has(noun) ||
    /^(?:police|enforcement|regime|men|women)$/.test(noun)
  )
}

/** Who does it, and where those words end: a name, "the union", "nurses". */
export function agentAfter(scene: Scene, from: number): { party: Party; end: number } | null {
  const { tokens, nameAt } = scene
  for (let i = from; i < Math.min(tokens.length, from + 5); i++) {
    const name = nameAt[i]
    const party = name ? meantBy(scene.layers.lexicon, name) : null
    if (party) {
      let end = i
      while (nameAt[end + 1] === name) end++
      return { party, end }
    }
    if (/^(?:ADP|VERB|AUX|SCONJ|PUNCT)$/.test(tokens[i]!.tag)) return null
    const heads = tokens[i]!.tag === 'NOUN' && tokens[i + 1]?.tag !== 'NOUN'
    const [body] = heads ? collectiveAt(scene, from, i) : []
    if (body) return { party: body, end: i }
  }
  return null
}

/** Back over what something is done to; an aside between commas is passed over: "the call, made in May, was rejected". */
function patientFrom(tokens: readonly Token[], verb: number): number {
  let from = verb
  const nominal = (i: number): boolean => /^(?:NOUN|PROPN|ADJ|DET|NUM|PART|ADP|PRON)$/.test(tokens[i]!.tag)
  if (tokens[from - 1]?.text === ',') {
    let open = from - 2
    while (open > 0 && verb - open < 16 && tokens[open]!.text !== ',') open--
    if (tokens[open]?.text === ',') from = open
  }
  const start = from
  while (from > 0 && start - from < 12 && nominal(from - 1)) from--
  return from
}
