import { fromLexicon } from '../../draft.ts'
import { dayOf } from '../calendar.ts'
import { anyOf } from './patterns.ts'
import { type Stretch, stretchOf } from './stretches.ts'

/** When something began, and how long it lasted where it is over. */
export interface Beginning {
  readonly name: string
  /** First day, and last day or infinity. */
  readonly lasted: Stretch
}

interface Conflict {
  readonly name: string
  readonly of: RegExp
  readonly begun: readonly { readonly lasted: Stretch; readonly called: ReadonlySet<string> }[]
}

/** The lexicon's conflicts, and one pattern for all the words by which they and the agreements go. */
export const beginnings = fromLexicon(({ dateSigns: { conflicts, agreements } }) => {
  const all = Object.entries(conflicts).map(
    ([name, { of, begun }]): Conflict => ({
      name,
      of: new RegExp(anyOf(of), 'u'),
      begun: Object.entries(begun).map(([day, called]) => ({
        lasted: day.includes('/') ? stretchOf(day) : [stretchOf(day)[0], Number.POSITIVE_INFINITY],
        called: new Set(called),
      })),
    }),
  )
  const nouns = [...new Set(all.flatMap(({ begun }) => begun.flatMap(({ called }) => [...called])))]
  const signed = Object.entries(agreements)
  return {
    conflicts: all,
    nouns: nouns.sort((a, b) => b.length - a.length),
    agreements: signed.map(([day, names]) => ({
      called: new RegExp(anyOf(names), 'u'),
      lasted: [stretchOf(day)[0], Number.POSITIVE_INFINITY] as const,
      name: names[0] as string,
    })),
    agreementNames: signed.flatMap(([, names]) => names),
  }
})

type Known = ReturnType<typeof beginnings>

/**
 * What may be meant by a conflict's noun ("war"): those whose names stand in the words beside it, else in its sentence,
 * else the only ones that the article names. `[]` where none does, or the article leaves it open.
 */
export function conflictsMeant(
  known: Known,
  noun: string,
  { beside, sentence, article }: { readonly beside: string; readonly sentence: string; readonly article: string },
): Beginning[] {
  const lower = noun.toLowerCase().replace(/\s+/g, ' ')
  for (const place of [beside, sentence]) {
    const named = known.conflicts.filter(({ of }) => of.test(place))
    const found = called(named, lower)
    if (found.length > 0) return found
    // "years of war in Tamsin, Ukraine's neighbour": a conflict that is not known here.
    if (named.length > 0) return []
  }
  const named = known.conflicts.filter(({ of }) => of.test(article))
  return named.length === 1 ? called(named, lower) : []
}

function called(conflicts: readonly Conflict[], noun: string): Beginning[] {
  return conflicts.flatMap(({ name, begun }) =>
    begun.filter(({ called: words }) => words.has(noun)).map(({ lasted }) => ({ name, lasted })),
  )
}

/** The year in which something began, which a sentence may name without telling of another time. */
export const yearBegun = ({ lasted }: Beginning): number => dayOf(lasted[0]).year
