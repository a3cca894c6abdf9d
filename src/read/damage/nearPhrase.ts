import { cut, type Doubt, type Lexicon, type Name } from '../../model/index.ts'
import { fromLexicon, type Sentence, type Token } from '../draft.ts'
import { oneEdit } from './oneEdit.ts'

/** Letters at least of the word that is damaged. */
const shortest = 6

/** States and world bodies of two words, by each of the two. */
const pairs = fromLexicon(({ states, organisations }) => {
  const byWord = new Map<string, (readonly [string, string])[]>()
  const names = [...Object.keys(states.states), ...organisations.international.flat()]
  for (const name of new Set(names)) {
    const words = name.split(' ')
    if (words.length !== 2 || !words.every((word) => /^\p{Lu}\p{Ll}{3,}$/u.test(word))) continue
    const pair = [words[0]!, words[1]!] as const
    for (const word of pair) byWord.set(word, [...(byWord.get(word) ?? []), pair])
  }
  return byWord
})

/** "Untied Kingdom", "Saudi Arebia": a state or world body of two words, of which one is a letter away from its own. */
export function nearPhrase(
  text: string,
  names: readonly Name[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): Doubt[] {
  const known = pairs(lexicon)
  const named = new Map(names.map(({ span }) => [span.start, span.end]))
  const found = new Map<string, Doubt>()
  for (const { tokens } of sentences)
    for (let i = 1; i < tokens.length; i++) {
      const [first, second] = [tokens[i - 1]!, tokens[i]!]
      if (second.start - first.end !== 1 || !isCapital(first) || !isCapital(second)) continue
      const meant = meantBy(first, second, known)
      if (meant === null || isLonger(tokens, i)) continue
      const end = named.get(first.start) ?? first.end
      if (end !== first.end && end !== second.end) continue
      const span = cut(text, first.start, second.end)
      const message = `one letter away from ${meant}`
      if (!found.has(span.quote)) found.set(span.quote, { span, rule: 'near-name', message, reading: meant })
    }
  return [...found.values()]
}

const isCapital = ({ text }: Token): boolean => text.length > 3 && text.charCodeAt(0) >= 65 && text.charCodeAt(0) <= 90

/** More capitalised words before or behind: a part of another name. */
const isLonger = (tokens: readonly Token[], i: number): boolean =>
  [tokens[i - 2], tokens[i + 1]].some((token) => token !== undefined && isCapital(token) && token.tag === 'PROPN')

function meantBy(
  { text: first }: Token,
  { text: second }: Token,
  known: ReadonlyMap<string, readonly (readonly [string, string])[]>,
): string | null {
  for (const [a, b] of known.get(second) ?? []) if (b === second && isSlip(first, a)) return `${a} ${b}`
  for (const [a, b] of known.get(first) ?? []) if (a === first && isSlip(second, b)) return `${a} ${b}`
  return null
}

/** Not a plural or an adjective of it ("Saudi Arabian", "United Nation"). */
const isSlip = (found: string, meant: string): boolean =>
  meant.length >= shortest &&
  found[0] === meant[0] &&
  !found.startsWith(meant) &&
  !meant.startsWith(found) &&
  oneEdit(found.toLowerCase(), meant.toLowerCase())
