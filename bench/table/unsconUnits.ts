import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Attribution } from '../../src/read/index.ts'

const corpus = join('..', 'shared', 'corpora', 'unscon', 'conflict_annotations.csv')

/** Who blames whom in a unit of discourse, as its annotators have it. `target` is `null` where no country is meant. */
export interface Unit {
  readonly excerpt: string
  readonly text: string
  readonly manner: 'direct' | 'indirect' | null
  readonly target: string | null
}

/** An excerpt of a speech: its units in order, and the country that speaks. */
export interface Excerpt {
  readonly name: string
  readonly speaker: string
  readonly units: readonly Unit[]
}

/** The names of countries that the corpus uses as targets, and ours. */
const ours: Readonly<Record<string, string>> = {
  russian_federation: 'Russia',
  ukraine: 'Ukraine',
  united_states_of_america: 'United States',
  united_kingdom_of_great_britain_and_northern_ireland: 'United Kingdom',
}

/**
 * True for excerpts of the fifth never tuned on: a speech belongs to it when the first 32 bits of the SHA-256 of its
 * name and "#222" are divisible by five. 222 is the first number that leaves out the eleven speeches which had been
 * looked at before the choice, and takes between 18.5 and 21.5 % of the units; no label was looked at for it.
 */
export function isHeld(excerpt: string): boolean {
  const hash = createHash('sha256')
    .update(`${meetingAndSpeech(excerpt)}#222`)
    .digest('hex')
  return Number.parseInt(hash.slice(0, 8), 16) % 5 === 0
}

const meetingAndSpeech = (excerpt: string): string => /^UNSC_\d+_SPV\.\d+_spch\d+/.exec(excerpt)?.[0] ?? excerpt

/** The excerpts of the corpus; `null` where it is not there. */
export function excerpts(): Excerpt[] | null {
  if (!existsSync(corpus)) return null
  const byName = new Map<string, Unit[]>()
  for (const row of parse(readFileSync(corpus, 'utf8'), { columns: true }) as Record<string, string>[]) {
    const excerpt = row.file_id!
    const manner = row.A0 === 'Direct_NegEval' ? 'direct' : row.A0 === 'Indirect_NegEval' ? 'indirect' : null
    const target = manner === null ? null : (ours[row.A4!] ?? null)
    const units = byName.get(excerpt) ?? []
    units.push({ excerpt, text: row.EDU_text!, manner, target })
    byName.set(excerpt, units)
  }
  return [...byName].map(([name, units]) => ({ name, units, speaker: speakerOf(name) }))
}

/** "…_spch015_Russian_Federation_neg_03.txt" → Russia. */
function speakerOf(excerpt: string): string {
  const name = /_spch\d+_([A-Za-z_]+?)(?:A?\d*)(?:_(?:neg|pos))?_\d/u.exec(excerpt)?.[1] ?? ''
  return ours[name.toLowerCase()] ?? name.replaceAll('_', ' ')
}

/** An excerpt as it was before it was cut into words, behind the words that say whose speech it is. */
export interface Speech {
  readonly text: string
  /** Where each unit stands. */
  readonly places: readonly (readonly [number, number])[]
  /** The whole speech as one statement of the country that speaks, as an annotator's stand-off would have it. */
  readonly attributions: readonly Attribution[]
}

export function speechOf({ units, speaker }: Excerpt): Speech {
  let text = `${speaker} said:\n`
  const content = text.length
  const places = units.map(({ text: unit }): [number, number] => {
    const plain = unit
      .replace(/\s+([,.;:!?)\]])/g, '$1')
      .replace(/([([])\s+/g, '$1')
      .replace(/\s+(?=['’]s\b|n't\b)/g, '')
      .replace(/\bcan not\b/g, 'cannot')
      .replace(/(?<=\p{L}) - (?=\p{L})/gu, '-')
      .replace(/" ([^"]*?) "/g, '"$1"')
      .trim()
    if (text !== '' && !/^[,.;:!?]/.test(plain)) text += ' '
    const start = text.length
    text += plain
    return [start, text.length]
  })
  const stretch = (start: number, end: number) => [{ start, end }]
  const source = stretch(0, speaker.length)
  const cue = stretch(speaker.length + 1, speaker.length + 5)
  return { text, places, attributions: [{ source, cue, content: stretch(content, text.length) }] }
}
