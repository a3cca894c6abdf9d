import type { Evidence, Lexicon, Reading, Ref, Span, Statement } from '../../model/index.ts'
import { evidence } from '../../model/index.ts'
import { once } from './memo.ts'
import { compare, type Paper } from './paper.ts'
import type { Vocabulary } from './vocabulary.ts'
import { voiceOf } from './voice.ts'

/** What every part of the dossier stands on. */
export interface Ground {
  readonly papers: readonly Paper[]
  readonly lexicon: Lexicon
  readonly vocabulary: Vocabulary
  /** Id of an article → id of the group of copies that it belongs to. */
  readonly originOf: (article: string) => string
  /** An identity as joined across the case. */
  readonly who: (ref: Ref) => Ref
  /** The party for which somebody speaks, or the identity itself. */
  readonly partyOf: (ref: Ref) => Ref
}

/**
 * Who stands behind something: the speaker of its statement, else whose words the article prints, else nobody. Of
 * several who say it, the one that speaks for `party`, else the first.
 */
export function holderOf(ground: Ground, paper: Paper, statement: string | null, party?: Ref): Ref | null {
  const said = statement === null ? undefined : paper.statements.get(statement)
  const all = said ? sayersOf(ground, said) : []
  const own = all.find((one) => one.id === party?.id || ground.partyOf(one).id === party?.id)
  return own ?? all[0] ?? voiceOf(ground, paper)
}

/**
 * Those who say a statement, as the case knows them: the speaker, or all of several ("Norway and Chile said"); nameless
 * officials are the party for which they speak, but nobody's aides are themselves the person.
 */
export function sayersOf(ground: Ground, { speaker, speaksFor, speakers }: Statement): Ref[] {
  const all = speakers ?? [{ speaker, speaksFor }]
  const refs = all.flatMap(
    (one) => one.speaker ?? (one.speaksFor?.id.startsWith('person:') ? null : one.speaksFor) ?? [],
  )
  return [...new Map(refs.map(ground.who).map((ref) => [ref.id, ref])).values()]
}

/** Who is the source of a statement: whoever says it, else the outlets named in its source ("Reuters and AP report"). */
export function sourcesOf(ground: Ground, paper: Paper, statement: Statement): Ref[] {
  const said = sayersOf(ground, statement)
  if (said.length > 0) return said
  const { source } = statement
  const refs = outletsNamed(paper.reading)
    .filter(({ span }) => source.some((one) => one.start <= span.start && span.end <= one.end))
    .map(({ entity }) => ground.who(entity))
  return [...new Map(refs.map((ref) => [ref.id, ref])).values()]
}

/** Where a reading names outlets. */
const outletsNamed = once((reading: Reading): { readonly span: Span; readonly entity: Ref }[] =>
  reading.names.flatMap(({ span, entity }) => (entity?.id.startsWith('outlet:') ? [{ span, entity }] : [])),
)

/** The statements that report a statement, the nearest first. Stops where the text runs in a circle. */
export function reportedBy(paper: Paper, statement: Statement): Statement[] {
  const outer: Statement[] = []
  const seen = new Set([statement.id])
  let next = statement.within
  while (next !== null && !seen.has(next)) {
    const found = paper.statements.get(next)
    if (!found) break
    outer.push(found)
    seen.add(next)
    next = found.within
  }
  return outer
}

/** Evidence without repetition, in order of article (as filed) and place. */
export function tidyEvidence(ground: Pick<Ground, 'papers'>, all: readonly Evidence[]): Evidence[] {
  const order = orderOf(ground)
  const once = new Map(all.map((item) => [`${item.article} ${item.start} ${item.end}`, item]))
  return [...once.values()].sort(
    (a, b) =>
      (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) ||
      a.start - b.start ||
      a.end - b.end ||
      compare(a.article, b.article),
  )
}

const orders = new WeakMap<readonly Paper[], ReadonlyMap<string, number>>()

function orderOf({ papers }: Pick<Ground, 'papers'>): ReadonlyMap<string, number> {
  let order = orders.get(papers)
  if (!order) {
    order = new Map(papers.map((paper, index) => [paper.id, index]))
    orders.set(papers, order)
  }
  return order
}

const byId = new WeakMap<readonly Paper[], ReadonlyMap<string, Paper>>()

/** The papers of a ground by their ids. */
export function papersById({ papers }: Pick<Ground, 'papers'>): ReadonlyMap<string, Paper> {
  let known = byId.get(papers)
  if (!known) {
    known = new Map(papers.map((paper) => [paper.id, paper]))
    byId.set(papers, known)
  }
  return known
}

/** A span of a paper, as evidence. */
export function from(paper: Paper, span: Span): Evidence {
  return evidence(paper.id, span)
}

/** References without repetition, by name, then id. */
export function tidyRefs(refs: readonly Ref[]): Ref[] {
  const once = new Map(refs.map((ref) => [ref.id, ref]))
  return [...once.values()].sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id))
}
