import type { Dossier, Evidence, Identity, Lexicon, Reading, Ref, Span } from '../../model/index.ts'
import { cutTrimmed, evidence } from '../../model/index.ts'
import type { CaseEntry } from '../ground/entry.ts'
import { type Bounds, sentenceAt, sentenceBounds } from '../ground/sentences.ts'
import { type Stems, stemsOf } from './stems.ts'

/** A case laid ready to be asked: its dossier, its texts, and how to find one's way from the one to the other. */
export interface Archive {
  readonly dossier: Dossier
  readonly readings: ReadonlyMap<string, Reading>
  readonly stems: Stems
  readonly lexicon: Lexicon
  /** True when some article has a word, by stem. */
  readonly has: (stem: string) => boolean
  /** The identity of the case behind a reference of one article. */
  readonly who: (ref: Ref) => Ref
  /** Ids of the parties for which somebody speaks. */
  readonly partiesOf: (id: string) => readonly string[]
  /** The sentence around a span, and the ids of whoever is named in it. */
  readonly around: (span: Evidence) => { readonly text: string; readonly names: ReadonlySet<string> }
  /** Ids of whoever is named within a span. */
  readonly namesIn: (span: Evidence) => readonly string[]
  /** Every sentence of an article, as evidence. */
  readonly sentences: (article: string) => readonly Evidence[]
}

const kept = new WeakMap<Dossier, Archive>()

/** Lays a case ready. Made once for each dossier; sentences and words of an article are looked at when first asked for. */
export function archiveOf(dossier: Dossier, entries: readonly CaseEntry[], lexicon: Lexicon): Archive {
  let made = kept.get(dossier)
  if (!made) {
    made = archive(dossier, entries, lexicon)
    kept.set(dossier, made)
  }
  return made
}

function archive(dossier: Dossier, entries: readonly CaseEntry[], lexicon: Lexicon): Archive {
  const listed = new Set(dossier.articles.map(({ id }) => id))
  const held = entries.filter(({ article }) => listed.has(article.id))
  const texts = new Map(held.map(({ article }) => [article.id, article.text]))
  const readings = new Map(held.map(({ article, reading }) => [article.id, reading]))
  const stems = stemsOf(lexicon)
  const who = finder(dossier)
  const bounds = remembered((id: string): Bounds[] => sentenceBounds(texts.get(id) ?? '', lexicon))
  let words: ReadonlySet<string> | null = null
  return {
    dossier,
    readings,
    stems,
    lexicon,
    who,
    has: (stem) => {
      words ??= new Set([...texts.values()].flatMap((text) => [...new Set(stems.in(text))]))
      return stems.alike(stem).some((one) => (words as ReadonlySet<string>).has(one))
    },
    partiesOf: partiesOf(dossier),
    around: (span) => {
      const all = bounds(span.article)
      const [first, last] = [all[sentenceAt(all, span.start)], all[sentenceAt(all, span.end - 1)]]
      const [start, end] = [Math.min(first?.start ?? span.start, span.start), Math.max(last?.end ?? span.end, span.end)]
      const names = (readings.get(span.article)?.names ?? []).filter((name) => inside(name.span, start, end))
      return {
        text: (texts.get(span.article) ?? '').slice(start, end),
        names: new Set(names.flatMap(({ entity }) => (entity ? [who(entity).id] : []))),
      }
    },
    namesIn: ({ article, start, end }) =>
      (readings.get(article)?.names ?? []).flatMap(({ span, entity }) =>
        entity && inside(span, start, end) ? [who(entity).id] : [],
      ),
    sentences: remembered((id: string) =>
      bounds(id).flatMap(({ start, end }) => {
        const span = cutTrimmed(texts.get(id) ?? '', start, end)
        return span ? [evidence(id, span)] : []
      }),
    ),
  }
}

const inside = (span: Span, start: number, end: number): boolean => start <= span.start && span.end <= end

function remembered<T>(make: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>()
  return (id) => {
    let value = known.get(id)
    if (value === undefined) {
      value = make(id)
      known.set(id, value)
    }
    return value
  }
}

/** By id; else by the name, where one identity of that kind has it among its forms. */
function finder({ identities, parties }: Dossier): (ref: Ref) => Ref {
  const byId = new Map<string, Ref>([...parties, ...identities].map(({ id, name }) => [id, { id, name }]))
  const byForm = new Map<string, Identity | null>()
  for (const identity of identities)
    for (const form of new Set([identity.name, ...identity.forms.map((one) => one.form)])) {
      const key = `${identity.kind} ${form}`
      byForm.set(key, byForm.has(key) ? null : identity)
    }
  return (ref) => {
    const found = byId.get(ref.id) ?? byForm.get(`${ref.id.split(':')[0]} ${ref.name}`)
    return found ? { id: found.id, name: found.name } : ref
  }
}

function partiesOf({ identities }: Dossier): (id: string) => readonly string[] {
  const known = new Map(
    identities.map(({ id, speaksFor }) => [id, [...new Set(speaksFor.map(({ party }) => party.id))]]),
  )
  return (id) => known.get(id) ?? []
}
