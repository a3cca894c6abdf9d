import type { NamePart, NameTools } from './nameParts.ts'
import { letterEdits } from './sounds.ts'

/** A word of one name and the word of the other that it was taken for. */
export interface Pair {
  readonly a: NamePart
  readonly b: NamePart
  readonly score: number
  readonly weight: number
  readonly how: string
}

/** Which words of two names go together, and which stand alone. */
export interface Pairing {
  readonly pairs: readonly Pair[]
  readonly onlyA: readonly NamePart[]
  readonly onlyB: readonly NamePart[]
  /** The words that count stand in another order. */
  readonly turned: boolean
}

/** Below this, two words are not taken for spellings of one. */
const LEAST = 0.5

interface Candidate extends Pair {
  readonly i: readonly number[]
  readonly j: readonly number[]
}

/** Pairs the words of two names, the likest first; two words of one may go with a single word of the other. */
export function pairUp(a: readonly NamePart[], b: readonly NamePart[], tools: NameTools): Pairing {
  const found = [...singles(a, b, tools), ...joined(a, b, tools, false), ...joined(b, a, tools, true)]
  found.sort((x, y) => y.score - x.score || y.weight - x.weight || far(x) - far(y) || x.i[0]! - y.i[0]!)
  const [usedA, usedB] = [new Set<number>(), new Set<number>()]
  const pairs: Candidate[] = []
  for (const one of found) {
    if (one.i.some((i) => usedA.has(i)) || one.j.some((j) => usedB.has(j))) continue
    for (const i of one.i) usedA.add(i)
    for (const j of one.j) usedB.add(j)
    pairs.push(one)
  }
  pairs.sort((x, y) => x.i[0]! - y.i[0]!)
  const order = pairs.filter(({ weight }) => weight >= 0.5).map(({ j }) => j[0]!)
  return {
    pairs,
    onlyA: a.filter((_, i) => !usedA.has(i)),
    onlyB: b.filter((_, j) => !usedB.has(j)),
    turned: order.some((j, at) => at > 0 && j < order[at - 1]!),
  }
}

const far = ({ i, j }: Candidate): number => Math.abs(i[0]! - j[0]!)

function singles(a: readonly NamePart[], b: readonly NamePart[], tools: NameTools): Candidate[] {
  return a.flatMap((x, i) =>
    b.flatMap((y, j): Candidate[] => {
      const like = wordLikeness(x, y, tools)
      if (like.score < LEAST) return []
      return [{ a: x, b: y, ...like, weight: (x.weight + y.weight) / 2, i: [i], j: [j] }]
    }),
  )
}

/** Two neighbouring words written as one: "Jong Un" and "Jongun", "van der Bilt" and "Vanderbilt". */
function joined(many: readonly NamePart[], one: readonly NamePart[], tools: NameTools, swapped: boolean): Candidate[] {
  if (many.length < 2) return []
  const found: Candidate[] = []
  for (const { part, at } of runsOf(many, tools)) {
    one.forEach((other, j) => {
      if (other.text.length < 5 || other.kind === 'number') return
      const longer = Math.max(part.sound.length, other.sound.length)
      const likeness = 1 - (2 * tools.distance(part.sound, other.sound, ONE_WORD * longer)) / longer
      if (likeness < 0.9) return
      const pair = { score: likeness - 0.03, weight: part.weight + 0.01, how: 'written as one word' }
      found.push(
        swapped ? { ...pair, a: other, b: part, i: [j], j: at } : { ...pair, a: part, b: other, i: at, j: [j] },
      )
    })
  }
  return found
}

/** Neighbouring words of a name as one word, and where they stand. */
interface Run {
  readonly part: NamePart
  readonly at: readonly number[]
}

const runs = new WeakMap<readonly NamePart[], readonly Run[]>()

/** Every two and three neighbouring words of a name, made once for each name: it is compared with many. */
function runsOf(words: readonly NamePart[], tools: NameTools): readonly Run[] {
  let known = runs.get(words)
  if (known === undefined) {
    known = words.flatMap((_, from) => [2, 3].flatMap((size) => runAt(words, from, { size, tools })))
    runs.set(words, known)
  }
  return known
}

