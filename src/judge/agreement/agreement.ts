import { type Agreement, type Evidence, JudgedKind, type Judgement, type Position } from '../../model/index.ts'
import { inForce } from '../force.ts'
import { alpha, type Metric, type Units } from './alpha.ts'
import { type CodedUnit, codedClaim, codedUnits } from './codings.ts'
import { interval } from './interval.ts'

/** From what shuts the door to what opens it; `shifts` is a movement and has no place among them. */
const stances = ['refuses', 'demands', 'seeks', 'conditional', 'open', 'offers', 'accepts']
const firmnesses = ['ask', 'signal', 'bottom-line', 'red-line']

interface Question {
  readonly about: Agreement['about']
  readonly metric: Metric
  /** The category of each coding of a unit; -1 leaves it out. */
  readonly values: (unit: CodedUnit) => readonly string[]
  /** Categories in their order, where they have one. */
  readonly order?: readonly string[]
}

const questions: readonly Question[] = [
  { about: 'claim', metric: 'nominal', values: (unit) => unit.codings.map((coding) => codedClaim(unit.kind, coding)) },
  { about: 'stance', metric: 'ordinal', values: (unit) => held(unit).map(({ stance }) => stance), order: stances },
  {
    about: 'firmness',
    metric: 'ordinal',
    values: (unit) => held(unit).map(({ firmness }) => firmness),
    order: firmnesses,
  },
]

const held = ({ codings }: CodedUnit): Position[] =>
  codings.flatMap(({ item }) => (item === null ? [] : [item as Position]))

/**
 * How far coders agree, for each article and kind that two or more have coded, and over all articles (`article: null`):
 * on the whole claim with the nominal metric, on a position's stance and firmness also with the ordinal one. Empty where
 * nobody codes what another has coded.
 */
export function agreements(log: readonly Judgement[]): Agreement[] {
  const units = codedUnits(log)
  const shared = (all: readonly CodedUnit[]) => codersOf(all).length > 1
  const rooms = new Map<string, CodedUnit[]>()
  for (const unit of units) {
    const key = `${unit.article} ${unit.kind}`
    const room = rooms.get(key)
    if (room) room.push(unit)
    else rooms.set(key, [unit])
  }
  const doubly = [...rooms.values()].filter(shared)
  const ofArticles = doubly.flatMap((room) => rowsOf(room, room[0]!.article))
  const ofKinds = JudgedKind.options.flatMap((kind) => {
    const all = doubly.flat().filter((unit) => unit.kind === kind)
    return all.length > 0 ? rowsOf(all, null) : []
  })
  return [...ofKinds, ...ofArticles]
}

const codersOf = (units: readonly CodedUnit[]): string[] =>
  [...new Set(units.flatMap(({ codings }) => codings.map(({ who }) => who)))].sort()

function rowsOf(units: readonly CodedUnit[], article: string | null): Agreement[] {
  const { kind } = units[0]!
  const asked = kind === 'position' ? questions : questions.slice(0, 1)
  return asked.map(({ about, metric, values, order }) => {
    const categories = [...(order ?? [])]
    const numbered: Units = units.map((unit) =>
      values(unit).flatMap((value) => {
        if (!categories.includes(value) && !order) categories.push(value)
        return categories.includes(value) ? [categories.indexOf(value)] : []
      }),
    )
    const paired = numbered.filter((all) => all.length > 1).length
    const value = alpha(numbered, metric)
    return {
      article,
      kind,
      about,
      metric,
      coders: codersOf(units),
      units: paired,
      alpha: value,
      interval: value === null ? null : interval(numbered, metric, `${article ?? 'all'} ${kind} ${about}`),
      because: value === null ? whyNone(paired) : null,
    }
  })
}

const whyNone = (paired: number): string =>
  paired === 0
    ? 'no two coders judged the same thing'
    : 'all judged alike: without any difference agreement cannot be told from chance'

/** What coders say of one thing, where they do not agree, and the entries in force that settle it. */
export interface Disagreement {
  readonly words: Evidence
  readonly kind: JudgedKind
  readonly codings: readonly {
    readonly who: string
    readonly claim: string | null
    readonly entries: readonly string[]
  }[]
  readonly settledBy: readonly string[]
}

/** Every thing of which two coders say different things; by article and place. */
export function disagreements(log: readonly Judgement[]): Disagreement[] {
  const force = inForce(log)
  const decisions = log.filter((entry) => force.has(entry.id) && entry.settles?.length)
  return codedUnits(log).flatMap(({ words, kind, codings }) => {
    const claims = new Set(codings.map((coding) => codedClaim(kind, coding)))
    if (claims.size < 2) return []
    const entries = new Set(codings.flatMap((coding) => coding.entries))
    const settledBy = decisions.filter(({ settles }) => settles?.some((id) => entries.has(id))).map(({ id }) => id)
    const said = codings.map((coding) => ({
      who: coding.who,
      claim: codedClaim(kind, coding) || null,
      entries: coding.entries,
    }))
    return [{ words, kind, codings: said, settledBy }]
  })
}
