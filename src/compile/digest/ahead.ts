import type { EventType, Ref } from '../../model/index.ts'
import { daysOf } from '../ground/days.ts'
import type { Ground } from '../ground/ground.ts'
import { tidyEvidence } from '../ground/ground.ts'
import type { Happening } from '../timeline/timeline.ts'
import { type Drafted, listed, mentionOf } from './draft.ts'

const MOST = 5

/** Events that can be told in a few words of our own; others are told in the words of the article. */
const NOUN: Partial<Readonly<Record<EventType, string>>> = { CONSULT: 'a meeting of' }

/** What is announced for the day of the dossier or later, the nearest first, best reported first on one day. */
export function ahead(ground: Ground, happenings: readonly Happening[], asOf: string | null): Drafted[] {
  return happenings
    .filter(({ entry }) => entry.status === 'announced' && NOUN[entry.type] && isAhead(entry.when, asOf))
    .slice(0, MOST * 2)
    .filter(({ entry }) => isMeeting(withoutTheirs(ground, [...entry.actors, ...entry.recipients])))
    .slice(0, MOST)
    .map((happening) => draftOf(ground, happening))
}

/** "Ann Lee and Chile" of Ann Lee, her Norway and Chile: who is there for a party stands for it. */
function withoutTheirs(ground: Ground, all: readonly Ref[]): Ref[] {
  const served = new Set(all.flatMap((ref) => (ground.partyOf(ref).id === ref.id ? [] : [ground.partyOf(ref).id])))
  return all.filter(({ id }) => !served.has(id))
}

/** Two who meet, or several in one word: "both sides", "negotiators". */
const isMeeting = (all: readonly Ref[]): boolean =>
  all.length >= 2 || all.some(({ id, name }) => id.startsWith('group:') && /(?:s|men)$/u.test(name))

function isAhead(when: Happening['entry']['when'], asOf: string | null): boolean {
  const days = daysOf(when)
  return days !== null && (asOf === null || days.last >= asOf) && !days.last.startsWith('9999')
}

function draftOf(ground: Ground, { entry, told }: Happening): Drafted {
  const people = listed(withoutTheirs(ground, [...entry.actors, ...entry.recipients]).map(({ name }) => name))
  const place = entry.place ? ` in ${entry.place.name}` : ''
  const days = daysOf(entry.when)
  const date = days && (days.first === days.last ? ` on ${days.first}` : ` between ${days.first} and ${days.last}`)
  const [first] = told
  const mentions = first
    ? [...entry.actors, ...entry.recipients].flatMap(
        (ref) => mentionOf(ground, first.paper, { ref, at: first.event.span }) ?? [],
      )
    : []
  const body = `Announced: ${NOUN[entry.type]} ${people}`
  return {
    body: `${body}${place}${date ?? ''}`,
    fallbacks: [`${body}${place}`, `${body}${date ?? ''}`, body],
    evidence: tidyEvidence(ground, [...entry.evidence, ...mentions]),
  }
}
