import type { Dossier } from '../../model/index.ts'
import { coverage } from '../words/cite.ts'
import { counted } from '../words/quantity.ts'
import { visible } from '../words/visible.ts'
import { edtfWords } from '../words/when.ts'
import { wrap } from '../words/width.ts'

/** How to print for a terminal. `width` is in columns (at least 40 are used); `colour` allows ANSI weights and colours. */
export interface Style {
  readonly width: number
  readonly colour: boolean
}

const codes = { bold: 1, faint: 2, italic: 3, red: 31, green: 32, yellow: 33, blue: 34 } as const

/** Paints a text that has its final width already. Nothing happens where colour is not wanted. */
export function paint(text: string, ink: keyof typeof codes, style: Style): string {
  return style.colour && text.trim() !== '' ? `\u001b[${codes[ink]}m${text}\u001b[0m` : text
}

/** The columns there are: never fewer than 40. */
export function columnsOf({ width }: Style): number {
  return Number.isFinite(width) ? Math.max(40, Math.floor(width)) : 80
}

/** Makes a text safe to show and wraps it; the first line begins with `first`, the others with `rest` (default: spaces of the same length). */
export function hang(text: string, first: string, style: Style, rest = ' '.repeat(first.length)): string[] {
  const lines = wrap(visible(text), columnsOf(style) - Math.max(first.length, rest.length))
  return lines.map((line, n) => (n === 0 ? first : rest) + line)
}

/** Paints each line behind its indent. */
export function painted(lines: readonly string[], ink: keyof typeof codes, style: Style): string[] {
  return lines.map((line) => {
    const indent = line.length - line.trimStart().length
    return line.slice(0, indent) + paint(line.slice(indent), ink, style)
  })
}

/** The name of the case, what it stands on, and an empty line. */
export function masthead(part: string, dossier: Dossier, style: Style): string[] {
  const { articles, outlets, independent } = coverage(dossier)
  const asOf = dossier.asOf === null ? 'no date known' : `as of ${edtfWords(dossier.asOf)}`
  const stands = `${counted(articles, 'article')} from ${counted(outlets, 'outlet')}, ${independent} independent`
  const name = [visible(dossier.case), part].filter((x) => x !== '').join(' — ')
  return [
    ...painted(hang(name, '', style), 'bold', style),
    ...painted(hang(`${asOf} · ${stands}`, '', style), 'faint', style),
    '',
  ]
}

/** The head of a section. */
export function section(title: string, style: Style): string[] {
  return painted(hang(title.toUpperCase(), '', style), 'bold', style)
}

/** Says in words how many of `all` were left out, or nothing. */
export function remainder(all: number, shown: number, what: string, indent = '  '): string[] {
  return all > shown ? [`${indent}and ${all - shown} more ${what} in the case`] : []
}

/** Joins lines into a text: no spaces at line ends, no two empty lines in a row, one line end at the end. */
export function finish(lines: readonly string[]): string {
  const trimmed = lines.map((line) => line.trimEnd())
  const kept = trimmed.filter((line, n) => line !== '' || (n > 0 && trimmed[n - 1] !== ''))
  while (kept.at(-1) === '') kept.pop()
  return `${kept.join('\n')}\n`
}
