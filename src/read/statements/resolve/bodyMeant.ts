import type { Name } from '../../../model/index.ts'
import { namesIn } from '../../names/namesIn.ts'
import { partyOf } from '../../names/partyOf.ts'
import type { Stretch } from '../candidate.ts'
import { type Context, headWords, type Speaker } from './context.ts'

const furthest = 4000

/**
 * "The alliance", "the chamber": the body named before whose name ends in that word ("the Pelagic Alliance"); `null`
 * where none does, or more than one. A name goes on with "of" and "for" behind its telling word ("the Chamber of Trade").
 */
export function bodyMeant(source: Stretch, { text, names }: Context): Speaker | null {
  const phrase = headWords(text, source)
  const noun = /^the\s(\p{Ll}{4,})$/iu.exec(phrase)?.[1]
  if (noun === undefined || /^the\s\p{Lu}/u.test(phrase)) return null
  const near = namesIn(names, { start: Math.max(0, source.start - furthest), end: source.start })
  const called = near.filter((name) => isBody(name) && headOf(name.name) === noun)
  const [first, last] = [called[0], called.at(-1)]
  if (!last?.entity || called.some(({ entity }) => entity?.id !== first?.entity?.id)) return null
  const because = `“${phrase}”: the only body named before that is called so, ${last.entity.name}`
  return { speaker: last.entity, speaksFor: partyOf(last), because }
}

const outlets =
  /^(?:the|this)\s(?:same\s)?(?:outlet|newspaper|paper|daily|weekly|magazine|site|website|broadcaster|channel|agency|news agency|portal|source|publication|station)$/i

/** "The paper", "the outlet", "the same source": the outlet named last; `null` where none is near. */
export function outletMeant(source: Stretch, { text, names }: Context): Speaker | null {
  const phrase = headWords(text, source)
  if (!outlets.test(phrase)) return null
  const near = namesIn(names, { start: Math.max(0, source.start - furthest / 4), end: source.start })
  const last = near.findLast(({ kind, entity }) => kind === 'outlet' && entity !== null)
  if (!last?.entity) return null
  return {
    speaker: last.entity,
    speaksFor: partyOf(last),
    because: `“${phrase}”: the outlet named last, ${last.entity.name}`,
  }
}

/** Unions of states are no unions of workers. */
const isBody = ({ kind, entity, name }: Name): boolean =>
  entity !== null &&
  (kind === 'organisation' || kind === 'group') &&
  !/^(?:the )?(?:european|african|soviet) union$/i.test(name)

/** The telling word of a body's name, in lower case; a single word tells nothing. */
function headOf(name: string): string {
  const words = name.toLowerCase().split(' ')
  const link = words.findIndex((word, i) => i > 0 && /^(?:of|for|on)$/.test(word))
  return words.length < 2 ? '' : (words[(link > 0 ? link : words.length) - 1] ?? '')
}
