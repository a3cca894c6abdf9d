import { type Tagged, type TaggedPosition, type Tagger, taggedIn } from '../positions/trained/tagged.ts'
import { choicesOf, cueScores, shareOfBest } from './choices.ts'
import type { Features, Judge } from './judge.ts'
import { distanceOf } from './reach.ts'
import { type Joint, type Prices, type Run, runsOf, type Scores } from './tags.ts'
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
  /** What else the content may be; left out where the networks' first choice, or an annotator's only one, holds. */
  readonly choices?: Choices
}

/** Contents to choose from, the networks' first choice first, and who chooses (`statements/choose`). */
export interface Choices {
  readonly judge: Judge
  readonly contents: readonly Choice[]
}

/** A content, and what the networks say of it. */
export interface Choice {
  readonly content: readonly Stretch[]
  readonly known: Features
}

/** The two networks, wherever they run. Arrays are row by row, a row for each piece. */
export interface Networks {
  /** Pieces `[length]` → three scores for each, two descriptions `width` wide, and what the tagger of positions reads. */
  readonly encode: (input: {
    readonly length: number
    readonly pieces: Int32Array
    readonly case: Int32Array
  }) => Promise<{
    readonly cue: Float32Array
    readonly token: Float32Array
    readonly about: Float32Array
    readonly states?: Float32Array
  }>
  /** A cue with the pieces around it `[length]` → four scores for each piece as source and content. */
  readonly link: (input: {
    readonly length: number
    readonly token: Float32Array
    readonly about: Float32Array
    readonly distance: Int32Array
  }) => Promise<{ readonly source: Float32Array; readonly content: Float32Array }>
}

/** The trained reader, ready to read. */
export interface Trained {
  readonly networks: Networks
  readonly vocabulary: Vocabulary
  readonly sizes: Sizes
  readonly prices: Prices
  /** Who looks again at what the networks choose between; `null` where their first choice holds. */
  readonly judge: Judge | null
  /** Who tags positions in the same windows; `null` where nobody does. */
  readonly tagger?: Tagger | null
}

/** What the trained reader found in a text. */
export interface Seen {
  readonly attributions: readonly Attribution[]
  readonly tagged: Tagged | null
}

/** A window of a text, on its way through the networks. */
interface View {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly joints: readonly Joint[]
  readonly window: Window
  readonly trained: Trained
}

const [opening, closing] = [101, 102]

/**
 * Finds the attributions of a text: tags the cues, then tags for each cue its source and its content. In order of the
 * cues. One window and one cue at a time: several at once are no faster on a processor (bench: attribution), and since the
 * networks round their products by the range of all that they are given, company would change the answers.
 */
export const attribute = async (text: string, trained: Trained): Promise<readonly Attribution[]> =>
  (await readTrained(text, { ...trained, tagger: null })).attributions

/** Attributions as `attribute` finds them and, where there is a tagger, positions in the same windows; of what is read of a text (see `ownText`). */
export async function readTrained(text: string, trained: Trained): Promise<Seen> {
  const pieces = piecesOf(text, trained.vocabulary)
  const joints = jointsOf(text, pieces)
  const seen: SeenInWindow[] = []
  for (const window of windowsOf(text, pieces, trained.sizes)) {
    seen.push(await readWindow({ text, pieces, joints, window, trained }))
  }
  return {
    attributions: seen.flatMap(({ attributions }) => attributions),
    tagged: trained.tagger
      ? {
          positions: seen.flatMap(({ positions }) => positions),
          least: trained.tagger.least,
        }
      : null,
  }
}

interface SeenInWindow {
  readonly attributions: readonly Attribution[]
  readonly positions: readonly TaggedPosition[]
}

/** How a piece, counted from piece `first` of the window, hangs on the piece before it. */
const jointFrom =
  ({ joints, window }: View, first: number) =>
  (piece: number): Joint =>
    joints[window.from + first + piece] ?? 'free'

/** Pieces of a window, the marks before and after them not counted. */
const countOf = ({ window }: View): number => window.to - window.from

async function readWindow(view: View): Promise<SeenInWindow> {
  const { from, core, coreEnd } = view.window
  const { networks, prices } = view.trained
  const { cue: values, token, about, states } = await networks.encode(encoderInput(view))
  const cue: Scores = { values, wide: 3, from: 1, count: countOf(view) }
  const cues = runsOf(cue, prices.cue, jointFrom(view, 0)).filter(
    ([first]) => core <= from + first && from + first < coreEnd,
  )
  const attributions: Attribution[] = []
  for (const run of cues) attributions.push(await linkCue(view, { cue, token, about }, run))
  return { attributions, positions: states ? await tagWindow(view, states) : [] }
}

