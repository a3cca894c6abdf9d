import type { Ground } from '../../src/compile/ground/ground.ts'
import { filePapers } from '../../src/compile/ground/paper.ts'
import { vocabularyOf } from '../../src/compile/ground/vocabulary.ts'
import { type CaseEntry, compile } from '../../src/compile/index.ts'
import {
  type Condition,
  cut,
  type Dossier,
  type Doubt,
  type Event,
  type Figure,
  type Name,
  type NameKind,
  type Position,
  type Proposal,
  type Reading,
  type Ref,
  refOf,
  type Span,
  type Statement,
  type Term,
  type When,
} from '../../src/model/index.ts'
import { articleOf, lexicon } from './reading.ts'

/** A reference as tests write it: `state:Norland` → `{ id: 'state:norland', name: 'Norland' }`. */
export function ref(written: string): Ref {
  const [kind, name] = written.split(':') as [NameKind, string]
  return refOf(kind, name)
}

/** A time that is said in the text, without its span. */
export const said = (value: string): When => ({ value, certainty: 'said', because: null, span: null })

type Written<T, Words extends keyof T> = Partial<Omit<T, Words>>

/** A reading in short: words stand for spans (their first occurrence), `kind:Name` for references. */
export interface Sketch {
  readonly path?: string
  readonly outlet?: string
  readonly day?: string
  readonly title?: string
  readonly genre?: Reading['article']['genre']
  readonly credits?: string[]
  readonly original?: string
  readonly translated?: { from: string | null; sign: string }
  /** Words → reference, or the reference with role and office. */
  readonly names?: Record<string, string | (Partial<Name> & { entity: Ref })>
  readonly statements?: (Written<Statement, 'source' | 'cue' | 'content' | 'speaker'> & {
    by: string | null
    says: string
    source?: string
    cue?: string
  })[]
  readonly positions?: (Written<Position, 'span' | 'party'> & { on: string; party: string })[]
  readonly events?: (Written<Event, 'span' | 'actors' | 'recipients' | 'place'> & {
    on: string
    actors: string[]
    recipients?: string[]
    place?: string
  })[]
  readonly figures?: (Written<Figure, 'span' | 'subject'> & { on: string; value: number; subject?: string })[]
  readonly proposals?: (Written<Proposal, 'span' | 'by' | 'points' | 'reactions'> & {
    on: string
    by: string
    points: [words: string, issue: string][]
    reactions?: [by: string, stance: Position['stance'], words: string][]
  })[]
  readonly conditions?: { if: string; then: string; holder?: string }[]
  readonly terms?: { on: string; gloss: string; voice?: Term['voice'] }[]
  readonly doubts?: { on: string; reading: string | null; rule?: string; message?: string }[]
}

/** Makes an entry of a case out of a text and a sketch of its reading. Every span is cut from the text. */
export function entryOf(text: string, sketch: Sketch = {}): CaseEntry {
  const article = { ...articleOf(text), path: sketch.path ?? 'test.txt' }
  const span = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`“${words}” does not stand in the text`)
    return cut(text, start, start + words.length)
  }
  return { article, reading: { ...cardOf(sketch, text), ...layersOf(sketch, span) } }
}

/** Compiles entries with the real lexicon. */
export function dossierOf(entries: readonly CaseEntry[], asOf: string | null = null): Dossier {
  return compile(entries, { case: 'test', lexicon, asOf })
}

function cardOf(sketch: Sketch, text: string): Pick<Reading, 'article' | 'furniture' | 'dates'> {
  return {
    article: {
      title: sketch.title ?? text.slice(0, 30),
      outlet: sketch.outlet ? refOf('outlet', sketch.outlet) : null,
      author: null,
      url: null,
      original: sketch.original ?? null,
      published: sketch.day ? said(sketch.day) : null,
      language: 'en',
      translated: sketch.translated ?? null,
      genre: sketch.genre ?? 'news',
      credits: sketch.credits ?? [],
    },
    furniture: [],
    dates: [],
  }
}

type Cut = (words: string) => Span

