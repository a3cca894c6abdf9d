import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entryOf, ref } from '../../test/kit/case.ts'
import { judging } from '../../test/kit/judging.ts'
import { cut, Fault, type JudgementDraft, type Span, targetOf } from '../model/index.ts'
import { inForce } from './force.ts'

const papers = [
  entryOf('Ada Brock said Norland wants the toll. Tom Vell of Sudmark refuses it. They paid 40 million crowns.', {
    path: 'a.txt',
    day: '2031-01-02',
    names: { 'Ada Brock': 'person:Ada Brock', 'Tom Vell': 'person:Tom Vell', Norland: 'state:Norland' },
    statements: [{ by: 'person:Ada Brock', says: 'Norland wants the toll', source: 'Ada Brock', cue: 'said' }],
    positions: [
      { on: 'Norland wants the toll', party: 'state:Norland', issue: 'tolls', stance: 'seeks', holder: 's1' },
      { on: 'Sudmark refuses it', party: 'state:Sudmark', issue: 'tolls', stance: 'refuses' },
    ],
    figures: [{ on: '40 million crowns', value: 4e7, unit: 'crowns', topic: 'money' }],
  }),
  entryOf('A. Brock offered the north lock in Haven. Sudmark took it. Some 30 million crowns were paid.', {
    path: 'b.txt',
    day: '2031-02-03',
    names: { 'A. Brock': 'person:A. Brock', Sudmark: 'state:Sudmark' },
    statements: [],
    positions: [
      { on: 'offered the north lock', party: 'person:A. Brock', issue: 'locks', stance: 'offers' },
      { on: 'Sudmark took it', party: 'state:Sudmark', issue: 'locks', stance: 'accepts' },
    ],
    events: [{ on: 'offered the north lock in Haven', actors: ['person:A. Brock'], recipients: ['state:Sudmark'] }],
    figures: [{ on: '30 million crowns', value: 3e7, unit: 'crowns', topic: 'money' }],
  }),
]
const things = papers.flatMap(({ article, reading }) => [
  ...reading.positions.map((item) => targetOf('position', article.id, item)),
  ...reading.figures.map((item) => targetOf('figure', article.id, item)),
  ...reading.events.map((item) => targetOf('event', article.id, item)),
  ...reading.statements.map((item) => targetOf('statement', article.id, item)),
  ...reading.names.map((item) => targetOf('name', article.id, item)),
])
const people = [
  'person:ada-brock',
  'person:a-brock',
  'person:tom-vell',
  'state:norland',
  'state:sudmark',
  'place:haven',
]
const corrections: Record<string, Record<string, unknown>[]> = {
  position: [{ stance: 'demands' }, { firmness: 'red-line' }, { party: ref('person:Tom Vell') }, { issue: 'fees' }],
  figure: [{ low: 2e7, bound: 'range' }, { topic: 'aid' }],
  event: [{ status: 'denied' }, { type: 'AGREE' }],
  statement: [{ denial: true }, { speaker: ref('person:Tom Vell') }],
  name: [{ entity: ref('person:Tom Vell') }, { role: 'envoy' }],
}

const nth = <T>(list: readonly T[], n: number): T => list[n % list.length]!
/** Any draft; whether the case takes it depends on what was judged before. */
const drafts: fc.Arbitrary<(log: number) => JudgementDraft> = fc
  .tuple(fc.nat(11), fc.nat(1000), fc.nat(1000))
  .map(([verb, a, b]) => (log) => {
    const target = nth(things, a)
    const { article, start, end, quote } = target
    const pair: [string, string] = [nth(people, a), nth(people, b)]
    const one = String(1 + (a % Math.max(1, log)))
    const any: JudgementDraft[] = [
      { verb: 'accept', target },
      { verb: 'reject', target },
      { verb: 'correct', target, to: nth(corrections[target.kind]!, b) },
      { verb: 'reject', target, blind: true },
      {
        verb: 'add',
        item: {
          kind: 'position',
          article,
          span: { start, end, quote },
          party: ref(nth(['state:Norland', 'state:Sudmark'], b)),
          issue: nth(['tolls', 'locks', 'ferries'], b),
          stance: nth(['open', 'refuses'], b),
        },
      },
      { verb: 'join', identities: pair },
      { verb: 'keep-apart', identities: pair },
      { verb: 'split', identity: 'person:ada-brock', forms: [nth(['A. Brock', 'Ada Brock'], b)] },
      { verb: 'comment', target, text: 'look again' },
      { verb: 'undo', of: one },
      { verb: 'redo', of: one },
      { verb: 'undo', of: String(Math.max(1, log)) },
    ]
    return any[verb]!
  })
const sequences = fc.array(drafts, { maxLength: 9 })
const json = (desk: ReturnType<typeof judging>) => JSON.stringify(desk.dossier())

/** Enters a draft; `null` where the case refuses it with a fault of its own. */
async function taken(desk: ReturnType<typeof judging>, draft: (log: number) => JudgementDraft) {
  try {
    return await desk.judge(draft(desk.log.length))
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return null
  }
}

async function judgeAll(all: readonly ((log: number) => JudgementDraft)[]) {
  const desk = judging(papers)
  for (const draft of all) await taken(desk, draft)
  return desk
}

