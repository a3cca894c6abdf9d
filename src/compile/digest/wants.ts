import type { Ref } from '../../model/index.ts'
import { from, type Ground, sayersOf, tidyEvidence } from '../ground/ground.ts'
import { compare } from '../ground/paper.ts'
import { bucketsOf } from '../ground/union.ts'
import type { FilledCell } from '../table/cells.ts'
import { hasShifted } from '../table/hasShifted.ts'
import type { Held } from '../table/held.ts'
import type { FilledRow } from '../table/table.ts'
import { creditOf, type Drafted, listed, mentionOf } from './draft.ts'
import { stanceNow } from './stances.ts'
import { tellable } from './tellable.ts'

/** Issues told, parties told on each, positions told of each party. */
const ISSUES = 3
const PARTIES = 3
/** The issue of what fits no other: named last, and not by name. */
const OTHER = 'other'
/** Content words that a position must have to be worth a sentence: “meet” says nothing. */
const LEAST_WORDS = 2

/** What the parties want on the issues that most articles write of: the latest position of each, with who says so. */
export function wants(
  ground: Ground,
  rows: readonly FilledRow[],
  issues: readonly { id: string; name: string }[],
  told: readonly Drafted[] = [],
): Drafted[] {
  const known = new Set(told.flatMap(({ evidence }) => evidence.map(({ article, start }) => `${article} ${start}`)))
  const isTold = ({ cell }: FilledCell) => cell.evidence.some(({ article, start }) => known.has(`${article} ${start}`))
  const byIssue = [...bucketsOf(rows, ({ row }) => row.issue)]
    .map(([issue, all]) => ({
      issue,
      all,
      weight: originsBehind(
        ground,
        all.flatMap(({ cells }) => cells),
      ),
    }))
    .sort(
      (a, b) =>
        Number(a.issue === OTHER) - Number(b.issue === OTHER) || b.weight - a.weight || compare(a.issue, b.issue),
    )
  const names = new Map(issues.map(({ id, name }) => [id, lowerFirst(name)]))
  const isTellable = tellable(ground, rows)
  return byIssue.slice(0, ISSUES).flatMap(({ issue, all }) => {
    const wishes = all
      .flatMap((row, index) => {
        const cell = isTellable(row.row.party) ? telling(ground, row.cells) : undefined
        return cell && !isTold(cell)
          ? [{ cell, index, weight: originsBehind(ground, row.cells), rank: rankOf(row.row.party) }]
          : []
      })
      .sort((a, b) => a.rank - b.rank || b.weight - a.weight || a.index - b.index)
      .slice(0, PARTIES)
      .map(({ cell }) => wishOf(ground, cell))
    return draftsOf(ground, issue === OTHER ? null : (names.get(issue) ?? issue), wishes)
  })
}

/** "Borders and transit" inside a sentence; names of several capitals stay. */
const lowerFirst = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? `${name[0]?.toLowerCase()}${name.slice(1)}` : name

/** Independent articles first, then how many positions: what is told twice over weighs more than what is told at length. */
function originsBehind(ground: Ground, cells: readonly FilledCell[]): number {
  const papers = cells.flatMap(({ held }) => held.map(({ paper }) => ground.originOf(paper.id)))
  return new Set(papers).size * 1000 + Math.min(papers.length, 999)
}

/** The cell to print: the latest day's; there the party's own words before reported ones before readings of it. */
function telling(ground: Ground, cells: readonly FilledCell[]): FilledCell | undefined {
  const rank = { verbatim: 0, reported: 1, inferred: 2 }
  const firm = { 'red-line': 0, 'bottom-line': 1, signal: 2, ask: 2 }
  const day = (cell: FilledCell) => cell.held[0]?.day ?? ''
  const worth = cells.filter((filled) => {
    const [one] = filled.held
    if (!one || one.object.size < LEAST_WORDS || isOnlyCondition(one)) return false
    return filled.cell.stance !== 'shifts' || hasShifted(ground, filled)
  })
  const sorted = worth.sort(
    (a, b) =>
      Number(a.cell.layer === 'inferred') - Number(b.cell.layer === 'inferred') ||
      compare(day(b), day(a)) ||
      rank[a.cell.layer] - rank[b.cell.layer] ||
      firm[a.cell.firmness] - firm[b.cell.firmness],
  )
  return sorted.find(({ held: [one] }) => stanceNow(ground, one as Held) !== null)
}

/** "Norland may stay if it pays": what somebody makes the condition of something is not wanted by itself. */
const isOnlyCondition = ({ isCondition, position: { layer, stance } }: Held): boolean =>
  isCondition && (layer === 'inferred' || stance !== 'conditional')

