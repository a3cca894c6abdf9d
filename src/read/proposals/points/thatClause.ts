import type { Token } from '../../draft.ts'
import { clauseEnd } from '../../positions/clause.ts'
import type { Scene } from '../../positions/scene.ts'
import { saysMust } from '../../positions/verb/complement.ts'
import type { PlanPhrase } from '../planAt.ts'
import { type Points, pointsFrom, trimmed } from './pointsFrom.ts'

const REACH = 7
/** What is said of a plan behind its words: "… was rejected", "… met with silence". */
const SAID_OF = /^(?:was|were|is|has|had|met|drew|found|got|won|ran|went|came|fell|remains?|looks?|seems?)$/

/** "Chile's suggestion that the fleet be halved", "the idea of Oman, that both leave", "the plan is that each side give up a tenth". */
export function thatClause({ tokens, layers }: Scene, { noun, to }: PlanPhrase): Points | null {
  if (!/^(?:suggestion|proposal|idea|offer|initiative|plan|formula|compromise)$/.test(tokens[noun]!.lower)) return null
  const that = tokens.findIndex(({ lower }, i) => i >= to && i < to + REACH && lower === 'that')
  if (that < 0 || !leadsTo(tokens.slice(to, that))) return null
  // "The idea that the network should pay" is anybody's; "the Norwegian idea is that both leave".
  if (tokens[noun]!.lower === 'idea' && !/^(?:is|was)$/.test(tokens[that - 1]!.lower)) return null
  const end = clauseEnd(layers.lexicon, tokens, that + 1)
  if (!saysMust(tokens, that + 1, end, true)) return null
  const verb = tokens.findIndex(({ tag, lower }, i) => i > that + 1 && i < end && (tag === 'VERB' || lower === 'be'))
  const past = tokens.findIndex(({ lower }, i) => verb > 0 && i > verb && i < end && SAID_OF.test(lower))
  // "The suggestion of Oman, that both leave, is studied": in commas.
  const comma =
    tokens[that - 1]!.text === ',' ? tokens.findIndex(({ text }, i) => i > that && i < end && text === ',') : -1
  const part = trimmed(tokens.slice(that + 1, comma > 0 ? comma : past > 0 ? past : end))
  return part.length > 2 ? { rule: 'that-clause', points: pointsFrom(layers, [{ n: null, tokens: part }]) } : null
}

/** Nothing between the plan and "that" but whose it is, a comma, or "is". */
const leadsTo = (between: readonly Token[]): boolean =>
  between.every(
    ({ tag, lower, text }) =>
      /^(?:PROPN|DET|ADJ|NOUN)$/.test(tag) || text === ',' || /^(?:by|of|from|is|was|'s)$/.test(lower),
  )