function layersOf(sketch: Sketch, span: Cut): Omit<Reading, 'article' | 'furniture' | 'dates'> {
  return {
    names: namesOf(sketch, span),
    statements: statementsOf(sketch, span),
    figures: figuresOf(sketch, span),
    events: eventsOf(sketch, span),
    positions: positionsOf(sketch, span),
    proposals: proposalsOf(sketch, span),
    conditions: (sketch.conditions ?? []).map(
      (one): Condition => ({ if: span(one.if), then: span(one.then), holder: one.holder ?? null, rule: 'test' }),
    ),
    terms: (sketch.terms ?? []).map(({ on, gloss, voice = 'author' }): Term => ({ span: span(on), gloss, voice })),
    doubts: (sketch.doubts ?? []).map(
      ({ on, reading, rule = 'test', message = 'looks damaged' }): Doubt => ({
        span: span(on),
        rule,
        message,
        reading,
      }),
    ),
  }
}

function namesOf({ names = {} }: Sketch, span: Cut): Name[] {
  return Object.entries(names).map(([words, meant]) => {
    const whole = typeof meant === 'string' ? { entity: ref(meant) } : meant
    const kind = whole.entity.id.split(':')[0] as NameKind
    return { span: span(words), name: words, kind, role: null, of: null, because: null, ...whole }
  })
}

function statementsOf({ statements = [] }: Sketch, span: Cut): Statement[] {
  return statements.map(({ by, says, source, cue, ...rest }, index) => ({
    id: `s${index + 1}`,
    source: source ? [span(source)] : [],
    cue: cue ? [span(cue)] : [],
    content: [span(says)],
    speaker: by === null ? null : ref(by),
    speaksFor: null,
    to: null,
    manner: 'indirect',
    layer: 'reported',
    within: null,
    denial: false,
    when: null,
    because: null,
    rule: 'test',
    ...rest,
  }))
}

function figuresOf({ figures = [] }: Sketch, span: Cut): Figure[] {
  return figures.map(({ on, value, subject, ...rest }) => ({
    span: span(on),
    low: value,
    high: value,
    unit: 'people',
    bound: 'exact',
    of: null,
    topic: 'casualties',
    per: null,
    subject: subject ? ref(subject) : null,
    period: null,
    statement: null,
    rule: 'test',
    ...rest,
  }))
}

function eventsOf({ events = [] }: Sketch, span: Cut): Event[] {
  return events.map(({ on, actors, recipients = [], place, ...rest }, index) => ({
    id: `e${index + 1}`,
    span: span(on),
    type: 'CONSULT',
    actors: actors.map(ref),
    recipients: recipients.map(ref),
    place: place ? ref(place) : null,
    when: null,
    status: 'held',
    statement: null,
    rule: 'test',
    ...rest,
  }))
}

function positionsOf({ positions = [] }: Sketch, span: Cut): Position[] {
  return positions.map(({ on, party, ...rest }, index) => ({
    id: `p${index + 1}`,
    span: span(on),
    party: ref(party),
    issue: 'territory',
    stance: 'demands',
    firmness: 'ask',
    toward: on,
    holder: null,
    when: null,
    layer: 'reported',
    rule: 'test',
    ...rest,
  }))
}

function proposalsOf({ proposals = [] }: Sketch, span: Cut): Proposal[] {
  return proposals.map(({ on, by, points, reactions = [], ...rest }, index) => ({
    id: `q${index + 1}`,
    span: span(on),
    by: ref(by),
    name: on,
    when: null,
    points: points.map(([words, issue], n) => ({ n: n + 1, span: span(words), issue })),
    reactions: reactions.map(([who, stance, words]) => ({ by: ref(who), stance, span: span(words) })),
    rule: 'test',
    ...rest,
  }))
}

/** What the parts of a dossier are made from, where everybody is who they are called and no article is a copy. */
export const groundOf = (entries: readonly CaseEntry[], changed: Partial<Ground> = {}): Ground => ({
  papers: filePapers(entries, lexicon, null),
  lexicon,
  vocabulary: vocabularyOf(lexicon),
  originOf: (id) => id,
  who: (one) => one,
  partyOf: (one) => one,
  ...changed,
})
