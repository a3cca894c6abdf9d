import type { Ref } from '../../model/index.ts'
import type { Phrase } from '../clauses/phrases.ts'
import { baseOf } from './baseOf.ts'
import type { Core } from './found.ts'
import type { Scene } from './scene.ts'

/** What the words of an event say of its day. */
interface Said {
  /** The day stands in its own phrase: "a ballot on May 28". */
  readonly dated: boolean
  /** Its verb says that it takes place on a day: "talks resume on Thursday". */
  readonly takesPlace: boolean
}

/** What may stand before such a noun, for it to be the one that the article is about. */
const BEFORE =
  /^(?:the|a|an|their|another|peace|pay|wage|trade|contract|ceasefire|truce|first|second|third|fourth|fifth|sixth|last|next|latest|final|new)$/
const meetings = new Set(['talk', 'negotiation', 'round', 'meeting', 'summit'])
const votes = new Set(['ballot', 'vote', 'referendum', 'election', 'plebiscite'])

/**
 * Who takes part in what a noun without any name tells of a day: in "the talks" those between whom the article says that
 * they are, in a ballot the only union of the article; none where the article does not say. `null` where such a noun
 * needs names to be an event.
 */
export function unnamedIn(scene: Scene, { from, head }: Phrase, core: Core, { dated, takesPlace }: Said): Ref[] | null {
  const { tokens, company } = scene
  if (core.actors.length + core.recipients.length > 0 || core.when === null) return null
  const noun = tokens[head]!
  if (dated && votes.has(baseOf(noun))) {
    const union = company.called('union')
    return union ? [union] : []
  }
  if (!takesPlace || !meetings.has(baseOf(noun))) return null
  const isBare = tokens.slice(from, head).every(({ lower }) => BEFORE.test(lower))
  return isBare ? company.negotiators(noun.start) : null
}
