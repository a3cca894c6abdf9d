import type { Party, Scene } from '../scene.ts'
import { headEnd } from './headEnd.ts'
import { headParties } from './headParties.ts'

const opens = /^(?:NOUN|PROPN|ADJ|DET|PRON|NUM)$/

/** The parties that the head of the phrase between two tokens names, both inclusive. */
export const partiesIn = (scene: Scene, from: number, end: number): Party[] =>
  headParties(scene, from, headEnd(scene.tokens, scene.nameAt, from, end), end)

/** "the union and the company", "Peru and its allies": the parties on both sides of "and"; `null` where one is none. */
export function jointParties(scene: Scene, from: number, end: number): Party[] | null {
  const { tokens, nameAt } = scene
  for (let i = end - 1; i > from; i--) {
    if (tokens[i]!.lower !== 'and' || nameAt[i] || !(nameAt[i + 1] || opens.test(tokens[i + 1]!.tag))) continue
    const before = partiesIn(scene, from, i - 1)
    if (before.length === 0) return null
    const behind = partiesIn(scene, i + 1, end)
    const more = behind.filter(({ ref }) => before.every((one) => one.ref.id !== ref.id))
    return behind.length > 0 ? [...before, ...more] : null
  }
  return null
}

const mostListed = 4
const longest = 12

/** "Peru, Chile and the rebels": what is told before a comma and a pair, where nothing else stands before it. */
export function listedBefore(scene: Scene, pair: number, least: number): { parties: Party[]; from: number } | null {
  const { tokens, nameAt } = scene
  const parties: Party[] = []
  let from = pair
  while (from - 2 >= least && tokens[from - 1]!.text === ',' && parties.length < mostListed) {
    let start = from - 1
    while (start > Math.max(least, from - longest) && (nameAt[start - 1] || opens.test(tokens[start - 1]!.tag))) start--
    const before = start > 0 ? tokens[start - 1]! : null
    const isListed = before === null || before.text === ',' || before.tag === 'SCONJ' || /^["“]$/.test(before.text)
    const named = start < from - 1 && isListed ? partiesIn(scene, start, from - 2) : []
    if (named.length === 0) break
    parties.unshift(...named)
    from = start
  }
  return parties.length > 0 ? { parties, from } : null
}
