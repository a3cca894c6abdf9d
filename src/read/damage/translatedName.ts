import type { Doubt, Lexicon, Name } from '../../model/index.ts'
import { keyOf } from '../names/atoms.ts'
import { cues } from '../names/cues.ts'
import { gazetteer } from '../names/gazetteer.ts'
import { isEnglish } from '../sentences/tagger.ts'

const titled = /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Miss|Dr|Comrade)\.? $/u

/**
 * "Mr. Black Rock": behind a form of address two words of the language, neither of them a given name or anybody's that
 * is known. A name whose meaning was translated; nothing is proposed.
 */
export function translatedName(text: string, names: readonly Name[], lexicon: Lexicon): Doubt[] {
  const { given } = cues(lexicon)
  const { bySurname } = gazetteer(lexicon)
  const isWord = (word: string): boolean => {
    const key = keyOf(word)
    return key.length > 3 && isEnglish(key) && !given.has(key) && !bySurname.has(key)
  }
  const done = new Set<string>()
  return names.flatMap(({ span, kind, name }) => {
    if (kind !== 'person' || !titled.test(text.slice(Math.max(0, span.start - 10), span.start))) return []
    const words = name.split(' ')
    if (words.length !== 2 || done.has(name) || !words.every(isWord)) return []
    done.add(name)
    return [
      {
        span,
        rule: 'translated-name',
        message: 'two words of the language behind a title, and no given name',
        reading: null,
      },
    ]
  })
}
