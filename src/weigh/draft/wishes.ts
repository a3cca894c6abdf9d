import type { Evidence, Ref, Stance } from '../../model/index.ts'
import type { DraftOption, Linked } from './options.ts'
import { isYielding, type Standing } from './standing.ts'

/** Something that a party would rather have, and how much it weighs against its other wishes. */
export interface Wish {
  readonly party: Ref
  readonly says: string
  readonly weight: number
  readonly when: string
  readonly because: string
  readonly evidence: readonly Evidence[]
}

/** A stance as a reason. */
const verbs: Readonly<Record<Stance, string>> = {
  demands: 'it demands',
  seeks: 'it seeks',
  offers: 'it offers',
  accepts: 'it accepts',
  open: 'it is open',
  conditional: 'it sets conditions',
  refuses: 'it refuses',
  shifts: 'it has shifted',
}

/** Its promise binds a party to its condition, and it wants the condition met. */
export function promised(linked: readonly Linked[]): Wish[] {
  return linked.flatMap(({ promise, then, condition }): Wish[] => {
    const weight = promise.own ? 3.5 : 2.5
    const when = ''
    const evidence = [promise.if, promise.then]
    const words = promise.own ? 'its own condition' : 'a condition that is reported of it'
    return [
      { party: promise.by, says: `${then.name} iff ${condition.name}`, weight, when, because: words, evidence },
      {
        party: promise.by,
        says: condition.name,
        weight: weight - 0.1,
        when,
        because: 'what it makes a condition',
        evidence,
      },
      { party: promise.from, says: then.name, weight: 0.6, when, because: 'the promise is made to it', evidence: [] },
      {
        party: promise.from,
        says: `not ${condition.name}`,
        weight: 0.5,
        when,
        because: 'what is made a condition is not done for nothing',
        evidence: [],
      },
    ]
  })
}

/** What a party holds on to it does not want to give; what it has opened it is ready to. */
export function reluctance(
  options: readonly DraftOption[],
  stands: readonly Standing[],
  linked: readonly Linked[],
): Wish[] {
  return options.flatMap((option): Wish[] => {
    const standing = stands.find((s) => s.party.id === option.party.id && s.issue === option.issue)
    if (!standing || linked.some(({ then }) => then.name === option.name)) return []
    const { when, evidence, firmness, party } = standing
    return isYielding(standing)
      ? [{ party, says: option.name, weight: 1, when, because: verbs[standing.stance], evidence }]
      : [{ party, says: `not ${option.name}`, weight: firmness, when, because: verbs[standing.stance], evidence }]
  })
}

/** On an issue that it takes a position on, a party wants the others to give way. */
export function wanted(
  options: readonly DraftOption[],
  stands: readonly Standing[],
  linked: readonly Linked[],
): Wish[] {
  return options.flatMap((option): Wish[] =>
    stands
      .filter(
        ({ party, issue, stance }) => issue === option.issue && party.id !== option.party.id && stance !== 'accepts',
      )
      .filter(
        ({ party }) => !linked.some(({ then, promise }) => then.name === option.name && promise.by.id === party.id),
      )
      .map(({ party, firmness, when, evidence, stance }) => ({
        party,
        says: option.name,
        weight: firmness - 0.25,
        when,
        because: `${verbs[stance]} on the same issue`,
        evidence,
      })),
  )
}
