import { isCut, paragraphAround, type Stretch } from '../../src/present/html/excerpt.ts'

/** A paragraph (or what is around some words of it), in pieces; `mark` is the place of the words among those given. */
export interface Excerpt {
  readonly start: number
  readonly end: number
  readonly before: string
  readonly after: string
  readonly pieces: readonly { readonly at: number; readonly text: string; readonly marked: boolean }[]
  readonly marks: readonly Stretch[]
}

/** The paragraphs around some stretches of a text; stretches in one paragraph share it, overlapping ones are marked once. */
export function excerptsOf(text: string, stretches: readonly Stretch[]): Excerpt[] {
  const groups: { around: Stretch; marks: Stretch[] }[] = []
  for (const stretch of stretches) {
    const around = paragraphAround(text, stretch)
    const known = groups.find((group) => group.around.start < around.end && around.start < group.around.end)
    if (!known) groups.push({ around, marks: [stretch] })
    else {
      known.around = union(known.around, around)
      known.marks.push(stretch)
    }
  }
  return groups.map(({ around, marks }) => ({
    ...around,
    before: isCut(text, around.start, 'start') ? '… ' : '',
    after: isCut(text, around.end, 'end') ? ' …' : '',
    pieces: piecesOf(text, around, marks),
    marks,
  }))
}

function piecesOf(text: string, around: Stretch, marks: readonly Stretch[]): Excerpt['pieces'] {
  const pieces: { at: number; text: string; marked: boolean }[] = []
  const put = (start: number, end: number, marked: boolean) => {
    if (start < end) pieces.push({ at: start, text: text.slice(start, end), marked })
  }
  let at = around.start
  for (const { start, end } of apart(marks)) {
    put(at, start, false)
    put(start, end, true)
    at = end
  }
  put(at, around.end, false)
  return pieces
}

function apart(marks: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = []
  for (const mark of [...marks].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last && mark.start < last.end) merged[merged.length - 1] = union(last, mark)
    else merged.push(mark)
  }
  return merged
}

const union = (a: Stretch, b: Stretch): Stretch => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })
