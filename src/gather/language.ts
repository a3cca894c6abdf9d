import { eld } from 'eld/extrasmall'
import { isPlainlyEnglish } from './plainlyEnglish.ts'

/** Letters that are enough to tell a language by, and code units that are read for it. */
const enough = 20
const read = 2_000

/**
 * The ISO 639-1 code of the language of a text, by its first 2,000 code units; `und` with fewer than 20 letters or
 * where no language fits. Most articles are plainly English; of others eld's smallest database tells: it loads in a tenth
 * of a second, and on the length of an article it tells languages as well as the larger ones. About 0.06 ms.
 */
export function languageOf(text: string): string {
  if (isPlainlyEnglish(text)) return 'en'
  const part = text.slice(0, read)
  let letters = 0
  for (const _ of part.matchAll(/\p{L}/gu)) if (++letters === enough) break
  if (letters < enough && !/\p{Script=Han}{8}/u.test(part)) return 'und'
  return eld.detect(part).language || 'und'
}
