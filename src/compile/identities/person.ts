import { type Lexicon, type NameParts, nameTools, takeApart } from '../../model/index.ts'

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

/** The reader of names of a lexicon. */
export function nameReader(lexicon: Lexicon): NameReader {
  const tools = nameTools(lexicon, 'person')
  return (name) => {
    const parts = takeApart(name, 'person', tools)
    const words = parts.parts.filter(({ kind }) => kind !== 'particle')
    const surname = words.at(-1)?.sound ?? ''
    const first = words.length > 1 ? words[0]! : null
    return { surname, given: first ? (tools.given.get(first.text) ?? first.sound) : '', parts }
  }
}
