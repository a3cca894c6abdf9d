const [open, close] = ['\u0001', '\u0002']

/** Takes out of a text what would be read as one of our marks, and half characters, unit for unit, so that every offset stays. */
export function unmarkable(text: string): string {
  return text.replace(/[\u0000-\u0002\p{Surrogate}]/gu, ' ')
}

/** The stretches between marks, counted from `from` in the text without them. */
export function markedSpans(marked: string, from: number): { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = []
  let [at, start] = [from, from]
  for (const part of marked.split(/([\u0001\u0002])/)) {
    if (part === open) start = at
    else if (part === close) spans.push({ start, end: at })
    else at += part.length
  }
  return spans
}
