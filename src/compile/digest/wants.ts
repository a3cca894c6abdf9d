import { from, type Ground, tidyEvidence } from '../ground/ground.ts'
import { compare } from '../ground/paper.ts'
import { bucketsOf } from '../ground/union.ts'
import type { FilledCell } from '../table/cells.ts'
import type { Held } from '../table/held.ts'
import type { FilledRow } from '../table/table.ts'
import { creditOf, type Drafted, mentionOf } from './draft.ts'
import { stanceNow } from './stances.ts'

/** Issues told, parties told on each, positions told of each party. */
const ISSUES = 5
const PARTIES = 3
/** Content words that a position must have to be worth a sentence: “meet” says nothing. */
const LEAST_WORDS = 2

/** What the parties want on the issues that most articles write of: the latest position of each, with who says so. */
export function wants(ground: Ground, rows: readonly FilledRow[]): Drafted[] {
  const byIssue = [...bucketsOf(rows, ({ row }) => row.issue)]
    .map(([issue, all]) => ({
      issue,
      all,
      weight: originsBehind(
        ground,
        all.flatMap(({ cells }) => cells),
      ),
    }))
    .sort((a, b) => b.weight - a.weight || compare(a.issue, b.issue))
  return byIssue.slice(0, ISSUES).flatMap(({ all }) =>
    all
      .map((row, index) => ({ row, index, weight: originsBehind(ground, row.cells) }))
      .sort((a, b) => b.weight - a.weight || a.index - b.index)
      .slice(0, PARTIES)
      .flatMap(({ row }) => {
        const cell = telling(row.cells)
        return cell ? [draftOf(ground, cell)] : []
      }),
  )
}

/** Independent articles first, then how many positions: what is told twice over weighs more than what is told at length. */
function originsBehind(ground: Ground, cells: readonly FilledCell[]): number {
  const papers = cells.flatMap(({ held }) => held.map(({ paper }) => ground.originOf(paper.id)))
  return new Set(papers).size * 1000 + Math.min(papers.length, 999)
}

/** The cell to print: the latest day's; there the party's own words before reported ones before readings of it. */
function telling(cells: readonly FilledCell[]): FilledCell | undefined {
  const rank = { verbatim: 0, reported: 1, inferred: 2 }
  const firm = { 'red-line': 0, 'bottom-line': 1, signal: 2, ask: 2 }
  const day = (cell: FilledCell) => cell.held[0]?.day ?? ''
  const worth = cells.filter(({ held: [one] }) => one && one.object.size >= LEAST_WORDS)
  return worth.sort(
    (a, b) =>
      Number(a.cell.layer === 'inferred') - Number(b.cell.layer === 'inferred') ||
      compare(day(b), day(a)) ||
      rank[a.cell.layer] - rank[b.cell.layer] ||
      firm[a.cell.firmness] - firm[b.cell.firmness],
  )[0]
}

function draftOf(ground: Ground, { held }: FilledCell): Drafted {
  const one = held[0] as Held
  const { paper, position } = one
  const party = ground.who(position.party)
  const source = sourceOf(ground, one)
  const mention = mentionOf(ground, paper, { ref: party, at: position.span })
  const evidence = [from(paper, position.span), ...(mention ? [mention] : []), ...source.evidence]
  const read = `${party.name}${position.layer === 'inferred' ? ', on this reading,' : ''} ${stanceNow(one)}`
  return { body: `${read}${source.words}`, fallbacks: [read], evidence: tidyEvidence(ground, evidence) }
}

/** Who says so: the speaker of the statement where it is not the party itself. The article's outlet is the credit. */
export function sourceOf(
  ground: Ground,
  { paper, position, party }: Held,
): { words: string; evidence: Drafted['evidence'] } {
  const statement = position.holder === null ? undefined : paper.statements.get(position.holder)
  if (!statement?.speaker) return { words: '', evidence: [] }
  const speaker = ground.who(statement.speaker)
  const self = ground.who(position.party)
  if (speaker.id === self.id || speaker.id === party.id || speaker.name === creditOf(ground, paper))
    return { words: '', evidence: [] }
  const span = statement.source[0] ?? statement.cue[0]
  const mention = mentionOf(ground, paper, { ref: speaker, at: span ?? position.span })
  const words = speaker.id.startsWith('outlet:') ? `, according to ${speaker.name}` : `, ${speaker.name} says`
  return { words, evidence: [...(span ? [from(paper, span)] : []), ...(mention ? [mention] : [])] }
}
