import { visible } from '../words/visible.ts'

/** A text as Markdown that shows it and does nothing else: no emphasis, link, HTML, table cell, list or heading of its own. */
export function markdown(text: string): string {
  const flat = visible(text)
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!$^&]/g, '\\$&')
    .replace(/:\/\//g, ':\\//')
    .replace(/@/g, '\\@')
  return flat.replace(/^(\s*)([-+=:]|\d+[.)])/, (_, space: string, start: string) => {
    return `${space}${start.slice(0, -1)}\\${start.slice(-1)}`
  })
}
