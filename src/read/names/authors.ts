import { refOf } from '../../model/index.ts'
import { formOf } from './atoms.ts'
import type { Cues } from './cues.ts'
import { type Entry, ownEntry } from './entry.ts'

/**
 * Those whom the byline names ("By Ann Lee and Bo Ek"): people, though nothing else in the article says so. `[]` where
 * the byline names a desk or an outlet, and for those who are known already.
 */
export function authorsOf(author: string | null, own: readonly Entry[], cues: Cues): Entry[] {
  if (author === null) return []
  return author.split(/\s*(?:,|;|&|\/|\band\b)\s*/).flatMap((text) => {
    if (
      !/^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|(?:al|de|van|von|der|bin|ag|da|di|la|le)(?= ))){1,3}$/u.test(text)
    )
      return []
    const keys = formOf(text).map(({ key }) => key)
    const telling = keys.some((key) => cues.telling.has(key) || cues.common.has(key) || cues.titles.heads.has(key))
    const key = keys.join(' ')
    if (telling || own.some((entry) => entry.keys.join(' ') === key)) return []
    return [ownEntry(text, { kind: 'person', sort: 'person', entity: refOf('person', text), of: null, person: null })]
  })
}
