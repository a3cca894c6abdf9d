import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'
import type { Reading, Statement } from '../../src/model/index.ts'
import { type Marked, unmarked } from './unmarked.ts'

const Facts = z.strictObject({
  speaker: z.string().nullable().optional(),
  /** Whom the source speaks for. */
  for: z.string().nullable().optional(),
  /** Everybody that the source names, each under their own name or that of the party they speak for. */
  speakers: z.array(z.string()).optional(),
  to: z.string().nullable().optional(),
  within: z.int().optional(),
  manner: z.enum(['direct', 'indirect', 'mixed']).optional(),
  layer: z.enum(['verbatim', 'reported', 'inferred']).optional(),
  denial: z.boolean().optional(),
})
/** What a statement must say besides its parts; what is left out is not looked at, but `within` and `denial` always are. */
export type Facts = z.infer<typeof Facts>

const Case = z.strictObject({
  t: z.string(),
  is: z.union([Facts, z.array(Facts)]).optional(),
  open: z.literal(true).optional(),
})

/** A text with the statements that stand in it, and nothing else that anybody says. */
export interface Construction {
  readonly name: string
  readonly text: string
  readonly statements: readonly Expected[]
  /** The rules cannot do it yet. */
  readonly open: boolean
}

/** A statement as it must be found. */
export interface Expected extends Marked {
  readonly facts: Facts
}

const file = new URL('constructions.yaml', import.meta.url)

/** Every case of `constructions.yaml`, in its order. */
export const constructions: readonly Construction[] = Object.entries(
  z.record(z.string(), z.array(Case)).parse(parse(readFileSync(file, 'utf8'))),
).flatMap(([name, cases]) =>
  cases.map(({ t, is = [], open = false }) => {
    const { text, statements } = unmarked(t)
    const facts = [is].flat()
    return { name, text, open, statements: statements.map((one, i) => ({ ...one, facts: facts[i] ?? {} })) }
  }),
)

/** How a reader does on one construction: counts of cases and of statements. */
export interface Score {
  readonly construction: string
  readonly cases: number
  /** Cases in which every statement is right and none is too many. */
  readonly right: number
  readonly statements: number
  /** Statements whose source, cue and content are exact. */
  readonly exact: number
  /** Of the statements that must name a speaker, a party, a hearer or several speakers: those that do. */
  readonly resolved: number
  readonly toResolve: number
  /** Statements found that are not there. */
  readonly wrong: number
}

/** The score of a reader by construction, in the order of the file. `read` gets a text and gives its reading. */
export function scoreOf(read: (text: string) => Pick<Reading, 'statements'>): readonly Score[] {
  const scores = new Map<string, Score>()
  for (const one of constructions) {
    const found = judge(one, read(one.text).statements)
    const before = scores.get(one.name)
    scores.set(one.name, before ? added(before, found) : found)
  }
  return [...scores.values()]
}

/** What a reader gets wrong in a case, one line for each fault; `[]` when nothing is. */
export function faultsOf({ statements }: Construction, found: readonly Statement[]): string[] {
  const pairs = statements.map((expected) => pairOf(expected, found))
  const faults = statements.flatMap((expected, i) => {
    const other = pairs[i]
    if (!other) return [`not found: ${expected.content.join(' … ')}`]
    const within = expected.facts.within === undefined ? null : (pairs[expected.facts.within - 1]?.id ?? null)
    return [...partFaults(expected, other), ...factFaults(expected.facts, other, within)]
  })
  const extra = found.filter((other) => !pairs.includes(other))
  return [...faults, ...extra.map(({ source, cue }) => `too many: ${quotes(source)} <${quotes(cue)}>`)]
}

function judge(one: Construction, found: readonly Statement[]): Score {
  const pairs = one.statements.map((expected) => ({ expected, other: pairOf(expected, found) }))
  const named = pairs.filter(({ expected: { facts } }) => facts.speaker || facts.for || facts.to || facts.speakers)
  return {
    construction: one.name,
    cases: 1,
    right: faultsOf(one, found).length === 0 ? 1 : 0,
    statements: pairs.length,
    exact: pairs.filter(({ expected, other }) => other && partFaults(expected, other).length === 0).length,
    resolved: named.filter(({ expected, other }) => other && nameFaults(expected.facts, other).length === 0).length,
    toResolve: named.length,
    wrong: found.filter((other) => !pairs.some((pair) => pair.other === other)).length,
  }
}

function added(a: Score, b: Score): Score {
  return {
    construction: a.construction,
    cases: a.cases + b.cases,
    right: a.right + b.right,
    statements: a.statements + b.statements,
    exact: a.exact + b.exact,
    resolved: a.resolved + b.resolved,
    toResolve: a.toResolve + b.toResolve,
    wrong: a.wrong + b.wrong,
  }
}

const quotes = (spans: readonly { readonly quote: string }[]): string => spans.map(({ quote }) => quote).join(' … ')

/** The statement found at the same cue and content, else at the same cue, else with the same content. */
function pairOf({ cue, content }: Expected, found: readonly Statement[]): Statement | undefined {
  const sameCue = (other: Statement): boolean => cue.length > 0 && quotes(other.cue) === cue.join(' … ')
  const sameContent = (other: Statement): boolean => quotes(other.content) === content.join(' … ')
  return found.find((other) => sameCue(other) && sameContent(other)) ?? found.find(sameCue) ?? found.find(sameContent)
}

function partFaults({ source, cue, content }: Expected, other: Statement): string[] {
  const pairs = [
    ['source', source, other.source],
    ['cue', cue, other.cue],
    ['content', content, other.content],
  ] as const
  return pairs.flatMap(([part, expected, spans]) =>
    expected.join(' … ') === quotes(spans) ? [] : [`${part}: ${quotes(spans)}`],
  )
}

function nameFaults(facts: Facts, { speaker, speaksFor, to, speakers = [] }: Statement): string[] {
  const all = speakers.map((one) => (one.speaker ?? one.speaksFor)?.name ?? '?')
  return [
    ...(facts.speaker === undefined || facts.speaker === (speaker?.name ?? null) ? [] : [`speaker: ${speaker?.name}`]),
    ...(facts.for === undefined || facts.for === (speaksFor?.name ?? null) ? [] : [`for: ${speaksFor?.name}`]),
    ...(facts.to === undefined || facts.to === (to?.name ?? null) ? [] : [`to: ${to?.name}`]),
    ...(facts.speakers === undefined || facts.speakers.join() === all.join() ? [] : [`speakers: ${all.join()}`]),
  ]
}

function factFaults(facts: Facts, other: Statement, within: string | null): string[] {
  return [
    ...nameFaults(facts, other),
    ...(other.within === within ? [] : [`within: ${other.within}`]),
    ...(other.denial === (facts.denial ?? false) ? [] : [`denial: ${other.denial}`]),
    ...(facts.manner === undefined || facts.manner === other.manner ? [] : [`manner: ${other.manner}`]),
    ...(facts.layer === undefined || facts.layer === other.layer ? [] : [`layer: ${other.layer}`]),
  ]
}
