import type { DossierPartOf } from '../../../src/model/answers.ts'
import type { Position, Ref } from '../../../src/model/index.ts'

/** Under which party of the table a position stands: a minister’s under the state. */
export type UnderOf = (position: Pick<Position, 'party' | 'issue' | 'span'>) => Ref

/**
 * Finds the rows of the table in which the positions of an article stand, by their words. A position that no row holds,
 * or that several rows hold on the same words, stands under whoever holds it.
 */
export function standsFor({ table }: Pick<DossierPartOf<'table'>, 'table'>, article: string): UnderOf {
  const rows = new Map<string, Ref[]>()
  for (const { party, issue, cells } of table) {
    for (const one of cells.flatMap(({ evidence }) => evidence)) {
      if (one.article !== article) continue
      const key = placeOf(one, issue)
      const known = rows.get(key) ?? []
      if (!known.some(({ id }) => id === party.id)) rows.set(key, [...known, party])
    }
  }
  return ({ party, issue, span }) => {
    const [first, ...others] = rows.get(placeOf(span, issue)) ?? []
    return first && others.length === 0 ? first : party
  }
}

const placeOf = ({ start, end }: { readonly start: number; readonly end: number }, issue: string): string =>
  `${start} ${end} ${issue}`
