import type { Clause } from '../clauses/clauses.ts'
import { withPlaceBesideDay } from './besideDay.ts'
import { changeMeeting } from './changeMeeting.ts'
import { datedHappenings } from './datedHappenings.ts'
import { datedNouns } from './datedNouns.ts'
import type { Found } from './found.ts'
import { inForceSince } from './inForceSince.ts'
import { joinMeeting } from './joinMeeting.ts'
import { nounEvents } from './nounEvents.ts'
import { nounsOfDay } from './nounsOfDay.ts'
import { distinct } from './participants.ts'
import type { Scene } from './scene.ts'
import { verbEvent } from './verbEvents.ts'

/** Adds what the clauses of a sentence tell to what was found before, and changes meetings that they speak of again. */
export function eventsOf(scene: Scene, found: Found[]): void {
  const before = found.length
  // "Did you leave the round in Lima on 21 October?": that there was a round is not asked.
  if (scene.sentence.text.endsWith('?')) {
    for (const each of nounsOfDay(scene, none)) found.push(each)
    return
  }
  const used = new Set<Clause>()
  for (const clause of scene.clauses) {
    const changed = changeMeeting(scene, clause, found)
    if (changed) {
      used.add(clause)
      if (changed.at < found.length) found[changed.at] = changed.event
      else found.push(changed.event)
      continue
    }
    const joins = joinMeeting(scene, clause, found)
    if (joins) {
      used.add(clause)
      const meeting = found[joins.at]!
      const known = [...meeting.actors, ...meeting.recipients]
      const more = joins.with.filter(({ id }) => !known.some((other) => other.id === id))
      found[joins.at] = { ...meeting, actors: distinct([...meeting.actors, ...more]) }
      continue
    }
    const event = goesToMeet(scene, clause) ? null : verbEvent(scene, clause)
    if (event) found.push(event)
    for (const each of nounEvents(scene, clause)) found.push(each)
  }
  for (const each of datedNouns(scene, found.slice(before))) {
    const at = each.status === 'cancelled' ? found.findIndex((other, i) => i >= before && isUndone(other, each)) : -1
    if (at < 0) found.push(each)
    else found[at] = { ...found[at]!, status: 'cancelled', when: found[at]!.when ?? each.when }
  }
  if (scene.dates.length > 0 && scene.sentence.text.includes('since'))
    for (const each of inForceSince(scene)) found.push(each)
  if (scene.dates.length === 0) return
  for (const each of datedHappenings(scene, found.slice(before), used)) found.push(each)
  for (const each of nounsOfDay(scene, found.slice(before))) found.push(each)
  for (let at = before; at < found.length; at++) found[at] = withPlaceBesideDay(scene, found[at]!)
}

const none: readonly Found[] = []

/** "A meeting planned for 2 March was scrapped": what another reading of the same words has as announced. */
const isUndone = ({ type, status, start, end, when }: Found, by: Found): boolean =>
  (when === null || when.value === by.when?.value) &&
  type === by.type &&
  status === 'announced' &&
  start < by.end &&
  by.start < end

/** "arrived in Lugano to meet Lee": the meeting is told, and the way there with it. */
const goesToMeet = (scene: Scene, { lemma, index }: Clause): boolean =>
  scene.words.motion.has(lemma) &&
  scene.clauses.some((next) => next.governor === index && verbEvent(scene, next)?.type === 'CONSULT')
