import { fromLexicon, type NameParts, nameTools, POSSIBLY } from '../../model/index.ts'
import { once } from '../ground/memo.ts'
import { nameScale } from './weighed.ts'

/** A name of a person, taken apart and brought to one spelling. */
export interface PersonName {
  /** The sound of the family name: the same for all its spellings. */
  readonly surname: string
  /** Given name in one spelling ("Serhii" → that of "Sergei"); `''` when only a surname is known. */
  readonly given: string
  readonly parts: NameParts
}

/** Takes names apart. Every spelling of a sound, and every form of a given name, becomes one. */
export type NameReader = (name: string) => PersonName

/** The reader of names of a lexicon; each name is read once. */
export const nameReader = fromLexicon((lexicon): NameReader => {
  const tools = nameTools(lexicon, 'person')
  const { apart } = nameScale(lexicon)('person', POSSIBLY)
  const read = once((parts: NameParts): PersonName => {
    const words = parts.parts.filter(({ kind }) => kind !== 'particle')
    const surname = words.at(-1)?.sound ?? ''
    const first = words.length > 1 ? words[0]! : null
    return { surname, given: first ? (tools.given.get(first.text) ?? first.sound) : '', parts }
  })
  return (name) => read(apart(name))
})
