/** Offsets into a text, start inclusive, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** What stands in a copy (`put`) in the place of a stretch of the text; an empty stretch where something is put in. */
export interface Edit extends Stretch {
  readonly put: string
}

/** An edit for every match; none where nothing is put, or the same. */
export function edits(
  text: string,
  pattern: RegExp,
  put: (found: RegExpExecArray, at: number) => string | null,
): Edit[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const made = put(found, found.index)
    if (made === null || made === found[0]) return []
    return [{ start: found.index, end: found.index + found[0].length, put: made }]
  })
}

/** A copy of a text, and where each stretch of the one lies in the other. */
export interface Copy {
  readonly text: string
  /** A stretch of the copy → the stretch of the text that it was made of. */
  readonly toText: (stretch: Stretch) => Stretch
  /** A stretch of the text → the same in the copy. */
  readonly toCopy: (stretch: Stretch) => Stretch
}

const same = (stretch: Stretch): Stretch => stretch

/** The text itself. */
export const uncopied = (text: string): Copy => ({ text, toText: same, toCopy: same })

/** A copy of a copy. Edits may come in any order; of two that overlap the first holds, the longer one of two that begin alike. */
export function edited(copy: Copy, edits: readonly Edit[]): Copy {
  if (edits.length === 0) return copy
  const pieces: string[] = []
  const shifts: Shift[] = []
  let [from, length] = [0, 0]
  for (const { start, end, put } of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < from) continue
    const kept = copy.text.slice(from, start)
    pieces.push(kept, put)
    length += kept.length
    if (put.length !== end - start)
      shifts.push({ before: { start, end }, after: { start: length, end: length + put.length } })
    length += put.length
    from = end
  }
  const text = pieces.join('') + copy.text.slice(from)
  if (shifts.length === 0) return { ...copy, text }
  const back = shifts.map(({ before, after }) => ({ before: after, after: before }))
  return {
    text,
    toText: (stretch) => copy.toText(moved(stretch, back)),
    toCopy: (stretch) => moved(copy.toCopy(stretch), shifts),
  }
}

/** A stretch that is longer or shorter on the other side, as it lies on both; in order. */
interface Shift {
  readonly before: Stretch
  readonly after: Stretch
}

/** What is taken out at either end of a stretch does not belong to it; what it holds a part of does, whole. */
function moved({ start, end }: Stretch, shifts: readonly Shift[]): Stretch {
  const last = shifts[countOf(shifts, ({ before }) => before.start <= start) - 1]
  const first = shifts[countOf(shifts, ({ before }) => before.end < end)]
  return {
    start: last ? startAfter(start, last) : start,
    end: first ? endBefore(end, first) : endAfterAll(end, shifts),
  }
}

const startAfter = (start: number, { before, after }: Shift): number =>
  start < before.end ? after.start : after.end + (start - before.end)

const endBefore = (end: number, { before, after }: Shift): number => {
  if (end <= before.start) return after.start - (before.start - end)
  return after.end
}

function endAfterAll(end: number, shifts: readonly Shift[]): number {
  const last = shifts.at(-1)
  return last ? last.after.end + (end - last.before.end) : end
}

/** How many of the first hold; those that hold stand before those that do not. */
function countOf(shifts: readonly Shift[], holds: (shift: Shift) => boolean): number {
  let [low, high] = [0, shifts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(shifts[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
