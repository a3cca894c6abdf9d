import type { Contradiction } from '../../model/index.ts'
import type { FilledGroup } from '../figures/groups.ts'
import { whenSaid } from '../ground/dayWords.ts'
import { from, type Ground } from '../ground/ground.ts'
import { type Held, sidesOf } from './sides.ts'

/** Figures of the same thing that cannot both hold. */
export function differingFigures(ground: Ground, groups: readonly FilledGroup[]): Contradiction[] {
  return groups
    .filter(({ group }) => group.verdict === 'differs')
    .map(({ group, counted }) => {
      const held = counted
        .filter(({ statement }) => !statement?.denial)
        .map(({ paper, figure, who }): Held => {
          const key = `${figure.low} ${figure.high} ${figure.bound}`
          return { key, claim: figure.span.quote, holder: who, evidence: from(paper, figure.span) }
        })
      const subject = group.subject ? ` of ${group.subject.name}` : ''
      const days = group.period ? whenSaid(group.period.value) : ''
      const period = days === '' ? '' : `, ${days}`
      const per = group.per ? ` per ${group.per}` : ''
      const what = group.topic === 'count' && group.of !== null ? `how many ${group.of}` : group.topic
      return { about: `${what}${subject}${per}${period}`, sides: sidesOf(ground, held) }
    })
}
