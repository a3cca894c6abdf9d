import type { TimelineEntry } from '../../model/index.ts'
import { visible } from './visible.ts'

export { eventNoun } from '../../model/index.ts'

/** Who, to whom, where: `Kelmaria → Sardovia, in Ilvara`. Empty when nobody and no place is named. */
export function eventWho({ actors, recipients, place }: TimelineEntry): string {
  const who = names(actors)
  const whom = names(recipients)
  const where = place ? `in ${visible(place.name)}` : ''
  const parties = who !== '' && whom !== '' ? `${who} → ${whom}` : whom !== '' ? `→ ${whom}` : who
  return [parties, where].filter((x) => x !== '').join(', ')
}

/** Names in a row, safe to show. */
export function names(refs: readonly { readonly name: string }[]): string {
  return refs.map(({ name }) => visible(name)).join(', ')
}
