import type * as z from 'zod'
import {
  Condition,
  cut,
  DateMention,
  Doubt,
  dayRange,
  Event,
  Fault,
  Figure,
  type Found,
  type JudgedKind,
  Name,
  NameKind,
  Position,
  Proposal,
  plainProblem,
  type Span,
  Statement,
  Term,
} from '../model/index.ts'

const forms = {
  statement: Statement,
  position: Position,
  figure: Figure,
  event: Event,
  proposal: Proposal,
  condition: Condition,
  name: Name,
  date: DateMention,
  term: Term,
  doubt: Doubt,
} as const satisfies Record<JudgedKind, z.ZodObject>

/** What belongs to the program: nobody gives it by hand. */
const ours = new Set(['id', 'rule', 'judged'])

/** The fields of a kind that an analyst may give. */
export function fieldsOf(kind: JudgedKind): string[] {
  return Object.keys(forms[kind].shape).filter((field) => !ours.has(field) || (kind === 'doubt' && field === 'rule'))
}

/** @throws Fault `judgement-invalid` when a field is none of the kind's, or is the program's own. */
export function checkNames(kind: JudgedKind, fields: object, besides: readonly string[] = []): void {
  const known = new Set([...fieldsOf(kind), ...besides])
  for (const field of Object.keys(fields)) {
    if (known.has(field)) continue
    throw new Fault('judgement-invalid', {
      place: `${kind}.${field}`,
      problem: 'there is no such field to judge',
      way: `choose among ${[...known].join(', ')}`,
    })
  }
}

/**
 * Checks a whole thing against the form of its kind and against the text.
 *
 * @throws Fault `judgement-invalid`, or `judgement-span` when words do not stand where they are said to.
 */
export function checkItem(kind: JudgedKind, item: Found, text: string): void {
  const parsed = forms[kind].safeParse(item)
  const [issue] = parsed.error?.issues ?? []
  if (issue) {
    const place = [kind, ...issue.path.map(String)].join('.')
    throw new Fault('judgement-invalid', {
      place,
      problem: plainProblem(issue.message),
      way: 'docs/reference.md shows its form',
    })
  }
  const { low, high } = item as { low?: number | null; high?: number | null }
  if (typeof low === 'number' && typeof high === 'number' && low > high)
    throw invalid(`${kind}.low`, `${low} is more than high, ${high}`, 'exchange the two')
  if (kind === 'figure' && low === null && high === null && (item as Figure).bound !== 'vague')
    throw invalid('figure.low', 'neither low nor high is given', 'give one of them, or set bound to "vague"')
  visit(item, kind, text)
}

const invalid = (place: string, problem: string, way: string): Fault =>
  new Fault('judgement-invalid', { place, problem, way })

/** Looks at every span, reference and time, at any depth. */
function visit(value: unknown, place: string, text: string): void {
  if (value === null || typeof value !== 'object') return
  const { start, quote, id, name, value: time, certainty } = value as Record<string, unknown>
  if (typeof start === 'number' && typeof quote === 'string') checkSpan(value as Span, text)
  else if (typeof id === 'string' && typeof name === 'string' && Object.keys(value).length === 2) checkRef(id, place)
  else if (typeof time === 'string' && typeof certainty === 'string') checkTime(time, place)
  for (const [key, inner] of Object.entries(value)) visit(inner, `${place}.${key}`, text)
}

/** @throws Fault `judgement-span`. */
export function checkSpan({ start, end, quote }: Span, text: string): void {
  let there: string | null = null
  try {
    there = cut(text, start, end).quote
  } catch {
    // outside the text: there are no words
  }
  if (there === quote && quote.trim() !== '') return
  const at = text.indexOf(quote)
  const way =
    quote.trim() === ''
      ? 'mark some words'
      : at >= 0
        ? `they stand at ${at}–${at + quote.length}; offsets count UTF-16 code units of the article's text`
        : 'the article does not hold these words at all: copy them from its text'
  throw new Fault('judgement-span', { start, end, quote: shortened(quote), way })
}

const shortened = (words: string): string => (words.length > 80 ? `${words.slice(0, 77)}…` : words)

function checkRef(id: string, place: string): void {
  const [kind, ...rest] = id.split(':')
  if (NameKind.safeParse(kind).success && rest.join(':').trim() !== '') return
  const kinds = NameKind.options.join(', ')
  throw invalid(place, `"${id}" is no id of an identity`, `write kind:name, where kind is one of ${kinds}`)
}

function checkTime(value: string, place: string): void {
  const { first, last } = dayRange(value)
  if (first !== null || last !== null) return
  throw invalid(place, `"${value}" is no time`, 'write it in EDTF: 2031-05-02, 2031-05, 2031-05-02/2031-05-06')
}
