import { lastTitled, type Party, type Scene } from '../scene.ts'

/** What a person who speaks for somebody is called. */
export const office =
  /^(?:minister|president|premier|chancellor|envoy|ambassador|negotiator|spokesman|spokeswoman|spokesperson|colonel|general|admiral|commander|chief|secretary|chairman|chairwoman|chair|director|governor|mayor|deputy|king|emir|prince|leader|organiser|convener|marshal|brigadier|commissioner|alderman)$/
const delegates =
  /^(?:delegation|negotiators|team|envoys|side|group|country|nation|kingdom|republic|archipelago|emirate|organisation|organization)$/

/** "The minister", "the colonel": who was last named with that office; "the delegation": the one body spoken of. */
export function titledAt(scene: Scene, from: number, head: number): Party | null {
  const { tokens, before, earlier = [] } = scene
  const { lower, start } = tokens[head]!
  if (head === 0 || tokens[head - 1]!.lower !== 'the' || head - 1 < from) return null
  if (office.test(lower)) return lastTitled(scene, lower, start)
  if (!delegates.test(lower)) return null
  const bodies = [...before, ...earlier].filter(({ as, ref }) => as !== 'person' && !ref.id.startsWith('group:'))
  return new Set(bodies.map(({ ref }) => ref.id)).size === 1 ? bodies[0]! : null
}
