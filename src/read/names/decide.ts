import { isEnglish } from '../sentences/tagger.ts'
import type { Evidence } from './evidence.ts'

/** Kinds that the article itself can make known. */
export type OwnKind = 'person' | 'place' | 'state' | 'organisation' | 'outlet'

/** The kind that the evidence speaks for, `null` when it is too weak or contradicts itself. */
export function decide(evidence: Evidence, keys: readonly string[]): OwnKind | null {
  const words = keys.length
  const { place, toward, state, rule, body, outlet, firm, mentions } = evidence
  const organisation = evidence.organisation + body
  const person = evidence.person + (evidence.person > 0 || words > 1 ? evidence.actor : Math.min(evidence.actor, 3))
  if (outlet >= 3 && evidence.person < 6) return 'outlet'
  if (firm === 0 && (words === 1 || mentions === 1) && person < 4 && rule < 4) return null
  // "in Physiology": an English word needs more than that to be a place.
  const least = words === 1 && place < 4 && isEnglish(keys[0]!) ? 3 : 2
  const somewhere = place >= least || (least === 2 && place > 0 && toward > 0)
  if (words <= 2 && rule >= 4 && rule > evidence.person) return 'state'
  if (
    somewhere &&
    place > rule &&
    (words === 1 || place >= body) &&
    place + 1 >= evidence.person &&
    (words > 1 || evidence.person < 3)
  ) {
    if (words === 1 || place > person) return 'place'
  }
  if (words <= 2 && rule + state >= 4 && rule + state > evidence.person && evidence.person < 4) return 'state'
  // A lone word that only acts: a name in -ia or -land is taken for a state, another for a person who is heard.
  const acts = evidence.person < 2 && words === 1 && body >= 3
  if (body >= 3 && (organisation > person || acts) && organisation > place && rule < 2 && firm > 0)
    return 'organisation'
  if (words === 1 && evidence.person < 1)
    return state > 0 && evidence.actor + state >= 3 ? 'state' : somewhere ? 'place' : null
  if (person >= 2 && person >= place && person >= organisation) return 'person'
  if (somewhere && place > person) return 'place'
  return words > 1 && organisation >= 2 ? 'organisation' : null
}
