import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One expected number of a case of Recognizers-Text, and the sentence that it stands in. */
export interface Wanted {
  readonly file: string
  readonly input: string
  readonly start: number
  readonly end: number
  readonly words: string
  readonly value: string
  readonly unit: string | null
}

export const casesFolder = join('..', 'shared', 'corpora', 'recognizers')

interface Case {
  readonly Input: string
  readonly Results?: readonly {
    readonly Text: string
    readonly Start?: number
    readonly End?: number
    readonly Length?: number
    readonly Resolution?: { readonly value?: unknown; readonly unit?: string; readonly isoCurrency?: string }
  }[]
}

/** The results that a file of cases expects; none where the shared corpora are not there. */
export function wantedIn(file: string): Wanted[] {
  const path = join(casesFolder, `${file}.json`)
  if (!existsSync(path)) return []
  const cases = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as Case[]
  return cases.flatMap(({ Input: input, Results = [] }) =>
    Results.map(({ Text: words, Start: start = 0, End, Length, Resolution: r = {} }) => ({
      file,
      input,
      start,
      end: End === undefined ? start + (Length ?? words.length) : End + 1,
      words,
      value: String(r.value ?? ''),
      unit: r.isoCurrency ?? r.unit ?? null,
    })),
  )
}
