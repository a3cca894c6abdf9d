import type { Quotation } from '../draft.ts'
import { isApostrophe, isSingle, mayClose, mayOpen, pairs } from './marks.ts'

interface Open {
  readonly mark: string
  readonly at: number
}

const anyMark = /''|``|["“”„«»‹›‘’'「」『』]/g

/**
 * The quotations of the stretch `from`–`to` of a text (a paragraph), ordered by where they start. A mark that is never
 * closed runs to the end of the stretch, `closed: false`; a single mark that is never closed is an apostrophe.
 * Linear in the length of the stretch.
 */
export function findQuotations(text: string, from: number, to: number): Quotation[] {
  const found: Quotation[] = []
  const open: Open[] = []
  const finish = (end: number, closed: boolean, closing = 1): void => {
    const { mark, at } = open.pop() as Open
    if (!closed && isSingle(mark)) return
    const inner = { start: at + mark.length, end: closed ? end - closing : end }
    if (inner.start < inner.end) found.push({ start: at, end, inner, depth: open.length, closed })
  }
  const singles = singleClosers(text, from, to)
  // On the stretch alone: in a text without marks each paragraph would be searched to the end of the text.
  for (const match of text.slice(from, to).matchAll(anyMark)) {
    const [mark, at] = [match[0], from + match.index]
    const opener = openerFor(open, mark)
    if (isSingle(mark) && isApostrophe(text, at)) continue
    if (opener >= 0 && closes(text, at, to, mark, open[opener] as Open)) {
      if (mark === '’' && !endsSingle(text, at, singles)) continue
      while (open.length > opener + 1) finish(at, false)
      finish(at + mark.length, true, mark.length)
    } else if (opens(text, at, from, to, mark, singles)) {
      const same = open.findIndex((o) => o.mark === mark)
      if (same >= 0) while (open.length > same) finish(trimEnd(text, at, (open.at(-1) as Open).at + 1), false)
      open.push({ mark, at })
    }
  }
  const end = trimEnd(text, to, from)
  while (open.length > 0) finish(end, false)
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Index in the stack of the innermost open quotation that `mark` can close, -1 for none. */
function openerFor(open: readonly Open[], mark: string): number {
  for (let i = open.length - 1; i >= 0 && i >= open.length - 6; i--) {
    if (pairs[(open[i] as Open).mark]?.includes(mark)) return i
  }
  return -1
}

function closes(text: string, at: number, to: number, mark: string, opener: Open): boolean {
  if (mark === "''") return !/\s/.test(text[at - 1] ?? ' ')
  if (mark === '"' || mark === "'") return mayClose(text, at, to) || !/\s/.test(text[at - 1] ?? ' ')
  if (mark === '“' && opener.mark === '“') return mayClose(text, at, to)
  return true
}

function opens(text: string, at: number, from: number, to: number, mark: string, singles: Closers): boolean {
  if (!(mark in pairs)) return false
  if (mark === '”' || mark === '»' || mark === '"') return mayOpen(text, at, from, to)
  if (mark === "''") return !/\s/.test(text[at + 2] ?? ' ') && mayOpen(text, at, from, to)
  if (isSingle(mark)) return mayOpen(text, at, from, to) && at < singles.last
  return true
}

interface Closers {
  /** Where the last mark stands that could close a single quotation, -1 for none. */
  readonly last: number
  /** For each such mark, the next one; and whether a single quotation opens before that. */
  readonly next: ReadonlyMap<number, boolean>
}

/** Finds the marks that may close a single quotation, and for each whether a better one follows before the next opening. */
function singleClosers(text: string, from: number, to: number): Closers {
  const next = new Map<number, boolean>()
  let [last, later] = [-1, false]
  for (let at = to - 1; at >= from; at--) {
    const mark = text[at] as string
    if (mark === '‘' || mark === '“' || mark === '”') later = false
    if ((mark !== '’' && mark !== "'") || isApostrophe(text, at) || !mayClose(text, at, to)) continue
    next.set(at, later)
    if (last < 0) last = at
    later = true
  }
  return { last, next }
}

/** The ’ of a plural ("the workers’ plan") does not close a quotation when another mark before the next opening can. */
function endsSingle(text: string, at: number, { next }: Closers): boolean {
  return !(text[at - 1] === 's' && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)) && next.get(at) === true)
}

function trimEnd(text: string, end: number, from: number): number {
  let to = end
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--
  return to
}
