import type { Token } from '../draft.ts'
import type { Chunk } from './chunk.ts'
import { type Clause, none } from './clause.ts'
import type { Phrase } from './phrases.ts'
import type { VerbGroup } from './verbGroup.ts'

const objectControl = new Set(
  'ask urge order force invite allow tell persuade help want expect call summon send press encourage enable permit get convince require lead push authorise authorize'.split(
    ' ',
  ),
)

/** The first noun phrase without a preposition, and those joined to it by "and". */
export function leadingNouns(phrases: readonly Phrase[]): readonly Phrase[] {
  let group: Phrase[] | null = null
  for (const phrase of phrases) {
    if (phrase.prep !== null) continue
    if (group === null) {
      if (!phrase.time) group = [phrase]
    } else if (phrase.joined) group.push(phrase)
  }
  return group ?? none
}

/** The phrase of a clause, after or around its verb, that ends last. */
function lastOf({ complement, adjuncts }: Clause): Phrase | undefined {
  let last: Phrase | undefined
  for (const phrase of complement) if (last === undefined || phrase.to >= last.to) last = phrase
  for (const phrase of adjuncts) if (last === undefined || phrase.to >= last.to) last = phrase
  return last
}

interface TakenOver {
  readonly subject: readonly Phrase[]
  readonly governor: number | null
  readonly infinitive?: boolean
  /** The phrases of a main clause that goes on after a relative clause. */
  readonly resumed?: readonly Phrase[]
}

/** Whose subject a verb without one takes over: the antecedent's, the governing verb's, or the one before "and". */
export function takeOver(
  tokens: readonly Token[],
  found: readonly Clause[],
  group: VerbGroup,
  left: readonly Chunk[],
  relative: boolean,
): TakenOver {
  const nearest = found.at(-1)
  if (!nearest) return { subject: [], governor: null }
  if (group.form === 'participle') {
    const last = lastOf(nearest)
    return { subject: last ? [last] : [], governor: null }
  }
  const isAside = nearest.form === 'participle' && nearest.inherited && !relative
  const previous = isAside ? (found.at(-2) ?? nearest) : nearest
  if (relative) {
    const last = lastOf(previous)
    return { subject: last && last.from >= previous.to ? [last] : previous.subject, governor: null }
  }
  if (group.form === 'infinitive') {
    const controlled = objectControl.has(previous.lemma) && !previous.passive
    const object = previous.complement.at(-1) ?? previous.adjuncts.find(({ prep }) => prep === 'on' || prep === 'upon')
    const above = tokens[group.from - 1]?.lower
    if (above === 'and' && previous.form === 'infinitive')
      return { subject: previous.subject, governor: previous.governor }
    const aside =
      above === ',' && (tokens[previous.from - 1]?.lower === 'as' || previous.mark === 'as' || previous.relative)
        ? found.at(-2)
        : undefined
    if (aside) return { subject: aside.subject, governor: aside.index }
    return { subject: controlled && object ? [object] : previous.subject, governor: previous.index }
  }
  if (group.form === 'gerund') return { subject: previous.subject, governor: gerundGovernor(tokens, previous, group) }
  const closesRelative = previous.relative && left[0]?.kind === 'comma'
  const outer = closesRelative ? (found[previous.index - 1] ?? previous) : previous
  const infinitive = previous.form === 'infinitive' && left[0]?.kind === 'and' && group.bare
  if (closesRelative && previous.index === 0 && previous.ahead.length > 0)
    return { subject: leadingNouns(previous.ahead), governor: null, resumed: previous.ahead }
  return {
    subject: closesRelative && previous.index === 0 ? previous.subject : outer.subject,
    governor: infinitive ? previous.governor : null,
    infinitive,
  }
}

/** "denied meeting": a gerund right after a verb is its object; after a comma or "after" it only goes along with it. */
const gerundGovernor = (tokens: readonly Token[], previous: Clause, group: VerbGroup): number | null =>
  group.from <= previous.end + 1 && !/^(?:,|after)$/.test(tokens[previous.end]?.lower ?? '') ? previous.index : null
