import type { Atom } from './atoms.ts'
import type { Cues } from './cues.ts'
import type { Evidence } from './evidence.ts'
import { initialsAfter } from './initials.ts'
import type { Row } from './rows.ts'

/** Behind a part of a family name a capital says nothing: "DeVos", "McCain". */
const partly = /^(?:Ma?c|O['’]?|D['’]|L['’]|De|Di|Da|Du|La|Le|Lo|Van|Von|Al|El|Fitz|St|San|Abu|Ibn|Ben)\p{Lu}/u

/** "NiMo", "VesselsValue": written like a brand, with a capital inside, as no town is. */
const isBrand = ({ shape, text }: Atom): boolean =>
  shape === 'mixed' && /\p{Ll}\p{Lu}/u.test(text) && !partly.test(text)

/** Verbs of the beginning and end of bodies: "Tarvogaz was founded in 1994". */
const made = new Set(['founded', 'formed', 'established', 'incorporated', 'acquired', 'nationalised', 'nationalized'])
const bosses = new Set(['chief', 'boss', 'ceo', 'chairman', 'chairwoman', 'director'])
const being = new Set(['is', 'was', 'are', 'were'])
const articles = new Set(['a', 'an', 'the', "'s", 'its'])
const reach = 7

/** Adds what speaks for a company, a band or another body without a telling word in its name. */
export function weighBody(row: Row, from: number, to: number, evidence: Evidence, cues: Cues): void {
  const { atoms } = row
  if (initialsAfter({ row, from, to, opening: false }, cues) !== null) {
    evidence.body += 4
    evidence.person -= 4
  }
  const [before, second, after] = [atoms[from - 1], atoms[from - 2], atoms[to]]
  if (to === from + 1 && isBrand(atoms[from]!)) evidence.place -= 3
  const next = atoms[to + 1]
  const isClause = after?.gap === ' ' && after.tag === 'VERB' && /^(?:VERB|AUX|ADP)$/.test(next?.tag ?? '')
  if (before !== undefined && atoms[from]!.gap === ' ') {
    // "the company Lee founded": a clause of its own.
    if (cues.bodies.has(before.key) && !before.capital && !isClause) evidence.body += 3
    if (before.key === 'of' && second && cues.staff.has(second.key)) evidence.body += 2
    // "a stake in Tarvogaz": "in" says no place there.
    if (before.key === 'in' && second && cues.stakes.has(second.key)) {
      evidence.body += 3
      evidence.place -= 2
    }
  }
  if (after === undefined) return
  if (after.key === "'s" && next && cues.owned.has(next.key)) evidence.body += 2
  else if (after.gap === ' ' && cues.trading.has(after.key)) evidence.body += 1
  if (after.gap === ' ' && cues.staff.has(after.key)) evidence.body += 2
  // "Sverka chief Ann Lee"
  if (after.gap === ' ' && bosses.has(after.key) && isNameAhead(row, to + 1)) evidence.body += 2
  if (after.gap === ' ' && being.has(after.key)) weighIs(row, to, evidence, cues)
  else if (after.gap === ', ' && articles.has(after.key) && isBody(row, to + 1, cues)) evidence.body += 3
}

/** "chief Ann", "chief executive Ann": a capital right behind the office. */
function isNameAhead({ atoms }: Row, at: number): boolean {
  const first = atoms[at]
  const next =
    first && !first.capital && /^(?:executive|negotiator|operating|officer)$/.test(first.key) ? atoms[at + 1] : first
  return next?.gap === ' ' && next.capital
}

/** "Tarvogaz is a gas company", "Tarvogaz was founded in". */
function weighIs({ atoms, ...row }: Row, at: number, evidence: Evidence, cues: Cues): void {
  const next = atoms[at + 1]
  if (next === undefined) return
  if (made.has(next.key)) evidence.body += 2
  else if (articles.has(next.key) && isBody({ atoms, ...row }, at + 2, cues)) evidence.body += 4
}

/** Whether the first noun phrase from atom `at` on ends in a word for a body. */
function isBody({ atoms }: Row, at: number, cues: Cues): boolean {
  for (let i = at; i < Math.min(atoms.length, at + reach); i++) {
    const { key, gap, tag, capital } = atoms[i]!
    if (i > at && gap !== ' ' && gap !== '-') return false
    if (cues.bodies.has(key) && !capital && isLast(atoms[i + 1])) return true
    if (gap !== '-' && (tag === 'ADP' || tag === 'VERB' || tag === 'AUX')) return false
  }
  return false
}

/** Not "the company's head", "a company lawyer". */
const isLast = (next: Atom | undefined): boolean =>
  next === undefined || (next.key !== "'s" && (!/^[ -]$/.test(next.gap) || !/^(?:NOUN|PROPN|ADJ)$/.test(next.tag)))
