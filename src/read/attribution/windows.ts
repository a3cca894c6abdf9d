import type { Piece } from './wordPiece.ts'

/** A stretch of pieces that is read at once, and the part of it that is answered for. Piece numbers, ends exclusive. */
export interface Window {
  readonly from: number
  readonly core: number
  readonly coreEnd: number
  readonly to: number
}

/** How the weights were trained to see a text; stands beside them in `model.json`. */
export interface Sizes {
  /** Pieces in a window. */
  readonly window: number
  /** Pieces on either side of a core that are read but not answered for. */
  readonly margin: number
  /** Pieces on either side of a cue in which its source and content are looked for. */
  readonly reach: number
  /** Numbers that stand for a piece between the two networks. */
  readonly width: number
}

/** Cuts a text into windows whose cores follow each other without a gap, and end with a sentence or line where they can. */
export function windowsOf(text: string, pieces: readonly Piece[], { window, margin }: Sizes): Window[] {
  const most = window - 2 * margin
  const windows: Window[] = []
  for (let at = 0; at < pieces.length; ) {
    let end = Math.min(pieces.length, at + most)
    if (end < pieces.length) {
      const least = at + Math.floor(most / 2)
      let cut = end
      while (cut > least && !isBreak(text, pieces, cut)) cut--
      if (cut > least) end = cut
    }
    windows.push({
      from: Math.max(0, at - margin),
      core: at,
      coreEnd: end,
      to: Math.min(pieces.length, end + margin),
    })
    at = end
  }
  return windows
}

/** A new line, or a full stop or closing mark and a capital, stands between this piece and the one before it. */
function isBreak(text: string, pieces: readonly Piece[], at: number): boolean {
  const [before, after] = [pieces[at - 1]!, pieces[at]!]
  const gap = text.slice(before.end, after.start)
  if (gap.includes('\n')) return true
  return (
    /^\s+$/.test(gap) && /^[.!?"”]$/.test(text.slice(before.start, before.end)) && /^\p{Lu}/u.test(text[after.start]!)
  )
}

/** 0 no capital, 1 some, 2 capitals throughout: the vocabulary knows small letters only. */
export function caseOf(word: string): 0 | 1 | 2 {
  if (!/\p{Lu}/u.test(word)) return 0
  return word.length > 1 && !/\p{Ll}/u.test(word) ? 2 : 1
}