test('undo after any sequence gives the dossier before, byte for byte; redo gives it back', () =>
  fc.assert(
    fc.asyncProperty(sequences, drafts, async (before, draft) => {
      const desk = await judgeAll(before)
      const first = json(desk)
      const entry = await taken(desk, draft)
      if (!entry) return
      const second = json(desk)
      const undo = await desk.judge({ verb: 'undo', of: entry.id })
      expect(json(desk)).toBe(first)
      const again = await desk.judge({ verb: 'undo', of: undo.id })
      expect(json(desk)).toBe(second)
      await desk.judge({ verb: 'undo', of: again.id })
      expect(json(desk)).toBe(first)
      await desk.judge({ verb: 'redo', of: entry.id })
      expect(json(desk)).toBe(second)
    }),
    { numRuns: 40, seed: 7 },
  ))

/** What a later version of the reader makes of the same articles: other ids, other bounds, other claims, less and more. */
const later = papers.map(({ article, reading }) => {
  const shorter = (span: Span): Span => cut(article.text, span.start, span.end - 2)
  const [first, ...others] = reading.positions
  return {
    article,
    reading: {
      ...reading,
      statements: [],
      positions: [
        { ...first!, id: 'q1', holder: null, span: shorter(first!.span) },
        ...others.map((one) => ({ ...one, id: 'q2', stance: 'demands' as const })),
        ...others.map((one) => ({ ...one, id: 'q3', span: shorter(one.span) })),
      ],
      figures: reading.figures.map((one) => ({ ...one, topic: 'aid' as const })),
      events: reading.events.map((one) => ({ ...one, id: 'f1', type: 'AGREE' as const })),
    },
  }
})

test('undo gives the dossier before in whatever reading, and what is undone leaves no trace', () =>
  fc.assert(
    fc.asyncProperty(sequences, sequences, drafts, async (before, after, draft) => {
      const desk = await judgeAll(before)
      desk.readAnew(later)
      for (const one of after) await taken(desk, one)
      const first = json(desk)
      const entry = await taken(desk, draft)
      if (!entry) return
      await desk.judge({ verb: 'undo', of: entry.id })
      expect(json(desk)).toBe(first)
      desk.readAnew(papers)
      const early = json(desk)
      await desk.judge({ verb: 'redo', of: entry.id })
      await desk.judge({ verb: 'undo', of: String(desk.log.length) })
      expect(json(desk)).toBe(early)
    }),
    { numRuns: 30, seed: 11 },
  ))

test('whatever was judged: undoing all that is in force gives the case that nobody judged', () =>
  fc.assert(
    fc.asyncProperty(sequences, async (all) => {
      const desk = await judgeAll(all)
      for (;;) {
        const force = inForce(desk.log)
        const last = desk.log.findLast(({ id, verb }) => force.has(id) && verb !== 'undo' && verb !== 'redo')
        if (!last) break
        await desk.judge({ verb: 'undo', of: last.id })
      }
      expect(json(desk)).toBe(json(judging(papers)))
    }),
    { numRuns: 20, seed: 8 },
  ))

test('the log tells the same story after it was written down and read again', () =>
  fc.assert(
    fc.asyncProperty(sequences, async (all) => {
      const desk = await judgeAll(all)
      const copy = judging(papers, JSON.parse(JSON.stringify(desk.log)))
      expect(json(copy)).toBe(json(desk))
    }),
    { numRuns: 10, seed: 9 },
  ))

/** Judgements that have nothing to do with each other: one for each thing, and pairs of different people. */
const unrelated: readonly JudgementDraft[] = [
  ...things.map((target, index): JudgementDraft => {
    if (index % 3 === 0) return { verb: 'accept', target }
    if (index % 3 === 1) return { verb: 'reject', target }
    return { verb: 'correct', target, to: corrections[target.kind]![0]! }
  }),
  { verb: 'join', identities: ['person:tom-vell', 'state:sudmark'] },
  { verb: 'keep-apart', identities: ['person:ada-brock', 'state:norland'] },
  ...['Norland wants', 'the toll', 'refuses it'].map((quote): JudgementDraft => {
    const { id, text } = papers[0]!.article
    const span = cut(text, text.indexOf(quote), text.indexOf(quote) + quote.length)
    return { verb: 'add', item: { kind: 'statement', article: id, span, speaker: ref('person:Tom Vell') } }
  }),
  {
    verb: 'add',
    item: {
      kind: 'position',
      article: papers[1]!.article.id,
      span: { start: 2, end: 8, quote: ' Brock' },
      party: ref('state:Norland'),
      issue: 'tolls',
      stance: 'open',
    },
  },
]

test('the order of unrelated judgements does not matter', () =>
  fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...unrelated]), fc.nat(), async (some, seed) => {
      const other = [...some].sort(
        (a, b) => ((JSON.stringify(a).length * (seed + 1)) % 7) - ((JSON.stringify(b).length * (seed + 1)) % 7),
      )
      const [one, two] = [
        await judgeAll(some.map((draft) => () => draft)),
        await judgeAll(other.map((draft) => () => draft)),
      ]
      expect(one.log).toHaveLength(two.log.length)
      expect(JSON.stringify(one.judged().entries)).toBe(JSON.stringify(two.judged().entries))
      expect(json(one)).toBe(json(two))
    }),
    { numRuns: 25, seed: 10 },
  ))
