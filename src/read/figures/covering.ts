import type { Sentence, Token } from '../draft.ts'

/** The members of a list in order, from one on, that begin before an offset. */
export function upTo<T extends { span: { start: number } }>(list: readonly T[], from: number, end: number): T[] {
  let to = from
  while (to < list.length && (list[to] as T).span.start < end) to++
  return list.slice(from, to)
}

interface Spanned {
  readonly span: { readonly start: number; readonly end: number }
}

/** In the order of the text. */
export const byStart = (a: Spanned, b: Spanned): number => a.span.start - b.span.start

/** The part of speech of the token that begins at an offset; `null` where none does. */
export function tagsOf({ tokens }: Sentence): (offset: number) => string | null {
  return (offset) => {
    let [low, high] = [0, tokens.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tokens[middle] as Token).start < offset) low = middle + 1
      else high = middle
    }
    const token = tokens[low]
    return token?.start === offset ? token.tag : null
  }
}

/** True at offsets that one of the stretches covers, which are in order and apart. */
export function covers(dates: readonly Spanned[]): (offset: number) => boolean {
  let at = 0
  return (offset) => {
    while (at > 0 && (dates[at - 1] as Spanned).span.end > offset) at--
    while (at < dates.length && (dates[at] as Spanned).span.end <= offset) at++
    const date = dates[at]
    return date !== undefined && date.span.start <= offset
  }
}
