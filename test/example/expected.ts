import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'yaml'
import type { Dossier, Evidence, Stance } from '../../src/model/index.ts'
import { dayRange } from '../../src/model/index.ts'

/** One expectation of `examples/straits/expected.yaml`, written by hand: what it says, and whether the dossier meets it. */
export interface Check {
  readonly section: string
  readonly what: string
  readonly met: boolean
}

interface Quoted {
  readonly file: string
  readonly quote: string
}
interface Expected {
  readonly positions: readonly (Quoted & { party: string; stance: Stance })[]
  readonly figures: readonly (Quoted & { low: number | null; high: number | null })[]
  readonly audits: readonly (Quoted & { expected: number; found: number; holds: boolean })[]
  readonly events: readonly { type: string; date: string; place: string; participants: string[]; status: string }[]
  readonly proposals: readonly {
    by: string
    versions: readonly {
      id: string
      points?: readonly { quote: string; how?: string }[]
      changes?: readonly { quote: string; how: string }[]
      dropped?: readonly { quote: string; or?: string }[]
    }[]
  }[]
  readonly conditions: readonly { file: string; pairs: readonly { if: string; then: string }[] }[]
  readonly contradictions: readonly { about: string; sides: readonly Quoted[] }[]
  readonly copies: readonly { files: readonly Quoted[] }[]
  readonly doubts: readonly (Quoted & { kind: string; reading: string | null })[]
  readonly names: readonly { entity: string; forms: readonly string[] }[]
  readonly moves: readonly { party: string; issue: string; steps: readonly Step[] }[]
  readonly alsoMoves: readonly (Quoted & { party: string })[]
  readonly deniedMeetings: readonly { place: string; reported: Quoted; denied: Quoted }[]
  readonly alsoInTable: readonly (Quoted & { party: string; stance: Stance })[]
}
type Step = Quoted & { readonly when: string; readonly stance?: string; readonly or?: readonly Quoted[] }

const group: Readonly<Record<string, string>> = {
  demands: 'ask',
  seeks: 'ask',
  offers: 'give',
  accepts: 'give',
  open: 'give',
  conditional: 'give',
  refuses: 'no',
  shifts: 'shift',
}

const plain = (text: string): string =>
  text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim().toLowerCase()
const wordsOf = (text: string): Set<string> => new Set(plain(text).match(/[\p{L}\p{N}]+/gu) ?? [])

/** True when two stretches share most of the shorter one's words. */
export function alike(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const shared = [...x].filter((word) => y.has(word)).length
  return plain(a).includes(plain(b)) || plain(b).includes(plain(a)) || shared >= 0.7 * Math.min(x.size, y.size)
}

/** A form without the title or the article before it: the reader keeps those apart from the name. */
const bare = (form: string): string => plain(form).replace(/^(?:(?:mr|ms|mrs|president|the|col)\.? )+/, '')

