import type { Ground } from '../ground/ground.ts'
import { namesWithin, type Spot } from './spot.ts'

const STOP = String.raw`(?=[,;.:!?—–”"]|\s(?:and|but|while|which|that|who|whose|after|before|as|since|when|although|though)\b|\s*$)`
/** "… for the fire", "… over the strikes on the bridge". */
const MUTUAL = new RegExp(String.raw`^\s+(?:for|over|of)\s+(.{3,70}?)${STOP}`, 'u')
/** "… Norland of lighting the fire", "… the rebels for the blast". */
const SINGLE = new RegExp(String.raw`^\s+[^,;.:]{1,50}?\s(?:of|for|over)\s+(.{3,70}?)${STOP}`, 'u')

/** What somebody is blamed for, in the words behind the verb; `null` where they do not say. */
export function blamedFor({ paper, bounds, end }: Spot, isMutual: boolean): string | null {
  const behind = paper.article.text.slice(end, Math.min(bounds.end, end + 140))
  const matter = (isMutual ? MUTUAL : SINGLE).exec(behind)?.[1]
  return matter
    ? matter
        .replace(/\s+/g, ' ')
        .replace(/\s(?:itself|themselves|himself|herself)$/u, '')
        .trim()
    : null
}

/** " for the fire", else " for what happened in Tarn" where the sentence names one place; nothing where neither is said. */
export function matterWords(ground: Ground, matter: string | null, spot: Spot): string {
  if (matter !== null) return ` for ${matter}`
  const places = namesWithin(spot.paper, spot.bounds.start, spot.bounds.end)
    .filter(({ entity, kind }) => kind === 'place' && entity.id.startsWith('place:'))
    .map(({ entity }) => ground.who(entity).name)
  const [place, ...others] = new Set(places)
  return place !== undefined && others.length === 0 ? ` for what happened in ${place}` : ''
}
