import { writeFileSync } from 'node:fs'
import { timed } from '../child.ts'
import type { Relation } from './gold.ts'

/**
 * What the shared scorer says of a reader, each from 0 to 1; `whole` is a source with its cue and its content. Not a
 * number where it cannot be said: the cues and the wholes of a reader that has no cues.
 */
export interface Score {
  readonly exact: Triple
  readonly touch: Triple
  readonly whole: number
}

/** Source, cue, content. */
export type Triple = readonly [number, number, number]

/** Two people who read the same articles, measured against each other: what a reader can hope for. */
export const twoPeople = { exact: [0.778, 0.704, 0.654], touch: [0.842, 0.815, 0.881] } as const

/** The shared scorer's word on what was found in the articles of PolNeAR; `file` is where to put that for it. */
export async function scoreOf(
  found: ReadonlyMap<string, readonly Relation[]>,
  [scorer, texts, attributions]: readonly [scorer: string, texts: string, attributions: string],
  file: string,
): Promise<Score> {
  const lines = [...found].map(([name, statements]) => JSON.stringify({ path: `${name}.txt`, statements }))
  writeFileSync(file, lines.join('\n'))
  const { out, err } = await timed('python3', [scorer, 'polnear', texts, attributions, file])
  const cued = [...found.values()].flat().some(({ cue }) => cue.length > 0)
  const number = (row: string): number => {
    if (!cued && /^(?:Cue|whole)/.test(row)) return Number.NaN
    const value = new RegExp(`^${row}.*?(?:F1|recall) ([\\d.]+)`, 'm').exec(out)?.[1]
    if (value === undefined) throw new Error(`the scorer says nothing of "${row}": ${out}${err}`)
    return Number(value)
  }
  const triple = (how: string): Triple => [number(`Source +${how}`), number(`Cue +${how}`), number(`Content +${how}`)]
  return { exact: triple('exact'), touch: triple('touch'), whole: number('whole +exact') }
}
