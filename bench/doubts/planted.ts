import { bySound, letterOfName, otherScript } from './damagedNames.ts'
import { misread, otherState, parted } from './damagedTexts.ts'
import type { Draw, Plant } from './plant.ts'

/** What is damaged, by what an analyst would call it. Each returns `null` where an article has nothing to damage so. */
export const plants: Readonly<Record<string, Plant>> = {
  'a letter of a name that is named elsewhere too': letterOfName,
  'a well-known family name by its sound, throughout': bySound,
  'a state for another in a heading "A-B talks"': otherState,
  'a picture’s line in the middle of a sentence': parted,
  'marks read in the wrong encoding': misread,
  'a letter of another script in a name': otherScript,
}

/** A generator seeded by a text (mulberry32 on an FNV-1a hash). */
export function drawFor(seed: string): Draw {
  let state = 0x811c9dc5
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) as number), 0x01000193) >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}
