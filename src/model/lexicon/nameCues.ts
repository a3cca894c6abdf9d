import { z } from 'zod'
import { header, words } from './header.ts'

/** `lexicon/nameCues.yaml`: words around and inside names that show what they name. */
export const NameCues = z.strictObject({
  ...header,
  organisation: words,
  outlet: words,
  place: words,
  government: words,
  statesOf: words,
  inPlace: words,
  towards: words,
  placeOf: words,
  moving: words,
  giving: words,
  urban: words,
  actorNouns: words,
  withActor: words,
  particles: words,
  saying: words,
  common: words,
})
