import {
  type CellName,
  type Dossier,
  type Evidence,
  type Judgement,
  overlaps,
  type Position,
  wordsOf,
} from '../model/index.ts'
import { isOfIdentity } from './force.ts'

type Known = Pick<Dossier, 'table' | 'identities'>

/**
 * Every entry that touched a cell of the table, oldest first, in force or not: judgements of the words behind it,
 * of positions of that party on that issue that are there no more, of its party's or holders' identities, comments,
 * and whatever undid or redid one of these. Empty where nobody judged it.
 */
export function historyOf(log: readonly Judgement[], { party, issue }: CellName, dossier: Known): Judgement[] {
  const row = dossier.table.find((one) => one.party.id === party && one.issue === issue)
  const evidence = row?.cells.flatMap((cell) => cell.evidence) ?? []
  const holders = row?.cells.flatMap(({ holder }) => holder?.id ?? []) ?? []
  const parties = idsOf(party, dossier)
  const people = new Set([...parties, ...holders])
  const isClaim = (item: unknown): boolean => {
    const { party: held, issue: on } = (item ?? {}) as Partial<Position>
    return on === issue && held !== undefined && parties.has(held.id)
  }
  const touched = new Set<string>()
  return log.filter((entry) => {
    const touches =
      entry.verb === 'undo' || entry.verb === 'redo'
        ? touched.has(entry.of)
        : isOfIdentity(entry)
          ? ('identities' in entry ? entry.identities : [entry.identity]).some((id) => people.has(id))
          : isAbout(entry, { party, issue }) || onWords(entry, evidence) || claimsOf(entry).some(isClaim)
    if (touches) touched.add(entry.id)
    return touches
  })
}

const isAbout = (entry: Judgement, { party, issue }: CellName): boolean =>
  entry.verb === 'comment' && entry.cell?.party === party && entry.cell.issue === issue

function onWords(entry: Judgement, evidence: readonly Evidence[]): boolean {
  const words = wordsOf(entry)
  return words !== null && evidence.some((span) => span.article === words.article && overlaps(span, words))
}

/** What an entry speaks of: as it was, as it was found, as it became. */
function claimsOf(entry: Judgement): unknown[] {
  const { before, found } = entry
  if (entry.verb === 'add') return [entry.item]
  return entry.verb === 'correct' ? [before, found, { ...(before as object), ...entry.to }] : [before, found]
}

/** The ids of a party: its own, those joined to it, and those of everybody who speaks for it. */
function idsOf(party: string, { identities }: Known): ReadonlySet<string> {
  const ids = new Set([party])
  for (const { id, links, speaksFor } of identities) {
    const isIt = id === party || speaksFor.some((role) => role.party.id === party)
    if (!isIt) continue
    ids.add(id)
    for (const { to, verdict } of links) if (verdict === 'same') ids.add(to)
  }
  return ids
}
