import type { Attribution } from '../../src/read/attribution/attribute.ts'

/** A text in which somebody marked ‹source›, «cue» and [content], without the marks; and what was marked, where there is a cue. */
export function markedAttribution(marked: string): { readonly text: string; readonly attributions: Attribution[] } {
  const open = { '‹': 'source', '«': 'cue', '[': 'content' } as const
  const found: Record<'source' | 'cue' | 'content', { start: number; end: number }[]> = {
    source: [],
    cue: [],
    content: [],
  }
  let [text, at, part] = ['', 0, null as keyof typeof found | null]
  for (const char of marked) {
    if (char in open) [part, at] = [open[char as keyof typeof open], text.length]
    else if ('›»]'.includes(char) && part) found[part].push({ start: at, end: text.length })
    else text += char
  }
  return { text, attributions: found.cue.length > 0 ? [found] : [] }
}
