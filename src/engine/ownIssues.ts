import { createHash } from 'node:crypto'
import { type Codebook, type Lexicon, readBy, withCodebook } from '../model/index.ts'
import type { LoadedLexicon } from './loadLexicon.ts'

/** A lexicon with an analyst's issues in it, if there are any. */
export interface Extended extends LoadedLexicon {
  /** What the codebook adds to the version of dossiers: names and definitions change no reading, but show in them. */
  readonly mark: string
}

/** Adds a codebook to a lexicon: put together when it is first asked for, with a hash of the words by which it reads. */
export function extended(loaded: LoadedLexicon, codebook: Codebook | null): Extended {
  if (codebook === null)
    return {
      ...hashed(loaded.hash, ''),
      get lexicon() {
        return loaded.lexicon
      },
    }
  let made: Lexicon | null = null
  return {
    ...hashed(
      sha256(`${loaded.hash}\0${readBy(codebook)}`),
      `-${sha256(JSON.stringify(codebook.issues)).slice(0, 12)}`,
    ),
    get lexicon() {
      made ??= withCodebook(loaded.lexicon, codebook)
      return made
    },
  }
}

const hashed = (hash: string, mark: string) => ({ hash, mark })
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Keeps the lexicon of the last codebook: a thread reads one case. */
export function lexicons(loaded: LoadedLexicon): (codebook: Codebook | null) => Lexicon {
  let last: { readonly key: string; readonly lexicon: Lexicon } | null = null
  return (codebook) => {
    if (codebook === null) return loaded.lexicon
    const key = JSON.stringify(codebook)
    if (last?.key !== key) last = { key, lexicon: withCodebook(loaded.lexicon, codebook) }
    return last.lexicon
  }
}
