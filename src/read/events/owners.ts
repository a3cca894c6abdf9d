import { type Lexicon, type Ref, refOf } from '../../model/index.ts'
import { fromLexicon } from '../draft.ts'

/** Which state a city lies in, by the lexicon: capitals, and places listed under the name of a state. */
export const owners = fromLexicon(({ states, places }: Lexicon) => {
  const known = new Map<string, Ref>()
  for (const [state, { capital = [] }] of Object.entries(states.states)) {
    for (const city of capital) known.set(city.toLowerCase(), refOf('state', state))
  }
  for (const [group, list] of Object.entries(places.places)) {
    if (!(group in states.states)) continue
    for (const forms of list) for (const form of forms.split('|')) known.set(form.toLowerCase(), refOf('state', group))
  }
  return (place: string): Ref | null => known.get(place.toLowerCase()) ?? null
})
