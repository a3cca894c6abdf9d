import type { Stretch } from './things.ts'

/** What is selected inside a text, as offsets into it, without white space at its ends; `null` for nothing. */
export function selectedIn(root: HTMLElement, text: string): Stretch | null {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.commonAncestorContainer)) return null
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-from]')].filter((piece) => range.intersectsNode(piece))
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!first || !last) return null
  const from = Number(first.dataset.from) + offsetIn(first, range.startContainer, range.startOffset, 0)
  const to = Number(last.dataset.from) + offsetIn(last, range.endContainer, range.endOffset, last.textContent.length)
  return trimmed(text, from, to)
}

/** A place in a piece of text; `beyond` where the selection begins or ends outside it. */
function offsetIn(piece: HTMLElement, node: Node, offset: number, beyond: number): number {
  return node === piece.firstChild && node.nodeType === Node.TEXT_NODE ? offset : beyond
}

function trimmed(text: string, from: number, to: number): Stretch | null {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return start < end ? { start, end } : null
}
