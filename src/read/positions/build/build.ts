import { cut, type Position, type Statement, type When } from '../../../model/index.ts'
import type { Token } from '../../draft.ts'
import type { Found } from '../find.ts'
import { termsBefore } from '../fronting.ts'
import { dateIn, holderOf, type Party, type Scene } from '../scene.ts'
import { firmnessOf } from './firmnessOf.ts'
import { isConditional } from './isConditional.ts'
import { type Part, partsOf } from './issues.ts'
import { layerOf } from './layerOf.ts'
import { bare } from './markers.ts'
import { relativeEnd } from './relativeEnd.ts'
import { saidEnd } from './saidEnd.ts'
import { whole } from './whole.ts'

/** A position without its id. */
export type Unnumbered = Omit<Position, 'id'>

/** Turns a find into positions: one for each party, and one more for each further issue in a list of things. */
export function build(scene: Scene, given: Found, around: readonly (readonly Token[])[]): Unnumbered[] {
  const said = whole(scene, { from: given.from, to: relativeEnd(scene, given.to) })
  const find = { ...given, from: said.from, to: saidEnd(scene, given.cue, said.to) }
  const parts = partsOf(scene, find, around)
  return parts.flatMap((part) => find.parties.map((party) => positionOf(scene, find, { part, party })))
}

/** One party's position on one issue. A find of the network has the stance that the network gave it. */
export function positionOf(scene: Scene, find: Found, { part, party }: { part: Part; party: Party }): Unnumbered {
  const { tokens, layers } = scene
  const { text } = layers.article
  const byRule = find.rule !== 'trained'
  const opened = byRule && part.from === find.from ? termsBefore(scene, part.from) : null
  const [first, last] = [tokens[opened ?? part.from]!, tokens[part.to - 1]!]
  const span = cut(text, first.start, last.end - straysAfter(tokens.slice(opened ?? part.from, part.to)))
  const cue = tokens[find.cue]!
  const holder = holderOf(layers, cue.start, cue.end)
  const about = tokens[Math.min(part.about, part.to - 1)]!
  const clause = bare(tokens.slice(part.from, part.to))
  const stance = byRule && isConditional(scene, find, clause) ? 'conditional' : find.stance
  return {
    span,
    party: party.ref,
    issue: part.issue,
    stance,
    firmness: firmnessOf(scene, find, clause),
    toward: text.slice(
      stance === 'conditional' && onTerms.test(first.lower) ? first.start : about.start,
      Math.max(span.end, about.start + 1),
    ),
    holder: holder?.id ?? null,
    when: whenOf(scene, span, holder),
    layer: layerOf(scene, { find, party, holder }),
    rule: find.rule,
  }
}

/** What opens a condition that stands before what is given: without it, that would be given for nothing. */
const onTerms = /^(?:if|unless|once|provided|providing|only|until)$/

/** How long the last mark is where it closes a quotation that was opened before the words; 0 for any other. */
function straysAfter(words: readonly Token[]): number {
  const last = words.at(-1)!
  if (words.length < 2 || last.text !== '”' || words.some(({ text }) => text === '“')) return 0
  return last.end - last.start
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
