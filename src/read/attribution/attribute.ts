import { distanceOf } from './reach.ts'
import { type Run, runsOf } from './tags.ts'
import { caseOf, type Sizes, type Window, windowsOf } from './windows.ts'
import { type Piece, piecesOf, type Vocabulary } from './wordPiece.ts'

/** Offsets into a text, start inclusive, end exclusive. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** Who says what, as the trained reader sees it: offsets only. `source` and `content` may be empty or in several parts. */
export interface Attribution {
  readonly source: readonly Stretch[]
  readonly cue: readonly Stretch[]
  readonly content: readonly Stretch[]
}

/** The two networks, wherever they run. Arrays are row by row; a mask is 1 where a row has a piece. */
export interface Networks {
  /** Pieces `[rows, length]` → three scores for each, and two descriptions `width` wide. */
  readonly encode: (input: {
    readonly rows: number
    readonly length: number
    readonly pieces: Int32Array
    readonly case: Int32Array
    readonly mask: Int32Array
  }) => Promise<{ readonly cue: Float32Array; readonly token: Float32Array; readonly about: Float32Array }>
  /** Cues `[rows]` with the pieces around them `[rows, length]` → three scores for each piece as source and content. */
  readonly link: (input: {
    readonly rows: number
    readonly length: number
    readonly token: Float32Array
    readonly about: Float32Array
    readonly distance: Int32Array
    readonly mask: Int32Array
  }) => Promise<{ readonly source: Float32Array; readonly content: Float32Array }>
}

/** The trained reader, ready to read. */
export interface Trained {
  readonly networks: Networks
  readonly vocabulary: Vocabulary
  readonly sizes: Sizes
}

/** A window of one of the texts. */
interface Task {
  readonly text: number
  readonly window: Window
}

interface Cue {
  /** Row of the window in its batch. */
  readonly row: number
  /** Pieces of the window, the mark before its first not counted. */
  readonly run: Run
  readonly task: Task
}

/** What a stretch of each kind costs, see `runsOf`; chosen on every other development article of PolNeAR. */
const costs = { source: 2, cue: 2, content: 5 }

/** Windows that are read at once, and pieces in them at most; cues likewise. More of either costs memory, not time. */
const batch = 8
const cuesAtOnce = 24
const [opening, closing] = [101, 102]

/**
 * Finds the attributions of some texts: tags the cues, then tags for each cue its source and its content. Windows of
 * like length are read together, whatever text they come from; the answers do not depend on which those are beyond the
 * rounding of the arithmetic. One list for each text, in order of the cues.
 */
export async function attribute(texts: readonly string[], trained: Trained): Promise<Attribution[][]> {
  const pieces = texts.map((text) => piecesOf(text, trained.vocabulary))
  const tasks = pieces.flatMap((own, text) =>
    windowsOf(texts[text]!, own, trained.sizes).map((window): Task => ({ text, window })),
  )
  const byLength = [...tasks].sort((a, b) => lengthOf(a) - lengthOf(b))
  const found = texts.map((): Attribution[] => [])
  for (let from = 0; from < byLength.length; from += batch) {
    const part = byLength.slice(from, from + batch)
    for (const [text, attribution] of await readWindows({ texts, pieces, tasks: part, trained })) {
      found[text]!.push(attribution)
    }
  }
  for (const list of found) list.sort((a, b) => a.cue[0]!.start - b.cue[0]!.start)
  return found
}

const lengthOf = ({ window }: Task): number => window.to - window.from

interface Batch {
  readonly texts: readonly string[]
  readonly pieces: readonly (readonly Piece[])[]
  readonly tasks: readonly Task[]
  readonly trained: Trained
}

async function readWindows(all: Batch): Promise<[text: number, Attribution][]> {
  const length = Math.max(...all.tasks.map(lengthOf)) + 2
  const { cue, token, about } = await all.trained.networks.encode(encoderInput(all, length))
  const cues = all.tasks.flatMap((task, row) =>
    runsOf({ values: cue, from: row * length + 1, count: lengthOf(task) }, costs.cue, wordsOf(all, task, 0))
      .filter(([first]) => isCore(task, first))
      .map((run): Cue => ({ row, run, task })),
  )
  const found: [number, Attribution][] = []
  for (let from = 0; from < cues.length; from += cuesAtOnce) {
    found.push(...(await linkCues(all, { length, token, about, cues: cues.slice(from, from + cuesAtOnce) })))
  }
  return found
}

