import type { Ground } from '../ground/ground.ts'
import type { Held } from './held.ts'

/** The issue of what fits no other. */
const OTHER = 'other'

/**
 * False for what no row of the table can show: what others only suppose of a party, what it claims to be so already, and words that
 * say nothing by themselves ("the move", "to do so") where no issue tells what they are about. What an analyst has judged stays.
 */
export function isCell(ground: Ground, held: Held): boolean {
  const { position, points, issue } = held
  if (position.judged !== undefined) return true
  if (isClaim(held) || isSupposed(held)) return false
  if (issue !== OTHER || points.length > 0) return true
  return /\p{N}/u.test(position.toward) || saysWhat(ground, held)
}

/** True where the words that it is about, or else two of all its words, mean something by themselves. */
function saysWhat(ground: Ground, { object, party, position }: Held): boolean {
  const { vocabulary } = ground
  const own = new Set([party, position.party].flatMap(({ name }) => vocabulary.content(name)))
  const empty = emptyWords(ground)
  const isFull = (word: string): boolean => !own.has(word) && !empty.has(word)
  return [...object].some(isFull) || vocabulary.content(position.span.quote).filter(isFull).length > 1
}

const empties = new WeakMap<Ground['vocabulary'], ReadonlySet<string>>()

/** Words that only point at what was said before ("the move", "to look through", "the latter"), as positions are compared by. */
function emptyWords({ lexicon: { comparing }, vocabulary }: Ground): ReadonlySet<string> {
  const known = empties.get(vocabulary)
  if (known) return known
  const made = new Set(vocabulary.content([...comparing.anaphors, ...comparing.pointing].join(' ')))
  empties.set(vocabulary, made)
  return made
}

/** "Provided Norland was willing to take it back": what somebody else only supposes of a party. */
const isSupposed = ({ paper, position: { layer, stance, span } }: Held): boolean =>
  (layer === 'inferred' || stance !== 'conditional') &&
  (SUPPOSING.test(paper.article.text.slice(Math.max(0, span.start - 40), span.start)) ||
    SUPPOSING.test(/^\p{Ll}+\s/u.exec(span.quote)?.[0] ?? ''))
const SUPPOSING =
  /\b(?:if|unless|whether|provided(?: that)?|providing|assuming(?: that)?|in case|on condition that)\s+(?:\p{L}+\s+)?$/iu

/** "Insists that it has exempted food": what is claimed to be so already, nobody demands. */
const isClaim = ({ position: { stance, toward } }: Held): boolean =>
  (stance === 'demands' || stance === 'seeks') && CLAIM.test(toward)
const CLAIM =
  /^(?:that\s+)?(?:(?:it|he|she|they|we|I)\s+)?(?:has|have|had|is|are|was|were)\s+(?:(?:already|always|never|not|long)\s+)*\p{L}+(?:ed|en|ing)\b/iu
