import type { Dossier, FigureGroup } from '../../../src/model/index.ts'
import { groupTitle, sortedFigures } from '../../../src/present/words/figures.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { isDisputed, type RivalsOf, rivalsIn } from './rivals.ts'

/** What is shown: everything where a field is empty. */
export interface FigureChoice {
  readonly topic: string
  /** `disputed`: holders differ, or somebody disputes it; `checked`: there is arithmetic; `wrong`: a sum fails. */
  readonly only: 'all' | 'disputed' | 'checked' | 'wrong'
  /** The id of a holder. */
  readonly holder: string
  /** Words that must stand in the title or in a quotation. */
  readonly words: string
}

/** A group with its place in the dossier, which stays the same whatever is shown. */
export interface Found {
  readonly at: number
  readonly group: FigureGroup
  readonly title: string
}

/** The groups that a choice leaves, in the order of the ledger: to compare first, those told once apart. */
export function chooseFigures(
  dossier: Pick<Dossier, 'figures' | 'contradictions'>,
  choice: FigureChoice,
): { compared: Found[]; alone: Found[] } {
  const { figures } = dossier
  const rivalsOf = rivalsIn(dossier)
  const at = new Map(figures.map((group, n) => [group, n]))
  const found = (group: FigureGroup): Found => ({ at: at.get(group)!, group, title: groupTitle(group) })
  const { compared, alone } = sortedFigures({ figures })
  const fits = (item: Found): boolean => fitsChoice(item, choice, rivalsOf)
  return { compared: compared.map(found).filter(fits), alone: alone.map(found).filter(fits) }
}

function fitsChoice(
  { group, title }: Found,
  { topic, only, holder, words }: FigureChoice,
  rivalsOf: RivalsOf,
): boolean {
  if (topic !== '' && group.topic !== topic) return false
  if (only === 'disputed' && !isDisputed(group, rivalsOf)) return false
  if (only === 'checked' && group.audit.length === 0) return false
  if (only === 'wrong' && group.audit.every(({ holds }) => holds)) return false
  if (holder !== '' && !group.entries.some(({ who }) => who?.id === holder)) return false
  return words === '' || says(group, title, words.toLowerCase())
}

function says({ entries }: FigureGroup, title: string, words: string): boolean {
  const quotes = entries.flatMap(({ evidence }) => evidence.map(({ quote }) => visible(quote).toLowerCase()))
  return title.toLowerCase().includes(words) || quotes.some((quote) => quote.includes(words))
}

/** Everybody who gives a figure, by name, with how many groups they speak in. */
export function holdersOf(figures: Dossier['figures']): { id: string; name: string; groups: number }[] {
  const holders = new Map<string, { id: string; name: string; groups: Set<FigureGroup> }>()
  for (const group of figures) {
    for (const { who } of group.entries) {
      if (!who) continue
      const known = holders.get(who.id) ?? { id: who.id, name: visible(who.name), groups: new Set() }
      known.groups.add(group)
      holders.set(who.id, known)
    }
  }
  return [...holders.values()]
    .map(({ groups, ...holder }) => ({ ...holder, groups: groups.size }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
