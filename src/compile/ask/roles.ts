import type { Ref } from '../../model/index.ts'
import type { NameHit, Token } from './names.ts'
import type { Named } from './question.ts'

/** Who is asked about, who is only spoken of, and where. */
export interface Placed {
  readonly subjects: readonly Named[]
  readonly mentions: readonly Named[]
  readonly places: readonly Named[]
}

interface Setting {
  /** Where the words stand that say what is asked ("demand", "meet"). */
  readonly cues: readonly number[]
  readonly isEvent: boolean
  /** "Who …": the one who is asked about is not named. */
  readonly isWho: boolean
}

const aside = new Set(
  'to on from with against about over for of toward towards regarding concerning between that whether if into than'.split(
    ' ',
  ),
)
const where = new Set(['in', 'at', 'near', 'inside', 'around'])

/**
 * The roles of the names in a question, by what stands before them and on which side of the cue they are: "What does
 * A demand of B", "A's demands on B", "the position of A", "demanded by A", "Who demands that A …".
 */
export function rolesOf(tokens: readonly Token[], names: readonly NameHit[], setting: Setting): Placed {
  const roles: ('subjects' | 'mentions' | 'places')[] = []
  names.forEach((hit, n) => {
    const before = names[n - 1]
    const joined = before && tokens.slice(before.to, hit.from).every(({ word }) => word === 'and' || word === 'or')
    roles.push(
      joined
        ? (roles[n - 1] as 'subjects')
        : roleOf(tokens, hit, { ...setting, isFirst: n === 0 || (names[0]?.from ?? 0) > (setting.cues[0] ?? 0) }),
    )
  })
  const isPassive = names.some(({ from }) => tokens[from - 1]?.word === 'by') && !setting.isEvent
  const placed: Record<'subjects' | 'mentions' | 'places', Named[]> = { subjects: [], mentions: [], places: [] }
  names.forEach((hit, n) => {
    const role = roles[n] as 'subjects'
    const bySomebody = tokens[hit.from - 1]?.word === 'by'
    const final = isPassive && role === 'subjects' && !bySomebody ? 'mentions' : role
    placed[final].push({ words: hit.words, refs: meant(hit.refs, final) })
  })
  return placed
}

function roleOf(
  tokens: readonly Token[],
  { from, refs }: NameHit,
  { cues, isEvent, isWho, isFirst }: Setting & { readonly isFirst: boolean },
): 'subjects' | 'mentions' | 'places' {
  const article = tokens[from - 1]?.word === 'the' ? 1 : 0
  const before = tokens[from - 1 - article]?.word ?? ''
  const cue = cues[0] ?? Number.POSITIVE_INFINITY
  if (where.has(before) && refs.some(({ id }) => /^(?:place|state):/.test(id))) return 'places'
  if (before === 'by') return 'subjects'
  if (before === 'of' && cues.some((at) => from - 2 - article >= at && from - 4 - article <= at) && !isWho && isFirst)
    return 'subjects'
  if (isEvent && (before === 'with' || before === 'between' || before === 'to')) return 'subjects'
  if (aside.has(before)) return 'mentions'
  return from < cue || isEvent ? 'subjects' : 'mentions'
}

/** Of a capital that is a town and a government, the one that the role asks for. */
function meant(refs: readonly Ref[], role: 'subjects' | 'mentions' | 'places'): readonly Ref[] {
  const isPlace = ({ id }: Ref): boolean => id.startsWith('place:')
  const wanted = refs.filter((ref) => (role === 'places' ? isPlace(ref) || ref.id.startsWith('state:') : !isPlace(ref)))
  return role === 'mentions' ? refs : wanted.length > 0 ? wanted : refs
}
