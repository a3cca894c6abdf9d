import type { Candidate, Scene } from '../candidate.ts'
import { stretchOf } from '../candidate.ts'
import { clauseEnd, regionOf, startsClause } from '../clause/clause.ts'
import { phraseStart } from '../phrase/phraseStart.ts'

/** "In X's view, …", "In their opinion …": what X thinks. */
export function opinion(scene: Scene, at: number): Candidate | null {
  const { tokens, words } = scene
  if (tokens[at]?.lower !== 'in') return null
  const region = regionOf(scene, at)
  for (let i = at + 2; i < Math.min(region.to, at + 12); i++) {
    if (!words.opinions.has(tokens[i]!.lower)) continue
    const mark = tokens[i - 1]!
    const own = /^(?:his|her|their|my|our)$/.test(mark.lower) && i === at + 2
    if (!own && mark.lower !== "'s" && mark.lower !== "'") return null
    const from = own ? i - 1 : phraseStart(scene, i - 2, at + 1)
    if (from < 0) return null
    const comma = tokens[i + 1]?.text === ','
    const leading = at - region.from < 3 && (comma || startsClause(scene, i + 1, region.to))
    const first = comma ? i + 2 : i + 1
    const range = leading
      ? { from: first, to: clauseEnd(scene, first, region.to) }
      : { from: region.from, to: tokens[at - 1]?.text === ',' ? at - 1 : at }
    const content = stretchOf(scene, range)
    const source = stretchOf(scene, { from, to: own ? i : i - 1 })
    const cue = stretchOf(scene, { from: i, to: i + 1 })
    const frame = stretchOf(scene, { from: at, to: i + 1 })
    if (!content || !source || !cue || !frame) return null
    return {
      rule: 'opinion',
      sentence: scene.sentence.index,
      source: [source],
      cue: [cue],
      content: [content],
      class: 'think',
      to: null,
      frame,
      negated: false,
    }
  }
  return null
}
