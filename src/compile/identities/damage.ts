import { type Evidence, evidence, overlaps, slug } from '../../model/index.ts'
import { once } from '../ground/memo.ts'
import type { Paper } from '../ground/paper.ts'
import type { Person } from './census.ts'

/** A name that a reading doubts, and the identity that it may have been meant to be. */
export interface Misreading {
  readonly a: string
  readonly b: string
  readonly reason: string
  readonly evidence: readonly Evidence[]
}

/** Pairs of identities that a doubt about a damaged name puts side by side. Only people and places of the case itself. */
export function misreadings(papers: readonly Paper[], people: ReadonlyMap<string, Person>): Misreading[] {
  const doubtful = papers.filter(({ reading }) => reading.doubts.some((doubt) => doubt.reading !== null))
  if (doubtful.length === 0) return []
  const byName = new Map<string, string>()
  for (const [id, person] of people) {
    const { kind } = person
    for (const key of keysOf(person)) {
      if (!byName.has(key) || kind === 'person') byName.set(key, id)
    }
  }
  const found = new Map<string, Misreading>()
  for (const { id: article, reading } of doubtful) {
    for (const doubt of reading.doubts) {
      const meant = doubt.reading === null ? undefined : byName.get(slug(doubt.reading))
      const printed = reading.names.find(({ span, entity }) => entity && overlaps(span, doubt.span))?.entity
      if (!meant || !printed || printed.id === meant) continue
      const key = `${printed.id} ${meant}`
      const known = found.get(key)
      const shown = [...(known?.evidence ?? []), evidence(article, doubt.span)].slice(0, 3)
      found.set(key, { a: printed.id, b: meant, reason: known?.reason ?? doubt.message, evidence: shown })
    }
  }
  return [...found.values()]
}

/** Everything that somebody is called, in one spelling. */
const keysOf = once(({ ref, forms }: Person): string[] => [...forms.keys(), ref.name].map((name) => slug(name)))