/** Positions in what the encoder has made of a window; the marks at its ends are left out. */
async function tagWindow(view: View, states: Float32Array): Promise<readonly TaggedPosition[]> {
  const { trained, window } = view
  const { tagger } = trained
  if (!tagger) return []
  const count = countOf(view)
  const wide = states.length / (count + 2)
  const scores = await tagger.tag({ length: count, states: states.subarray(wide, (count + 1) * wide) })
  return taggedIn({
    scores,
    count,
    tagger,
    joint: jointFrom(view, 0),
    answersFor: (piece) => window.core <= window.from + piece && window.from + piece < window.coreEnd,
    stretchOf: (run) => stretchOf(view, run),
  })
}

function encoderInput(view: View) {
  const { text, pieces, window } = view
  const length = countOf(view) + 2
  const input = { length, pieces: new Int32Array(length), case: new Int32Array(length) }
  input.pieces[0] = opening
  input.pieces[length - 1] = closing
  for (let piece = window.from; piece < window.to; piece++) {
    const { id, start, end } = pieces[piece]!
    input.pieces[1 + piece - window.from] = id
    input.case[1 + piece - window.from] = caseOf(text.slice(start, end))
  }
  return input
}

interface Encoded {
  /** The scores of the window's pieces as cues. */
  readonly cue: Scores
  readonly token: Float32Array
  readonly about: Float32Array
}

/** The stretch around a cue that is looked at, in pieces of the window with the mark before them; its end exclusive. */
type Reach = readonly [low: number, high: number]

async function linkCue(view: View, encoded: Encoded, run: Run): Promise<Attribution> {
  const { sizes, networks } = view.trained
  const last = countOf(view) + 1
  const reach: Reach = [Math.max(0, run[0] + 1 - sizes.reach), Math.min(last + 1, run[1] + 2 + sizes.reach)]
  const { source, content } = await networks.link(linkInput(encoded, { run, reach, width: sizes.width }))
  // The marks before the first and after the last piece of the window are no words of the text.
  const [first, end] = [Math.max(1, reach[0]), Math.min(last, reach[1])]
  const row = { wide: 4 as const, from: first - reach[0], count: end - first }
  return attributionOf(view, {
    run,
    cue: encoded.cue,
    first,
    source: { values: source, ...row },
    content: { values: content, ...row },
  })
}

/** A cue with the scores of the pieces around it; `first` is the first of them, the mark before the window counted. */
interface Linked {
  readonly run: Run
  readonly first: number
  readonly cue: Scores
  readonly source: Scores
  readonly content: Scores
}

function attributionOf(view: View, { run, first, cue, source, content }: Linked): Attribution {
  const { prices, judge } = view.trained
  const joint = jointFrom(view, first - 1)
  const stretches = (runs: readonly Run[]): Stretch[] =>
    runs.map(([a, b]) => stretchOf(view, [a + first - 1, b + first - 1]))
  const found = { source: stretches(runsOf(source, prices.source, joint)), cue: [stretchOf(view, run)] }
  if (!judge) return { ...found, content: stretches(runsOf(content, prices.content, joint)) }
  const about = [...cueScores(cue, run), ['source', shareOfBest(source, prices.source, joint)] as const]
  const contents = choicesOf(content, prices.content, joint).map(({ runs, known }) => ({
    content: stretches(runs),
    known: [...about, ...known],
  }))
  return { ...found, content: contents[0]!.content, choices: { judge, contents } }
}

function stretchOf({ pieces, window }: View, [first, last]: Run): Stretch {
  return { start: pieces[window.from + first]!.start, end: pieces[window.from + last]!.end }
}

interface Around {
  readonly run: Run
  readonly reach: Reach
  readonly width: number
}

function linkInput({ token, about }: Encoded, { run, reach: [low, high], width }: Around) {
  const marks: Run = [run[0] + 1, run[1] + 1]
  const input = {
    length: high - low,
    token: token.subarray(low * width, high * width),
    about: new Float32Array(width),
    distance: new Int32Array(high - low),
  }
  for (let at = low; at < high; at++) input.distance[at - low] = distanceOf(at, marks)
  const share = 1 / (marks[1] - marks[0] + 1)
  for (let at = marks[0]; at <= marks[1]; at++) {
    for (let k = 0; k < width; k++) input.about[k]! += share * about[at * width + k]!
  }
  return input
}

/** How each piece hangs on the piece before it. */
function jointsOf(text: string, pieces: readonly Piece[]): Joint[] {
  const letter = (offset: number) => /[\p{L}\p{N}]/u.test(text[offset]!)
  return pieces.map((here, at) => {
    const before = pieces[at - 1]
    if (!before) return 'free'
    if (before.end === here.start) return letter(here.start) && letter(before.end - 1) ? 'word' : 'free'
    return text.slice(before.end, here.start).includes('\n') ? 'line' : 'free'
  })
}
