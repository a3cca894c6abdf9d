import { type Lexicon, slug } from '../../model/index.ts'

/** A name of a person, taken apart and brought to one spelling. */
export interface PersonName {
  readonly surname: string
  /** Given name in one spelling ("Serhii" → that of "Sergei"); `''` when only a surname is known. */
  readonly given: string
}

/** Takes names apart. Every spelling of a sound, and every form of a given name, becomes one. */
export type NameReader = (name: string) => PersonName

const kept = new WeakMap<Lexicon, NameReader>()

/** The reader of names of a lexicon, made once for each. */
export function nameReader(lexicon: Lexicon): NameReader {
  let made = kept.get(lexicon)
  if (!made) {
    made = build(lexicon)
    kept.set(lexicon, made)
  }
  return made
}

function build({ comparing }: Lexicon): NameReader {
  const spellings = comparing.spellings.map(([pattern, to]) => [new RegExp(pattern, 'g'), to] as const)
  const spell = (word: string): string => spellings.reduce((text, [pattern, to]) => text.replace(pattern, to), word)
  const givenForms = new Map(comparing.givenNames.flatMap((forms) => forms.map((form) => [form, forms[0] as string])))
  const titles = new Set(comparing.titles)
  return (name) => {
    const parts = slug(name)
      .split('-')
      .filter((part) => !titles.has(part))
    const surname = parts.at(-1) ?? ''
    const given = parts.length > 1 ? (parts[0] as string) : ''
    return { surname: spell(surname), given: given && spell(givenForms.get(given) ?? given) }
  }
}

/** How two given names go together. */
export function compareGiven(a: string, b: string): 'same' | 'initial' | 'unknown' | 'different' {
  if (a === '' || b === '') return 'unknown'
  if (a === b) return 'same'
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : 'different'
  return a.length > 4 && b.length > 4 && oneEdit(a, b) ? 'same' : 'different'
}

/** True when one letter added, dropped or changed turns one word into the other. */
export function oneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1 || short === long) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.length === long.length
    ? short.slice(at + 1) === long.slice(at + 1)
    : short.slice(at) === long.slice(at + 1)
}
