import { Fault } from '../../model/index.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

/** One attribution of an annotator: offsets in UTF-16 code units; every part may be discontinuous. */
export interface Annotated {
  readonly source: readonly Stretch[]
  readonly cue: readonly Stretch[]
  readonly content: readonly Stretch[]
}

interface Place {
  readonly path: string
  readonly line: number
}

const roles = { Source: 'source', Cue: 'cue', Content: 'content' } as const

/**
 * Reads the attributions of a brat stand-off file of this text: `Source`, `Cue` and `Content` spans, joined by
 * `Attribution` events (as Parley and PolNeAR write them). Other labels, attributes and notes are left out. brat counts
 * Unicode code points. In order of the file.
 *
 * @throws Fault `standoff-invalid` with the line where an offset lies outside the text, the words are not those of the
 * text, a role names a span that is not there, or a line cannot be read.
 *
 * Source: https://brat.nlplab.org/standoff.html
 */
export function readBrat(path: string, file: string, text: string): Annotated[] {
  const lines = file.split(/\r?\n/)
  const unit = unitsOf(text)
  const spans = new Map<string, readonly Stretch[]>()
  lines.forEach((line, at) => {
    if (line.startsWith('T')) {
      const [id, stretches] = readSpan(line, { text, unit, place: { path, line: at + 1 } })
      spans.set(id, stretches)
    }
  })
  return lines.flatMap((line, at) => (line.startsWith('E') ? [readEvent(line, spans, { path, line: at + 1 })] : []))
}

interface SpanSight {
  readonly text: string
  readonly unit: (point: number) => number
  readonly place: Place
}

function readSpan(line: string, { text, unit, place }: SpanSight): [id: string, Stretch[]] {
  const [id = '', mark = '', quote = ''] = line.split('\t')
  const where = /^\S+ (\d+ \d+(?:;\d+ \d+)*)$/.exec(mark)?.[1]
  if (!where) throw invalid(place, 'a span needs a label and its offsets, as in "T1<tab>Source 0 9<tab>The envoy"')
  const stretches = where.split(';').map((pair) => {
    const [start = 0, end = 0] = pair.split(' ').map((point) => unit(Number(point)))
    if (!(start < end) || end > text.length) throw invalid(place, `${pair} is no stretch of the text`)
    return { start, end }
  })
  const words = stretches.map(({ start, end }) => text.slice(start, end)).join(' ')
  if (quote !== '' && plain(words) !== plain(quote))
    throw invalid(place, `the text has "${shortened(words)}" there, not "${shortened(quote)}"`)
  return [id, stretches]
}

function readEvent(line: string, spans: ReadonlyMap<string, readonly Stretch[]>, place: Place): Annotated {
  const found = { source: [] as Stretch[], cue: [] as Stretch[], content: [] as Stretch[] }
  let trigger: readonly Stretch[] = []
  for (const part of (line.split('\t')[1] ?? '').split(' ').filter((each) => each !== '')) {
    const [role = '', id = ''] = part.split(':')
    const name = roles[role.replace(/\d+$/, '') as keyof typeof roles]
    const span = spans.get(id)
    if (!span) throw invalid(place, `"${part}" names a span that is not in the file`)
    if (name) found[name].push(...span)
    else if (role === 'Attribution') trigger = span
  }
  // Where no role says so, the word that the event hangs on is its cue, unless it plays another part.
  if (found.cue.length === 0 && ![...found.source, ...found.content].some((part) => trigger.includes(part)))
    found.cue.push(...trigger)
  for (const list of Object.values(found)) list.sort((a, b) => a.start - b.start)
  return found
}

const invalid = ({ path, line }: Place, problem: string): Fault =>
  new Fault('standoff-invalid', { path, line, problem })
const plain = (words: string): string => words.replace(/\s+/g, ' ').trim()
const shortened = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words)

/** Code point offset → UTF-16 offset; an offset past the end of the text stays past it. */
function unitsOf(text: string): (point: number) => number {
  const wide: number[] = [] // the code points that take two units
  let point = 0
  for (const char of text) {
    if (char.length === 2) wide.push(point)
    point++
  }
  return (offset) => {
    let [low, high] = [0, wide.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (wide[middle]! < offset) low = middle + 1
      else high = middle
    }
    return offset + low
  }
}
