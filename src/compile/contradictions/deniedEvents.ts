import type { Contradiction } from '../../model/index.ts'
import { from, type Ground, holderOf } from '../ground/ground.ts'
import type { Happening } from '../timeline/timeline.ts'
import type { Told } from '../timeline/told.ts'
import { type Held, sidesOf } from './sides.ts'

const ASSERTED = new Set(['held', 'confirmed', 'reported', 'announced'])

/** Events that one tells as held, confirmed, reported or announced, and another denies. */
export function deniedEvents(ground: Ground, happenings: readonly Happening[]): Contradiction[] {
  return happenings.flatMap(({ told, entry }) => {
    const denied = told.filter(({ status }) => status === 'denied')
    const asserted = told.filter(({ status }) => ASSERTED.has(status))
    if (denied.length === 0 || asserted.length === 0) return []
    const held = [
      ...asserted.map((one) => heldBy(ground, one, 'happened')),
      ...denied.map((one) => heldBy(ground, one, 'denied')),
    ]
    const people = [...entry.actors, ...entry.recipients].map(({ name }) => name).join(', ')
    const when = entry.when ? `, ${entry.when.value}` : ''
    return [{ about: `whether it happened: ${entry.type} of ${people}${when}`, sides: sidesOf(ground, held) }]
  })
}

function heldBy(ground: Ground, { paper, event }: Told, key: string): Held {
  const holder = holderOf(ground, paper, event.statement)
  return { key, claim: event.span.quote, holder, evidence: from(paper, event.span) }
}
