import { ALIKE, type Lexicon, type NameKind, type NameParts } from '../../model/index.ts'
import { compare } from '../ground/paper.ts'
import { bucketsOf } from '../ground/union.ts'
import type { Person } from './census.ts'
import type { Match } from './match.ts'
import { pairsOf } from './pairs.ts'
import { reasonOf } from './reason.ts'
import { nameScale } from './weighed.ts'

/** Kinds that are compared, each with itself only. */
export const KINDS: readonly NameKind[] = ['state', 'place', 'organisation', 'outlet', 'group']

interface Named {
  readonly person: Person
  readonly parts: NameParts
}

/** From this score on a pair is shown; lower, too many towns and ministries look alike. */
export const SHOWN = 0.8
const MOST = 200

/**
 * Places, states, bodies and outlets whose ids differ and whose names may be spellings of one: other alphabets, other
 * transliterations, an acronym and its words. What one article names side by side is never joined, nor two numbers.
 */
export function bodyMatches(people: ReadonlyMap<string, Person>, lexicon: Lexicon): Match[] {
  return KINDS.flatMap((kind) => {
    const { apart, weigh } = nameScale(lexicon)(kind, SHOWN)
    const named = [...people.values()]
      .filter((person) => person.kind === kind && person.mentions > 0)
      .map((person) => ({ person, parts: apart(person.ref.name) }))
    const pairs = pairsOf(blocks(named))
    return pairs.flatMap(([one, other]): Match[] => {
      const likeness = weigh(one.parts, other.parts)
      if (likeness === null) return []
      const { score, parts } = likeness
      if (parts.some(({ part, how }) => part === 'number' && how !== 'the same')) return []
      const together = [...one.person.papers].some((paper) => other.person.papers.has(paper))
      const rivals = one.parts.isAcronym || other.parts.isAcronym ? expansions(one, other, named) : 1
      const [a, b] = [one.person.ref.id, other.person.ref.id].sort(compare) as [string, string]
      // An acronym stands beside its words in the article that explains it.
      const isOpen =
        score < ALIKE || (together && rivals === 1 && !one.parts.isAcronym && !other.parts.isAcronym) || rivals > 1
      const reason = [
        reasonOf(parts, score),
        together ? 'one article names both' : '',
        rivals > 1 ? `${rivals} names have these initials` : '',
      ]
      return [{ a, b, verdict: isOpen ? 'possibly-same' : 'same', reason: reason.filter(Boolean).join('; '), parts }]
    })
  })
}

/** How many names of the case an acronym may stand for. */
function expansions(one: Named, other: Named, all: readonly Named[]): number {
  const { initials } = one.parts.isAcronym ? one.parts : other.parts
  return all.filter(({ parts }) => !parts.isAcronym && parts.initials === initials).length
}

/** Names that may be one: the same first sounds of a word, or the same initials. */
function blocks(named: readonly Named[]): Named[][] {
  const keyed = named.flatMap((one) => keysOf(one.parts).map((key) => ({ key, one })))
  const found = [...bucketsOf(keyed, ({ key }) => key).values()]
  return found.map((block) => block.map(({ one }) => one)).filter((block) => block.length > 1 && block.length <= MOST)
}

function keysOf({ parts, initials, known }: NameParts): string[] {
  const words = parts.filter(({ kind }) => kind === 'word')
  const keys = [`~ ${skeleton(words.map(({ sound }) => sound).join(''))}`]
  if (initials !== null) keys.push(`. ${initials}`)
  if (known !== null) keys.push(`! ${known}`)
  return keys
}

/** The first consonants of a name, with those made one that spellings exchange. */
const skeleton = (sound: string): string =>
  sound
    .replace(/(?!^)[aeiouh]/g, '')
    .replace(/^[aeiou]+/, '*')
    .replace(/[gh]/g, 'h')
    .replace(/[szSTC]/g, 's')
    .slice(0, 4)
