import type { Candidate, Scene } from '../candidate.ts'
import { stretchOf } from '../candidate.ts'
import { clauseEnd, regionOf } from '../clause/clause.ts'
import { phraseStart } from '../phrase/phraseStart.ts'
import { isSpeaker } from '../subject/isSpeaker.ts'

/** "By X's count, …", "…, by the union's own account": what X reckons. */
export function byCount(scene: Scene, at: number): Candidate | null {
  const { tokens, words } = scene
  if (tokens[at]?.lower !== 'by') return null
  const region = regionOf(scene, at)
  for (let i = at + 2; i < Math.min(region.to, at + 12); i++) {
    const mark = tokens[i - 1]!
    if (mark.lower !== "'s" && mark.lower !== "'") continue
    const two = words.countings.has(`${tokens[i]!.lower} ${tokens[i + 1]?.lower}`)
    if (!two && !words.countings.has(tokens[i]!.lower)) return null
    const end = two ? i + 2 : i + 1
    const from = phraseStart(scene, i - 2, at + 1)
    if (from < 0 || !isSpeaker(scene, { from, to: i - 1 })) return null
    const leads = tokens[end]?.text === ',' && (at - region.from < 2 || /^[:;—–-]$/.test(tokens[at - 1]!.text))
    const trails = tokens[at - 1]?.text === ',' && /^[,.;]?$/.test(tokens[end]?.text ?? '')
    if (!leads && !trails) return null
    const range = leads
      ? { from: end + 1, to: clauseEnd(scene, end + 1, region.to) }
      : { from: region.from, to: at - 1 }
    const [content, source] = [stretchOf(scene, range), stretchOf(scene, { from, to: i - 1 })]
    const [cue, frame] = [stretchOf(scene, { from: i, to: end }), stretchOf(scene, { from: at, to: end })]
    if (!content || !source || !cue || !frame) return null
    const { index: sentence } = scene.sentence
    const found = { source: [source], cue: [cue], content: [content], frame }
    return { rule: 'by-count', sentence, ...found, class: 'estimate', to: null, negated: false }
  }
  return null
}