function runAt(
  all: readonly NamePart[],
  from: number,
  { size, tools }: { readonly size: number; readonly tools: NameTools },
): Run[] {
  const words = all.slice(from, from + size)
  if (words.length < size || words.some(({ kind }) => kind === 'form')) return []
  const part: NamePart = {
    kind: words.at(-1)!.kind,
    text: words.map((word) => word.text).join(' '),
    sound: tools.soundOf(words.map((word) => word.text).join('')),
    weight: Math.max(...words.map(({ weight }) => weight)),
  }
  return [{ part, at: words.map((_, index) => from + index) }]
}

/** How alike two words of names are, and in what way. */
function wordLikeness(a: NamePart, b: NamePart, tools: NameTools): { score: number; how: string } {
  const none = { score: 0, how: '' }
  if (a.text === b.text) return { score: 1, how: 'the same' }
  if (a.kind === 'form' || b.kind === 'form')
    return a.kind === b.kind ? { score: 0.9, how: 'another form of company' } : none
  if (a.kind === 'number' || b.kind === 'number') {
    return a.kind === b.kind ? { score: 0.5, how: 'another number' } : none
  }
  if (a.kind === 'particle' || b.kind === 'particle') return none
  if (a.kind === 'initial' || b.kind === 'initial') {
    return a.sound[0] === b.sound[0] && !(a.kind === 'family' || b.kind === 'family')
      ? { score: 0.86, how: 'an initial that fits' }
      : none
  }
  const [formA, formB] = [tools.given.get(a.text), tools.given.get(b.text)]
  const isGiven = a.kind !== 'family' || b.kind !== 'family'
  if (isGiven && formA !== undefined && formA === formB) return { score: 0.96, how: 'forms of one given name' }
  const score = spelling(a, b, tools)
  if (isGiven && formA !== undefined && formB !== undefined && score < 0.97) return none
  if (score === 1) return { score: 0.99, how: 'spellings of one sound' }
  return score >= LEAST ? { score, how: 'spelled nearly alike' } : none
}

/** How alike pairs of words are spelled, by the tools that compared them: the words of names come again and again. */
const spelled = new WeakMap<NameTools, Map<string, Map<string, number>>>()
const KEPT = 2_000

/** {@link alikeInSpelling}, worked out once for each two words. */
function spelling(one: NamePart, other: NamePart, tools: NameTools): number {
  const words = spelled.get(tools) ?? new Map<string, Map<string, number>>()
  spelled.set(tools, words)
  const others = words.get(one.text) ?? new Map<string, number>()
  if (words.size >= KEPT) words.clear()
  words.set(one.text, others)
  const known = others.get(other.text)
  if (known !== undefined) return known
  const score = alikeInSpelling(one, other, tools)
  if (others.size >= KEPT) others.clear()
  others.set(other.text, score)
  return score
}

/**
 * Sounds that differ count against the length, and so do letters, less; in a short word one of them makes another word.
 * Spellings of the same sounds are alike whatever their letters.
 */
function alikeInSpelling(one: NamePart, other: NamePart, { distance }: NameTools): number {
  const [a, b] = [one.sound, other.sound]
  const [longer, shorter] = [Math.max(a.length, b.length), Math.min(a.length, b.length)]
  if (longer - shorter > 4 || shorter < 2) return a === b ? 1 : 0
  const cost = distance(a, b, APART * longer)
  if (cost === 0) return 1
  const short = cost > 0.15 ? Math.max(0, 6 - shorter) * 0.05 : 0
  const start = cost > 0.15 && a[0] !== b[0] ? 0.06 : 0
  const sounds = 1 - (2 * cost) / longer - short - start
  if (sounds < 0.2) return 0
  const letters = 1 - (1.6 * letterEdits(one.text, other.text)) / Math.max(one.text.length, other.text.length)
  return Math.max(0, cost <= 0.5 ? sounds : SOUND * sounds + (1 - SOUND) * letters)
}

/** Two words that cost more than this for each sound are not written as one: a likeness of 0.9, and a hair more. */
const ONE_WORD = 0.0501

/** Words that cost more than this for each sound are not spellings of one. */
const APART = 0.45

/** What sound weighs beside letters in words that are not of one sound. */
const SOUND = 0.6
