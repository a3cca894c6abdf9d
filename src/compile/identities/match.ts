import { type Lexicon, type LikenessPart, slug } from '../../model/index.ts'
import { once } from '../ground/memo.ts'
import { compare } from '../ground/paper.ts'
import { bucketsOf } from '../ground/union.ts'
import { bodyMatches } from './bodies.ts'
import type { Person } from './census.ts'
import { formsOfStates } from './formsOfStates.ts'
import { personMatches } from './people.ts'

/** Two ids that may be one identity, how surely, and why. */
export interface Match {
  readonly a: string
  readonly b: string
  readonly verdict: 'same' | 'possibly-same'
  readonly reason: string
  readonly parts: readonly LikenessPart[]
}

/** Ids that may be one: one name read as two kinds, people, places and bodies of one kind, and words for a state; by id. */
export function matches(people: ReadonlyMap<string, Person>, lexicon: Lexicon): Match[] {
  const states = formsOfStates(people)
  const known = new Set(states.flatMap(({ a, b }) => [a, b].filter((id) => !id.startsWith('state:'))))
  const alike = namesakes(people).filter(({ a, b }) => !known.has(a) && !known.has(b))
  const found = [...alike, ...bodyMatches(people, lexicon), ...personMatches(people, lexicon), ...states]
  const once = new Map(found.map((match) => [`${match.a} ${match.b}`, match]))
  return [...once.values()].sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b))
}

const UNSURE = new Set(['state', 'place', 'organisation', 'group', 'other'])

const keyOf = once(({ ref }: Person): string => slug(ref.name))

/** The same name read as a state here and as a place there; articles that tell the two apart keep them apart. */
function namesakes(people: ReadonlyMap<string, Person>): Match[] {
  const isOneWord = ({ kind, ref }: Person) => kind === 'person' && !/\s/.test(ref.name)
  const unsure = [...people.values()].filter((person) => UNSURE.has(person.kind) || isOneWord(person))
  return [...bucketsOf(unsure, keyOf).values()].flatMap((same) =>
    same.flatMap((one, at) =>
      same.slice(at + 1).map((other): Match => {
        const together = [...one.papers].some((paper) => other.papers.has(paper))
        const [a, b] = [one.ref.id, other.ref.id].sort(compare) as [string, string]
        const reason = `same name, read as ${one.kind} and as ${other.kind}${together ? '; but one article has both' : ''}`
        // A person's surname may well be the name of a place, hardly that of a state of the case.
        const kinds = new Set([one.kind, other.kind])
        const open = together || (kinds.has('person') && !kinds.has('state'))
        return { a, b, verdict: open ? 'possibly-same' : 'same', reason, parts: [] }
      }),
    ),
  )
}