function isCore({ window: { from, core, coreEnd } }: Task, piece: number): boolean {
  return core <= from + piece && from + piece < coreEnd
}

function encoderInput({ texts, pieces, tasks }: Batch, length: number) {
  const rows = tasks.length
  const input = {
    rows,
    length,
    pieces: new Int32Array(rows * length),
    case: new Int32Array(rows * length),
    mask: new Int32Array(rows * length),
  }
  tasks.forEach(({ text, window: { from, to } }, row) => {
    const first = row * length
    input.pieces[first] = opening
    input.pieces[first + to - from + 1] = closing
    input.mask.fill(1, first, first + to - from + 2)
    for (let piece = from; piece < to; piece++) {
      const { id, start, end } = pieces[text]![piece]!
      input.pieces[first + 1 + piece - from] = id
      input.case[first + 1 + piece - from] = caseOf(texts[text]!.slice(start, end))
    }
  })
  return input
}

interface Encoded {
  readonly length: number
  readonly token: Float32Array
  readonly about: Float32Array
  readonly cues: readonly Cue[]
}

async function linkCues(all: Batch, encoded: Encoded): Promise<[text: number, Attribution][]> {
  const { cues } = encoded
  const { reach } = all.trained.sizes
  const views = cues.map(({ run: [first, last], task }) => {
    const low = Math.max(0, first + 1 - reach)
    return { low, high: Math.min(lengthOf(task) + 2, last + 2 + reach) }
  })
  const length = Math.max(...views.map(({ low, high }) => high - low))
  const input = linkInput(encoded, { views, length, width: all.trained.sizes.width })
  const { source, content } = await all.trained.networks.link(input)
  return cues.map(({ run, task }, index) => {
    const { low, high } = views[index]!
    // The marks before the first and after the last piece of the window are no words of the text.
    const [skipped, dropped] = [low === 0 ? 1 : 0, high === lengthOf(task) + 2 ? 1 : 0]
    const [from, count] = [index * length + skipped, high - low - skipped - dropped]
    const first = low + skipped - 1
    const stretches = (values: Float32Array, cost: number): Stretch[] =>
      runsOf({ values, from, count }, cost, wordsOf(all, task, first)).map(([a, b]) =>
        stretchOf(all.pieces[task.text]!, task, [a + first, b + first]),
      )
    const cue = [stretchOf(all.pieces[task.text]!, task, run)]
    return [task.text, { source: stretches(source, costs.source), cue, content: stretches(content, costs.content) }]
  })
}

/** Whether a piece, counted from piece `first` of the window, goes on with the word of the piece before it. */
function wordsOf({ texts, pieces }: Batch, { text, window }: Task, first: number): (piece: number) => boolean {
  const own = pieces[text]!
  const letter = (offset: number) => /[\p{L}\p{N}]/u.test(texts[text]![offset]!)
  return (piece) => {
    const at = window.from + first + piece
    const [before, here] = [own[at - 1], own[at]]
    if (!before || !here || before.end !== here.start) return false
    return letter(here.start) && letter(before.end - 1)
  }
}

function stretchOf(pieces: readonly Piece[], { window }: Task, [first, last]: Run): Stretch {
  return { start: pieces[window.from + first]!.start, end: pieces[window.from + last]!.end }
}

interface Views {
  readonly views: readonly { readonly low: number; readonly high: number }[]
  readonly length: number
  readonly width: number
}

function linkInput({ length: row, token, about, cues }: Encoded, { views, length, width }: Views) {
  const rows = cues.length
  const input = {
    rows,
    length,
    token: new Float32Array(rows * length * width),
    about: new Float32Array(rows * width),
    distance: new Int32Array(rows * length),
    mask: new Int32Array(rows * length),
  }
  cues.forEach((cue, index) => {
    const { low, high } = views[index]!
    const first = cue.row * row
    input.token.set(token.subarray((first + low) * width, (first + high) * width), index * length * width)
    input.mask.fill(1, index * length, index * length + high - low)
    const marks: Run = [cue.run[0] + 1, cue.run[1] + 1]
    for (let at = low; at < high; at++) input.distance[index * length + at - low] = distanceOf(at, marks)
    for (let at = marks[0]; at <= marks[1]; at++) {
      const share = 1 / (marks[1] - marks[0] + 1)
      for (let k = 0; k < width; k++) input.about[index * width + k]! += share * about[(first + at) * width + k]!
    }
  })
  return input
}
