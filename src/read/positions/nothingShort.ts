import { type Found, found } from './find.ts'
import type { Party, Scene } from './scene.ts'
import { speakersAt } from './speaking.ts'
import { agentAfter } from './verb/passive.ts'

const enough = /^(?:do|satisfy|suffice|help|work|bring|persuade|please|content|convince|stop|placate)$/
const reach = 16

/**
 * "Nothing short of grants would do", "nothing less than a full pullback will satisfy Peru": what is asked for stands
 * between. The party is the one that it would satisfy, else whoever says so.
 */
export function nothingShort(scene: Scene, at: number): Found[] {
  const { tokens } = scene
  if (tokens[at]!.lower !== 'nothing' || !/^(?:short|less|but)$/.test(tokens[at + 1]?.lower ?? '')) return []
  const about = tokens[at + 1]!.lower === 'but' ? at + 2 : at + 3
  for (let i = about + 1; i < Math.min(tokens.length - 1, at + reach); i++) {
    if (/^[,;:]$/.test(tokens[i]!.text)) return []
    if (!/^(?:will|would|can|could|'ll|'d)$/.test(tokens[i]!.lower)) continue
    const verb = tokens[i + 1]!
    const agent = enough.test(verb.lower) ? agentAfter(scene, i + 2) : null
    const parties: readonly Party[] = agent ? [agent.party] : speakersAt(scene, at)
    if (!enough.test(verb.lower) && verb.lower !== 'be') return []
    if (parties.length === 0) return []
    const to = Math.max(i + 2, (agent?.end ?? 0) + 1)
    return [
      found({
        rule: 'nothing-short',
        parties,
        stance: 'demands',
        firmness: 'bottom-line',
        from: at,
        to,
        cue: at,
        about,
      }),
    ]
  }
  return []
}
