import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const roles = ['source', 'cue', 'content'] as const
export type Role = (typeof roles)[number]

/** Where something stands, in UTF-16 code units; `end` is the place after it. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Who said what with which words; each may stand in several places, or nowhere. */
export type Relation = Readonly<Record<Role, readonly Stretch[]>>

export interface Annotated {
  /** The file's name without its ending. */
  readonly name: string
  readonly path: string
  readonly text: string
  readonly relations: readonly Relation[]
}

/** The articles of PolNeAR with the relations of each one's first annotator: what the shared scorer reads, the same way. */
export function goldIn(texts: string, attributions: string): Annotated[] {
  const first = new Map<string, string>()
  for (const file of readdirSync(attributions).sort()) {
    const name = /^(.*)_[^_]*\.ann$/.exec(file)?.[1]
    if (name !== undefined && !first.has(name)) first.set(name, file)
  }
  return [...first].flatMap(([name, file]) => {
    const path = join(texts, `${name}.txt`)
    if (!existsSync(path)) return []
    const text = readFileSync(path, 'utf8')
    return [{ name, path, text, relations: relationsIn(readFileSync(join(attributions, file), 'utf8'), unitsOf(text)) }]
  })
}

/** Code point → UTF-16 code unit; the last entry is the text's length. Brat and Python count code points. */
export function unitsOf(text: string): number[] {
  const units: number[] = []
  let at = 0
  for (const letter of text) {
    units.push(at)
    at += letter.length
  }
  return [...units, at]
}

function relationsIn(brat: string, units: readonly number[]): Relation[] {
  const marked = new Map<string, Stretch[]>()
  const relations: Relation[] = []
  const events: string[] = []
  for (const line of brat.split('\n')) {
    const [id = '', what = ''] = line.split('\t')
    if (id.startsWith('T')) marked.set(id, stretchesOf(what.slice(what.indexOf(' ') + 1), units))
    else if (id.startsWith('E')) events.push(what)
  }
  for (const event of events) {
    const relation: Record<Role, Stretch[]> = { source: [], cue: [], content: [] }
    for (const part of event.split(/\s+/)) {
      const [, name, id] = /^(Source|Cue|Content)\d*:(\w+)$/.exec(part) ?? []
      if (name && id) relation[name.toLowerCase() as Role].push(...(marked.get(id) ?? []))
    }
    for (const role of roles) relation[role].sort((a, b) => a.start - b.start || a.end - b.end)
    relations.push(relation)
  }
  return relations
}

const stretchesOf = (places: string, units: readonly number[]): Stretch[] =>
  places.split(';').map((place) => {
    const [start, end] = place.split(' ').map((point) => units[Number(point)]!)
    return { start: start!, end: end! }
  })

const edge = /[\s"\u201c\u201d\u2018\u2019',.]/

/** The places without blanks, quotation marks, commas and full stops at their edges, as one word to compare by. */
export function keyOf(text: string, places: readonly Stretch[]): string {
  return places
    .map(({ start, end }) => {
      let [from, to] = [start, end]
      while (from < to && edge.test(text[from]!)) from++
      while (to > from && edge.test(text[to - 1]!)) to--
      return from < to ? `${from}-${to}` : ''
    })
    .filter((place) => place !== '')
    .join(' ')
}
