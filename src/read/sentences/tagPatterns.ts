/** What a word brings to the choice of its tag: what it is by itself, and the hint some common words give their neighbours. */
export interface Tagable {
  readonly pos: number
  readonly hint: number
}

/** A run of tags and hints that changes the tag of one word in it. */
export interface TagPatterns {
  readonly next: Int16Array
  readonly otherwise: Int16Array
  readonly target: Int16Array
  readonly mark: Int16Array
}

type Machine = readonly [
  number,
  number,
  Readonly<Record<string, Readonly<Record<string, number>>>>,
  Readonly<Record<string, string>>,
  Readonly<Record<string, readonly [number, number]>>,
]

/** Columns of a state: 64 tags, 63 hints, and the end of the text. How the model numbers hints, the end, and anything else. */
const [columns, hints, end] = [128, 64, 127]
const [hintEvent, endEvent, otherwiseEvent] = [1_080_000, 2_070_000, 2_070_003]

const column = (event: number): number =>
  event === endEvent ? end : event >= hintEvent ? event - hintEvent + hints : event

/** One machine of the model, as it is stored, laid out in flat tables. 0 is the state where nothing has been met. */
export function tagPatterns(json: string): TagPatterns {
  const [, states, moves, targets, marks] = JSON.parse(json) as Machine
  const next = new Int16Array((states + 1) * columns)
  const otherwise = new Int16Array(states + 1)
  const target = new Int16Array(states + 1)
  const mark = new Int16Array(states + 1)
  for (const [state, events] of Object.entries(moves))
    for (const [event, to] of Object.entries(events)) {
      if (Number(event) === otherwiseEvent) otherwise[Number(state)] = to
      else next[Number(state) * columns + column(Number(event))] = to
    }
  // A pattern that changes nothing has the target 0; it is told from a state that ends none by a mark below 0.
  for (let state = 0; state <= states; state++)
    mark[state] = targets[state] === undefined ? -1 : (marks[state]?.[0] ?? 0)
  for (const [state, tag] of Object.entries(targets)) target[Number(state)] = Number(tag)
  return { next, otherwise, target, mark }
}

/**
 * The words whose tag a pattern changes, as pairs in one list: place and new tag, below 0 when it holds for any word.
 * Longest match from the left, with a step back to the last pattern met when a longer one fails (wink-nlp's automaton).
 */
export function changes({ next, otherwise, target, mark }: TagPatterns, tags: number[], words: Tagable[]): number[] {
  const found: number[] = []
  const length = tags.length
  const add = (first: number, state: number): void => {
    if (target[state] !== 0) found.push(first + (mark[state] as number), target[state] as number)
  }
  let [first, state, last, lastAt] = [0, 0, 0, 0]
  for (let i = 0; i <= length; i++) {
    for (let j = i; j <= length; j++) {
      const tag = tags[j] as number
      if (tag === 0) continue
      const hint = words[j]?.hint ?? 0
      let to = next[state * columns + (j === length ? end : hint > 0 ? hints + hint : tag)] as number
      if (state === 0 && to !== 0) first = j
      if (to !== 0 && (mark[to] as number) >= 0) {
        add(first, to)
        i = j
        to = last = 0
      } else if (to === 0 && last !== 0) {
        add(first, last)
        i = lastAt
        last = 0
      }
      state = to
      if (state === 0) break
      if (otherwise[state] !== 0) {
        last = otherwise[state] as number
        lastAt = j
      }
    }
  }
  return found
}
