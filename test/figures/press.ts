import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { marked, readText } from '../kit/reading.ts'

/** A sentence of the press, and the figures that a careful reader finds in it: the words, their ends and their unit. */
export interface PressFigures {
  readonly kind: string
  readonly text: string
  readonly expected: readonly string[]
}

interface Sheet {
  readonly figures: Readonly<Record<string, readonly { readonly say: string; readonly is: readonly string[] }[]>>
  readonly near: readonly string[]
}

/** `test/figures/press.yaml`; the kind of a sentence without figures is `near miss`. */
export function pressFigures(): PressFigures[] {
  const { figures, near } = parse(readFileSync(new URL('./press.yaml', import.meta.url), 'utf8')) as Sheet
  const found = Object.entries(figures).flatMap(([kind, cases]) =>
    cases.map(({ say, is }): PressFigures => {
      const { text, words } = marked(say)
      return { kind, text, expected: words.map((word, i) => `${word} = ${is[i]}`) }
    }),
  )
  return [...found, ...near.map((text): PressFigures => ({ kind: 'near miss', text, expected: [] }))]
}

/** What is found in a sentence, in the same notation. */
export const figuresOf = (text: string): string[] =>
  readText(text, '2023-05-17').figures.map(
    ({ span, low, high, unit, bound }) => `${span.quote} = ${endsOf(low, high, bound)} ${unit ?? 'things'}`,
  )

function endsOf(low: number | null, high: number | null, bound: string): string {
  if (low === null) return `..${high}`
  if (high === null) return `${low}..`
  if (low !== high) return `${low}..${high}`
  return bound === 'about' ? `~${low}` : String(low)
}
