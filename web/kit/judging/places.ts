/** A stretch of a text by its offsets. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A stretch with the words there, as a judgement names them. */
export interface Words extends Stretch {
  readonly quote: string
}

/** The words of a stretch. */
export const wordsAt = (text: string, { start, end }: Stretch): Words => ({ start, end, quote: text.slice(start, end) })

/** Where some words stand in a text, as they are written: of several places the one nearest to `near`. `null`: nowhere. */
export function placeIn(text: string, words: string, near = 0): Stretch | null {
  const wanted = words.trim()
  if (wanted === '') return null
  const after = text.indexOf(wanted, near)
  const before = near > 0 ? text.lastIndexOf(wanted, near) : -1
  const isBefore = before >= 0 && (after < 0 || near - before < after - near)
  const start = isBefore ? before : after
  return start < 0 ? null : { start, end: start + wanted.length }
}

interface Said {
  readonly id: string
  readonly content: readonly Stretch[]
}

/** The innermost of the statements in whose words a stretch lies; `null` where it is the article's own voice. */
export function saidIn<S extends Said>(statements: readonly S[], { start, end }: Stretch): S | null {
  const length = ({ content }: Said): number => content.reduce((sum, one) => sum + one.end - one.start, 0)
  const around = statements.filter(({ content }) => content.some((one) => one.start <= start && end <= one.end))
  return around.reduce<S | null>((least, one) => (least && length(least) <= length(one) ? least : one), null)
}
