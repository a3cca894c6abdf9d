import type { Contradiction } from '../../model/index.ts'
import { daysOf, rangesMeet } from '../ground/days.ts'
import type { Ground } from '../ground/ground.ts'
import { groupsOf, unionOf } from '../ground/union.ts'
import { shared } from '../ground/vocabulary.ts'
import type { Happening } from '../timeline/timeline.ts'
import { daysApart } from './meetingMeant.ts'
import { sidesOf } from './sides.ts'
import { isNear } from './spot.ts'
import { type Wish, wishesOf } from './wishes.ts'

/** Articles on one meeting appear within these days of each other. */
const NEAR = 10
/** Two meetings told with their days are not one where more lie between. */
const APART = 7

/**
 * Whose wish a meeting was, where articles name different parties: "the initiative came from …" here, "at the request
 * of …" there. The sentences must speak of a meeting ("Norland invited both" may leave that to those before it), and
 * they or those before them share a place or another participant. Articles of other weeks speak of one meeting where
 * both give its days.
 */
export function initiators(ground: Ground, happenings: readonly Happening[]): Contradiction[] {
  const wishes = wishesOf(ground)
  const union = unionOf(wishes.length)
  wishes.forEach((one, x) => {
    wishes.slice(x + 1).forEach((other, y) => {
      if (isSameMeeting(one, other)) union.join(x, x + 1 + y)
    })
  })
  return groupsOf(wishes, union)
    .filter((group) => new Set(group.map(({ party }) => party.id)).size > 1)
    .map((group) => ({
      about: `who asked for the meeting${where(ground, group, happenings)}`,
      sides: sidesOf(
        ground,
        group.map(({ held }) => held),
      ),
    }))
}

/** " in Tarn": where a meeting of these days and participants was; nothing where no article says. */
function where(ground: Ground, group: readonly Wish[], happenings: readonly Happening[]): string {
  const about = new Set(group.flatMap((wish) => [wish.party.id, ...wish.about]))
  const known = happenings.find(({ entry: { type, place, when, actors, recipients } }) => {
    if (type !== 'CONSULT' || place === null) return false
    const people = [...actors, ...recipients].filter((ref) => about.has(ground.partyOf(ref).id))
    return people.length > 1 && group.some(({ days }) => rangesMeet(days, daysOf(when)))
  })
  return known?.entry.place ? ` in ${known.entry.place.name}` : ''
}

function isSameMeeting(a: Wish, b: Wish): boolean {
  const apart = daysApart(a.days, b.days)
  if (apart !== null && apart > APART) return false
  if (apart !== 0 && !isNear(a.paper, b.paper, NEAR)) return false
  const [here, there] = [placesAmong(a.about), placesAmong(b.about)]
  if (here.size > 0 && there.size > 0 && shared(here, there) === 0) return false
  const [x, y] = [new Set([...a.about, a.party.id]), new Set([...b.about, b.party.id])]
  return shared(x, y) > (a.party.id === b.party.id ? 1 : 0)
}

const placesAmong = (ids: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...ids].filter((id) => id.startsWith('place:')))
