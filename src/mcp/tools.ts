import * as z from 'zod'
import type { Counter } from '../app/index.ts'
import {
  Answers,
  type Cell,
  type Dossier,
  dayRange,
  EventStatus,
  Evidence,
  Fault,
  FigureGroup,
  Outlook,
  Ref,
  SearchAnswer,
  TableRow,
  TimelineEntry,
  Topic,
} from '../model/index.ts'

/** A tool that an assistant may call: its form, what it answers, and how. */
export interface Tool {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: z.ZodObject
  readonly output: z.ZodObject
  readonly run: (counter: Counter, input: never) => Promise<object>
}

/** Declares a tool; the compiler then holds `run` to its forms. */
function tool<I extends z.ZodObject, O extends z.ZodObject>(declared: {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: I
  readonly output: O
  readonly run: (counter: Counter, input: z.infer<I>) => Promise<z.input<O>>
}): Tool {
  return declared as unknown as Tool
}

const day = z.iso.date().optional()
const limit = z.int().min(1).max(100).default(20).describe('At most so many.')
const party = z.string().min(1).max(200).optional().describe('A party, by name or id.')
const issue = z.string().min(1).max(200).optional().describe('An issue, by name or id.')

/** Words of an article with what one must know to cite them. */
const Cited = Evidence.extend({
  outlet: z.string().nullable(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  before: z.string().describe('What stands before the words.'),
  after: z.string().describe('What stands after them.'),
})

const same = (asked: string | undefined, { id, name }: { id: string; name: string }): boolean =>
  asked === undefined || id === asked || name.toLowerCase() === asked.toLowerCase()

const head = z.object({ case: z.string(), asOf: z.string().nullable(), total: z.int(), left: z.int() })

/** The first so many, with how many there are and how many are left. */
function first<T>({ case: name, asOf }: Dossier, all: readonly T[], most: number) {
  const shown = all.slice(0, most)
  return { head: { case: name, asOf, total: all.length, left: all.length - shown.length }, shown }
}

/** @throws Fault `cell-unknown` when the case has no such party or issue. */
function rowsOf(dossier: Dossier, asked: { party?: string | undefined; issue?: string | undefined }): TableRow[] {
  const issues = dossier.issues.filter((one) => same(asked.issue, one)).map(({ id }) => id)
  const parties = [...dossier.parties, ...dossier.table.map((row) => row.party)].filter((one) => same(asked.party, one))
  const lacks =
    parties.length === 0 ? `no party "${asked.party}"` : issues.length === 0 ? `no issue "${asked.issue}"` : null
  if (lacks !== null && dossier.table.length > 0) {
    const names = parties.length === 0 ? dossier.parties : dossier.issues
    throw new Fault('cell-unknown', {
      problem: lacks,
      names: names
        .slice(0, 30)
        .map(({ name }) => name)
        .join(', '),
    })
  }
  return dossier.table.filter((row) => same(asked.party, row.party) && issues.includes(row.issue))
}

/** The questions that an assistant may put to a case. Each answers with spans; none writes. */
export const tools: readonly Tool[] = [
  tool({
    name: 'search',
    title: 'Search the articles',
    description: 'Full-text search: passages that hold the words, each with its best sentence and the words found.',
    input: z.object({
      query: z.string().min(1).max(500).describe('Words; "quoted phrases" stand together.'),
      party,
      outlet: z.string().min(1).max(200).optional(),
      from: day,
      to: day,
      limit,
    }),
    output: SearchAnswer,
    run: (counter, { query, limit: most, party: about = null, outlet = null, from = null, to = null }) =>
      counter.search({ q: query, party: about, outlet, from, to, limit: most, offset: 0 }),
  }),
  tool({
    name: 'table',
    title: 'Who wants what',
    description:
      'The table of positions: each party on each issue, its latest stance with the words, how often it spoke, what moved.',
    input: z.object({ party, issue, limit }),
    output: head.extend({
      parties: z.array(Ref),
      issues: z.array(z.object({ id: z.string(), name: z.string() })),
      rows: z.array(
        TableRow.extend({
          cells: z.int().describe('Cells in all; tool "evidence" gives them.'),
          latest: TableRow.shape.cells.element.nullable(),
        }),
      ),
    }),
    run: async (counter, { limit: most, ...asked }) => {
      const dossier = await counter.dossier()
      const { head: heading, shown } = first(dossier, rowsOf(dossier, asked), most)
      const rows = shown.map((row) => ({ ...row, cells: row.cells.length, latest: brief(row.cells.at(-1) ?? null) }))
      return { ...heading, parties: dossier.parties, issues: dossier.issues, rows }
    },
  }),
  tool({
    name: 'evidence',
    title: 'The words behind a cell',
    description:
      'Every position of one party on one issue in order of time, each with the words, where they stand, and what stands around them.',
    input: z.object({ party: party.unwrap(), issue: issue.unwrap(), limit }),
    output: head.extend({
      party: Ref.nullable(),
      issue: z.string().nullable(),
      cells: z.array(TableRow.shape.cells.element.extend({ evidence: z.array(Cited) })),
      moves: TableRow.shape.moves,
    }),
    run: async (counter, { limit: most, ...asked }) => {
      const dossier = await counter.dossier()
      const [row] = rowsOf(dossier, asked)
      const { head: heading, shown } = first(dossier, row?.cells ?? [], most)
      const cells = await Promise.all(shown.map((cell) => citedCell(counter, dossier, cell)))
      return { ...heading, party: row?.party ?? null, issue: row?.issue ?? null, cells, moves: row?.moves ?? [] }
    },
  }),
  tool({
    name: 'timeline',
    title: 'What happened, what is announced',
    description:
      'Meetings, talks and other events in order of time, with status, reports, independent origins and the words.',
    input: z.object({ party, status: EventStatus.optional(), from: day, to: day, limit }),
    output: head.extend({ events: z.array(TimelineEntry) }),
    run: async (counter, { limit: most, party: who, status, from, to }) => {
      const dossier = await counter.dossier()
      const events = dossier.timeline.filter(
        (entry) =>
          (who === undefined || [...entry.actors, ...entry.recipients].some((one) => same(who, one))) &&
          (status === undefined || entry.status === status) &&
          isBetween(entry, { from, to }),
      )
      const { head: heading, shown } = first(dossier, events, most)
      return { ...heading, events: shown.map((entry) => ({ ...entry, evidence: entry.evidence.slice(0, 3) })) }
    },
  }),
  tool({
    name: 'figures',
    title: 'Who gives which numbers',
    description: 'Numbers that speak of the same thing, with who gives each, whether they agree, and the arithmetic.',
    input: z.object({ topic: Topic.optional(), about: party.describe('Whose casualties, territory, money …'), limit }),
    output: head.extend({ figures: z.array(FigureGroup) }),
    run: async (counter, { limit: most, topic, about }) => {
      const dossier = await counter.dossier()
      const groups = dossier.figures.filter(
        (group) =>
          (topic === undefined || group.topic === topic) &&
          (about === undefined || (group.subject !== null && same(about, group.subject))),
      )
      const { head: heading, shown } = first(dossier, groups, most)
      return { ...heading, figures: shown }
    },
  }),
  tool({
    name: 'ask',
    title: 'Ask the case',
    description:
      'Answers a question in English in words of the articles alone, best first, or says that the case does not say. Use it before you answer from memory.',
    input: z.object({ question: z.string().min(1).max(1000), limit }),
    output: Answers.extend({ left: z.int() }),
    run: async (counter, { question, limit: most }) => {
      const answers = await counter.ask(question)
      const shown = answers.answers.slice(0, most)
      return { ...answers, answers: shown, left: answers.answers.length - shown.length }
    },
  }),
  tool({
    name: 'weigh',
    title: 'Which outcomes would hold',
    description:
      'Drafts a conflict from the positions and conditions of the case and says which outcomes would hold, for whom and why. "Holds" never means "is likely"; a preference marked assumed is nobody’s word.',
    input: z.object({}),
    output: Outlook,
    run: (counter) => counter.outlook(),
  }),
]

function brief(cell: Cell | null): Cell | null {
  return cell && { ...cell, evidence: cell.evidence.slice(0, 3) }
}

function isBetween(
  { when }: TimelineEntry,
  { from, to }: { from?: string | undefined; to?: string | undefined },
): boolean {
  if (from === undefined && to === undefined) return true
  const { first: start, last } = when ? dayRange(when.value) : { first: null, last: null }
  if (start === null && last === null) return false
  return (from === undefined || (last ?? '9999') >= from) && (to === undefined || (start ?? '0000') <= to)
}

/** How much of the text is shown before and after the words. */
const around = 200

async function citedCell(counter: Counter, { articles }: Dossier, cell: Cell) {
  const evidence = await Promise.all(
    cell.evidence.slice(0, 10).map(async (span) => {
      const text = await counter.text(span.article)
      const card = articles.find(({ id }) => id === span.article)
      return {
        ...span,
        outlet: card?.outlet?.name ?? null,
        title: card?.title ?? null,
        published: card?.published?.value ?? null,
        before: text.slice(Math.max(0, span.start - around), span.start),
        after: text.slice(span.end, span.end + around),
      }
    }),
  )
  return { ...cell, evidence }
}