/** Parties that have a name, before people of whom it is not known for whom they speak, before "workers" and "ministers". */
const rankOf = ({ id }: Ref): number => (id.startsWith('group:') ? 2 : id.startsWith('person:') ? 1 : 0)

/** A wish with its party, and what it would share with another party's. */
interface Wish {
  readonly firm: boolean
  readonly party: Ref
  readonly says: string
  readonly source: string
  readonly evidence: Drafted['evidence']
  readonly fallbacks: readonly string[]
}

function wishOf(ground: Ground, { held }: FilledCell): Wish {
  const one = held[0] as Held
  const { paper, position, party } = one
  const person = ground.who(position.party)
  const source = sourceOf(ground, one)
  const mentions = [party, person].flatMap((ref) => mentionOf(ground, paper, { ref, at: position.span }) ?? [])
  const evidence = [from(paper, position.span), ...mentions, ...source.evidence]
  const now = stanceNow(ground, one) ?? ''
  // "Ministers refuse", "the rebels demand": several, where the party has no name.
  const said =
    party.id.startsWith('group:') && /^[\p{Ll}].*[^s]s$/u.test(party.name) && !now.startsWith('“') ? plural(now) : now
  const read = `${position.layer === 'inferred' ? ', on this reading,' : ''} ${said}`
  // “The company” is only another word for the party.
  const isSelf = person.id === party.id || person.id.startsWith('group:')
  const words = source.words || (isSelf ? '' : `, ${person.name} says`)
  // Where the article does not name the party that somebody speaks for, it is the person that wants it.
  const fallbacks = [
    ...(words ? [`${party.name}${read}`] : []),
    ...(person.id === party.id ? [] : [`${person.name}${read}`]),
  ]
  const firm = position.firmness === 'red-line' || position.firmness === 'bottom-line'
  return { party, firm, says: read, source: words, evidence: tidyEvidence(ground, evidence), fallbacks }
}

/** One sentence for each wish, or for several parties that want the same in the same words. */
function draftsOf(ground: Ground, issue: string | null, wishes: readonly Wish[]): Drafted[] {
  const on = (body: string) => (issue === null ? body : `On ${issue}, ${body}`)
  // What is quoted with its verb is said of one.
  const key = ({ says, party }: Wish) => (/^(?:, on this reading,)? “/u.test(says) ? `${party.id} ${says}` : says)
  return [...bucketsOf(wishes, key).values()].map((same) => {
    const [first] = same as [Wish]
    if (same.length === 1) {
      const bodies = [`${first.party.name}${first.says}${first.source}`, ...first.fallbacks]
      return {
        body: on(bodies[0] as string),
        fallbacks: bodies.slice(1).map(on),
        evidence: first.evidence,
        firm: first.firm,
      }
    }
    const names = listed(same.map(({ party }) => party.name))
    const evidence = tidyEvidence(
      ground,
      same.flatMap(({ evidence: spans }) => spans),
    )
    return { body: on(`${names} ${same.length === 2 ? 'both' : 'all'} ${plural(first.says.trim())}`), evidence }
  })
}

const plural = (verb: string): string =>
  verb
    .replace(/^(\S+?)s\b/u, '$1')
    .replace(/^refuse?\b/u, 'refuse')
    .replace(/^i\b/u, 'are')
    .replace(/^ha\b/u, 'have')

/** Who says so: the speaker of the statement where it is not the party itself. The article's outlet is the credit. */
export function sourceOf(
  ground: Ground,
  { paper, position, party }: Held,
): { words: string; evidence: Drafted['evidence'] } {
  const statement = position.holder === null ? undefined : paper.statements.get(position.holder)
  const sayers = statement ? sayersOf(ground, statement) : []
  const [speaker] = sayers
  if (!statement || !speaker) return { words: '', evidence: [] }
  const self = ground.who(position.party)
  if (sayers.some(({ id, name }) => id === self.id || id === party.id || name === creditOf(ground, paper)))
    return { words: '', evidence: [] }
  const span = statement.source[0] ?? statement.cue[0]
  const mention = mentionOf(ground, paper, { ref: speaker, at: span ?? position.span })
  const names = sayers.map(({ name }) => name).join(' and ')
  const says = sayers.length > 1 ? 'say' : 'says'
  const words = speaker.id.startsWith('outlet:') ? `, according to ${names}` : `, ${names} ${says}`
  return { words, evidence: [...(span ? [from(paper, span)] : []), ...(mention ? [mention] : [])] }
}
