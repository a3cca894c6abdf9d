import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DateMention } from '../../src/model/index.ts'
import { sameValue } from './asTimex.ts'
import { readDates } from './readDates.ts'
import { daysOf } from './stretch.ts'

const folder = join('..', 'shared', 'corpora', 'recognizers', 'DateTime', 'English')

interface Result {
  readonly Text: string
  readonly Type?: string
  readonly TypeName?: string
  readonly Start?: number
  readonly End?: number
  readonly Length?: number
  readonly Value?: unknown
  readonly Resolution?: unknown
}

interface Case {
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime?: string }
  readonly Results?: readonly Result[]
}

interface Tally {
  expected: number
  touched: number
  solved: number
}

/** Commands to an assistant, by the kind of time in them: how many Parley finds, and how many mean what the case says. */
export function recognizersBench(): void {
  if (!existsSync(folder)) {
    console.log('Recognizers-Text: not measured, its cases are not there')
    return
  }
  const kinds = new Map<string, Tally>()
  let [quiet, none] = [0, 0]
  for (const file of readdirSync(folder).sort()) {
    const cases = JSON.parse(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '')) as Case[]
    for (const { Input, Context, Results = [] } of cases) {
      const day = (Context?.ReferenceDateTime ?? '2016-11-07').slice(0, 10)
      const found = readDates(Input, day)
      if (Results.length === 0) {
        none++
        if (found.length === 0) quiet++
      }
      for (const result of Results) count(kinds, result, found)
    }
  }
  print(kinds)
  console.log(`cases in which nothing is a time: ${none}, left alone ${quiet}\n`)
}

function count(kinds: Map<string, Tally>, result: Result, found: readonly DateMention[]): void {
  const kind = (result.Type ?? result.TypeName ?? 'holiday').replace('datetimeV2.', '')
  const tally = kinds.get(kind) ?? { expected: 0, touched: 0, solved: 0 }
  kinds.set(kind, tally)
  const start = result.Start ?? 0
  const end = result.End === undefined ? start + (result.Length ?? result.Text.length) : result.End + 1
  const touching = found.filter(({ span }) => span.start < end && start < span.end)
  tally.expected++
  if (touching.length > 0) tally.touched++
  const values = valuesOf(result.Value ?? result.Resolution)
  if (touching.some((mention) => values.length === 0 || values.some((value) => isSame(mention, value)))) tally.solved++
}

function print(kinds: ReadonlyMap<string, Tally>): void {
  console.log('### Recognizers-Text, English: commands to an assistant, by kind\n')
  const all = { expected: 0, touched: 0, solved: 0 }
  for (const [kind, { expected, touched, solved }] of [...kinds].sort((a, b) => b[1].expected - a[1].expected)) {
    all.expected += expected
    all.touched += touched
    all.solved += solved
    console.log(line(kind, { expected, touched, solved }))
  }
  console.log(line('together', all))
}

const line = (kind: string, { expected, touched, solved }: Tally): string =>
  `${kind.padEnd(14)} expected ${String(expected).padStart(4)}  found ${(touched / expected).toFixed(3)}  solved ${(solved / expected).toFixed(3)}  unsolved ${String(expected - solved).padStart(4)}`

/** What a case resolves to, flat: `2016-11-07`, `2016-11-07/2016-11-14` (the end not counted in), `PT3H`, `T17:00`. */
function valuesOf(resolution: unknown): string[] {
  if (typeof resolution !== 'object' || resolution === null) return []
  const fields = resolution as Record<string, unknown>
  if (Array.isArray(fields.values)) return fields.values.flatMap(valuesOf)
  const text = (key: string): string | null => (typeof fields[key] === 'string' ? (fields[key] as string) : null)
  const nested = [fields.FutureResolution, fields.PastResolution].flatMap(valuesOf)
  const [start, end] = [text('start') ?? text('startDate'), text('end') ?? text('endDate')]
  const plain = [text('date'), text('dateTime'), text('time'), text('value'), text('timex'), text('Timex')]
  const range = start || end ? [`${start ?? '..'}/${end ?? '..'}`] : []
  return [...nested, ...range, ...plain.filter((one) => one !== null)].map((one) => one.replace(' ', 'T'))
}

/** Whether a mention says a value: the same days, the same clock time, the same length. */
function isSame({ when, length, kind }: DateMention, value: string): boolean {
  const own = when.value.replace(/[~?%]/g, '')
  if (sameValue(own, value) || (length !== undefined && sameValue(length, value))) return true
  if (kind === 'time') {
    const clock = (one: string): string => one.replace(/:00(?::00)?$/, '')
    return clock(own).endsWith(clock(value)) || clock(own) === clock(value)
  }
  const [a, b] = [daysOf(own), daysOf(value, true)]
  return a !== null && b !== null && a.from === b.from && a.to === b.to
}
