import { type Ref, refOf } from '../../model/index.ts'
import type { Phrase } from '../clauses/phrases.ts'
import { baseOf } from './baseOf.ts'
import { namesOf } from './participants.ts'
import type { Scene } from './scene.ts'

/** No more words than this are anybody's name: "the two largest rail unions of the north" is told in its first words. */
const LONGEST = 5

/**
 * The parties and mediators that noun phrases stand for where nothing in the article says who they are: "the two sides",
 * "mediators", "the union". As groups, by the words of the article without "the" before several. `[]` for other
 * phrases, for one person ("the envoy"), and for phrases with a name in them.
 */
export function collectivesIn(scene: Scene, phrases: readonly Phrase[]): Ref[] {
  const found: Ref[] = []
  for (const phrase of phrases) {
    const ref = collectiveIn(scene, phrase)
    if (ref && !found.some(({ id }) => id === ref.id)) found.push(ref)
  }
  return found
}

function collectiveIn(scene: Scene, phrase: Phrase): Ref | null {
  const { tokens, words } = scene
  const head = tokens[phrase.head]
  if (!head || phrase.time || (head.tag !== 'NOUN' && head.tag !== 'PROPN')) return null
  const base = baseOf(head)
  const several = head.lower !== base || /(?:men|staff)$/.test(head.lower)
  if (!words.collectives.has(base) && !(several && words.several.has(base))) return null
  const inside = tokens.slice(phrase.from, phrase.head + 1).map(({ lower }) => lower)
  if (inside.length > LONGEST || inside.some((word) => vague.has(word)) || namesOf(scene, phrase).length > 0)
    return null
  if (/^\d/.test(inside[0] ?? '') || (tokens[phrase.from]!.tag === 'NUM' && !few.has(inside[0] ?? ''))) return null
  // "Union", "party" without an article stand before another noun, or are none.
  if (!several && !definite.has(inside[0] ?? '') && !(inside.length === 1 && proper.has(base))) return null
  const counted = tokens[phrase.from + 1]?.tag === 'NUM'
  return refOf('group', (several && inside[0] === 'the' && !counted ? inside.slice(1) : inside).join(' '))
}

const definite = new Set('the this that its their our both each'.split(' '))
/** So many may be all who are meant. */
const few = new Set(['two', 'three'])
/** Bodies that go without an article. */
const proper = new Set(['parliament', 'management', 'congress', 'police'])
/** "Some ministers", "no side": nobody in particular. */
const vague = new Set('no any some many most other few several which what whose former would-be'.split(' '))