/** Compares a dossier of the example with what a careful reader found in it. */
export function compare(dossier: Dossier): Check[] {
  const expected = parse(readFileSync('examples/straits/expected.yaml', 'utf8')) as Expected
  const fileOf = new Map(dossier.articles.map(({ id, path }) => [id, basename(path).replace(/#\d+$/, '')]))
  const stands = (evidence: readonly Evidence[], { file, quote }: Quoted) =>
    evidence.some((span) => fileOf.get(span.article) === file && alike(span.quote, quote))
  const check = (section: string, what: string, met: boolean): Check => ({ section, what, met })
  const rows = dossier.table.flatMap((row) => row.cells.map((cell) => ({ ...row, cell })))
  const entries = dossier.figures.flatMap(({ entries }) => entries)
  const audits = dossier.figures.flatMap(({ audit }) => audit)
  const originOf = (file: string) => dossier.articles.find(({ id }) => fileOf.get(id) === file)?.origin
  return [
    ...expected.positions.map((want) =>
      check(
        'positions',
        `${want.party} ${want.stance}: ${want.quote}`,
        rows.some(
          ({ party, cell }) =>
            party.name === want.party && group[cell.stance] === group[want.stance] && stands(cell.evidence, want),
        ),
      ),
    ),
    ...expected.figures.map((want) =>
      check(
        'figures',
        want.quote,
        entries.some((entry) => stands(entry.evidence, want) && (entry.low === want.low || entry.high === want.high)),
      ),
    ),
    ...expected.audits.map((want) =>
      check(
        'audits',
        want.quote,
        audits.some(
          (audit) => audit.holds === want.holds && near(audit.expected, want.expected) && near(audit.found, want.found),
        ),
      ),
    ),
    ...expected.events.map((want) =>
      check(
        'events',
        `${want.date} ${want.place}: ${want.participants.join(', ')}`,
        dossier.timeline.some((entry) => sameEvent(entry, want)),
      ),
    ),
    ...expected.proposals.flatMap(({ by, versions }) =>
      versions.flatMap(({ id, points = [] }) =>
        points.map(({ quote }) =>
          check(
            'proposals',
            `${by}, ${id}: ${quote}`,
            dossier.proposals.some(
              (plan) =>
                plan.by.name === by &&
                plan.points.some(({ evidence }) => evidence.some((span) => alike(span.quote, quote))),
            ),
          ),
        ),
      ),
    ),
    ...expected.conditions.flatMap(({ file, pairs }) =>
      pairs.map((pair) =>
        check(
          'conditions',
          pair.if,
          dossier.conditions.some(
            (found) =>
              fileOf.get(found.if.article) === file &&
              alike(found.if.quote, pair.if) &&
              alike(found.then.quote, pair.then),
          ),
        ),
      ),
    ),
    ...expected.contradictions.map(({ about, sides }) =>
      check(
        'contradictions',
        about,
        dossier.contradictions.some(
          (found) => sides.filter((side) => found.sides.some(({ evidence }) => stands(evidence, side))).length >= 2,
        ),
      ),
    ),
    ...expected.copies.map(({ files }) =>
      check(
        'copies',
        `${files.length} files are one origin`,
        new Set(files.map(({ file }) => originOf(file))).size === 1,
      ),
    ),
    check(
      'copies',
      'no other articles are joined',
      new Set(dossier.articles.map(({ origin }) => origin)).size ===
        dossier.articles.length - expected.copies.reduce((sum, { files }) => sum + files.length - 1, 0),
    ),
    ...expected.doubts.map((want) =>
      check(
        'doubts',
        `${want.quote} → ${want.reading}`,
        dossier.doubts.some(
          (doubt) =>
            stands(doubt.evidence, want) &&
            (want.reading === null || doubt.reading === null || alike(doubt.reading, want.reading)),
        ),
      ),
    ),
    ...expected.names.flatMap(({ entity, forms }) => [
      check(
        'names',
        `${entity}: ${forms.join(', ')}`,
        dossier.identities.some((identity) =>
          forms.every((form) => identity.forms.some((found) => bare(found.form) === bare(form))),
        ),
      ),
    ]),
    ...expected.moves.flatMap(({ party, issue, steps }) =>
      steps.slice(1).map((step, at) => {
        const before = steps.slice(0, at + 1)
        const told = (evidence: readonly Evidence[], one: Step) =>
          [one, ...(one.or ?? [])].some((quoted) => stands(evidence, quoted))
        return check(
          'moves',
          `${party} on ${issue}, ${String(step.when).slice(0, 15)}: ${step.quote}`,
          dossier.table.some(
            (row) =>
              row.party.name === party &&
              row.moves.some(
                ({ evidence }) =>
                  told(evidence, step) && (step.stance === 'accepts' || before.some((one) => told(evidence, one))),
              ),
          ),
        )
      }),
    ),
    ...dossier.table.flatMap(({ party, moves }) =>
      moves.map(({ from, to, evidence }) =>
        check(
          'table',
          `move of ${party.name} from ${from} to ${to}: ${evidence.at(-1)?.quote}`,
          [
            ...expected.moves.flatMap((one) =>
              one.steps
                .slice(1)
                .flatMap((step) => [step, ...(step.or ?? [])].map((told) => ({ ...told, party: one.party }))),
            ),
            ...expected.alsoMoves,
          ].some((want) => want.party === party.name && stands(evidence, want)),
        ),
      ),
    ),
    ...expected.deniedMeetings.map(({ place, reported, denied }) =>
      check(
        'denied meetings',
        place,
        dossier.contradictions.some(({ sides }) => {
          const of = (want: Quoted) => sides.findIndex(({ evidence }) => stands(evidence, want))
          return of(reported) >= 0 && of(denied) >= 0 && of(reported) !== of(denied)
        }),
      ),
    ),
    ...expected.proposals.flatMap(({ by, versions }) =>
      versions.slice(1).flatMap((version) => versionChecks(dossier, by, version)),
    ),
    ...rows.map(({ party, cell }) =>
      check(
        'table',
        `${party.name} ${cell.stance}: ${cell.evidence[0]?.quote}`,
        [...expected.positions, ...expected.alsoInTable].some(
          (want) =>
            want.party === party.name && group[want.stance] === group[cell.stance] && stands(cell.evidence, want),
        ),
      ),
    ),
  ]
}

/** A later version of a plan: what it changes, adds and drops against the one before, each found with its words. */
function versionChecks(
  dossier: Dossier,
  by: string,
  version: Expected['proposals'][number]['versions'][number],
): Check[] {
  const { id, points = [], changes = [], dropped = [] } = version
  const wanted = [
    ...changes.map((one) => ({ ...one, or: undefined })),
    ...points.filter(({ how }) => how === 'changed' || how === 'added').map((one) => ({ ...one, or: undefined })),
    ...dropped.map((one) => ({ ...one, how: 'dropped' })),
  ]
  const later = dossier.proposals.filter((plan) => plan.by.name === by && plan.revises !== null)
  return wanted.map(({ how, quote, or = quote }) => ({
    section: 'versions',
    what: `${by}, ${id}, ${how}: ${quote}`,
    met: later.some((plan) =>
      plan.changes.some(
        ({ change, evidence }) =>
          change === how && evidence.some((span) => alike(span.quote, quote) || alike(span.quote, or)),
      ),
    ),
  }))
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.02 * Math.max(Math.abs(a), Math.abs(b))

function sameEvent(entry: Dossier['timeline'][number], want: Expected['events'][number]): boolean {
  const [found, wanted] = [entry.when ? dayRange(entry.when.value) : null, dayRange(want.date)]
  const sameDay =
    found !== null &&
    (found.first ?? '0000') <= (wanted.last ?? '9999') &&
    (wanted.first ?? '0000') <= (found.last ?? '9999')
  const who = [...entry.actors, ...entry.recipients].map(({ name }) => name)
  const there = want.participants.filter((name) => who.some((found) => alike(found, name)))
  return (
    entry.type === want.type &&
    sameDay &&
    there.length >= Math.max(want.participants.length === 0 ? 0 : 1, want.participants.length - 1)
  )
}
