import { cut, type Position, type Statement, type When } from '../../model/index.ts'
import { fromLexicon, type Token } from '../draft.ts'
import { issueOf } from '../issues/issueOf.ts'
import { findPhrases, phraseTree } from '../issues/phrases.ts'
import type { Found } from './find.ts'
import { amountOf, issueOfAmount, issueOfPoint, pointNamed } from './nearIssue.ts'
import { proposedIssue } from './otherIssue.ts'
import { dateIn, holderOf, isQuoted, type Party, partySpeaking, type Scene, wordSets } from './scene.ts'

/** A position without its id. */
export type Unnumbered = Omit<Position, 'id'>

const markers = fromLexicon(({ stances }) => ({
  conditions: phraseTree(stances.conditions.map((w) => [w, true] as const)),
  redline: phraseTree(stances.redline.map((w) => [w, true] as const)),
  bottomline: phraseTree(stances.bottomline.map((w) => [w, true] as const)),
  signal: phraseTree(stances.signal.map((w) => [w, true] as const)),
}))

const lowers = (tokens: readonly Token[]): string[] => tokens.map(({ lower }) => lower)
const bare = (tokens: readonly Token[]): string[] => lowers(tokens).filter((w) => !/^[-–"“”]$/.test(w))

/** Turns a find into positions: one for each party, and one more for each further issue in a list of things. */
export function build(scene: Scene, find: Found, around: readonly Token[][]): Unnumbered[] {
  const parts = partsOf(scene, find, around)
  return parts.flatMap((part) => find.parties.map((party) => positionOf(scene, find, { part, party })))
}

interface Part {
  readonly from: number
  readonly to: number
  readonly about: number
  readonly issue: string
}

/** The find itself with its issue, then the things of a list that are about other issues. */
function partsOf(scene: Scene, find: Found, around: readonly Token[][]): Part[] {
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

/** "it", "these agreements", "the plan": an object that points back to something said before. */
function pointsBack(object: readonly Token[]): boolean {
  const at = object.findIndex(({ lower }) => lower !== 'to' && lower !== 'securing')
  const first = object[Math.max(0, at)]
  return (first !== undefined && pointing.has(first.lower)) || object.some(({ lower }) => pointers.has(lower))
}

/** The issue of the cue's own words, or, where the object points back ("the plan", "these"), of the words around. */
function fallbackIssue(scene: Scene, find: Found, around: readonly Token[][]): string | null {
  const { tokens, layers } = scene
  const own = issueOf(layers.lexicon, lowers(tokens.slice(find.cue, find.to)))
  if (own) return own
  if (!find.carries) return proposedIssue(scene, find)
  const amount = amountOf(tokens.slice(find.about, find.to))
  if (amount) return issueOfAmount(scene, amount) ?? 'other'
  return carriedIssue(scene, find, around) ?? proposedIssue(scene, find)
}

function pointIssue(scene: Scene, words: readonly Token[]): string | null {
  const n = pointNamed(scene, words)
  return n === null ? null : issueOfPoint(scene, n)
}

/** Where the object points back ("the plan", "these"): the issue of the words around. */
function carriedIssue(scene: Scene, find: Found, around: readonly Token[][]): string | null {
  const { tokens, layers } = scene
  const start = find.rule === 'passive' ? find.from : find.about
  const fronted = find.rule.endsWith('-fronted') || find.about >= find.to
  if (find.stance !== 'shifts' && !fronted && !pointsBack(tokens.slice(start, Math.min(start + pointerReach, find.to))))
    return null
  for (const words of [tokens, ...around]) {
    const issue = issueOf(layers.lexicon, lowers(words))
    if (issue) return issue
  }
  return null
}

function positionOf(scene: Scene, find: Found, { part, party }: { part: Part; party: Party }): Unnumbered {
  const { tokens, layers } = scene
  const { text } = layers.article
  const [first, last] = [tokens[part.from]!, tokens[part.to - 1]!]
  const span = cut(text, first.start, last.end - (straysAfter(text.slice(first.start, last.end)) ? 1 : 0))
  const cue = tokens[find.cue]!
  const holder = holderOf(layers, cue.start, cue.end)
  const about = tokens[Math.min(part.about, part.to - 1)]!
  const clause = bare(tokens.slice(part.from, part.to))
  const stance = isConditional(scene, find, clause) ? 'conditional' : find.stance
  return {
    span,
    party: party.ref,
    issue: part.issue,
    stance,
    firmness: firmnessOf(scene, find, clause),
    toward: text.slice(about.start, Math.max(span.end, about.start + 1)),
    holder: holder?.id ?? null,
    when: whenOf(scene, span, holder),
    layer: layerOf(scene, { find, party, holder }),
    rule: find.rule,
  }
}

/** True when the last character closes a quotation that was opened before the stretch. */
function straysAfter(words: string): boolean {
  const last = words.at(-1)
  if (words.length < 3) return false
  return last === '”' ? !words.includes('“') : last === '"' && (words.split('"').length - 1) % 2 === 1
}

/** Words right after the clause, or after ", Lee said,", that begin a condition. */
function followedByTerms({ tokens }: Scene, find: Found): boolean {
  const after = tokens.slice(find.to, find.to + 7).map(({ lower }) => lower)
  const at = after.findIndex((w, i) => /^(?:if|provided|unless)$/.test(w) || (w === 'only' && after[i + 1] === 'if'))
  const condition =
    /\b(?:on (?:one |the )?condition|on the understanding|(?:so|as) long as|in (?:return|exchange) for)\b/.test(
      after.join(' '),
    )
  return condition || (at >= 0 && !after.slice(0, at).some((w) => w === '.' || w === ';' || w === 'but'))
}

/** "will not open the port unless …": what is refused for now, on terms. */
function unlessIn({ tokens }: Scene, find: Found, clause: readonly string[]): boolean {
  return clause.includes('unless') || tokens.slice(find.to, find.to + 3).some(({ lower }) => lower === 'unless')
}

function isConditional(scene: Scene, find: Found, clause: readonly string[]): boolean {
  const { conditions } = markers(scene.layers.lexicon)
  const giving = find.stance === 'accepts' || find.stance === 'open' || find.stance === 'offers'
  const threat = find.stance === 'refuses' && /^threat|^repeat|^renew/.test(scene.tokens[find.cue]!.lower)
  if (find.stance === 'refuses' && !threat) return unlessIn(scene, find, clause)
  return (
    (giving || threat) &&
    (findPhrases(conditions, clause).length > 0 || clause.indexOf('if') > 0 || followedByTerms(scene, find))
  )
}

function firmnessOf(scene: Scene, find: Found, clause: readonly string[]): Position['firmness'] {
  const { redline, bottomline, signal } = markers(scene.layers.lexicon)
  const whole = bare(scene.tokens)
  if (find.firmness === 'red-line') return 'red-line'
  const asking = find.stance === 'demands' || find.stance === 'refuses' || find.stance === 'seeks'
  if (asking && findPhrases(redline, clause).length > 0) return 'red-line'
  if (asking && findPhrases(bottomline, whole).length > 0) return 'bottom-line'
  if (find.firmness) return find.firmness
  const soft =
    find.stance === 'open' || find.stance === 'shifts' || find.stance === 'accepts' || find.stance === 'offers'
  return soft && findPhrases(signal, clause).length > 0 ? 'signal' : 'ask'
}

/** The day said before the clause in its sentence, else in it, else that of the statement, else of publication. */
function whenOf(
  { layers, sentence }: Scene,
  span: { start: number; end: number },
  holder: Statement | null,
): When | null {
  const opening = span.start > sentence.start ? dateIn(layers, sentence.start, span.start) : null
  return opening ?? dateIn(layers, span.start, span.end) ?? holder?.when ?? layers.published
}

/**
 * `verbatim` only for words between quotation marks by the party itself; `inferred` where it is somebody's reading:
 * another party's, an analyst's, or the outlet's own guess; `reported` for the rest.
 */
function layerOf(
  scene: Scene,
  { find, party, holder }: { find: Found; party: Party; holder: Statement | null },
): Position['layer'] {
  const { layers, tokens } = scene
  const sets = wordSets(layers.lexicon)
  const cue = tokens[find.cue]!
  const same =
    holder !== null &&
    (holder.speaksFor?.id === party.ref.id ||
      holder.speaker?.id === party.ref.id ||
      partySpeaking(scene, holder)?.ref.id === party.ref.id)
  if (find.reading) return 'inferred'
  if (
    tokens
      .slice(Math.max(0, find.from - 4), find.to)
      .some(({ lower, tag }) => tag !== 'NOUN' && sets.reading.has(lower) && lower !== 'seem')
  )
    return 'inferred'
  if (!holder) return 'reported'
  if (same) return isQuoted(layers, cue.start, cue.end) ? 'verbatim' : 'reported'
  if (holder.cue.some(({ quote }) => sets.thinking.has(baseOf(quote)))) return 'inferred'
  if (
    holder.source.some(({ quote }) =>
      quote
        .toLowerCase()
        .split(/[^a-z]+/)
        .some((w) => sets.readers.has(w)),
    )
  )
    return 'inferred'
  const speaker = holder.speaksFor ?? holder.speaker
  return speaker && !speaker.id.startsWith('outlet:') ? 'inferred' : 'reported'
}

/** The base form of a word of thinking, near enough for the list: "interpreted" → "interpret", "believes" → "believe". */
function baseOf(cue: string): string {
  const word = cue.toLowerCase().split(/\s+/)[0] ?? ''
  return word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?<=[^e])(?:ed|ing)$/, '')
    .replace(/s$/, '')
}
