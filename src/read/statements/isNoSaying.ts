import type { Stretch } from './candidate.ts'

/** What the trained reader takes for a statement here and there, and what is none. */
export function isNoSaying(text: string, { cue, content, marks }: Parts): boolean {
  const [first] = cue
  const last = Math.max(...marks.map(({ end }) => end))
  return (
    (first !== undefined && cue.length === 1 && isThinkTank(text, first)) ||
    content.every((part) => isConnective(text, part)) ||
    content.every((part) => part.start >= last && isPastBreak(text, last, part))
  )
}

/** Source and cue together are the `marks`. */
interface Parts {
  readonly cue: readonly Stretch[]
  readonly content: readonly Stretch[]
  readonly marks: readonly Stretch[]
}

const isThinkTank = (text: string, { start, end }: Stretch): boolean =>
  /^think$/i.test(text.slice(start, end)) && /^[\s-]tanks?\b/i.test(text.slice(end, end + 7))

/** "However": a word that joins sentences says nothing. */
const isConnective = (text: string, { start, end }: Stretch): boolean =>
  end - start < 14 &&
  /^(?:however|therefore|meanwhile|moreover|furthermore|nevertheless|nonetheless|besides|thus|hence|instead|still|yet|also|likewise|in addition)[,.]?$/i.test(
    text.slice(start, end),
  )

/** Behind a blank line, where neither a colon leads over it nor a quotation opens: a heading, and another paragraph. */
const isPastBreak = (text: string, last: number, { start }: Stretch): boolean => {
  const between = text.slice(last, start)
  return between.length < 40 && /^[^:.,;!?…]*\n\s*\n[^"“«‘:]*$/.test(between) && !/["“«‘]/.test(text[start] ?? '')
}
