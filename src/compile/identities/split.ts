import { type NameKind, type Reading, type Ref, refOf, type Span } from '../../model/index.ts'
import type { Paper } from '../ground/paper.ts'
import { readOtherwise, renamed } from './renamed.ts'

/** What is to be split off: mentions in some forms, of an identity that goes by several ids. */
export interface Splitting {
  /** The ids of the identity. */
  readonly ids: readonly string[]
  readonly kind: NameKind
  readonly forms: readonly string[]
  /** Ids of all other identities. */
  readonly others: ReadonlySet<string>
}

/**
 * Gives the mentions in those forms an identity of their own, and whatever stands on these mentions alone: in an
 * article that uses only such forms everything, elsewhere the statements, positions and events whose words hold one
 * of these mentions and none of the others, and what such statements tell. `null` when no article has any.
 */
export function splitOff(
  papers: readonly Paper[],
  splitting: Splitting,
): { readonly papers: readonly Paper[]; readonly ref: Ref } | null {
  const forms = new Set(splitting.forms)
  const ids = new Set(splitting.ids)
  const mentioned = papers.flatMap(({ reading }) => reading.names.filter(({ entity }) => entity && ids.has(entity.id)))
  if (!mentioned.some(({ name }) => forms.has(name))) return null
  const kept = new Set(mentioned.flatMap(({ name, entity }) => (entity && !forms.has(name) ? [entity.id] : [])))
  const ref = refFor(splitting, kept)
  const result = papers.map((paper) => {
    const here = splitting.ids.filter(
      (id) => id !== ref.id && paper.reading.names.some(({ entity }) => entity?.id === id),
    )
    if (here.length === 0) return paper
    return readOtherwise(paper, `split ${JSON.stringify([here, ref, splitting.forms])}`, () =>
      here.reduce((sum, id) => readingSplit(sum, { id, ref, forms }), paper.reading),
    )
  })
  return { papers: result, ref }
}

/** The id that such a name usually has, if nobody else goes by it. */
function refFor({ kind, forms, others, ids }: Splitting, kept: ReadonlySet<string>): Ref {
  const name = forms[0]!
  const usual = refOf(kind, name)
  if (!others.has(usual.id) && !kept.has(usual.id)) return usual
  return { id: `${ids[0]}-${usual.id.split(':')[1]}`, name }
}

interface OneId {
  readonly id: string
  readonly ref: Ref
  readonly forms: ReadonlySet<string>
}

function readingSplit(reading: Reading, { id, ref, forms }: OneId): Reading {
  const mine = reading.names.filter(({ entity }) => entity?.id === id)
  const [gone, stay] = [mine.filter(({ name }) => forms.has(name)), mine.filter(({ name }) => !forms.has(name))]
  if (gone.length === 0) return reading
  const refs = new Map([[id, ref]])
  if (stay.length === 0) return renamed(reading, refs)
  const holds = (spans: readonly Span[], mentions: typeof mine) =>
    mentions.some(({ span }) => spans.some((outer) => outer.start <= span.start && span.end <= outer.end))
  const toldBy = new Set<string | null>()
  const change = <T extends object>(items: readonly T[], spansOf: (item: T) => readonly Span[]): T[] =>
    items.map((item) => {
      const { holder = null, statement = holder } = item as { holder?: string | null; statement?: string | null }
      const spans = spansOf(item)
      if (holds(spans, stay) || !(holds(spans, gone) || toldBy.has(statement))) return item
      return renamed(item, refs)
    })
  const statements = change(reading.statements, ({ source }) => source)
  reading.statements.forEach((statement, index) => {
    if (statements[index] !== statement) toldBy.add(statement.id)
  })
  const its = ({ span }: { readonly span: Span }) => [span]
  return {
    ...reading,
    names: reading.names.map((name) => (gone.includes(name) ? { ...name, entity: ref } : name)),
    statements,
    positions: change(reading.positions, its),
    figures: change(reading.figures, its),
    events: change(reading.events, its),
    proposals: change(reading.proposals, its),
  }
}
