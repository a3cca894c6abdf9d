import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Position } from '../../../src/model/index.ts'
import type { Labelled, Offsets } from './labels.ts'

/** Whole articles of our own, with every position marked in them. */
const folder = join(import.meta.dirname, '..', '..', '..', 'test', 'press', 'written')

interface Answer {
  readonly party: string
  readonly stance: Position['stance']
  readonly evidence: string
  /** Which place of the text is meant, where the evidence stands in several. */
  readonly nth?: number
}

/** An article of our own as it is learned from. */
export type Written = Pick<Labelled, 'text' | 'apart' | 'positions' | 'conditions'>

/** Every article of our own that is there to be learned from. */
export const written = (): Written[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name.replace('.gold.json', '.txt')), 'utf8')
      const { positions } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { positions: Answer[] }
      return {
        text,
        apart: false,
        positions: positions.map(({ party, stance, evidence, nth = 1 }) => {
          const span = placeOf(text, evidence, nth)
          return { span, stance, party: party === '' ? null : mentionOf(text, party, span) }
        }),
        conditions: [],
      }
    })

function placeOf(text: string, evidence: string, nth: number): Offsets {
  let at = text.indexOf(evidence)
  for (let more = 1; more < nth; more++) at = text.indexOf(evidence, at + 1)
  if (at < 0) throw new Error(`not in the text: ${evidence}`)
  return [at, at + evidence.length]
}

/** Where whoever holds it is named: inside of the evidence, else last before it, else first behind it. */
function mentionOf(text: string, party: string, [start, end]: Offsets): Offsets | null {
  const isWhole = (at: number): boolean =>
    !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + party.length] ?? ' ')
  const all: number[] = []
  for (let at = text.indexOf(party); at >= 0; at = text.indexOf(party, at + 1)) if (isWhole(at)) all.push(at)
  const inside = all.find((at) => at >= start && at + party.length <= end)
  const at = inside ?? all.findLast((one) => one < start) ?? all[0]
  return at === undefined ? null : [at, at + party.length]
}
