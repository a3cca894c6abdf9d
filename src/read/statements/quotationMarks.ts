import type { Stretch } from './candidate.ts'

const pairs: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ['‘', '’'],
  ['"', '"'],
])

/** What may stand between the last word of a quotation and the mark that closes it. */
const stops = /[.,!?;…]/

/**
 * The stretch with the quotation marks that stand right around it, or that belong to marks inside it: annotators and
 * networks leave them out or keep one of the two. A quotation that runs on in the next paragraph has none at its end.
 * Other stretches are returned as they are.
 */
export function withQuotationMarks(text: string, { start, end }: Stretch): Stretch {
  const before = pairs.get(text[start - 1] ?? '')
  const after = closingAt(text, end)
  const inside = marksLeft(text.slice(start, end))
  if (inside.opened !== null) return { start, end: after?.mark === inside.opened ? after.end : end }
  if (inside.closed) return { start: before === inside.closed ? start - 1 : start, end }
  if (before === undefined) return { start, end }
  if (after?.mark === before) return { start: start - 1, end: after.end }
  const stop = stopsAfter(text, end)
  const isLast = before !== '’' && /^[^\S\n]*(?:\n|$)/.test(text.slice(stop, stop + 40))
  return isLast ? { start: start - 1, end: stop } : { start, end }
}

function stopsAfter(text: string, end: number): number {
  let at = end
  while (at < end + 4 && stops.test(text[at] ?? '')) at++
  return at
}

function closingAt(text: string, end: number): { readonly mark: string; readonly end: number } | null {
  const at = stopsAfter(text, end)
  const mark = text[at] ?? ''
  return /[”»“’"]/.test(mark) ? { mark, end: at + 1 } : null
}

/** The mark that would close what is open at the end of some words, and one that closes what was not opened in them. */
function marksLeft(words: string): { readonly opened: string | null; readonly closed: string | null } {
  const open: string[] = []
  let closed: string | null = null
  for (const char of words) {
    if (char === open.at(-1)) open.pop()
    else if (pairs.has(char) && char !== '‘') open.push(pairs.get(char)!)
    else if (char === '”' || char === '»') closed ??= char
  }
  if (open.length === 0 && words.endsWith('’')) closed ??= '’'
  return { opened: open.at(-1) ?? null, closed }
}
