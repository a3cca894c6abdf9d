import type { Stance } from './cues.ts'
import { type Found, found } from './find.ts'
import type { Scene } from './scene.ts'
import { nounPhrase } from './subject/nounPhrase.ts'

const auxiliary = /^(?:do|does|did|has|have|had|will|would|is|are|was|were|can|could)$/
const leads = /^(?:as|so|nor|neither)$/
const joins = /^(?:but|while|whereas|though|although|and|yet)$/
const longest = 6
const farthest = 60

/** What somebody does not do whom the sentence names beside somebody who does. */
const opposite = new Map<Stance, Stance>([
  ...(['demands', 'seeks', 'offers', 'accepts', 'open'] as const).map((one) => [one, 'refuses'] as const),
  ['refuses', 'open'],
])

/** "Peru wants it, as does Chile", "…; Chile does not", "…, and Chile does too": the verb of the first stands for the second. */
export function ellipses(scene: Scene, finds: readonly Found[]): Found[] {
  const { tokens } = scene
  const inOrder = [...finds].sort((a, b) => a.cue - b.cue)
  const more: Found[] = []
  let next = 0
  for (let at = 1; at < tokens.length; at++) {
    while (next < inOrder.length && inOrder[next]!.cue < at) next++
    const first = inOrder[next - 1]
    if (!first || at - first.cue > farthest || !auxiliary.test(tokens[at]!.lower)) continue
    const second = turnedRound(scene, at, first) ?? plain(scene, at, first)
    if (second) more.push(second)
  }
  return more
}

const isEnd = ({ tokens }: Scene, at: number): boolean => tokens[at] === undefined || tokens[at]!.tag === 'PUNCT'

/** "as does Chile", "nor did the union". */
function turnedRound(scene: Scene, at: number, first: Found): Found | null {
  const { tokens } = scene
  if (!leads.test(tokens[at - 1]!.lower)) return null
  let end = at
  while (end < at + longest && !isEnd(scene, end + 1)) end++
  if (!isEnd(scene, end + 1)) return null
  return asFirst(scene, first, [at + 1, end], first.stance, end + 1)
}

/** "Chile does not", "Chile did too". */
function plain(scene: Scene, at: number, first: Found): Found | null {
  const { tokens } = scene
  const said = tokens[at + 1]?.lower ?? ''
  const not = said === 'not' || said === "n't"
  const too = /^(?:too|also|likewise)$/.test(said)
  if (!(not || too) || !isEnd(scene, at + 2)) return null
  let from = at
  while (from > Math.max(0, at - longest) && !joins.test(tokens[from - 1]!.lower) && !isEnd(scene, from - 1)) from--
  const stance = not ? opposite.get(first.stance) : first.stance
  return stance === undefined || from <= first.cue ? null : asFirst(scene, first, [from, at - 1], stance, at + 2)
}

/** The first find again, for whoever is named between two tokens. */
function asFirst(
  scene: Scene,
  first: Found,
  [from, end]: readonly [number, number],
  stance: Stance,
  to: number,
): Found | null {
  const parties = from <= end ? (nounPhrase(scene, end, from)?.parties ?? []) : []
  const others = parties.filter(({ ref }) => first.parties.every((one) => one.ref.id !== ref.id))
  if (others.length === 0) return null
  const { rule, from: start, cue, about } = first
  return found({ rule: `${rule}-ellipsis`, parties: others, stance, from: start, to, cue, about })
}
