import type { Name, Ref } from '../../model/index.ts'
import { namesIn } from '../names/namesIn.ts'
import type { Company } from './company.ts'
import type { Found } from './found.ts'
import type { Needed } from './needed.ts'

/** Talks told at the head of a report that names no other place were where the report is from. */
export function atDateline(event: Found, { furniture, names, sentences, article }: Needed): Found {
  const dateline = furniture.find(({ kind }) => kind === 'dateline')
  if (!dateline || event.place || event.type !== 'CONSULT' || event.status === 'announced') return event
  const lead = sentences.find(({ role, start }) => role === 'body' && start >= dateline.span.end - 2)
  const words = article.text.slice(event.start, event.end)
  if (
    lead?.index !== event.sentence ||
    !/\b(?:talks|negotiations|summit|conference|session|plenary|round)\b/.test(words)
  )
    return event
  return { ...event, place: namesIn(names, dateline.span).find(({ kind }) => kind === 'place')?.entity ?? null }
}

/** Adds the state for which a participant acts, where the words of the event name it: "Norway's envoy, Ann Lee". */
export function withParties(event: Found, names: readonly Name[], { partyOf }: Company): Found {
  const people = [...event.actors, ...event.recipients]
  if (!people.some(({ id }) => partyOf.has(id))) return event
  const known = new Set(people.map(({ id }) => id))
  const here = new Set(namesIn(names, event).flatMap(({ entity }) => (entity ? [entity.id] : [])))
  const add = (all: readonly Ref[]): Ref[] =>
    all.flatMap((ref) => {
      const party = partyOf.get(ref.id)
      if (!party || known.has(party.id) || !here.has(party.id)) return [ref]
      known.add(party.id)
      return [ref, party]
    })
  const [actors, recipients] = [add(event.actors), add(event.recipients)]
  return known.size === new Set(people.map(({ id }) => id)).size ? event : { ...event, actors, recipients }
}
