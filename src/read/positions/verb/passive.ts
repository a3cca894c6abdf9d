import type { Token } from '../../draft.ts'
import type { CueHit } from '../cues.ts'
import { found } from '../find.ts'
import { partyNamed, type Scene } from '../scene.ts'
import type { Subject } from '../subject/subject.ts'
import type { VerbGroup } from '../verbGroup.ts'
import type { Read } from './cueClause.ts'
import { stanceOf } from './stanceOf.ts'

/** True for "was rejected" and "rejected by". */
export const isPassive = (tokens: readonly Token[], { cue, to }: CueHit, group: VerbGroup): boolean =>
  cue.kind === 'verb' && cue.form === 'past' && (group.passive || tokens[to]?.lower === 'by')

/** "The plan was rejected by Kyiv": the agent is the party. */
export function passive(scene: Scene, hit: CueHit, group: VerbGroup, to: number): Read | null {
  const { tokens, nameAt } = scene
  const stance = stanceOf(hit, group)
  let by = hit.to
  while (by < hit.to + 3 && tokens[by]?.tag === 'ADV') by++
  if (!stance || group.modal || tokens[by]?.lower !== 'by') return null
  for (let i = by + 1; i < Math.min(tokens.length, by + 6); i++) {
    const name = nameAt[i]
    const party = name ? partyNamed(name) : null
    if (!party && /^(?:ADP|VERB|AUX|SCONJ|PUNCT)$/.test(tokens[i]!.tag)) return null
    if (!party) continue
    while (nameAt[i + 1] === name) i++
    const end = Math.max(to, i + 1)
    let from = group.from
    while (from > 0 && group.from - from < 12 && /^(?:NOUN|PROPN|ADJ|DET|NUM|PART|ADP)$/.test(tokens[from - 1]!.tag))
      from--
    const subject: Subject = { parties: [party], from, how: 'named' }
    const find = found({
      rule: 'passive',
      parties: [party],
      stance,
      from,
      to: end,
      cue: hit.from,
      about: from,
      reading: group.reading,
    })
    return { finds: [find], clause: { hit, group, subject, to: end } }
  }
  return null
}
