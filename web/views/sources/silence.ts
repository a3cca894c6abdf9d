import { dayRange } from '../../../src/model/dayRange.ts'
import type { Evidence } from '../../../src/model/index.ts'
import { type Outlet, outletsIn } from './outlets.ts'
import { type Told, type Topic, topicsOf } from './topics.ts'

/** What one outlet does with one topic. */
export type Voice =
  /** It reports it, in so many articles. */
  | { readonly kind: 'tells'; readonly articles: number; readonly evidence: readonly Evidence[] }
  /** It printed something in the case while others reported this, and left this out. */
  | { readonly kind: 'silent'; readonly printed: number }
  /** It printed nothing in the case at that time: that is no silence. */
  | { readonly kind: 'absent' }

/** A topic and what each outlet does with it, in the order of the outlets. */
export interface SilenceRow {
  readonly id: string
  readonly kind: Topic['kind']
  readonly name: string
  readonly tellers: number
  readonly silent: number
  readonly voices: readonly Voice[]
}

export interface SilenceMap {
  readonly outlets: readonly Outlet[]
  readonly rows: readonly SilenceRow[]
}

/** How long after the last report of a topic an article still counts as one that could have told it. */
const grace = 3

/**
 * What others report that an outlet leaves out, within the articles of the case. A topic counts when two outlets or
 * more tell it; an outlet is silent on it when it printed an article between the first report and three days after the
 * last, and none of its articles tells it. Without dates nothing is called silent. The most left-out topics come first.
 */
export function silenceMap(dossier: Told): SilenceMap {
  const { outlets, outletOf } = outletsIn(dossier)
  const day = new Map(
    dossier.articles.map(({ id, published }) => [id, published ? dayRange(published.value).first : null]),
  )
  const printedOn = new Map(
    outlets.map(({ id, articles }) => [id, articles.flatMap((article) => day.get(article.id) ?? []).sort()]),
  )
  const rows = topicsOf(dossier).flatMap((topic): SilenceRow[] => {
    if (new Set(topic.evidence.map(({ article }) => outletOf.get(article) ?? '')).size < 2) return []
    const days = topic.evidence.flatMap(({ article }) => day.get(article) ?? []).sort()
    const [first, last] = [days[0], days.at(-1)]
    const voices = outlets.map((outlet) => voiceOf(outlet, topic, { outletOf, printedOn, first, last }))
    const tellers = voices.filter(({ kind }) => kind === 'tells').length
    const silent = voices.filter(({ kind }) => kind === 'silent').length
    return tellers < 2 ? [] : [{ id: topic.id, kind: topic.kind, name: topic.name, tellers, silent, voices }]
  })
  return { outlets, rows: rows.sort((a, b) => b.silent - a.silent || b.tellers - a.tellers) }
}

interface Times {
  readonly outletOf: ReadonlyMap<string, string>
  /** The days on which each outlet printed something, in order. */
  readonly printedOn: ReadonlyMap<string, readonly string[]>
  readonly first: string | undefined
  readonly last: string | undefined
}

function voiceOf(outlet: Outlet, { evidence }: Topic, { outletOf, printedOn, first, last }: Times): Voice {
  const own = evidence.filter(({ article }) => outletOf.get(article) === outlet.id)
  if (own.length > 0) return { kind: 'tells', articles: new Set(own.map(({ article }) => article)).size, evidence: own }
  if (first === undefined || last === undefined) return { kind: 'absent' }
  const days = printedOn.get(outlet.id) ?? []
  const printed = countUpTo(days, later(last, grace)) - countUpTo(days, later(first, -1))
  return printed > 0 ? { kind: 'silent', printed } : { kind: 'absent' }
}

/** How many of some days in order are not later than one of them. */
function countUpTo(days: readonly string[], day: string): number {
  let [from, to] = [0, days.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((days[middle] as string) <= day) from = middle + 1
    else to = middle
  }
  return from
}

function later(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
