import type { Dossier, Evidence, FigureEntry, FigureGroup } from '../../../src/model/index.ts'
import { names } from '../../../src/present/words/event.ts'
import { verdictWords } from '../../../src/present/words/figures.ts'
import { visible } from '../../../src/present/words/visible.ts'

/** Another number for the same thing, by somebody else. */
export interface Rival {
  readonly about: string
  readonly claim: string
  readonly holders: string
  readonly evidence: readonly Evidence[]
}

/** Finds what stands against a figure; empty where nothing does. */
export type RivalsOf = (entry: FigureEntry) => readonly Rival[]

/** Rivals by the dossier’s contradictions: a figure is one side where that side rests on the very words of the figure. */
export function rivalsIn({ contradictions }: Pick<Dossier, 'contradictions'>): RivalsOf {
  const found = new Map<string, Rival[]>()
  for (const { about, sides } of contradictions) {
    for (const side of sides) {
      const others = sides
        .filter((other) => other !== side)
        .map(({ claim, holders, evidence }) => ({
          about: visible(about),
          claim: visible(claim),
          holders: names(holders),
          evidence,
        }))
      for (const e of side.evidence) found.set(place(e), [...(found.get(place(e)) ?? []), ...others])
    }
  }
  return ({ evidence }) => [...new Set(evidence.flatMap((e) => found.get(place(e)) ?? []))]
}

const place = ({ article, start, end }: Evidence): string => `${article} ${start} ${end}`

/** True where two holders give different numbers for one thing, or somebody disputes or contradicts a number. */
export function isDisputed({ verdict, entries }: FigureGroup, rivalsOf: RivalsOf): boolean {
  return verdict === 'differs' || entries.some((entry) => entry.disputedBy.length > 0 || rivalsOf(entry).length > 0)
}

/** How the figures of a topic stand to each other, and whether somebody disputes one; empty for one that stands alone. */
export function standing(group: FigureGroup, rivalsOf: RivalsOf): string {
  const said = group.verdict === 'single' ? '' : verdictWords[group.verdict]
  if (group.verdict === 'differs' || !isDisputed(group, rivalsOf)) return said
  return said === '' ? 'disputed' : `${said}; disputed elsewhere`
}
