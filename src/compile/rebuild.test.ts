import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { lexicon } from '../../test/kit/reading.ts'
import { gather } from '../gather/index.ts'
import type { JudgementOf, Reading } from '../model/index.ts'
import { read } from '../read/index.ts'
import { type CaseEntry, type CompileOptions, compile, knowAhead } from './index.ts'

/**
 * A case is laid out again and again while articles come in and analysts judge. What is remembered from one time to the
 * next must never show: a dossier is the same, byte for byte, as one made from nothing.
 */
const folder = 'examples/straits/articles'
let all: CaseEntry[]
beforeAll(() => {
  const files = readdirSync(folder).sort()
  const articles = files.flatMap((path) => gather({ path, bytes: readFileSync(join(folder, path)) }).articles)
  all = articles.map((article) => ({ article, reading: read(article, { lexicon }) }))
})

const written = (entries: readonly CaseEntry[], options: Partial<CompileOptions> = {}): string =>
  JSON.stringify(compile(entries, { case: 'straits', lexicon, ...options }))
/** Of other objects nothing is remembered. */
const fromNothing = (entries: readonly CaseEntry[], options?: Partial<CompileOptions>): string =>
  written(structuredClone([...entries]), options)

/** What an analyst may have done to a reading: taken a thing out, or made a person another one. */
const judgings: readonly ((reading: Reading) => Reading)[] = [
  (reading) => ({ ...reading, positions: reading.positions.slice(1) }),
  (reading) => ({ ...reading, statements: reading.statements.map((one) => ({ ...one, speaker: null })) }),
  (reading) => ({ ...reading, events: reading.events.map((one) => ({ ...one, status: 'denied' as const })) }),
  (reading) => ({ ...reading, figures: reading.figures.slice(0, -1) }),
  (reading) => ({
    ...reading,
    names: reading.names.map((name, at) =>
      at % 3 === 0 && name.entity ? { ...name, entity: { ...name.entity, name: 'X Y' } } : name,
    ),
  }),
]

const signed = { at: '2031-01-01T00:00:00Z', who: 'Ada', why: null, before: null }
type Verdict = JudgementOf<'join' | 'split' | 'keep-apart'>

/** Identities that the example has, to be joined, split and kept apart. */
function verdictsOn(picks: readonly number[]): Verdict[] {
  const { identities } = compile(all, { case: 'straits', lexicon })
  return picks.map((pick, at): Verdict => {
    const [one, other] = [identities[pick % identities.length]!, identities[(pick * 7 + 1) % identities.length]!]
    const id = String(at + 1)
    if (pick % 3 === 0 && one.forms[0])
      return { ...signed, id, verb: 'split', identity: one.id, forms: [one.forms.at(-1)!.form] }
    return { ...signed, id, verb: pick % 3 === 1 ? 'join' : 'keep-apart', identities: [one.id, other.id] }
  })
}

const step = fc.record({
  seats: fc.array(fc.nat(40), { minLength: 1, maxLength: 20 }),
  judged: fc.array(fc.tuple(fc.nat(40), fc.nat(judgings.length - 1)), { maxLength: 3 }),
  asOf: fc.option(fc.constantFrom('2025-03-12', '2025-03-20', '2025-04-05'), { freq: 3 }),
  picks: fc.array(fc.nat(200), { maxLength: 2 }),
})

describe('a dossier laid out again', () => {
  test('is the same bytes as one made from nothing, whatever came in, went out or was judged before', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 4 }), (steps) => {
        for (const { seats, judged, asOf, picks } of steps) {
          const entries = seats.map((seat) => all[seat % all.length]!)
          for (const [at, how] of judged) {
            const entry = entries[at % entries.length]!
            entries[at % entries.length] = { ...entry, reading: judgings[how]!(entry.reading) }
          }
          const options = { asOf, verdicts: verdictsOn(picks) }
          expect(written(entries, options)).toBe(fromNothing(entries, options))
        }
      }),
      { numRuns: 12, seed: 7 },
    )
  }, 120_000)

  it('does not depend on the order in which articles came in', () => {
    const whole = written(all)
    fc.assert(
      fc.property(fc.shuffledSubarray([...all.keys()], { minLength: all.length }), (order) => {
        const [first, ...others] = order.map((at) => all[at]!)
        written(others)
        expect(written([first!, ...others])).toBe(whole)
      }),
      { numRuns: 10, seed: 7 },
    )
  }, 60_000)

  it('does not depend on what was known ahead of its articles', () => {
    const some = structuredClone(all)
    for (const entry of some.filter((_, at) => at % 3 > 0)) knowAhead(entry, lexicon)
    expect(written(some)).toBe(fromNothing(all))
  })

  it('is made of the same parts where nothing has changed', () => {
    const [one, other] = [
      compile(all, { case: 'straits', lexicon }),
      compile([...all].reverse(), { case: 'straits', lexicon }),
    ]
    expect(other.table.every((row, at) => row === one.table[at])).toBe(true)
    expect(one.table.length).toBeGreaterThan(5)
  })
})
