import type { Lexicon } from '../../../model/index.ts'
import { fromLexicon, type Token } from '../../draft.ts'
import { issueOf } from '../../issues/issueOf.ts'
import type { Found } from '../find.ts'
import { amountOf, issueOfAmount, issueOfPoint, pointNamed } from '../nearIssue.ts'
import { isElliptical, proposedIssue } from '../otherIssue.ts'
import { hasOffice, type Scene } from '../scene.ts'

/** The words in lower case. */
export const lowers = (tokens: readonly Token[]): string[] => tokens.map(({ lower }) => lower)

/** A stretch of a find that is about one issue: token indices, `to` exclusive. */
export interface Part {
  readonly from: number
  readonly to: number
  readonly about: number
  readonly issue: string
}

/** The find itself with its issue, then the things of a list that are about other issues. */
export function partsOf(scene: Scene, find: Found, around: readonly (readonly Token[])[]): Part[] {
  const { tokens, layers } = scene
  const segments = segmentsOf(tokens, find.about, find.to)
  const parts: Part[] = []
  for (const [from, to] of segments) {
    // After a comma a clause with "must" goes on to describe, not to demand.
    if (find.rule === 'duty' && from > find.about) break
    const words = tokens.slice(from, to)
    const issue = issueOf(layers.lexicon, lowers(words)) ?? (from === find.about ? pointIssue(scene, words) : null)
    if (!issue || parts.some((part) => part.issue === issue)) continue
    const first = parts.length === 0
    parts.push({ from: first ? find.from : from, to: first ? find.to : to, about: first ? find.about : from, issue })
  }
  if (parts.length > 0) return parts
  const issue = fallbackIssue(scene, find, around)
  return issue ? [{ from: find.from, to: find.to, about: find.about, issue }] : []
}

/** The things of a list, cut at commas and "and"; one segment where there is no list. */
function segmentsOf(tokens: readonly Token[], from: number, to: number): [number, number][] {
  const cuts: number[] = []
  for (let i = from + 1; i < to; i++) {
    const { text, lower } = tokens[i]!
    if (text === ',' || lower === 'and') cuts.push(i)
  }
  const segments: [number, number][] = []
  let start = from
  for (const at of [...cuts, to]) {
    if (at > start) segments.push([start, at])
    start = at + 1
  }
  return segments
}

const pointers = new Set(
  'proposal proposals plan plans deal offer idea initiative solution demand demands terms option agreement agreements draft document text resolution points issue question compromise step request conditions approach arrangement package measure measures'.split(
    ' ',
  ),
)

const pointing = new Set(['this', 'that', 'these', 'those', 'such', 'it', 'them', 'both'])
const pointerReach = 5

/** "it", "these agreements", "the plan", "to do so": an object that points back to something said before. */
function pointsBack(object: readonly Token[]): boolean {
  const at = object.findIndex(({ lower }) => lower !== 'to' && lower !== 'securing')
  const first = object[Math.max(0, at)]
  if (first === undefined) return false
  if (first.lemma === 'do' && object[at + 1]?.lower === 'so') return true
  const told = first.tag === 'VERB' ? object[at + 1] : first
  return pointing.has(told?.lower ?? '') || isElliptical(object) || object.some(({ lower }) => pointers.has(lower))
}

/** The issue of the cue's own words, or, where the object points back ("the plan", "these"), of the words around. */
function fallbackIssue(scene: Scene, find: Found, around: readonly (readonly Token[])[]): string | null {
  const { tokens, layers } = scene
  const own = issueOf(layers.lexicon, lowers(tokens.slice(find.cue, find.to)))
  if (own) return own
  // What somebody without an office wants of "these steps" is no position at a table.
  const pointed = pointing.has(tokens[find.about]?.lower ?? '') || pointing.has(tokens[find.about + 1]?.lower ?? '')
  if (pointed && !find.parties.some(({ ref }) => hasOffice(scene, ref))) return proposedIssue(scene, find)
  if (!find.carries) return proposedIssue(scene, find)
  const amount = amountOf(tokens.slice(find.about, find.to))
  if (amount) return issueOfAmount(scene, amount) ?? 'other'
  return carriedIssue(scene, find, around) ?? proposedIssue(scene, find)
}

function pointIssue(scene: Scene, words: readonly Token[]): string | null {
  const n = pointNamed(scene, words)
  return n === null ? null : issueOfPoint(scene, n)
}

const wholes = fromLexicon(() => new WeakMap<readonly Token[], string | null>())

/** The issue of all words of a sentence; asked for by several finds around it. */
function issueOfWhole(lexicon: Lexicon, tokens: readonly Token[]): string | null {
  const all = wholes(lexicon)
  const known = all.get(tokens)
  if (known !== undefined) return known
  const issue = issueOf(lexicon, lowers(tokens))
  all.set(tokens, issue)
  return issue
}

/** Where the object points back ("the plan", "these"): the issue of the words around. */
function carriedIssue(scene: Scene, find: Found, around: readonly (readonly Token[])[]): string | null {
  const { tokens, layers } = scene
  const start = find.rule === 'passive' ? find.from : find.about
  const fronted = find.rule.endsWith('-fronted') || find.about >= find.to
  if (find.stance !== 'shifts' && !fronted && !pointsBack(tokens.slice(start, Math.min(start + pointerReach, find.to))))
    return null
  // What "this" means that pleases or angers somebody was said before it, and so was what is done "so".
  const ahead = find.rule.startsWith('effect-') || tokens[start + 1]?.lower === 'do' || tokens[start]?.lower === 'do'
  const own = ahead ? tokens.slice(0, find.to) : tokens
  for (const words of [own, ...around]) {
    const issue = issueOfWhole(layers.lexicon, words)
    if (issue) return issue
  }
  return null
}
