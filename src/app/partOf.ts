import {
  type Briefing,
  type Dossier,
  type DossierPart,
  type DossierPartOf,
  dayRange,
  dossierParts,
  type Ref,
} from '../model/index.ts'
import { announced, movesOf } from '../present/words/next.ts'

/** A part of the dossier as the API answers it: the dossier's own lists, nothing copied. */
export function partOf<P extends DossierPart>(part: P, dossier: Dossier): DossierPartOf<P> {
  const source = part === 'digest' ? { ...dossier, ...briefing(dossier) } : dossier
  const keys = Object.keys(dossierParts[part].shape)
  const lists = keys.flatMap((key) => {
    const list = source[key as keyof Dossier]
    return list === undefined ? [] : [[key, list]] // what may be left out is
  })
  return Object.fromEntries(lists) as DossierPartOf<P>
}

function briefing(dossier: Dossier): Briefing {
  const outlets = new Map<string, Ref>()
  const days: string[] = []
  for (const { outlet, published } of dossier.articles) {
    if (outlet) outlets.set(outlet.id, outlet)
    const day = published && (dayRange(published.value).last ?? dayRange(published.value).first)
    if (day) days.push(day)
  }
  days.sort()
  return {
    moved: movesOf(dossier),
    next: announced(dossier),
    coverage: {
      articles: dossier.articles.length,
      origins: new Set(dossier.articles.map(({ origin }) => origin)).size,
      outlets: [...outlets.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      undated: dossier.articles.length - days.length,
    },
  }
}
