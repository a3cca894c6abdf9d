import type { Token } from '../../draft.ts'
import type { Scene } from '../candidate.ts'
import { isDateWord, isNominal, isPronoun, reach } from './phrase.ts'
import { closesPhrase, demonstrative, isHead, isListed, isModifier, linking } from './phraseStart.ts'

/** Where the noun phrase ends (exclusive) that starts at `first`; `first` when none starts there. */
export function phraseEnd(scene: Pick<Scene, 'tokens'>, first: number, ceiling: number): number {
  const { tokens } = scene
  const high = Math.min(ceiling, first + reach, tokens.length)
  if (isPronoun(tokens[first]) && !demonstrative.has(tokens[first]?.lower ?? '')) return first + 1
  let [i, end] = [first, first]
  while (i < high) {
    const token = tokens[i] as Token
    const next = tokens[i + 1]
    if (isPronoun(token) && i > first && (token.lower === 'that' || !demonstrative.has(token.lower))) break
    if (isNominal(token)) end = ++i
    else if (token.lower === "'s" || token.lower === "'") end = ++i
    else if (closesPhrase(token) || isModifier(tokens, i)) {
      if (closesPhrase(token) && end === i && i > first && !isLink(tokens[i - 1])) break
      i++
      if (isHead(tokens, i - 1)) end = i
    } else if (token.text === '(' && end === i) i = end = Math.max(i + 1, bracketEnd(tokens, i, high))
    else if (
      isLink(token) &&
      end === i &&
      end > first &&
      next &&
      !isDateWord(next) &&
      (isNominal(next) || closesPhrase(next) || next.tag === 'ADJ')
    )
      i++
    else if (token.text === ',' && end === i && isNominal(next) && isListed(tokens, i + 1)) i++
    else break
  }
  return Math.min(end, high)
}

const isLink = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.tag === 'ADP' && linking.has(token.lower)) || token.lower === 'and' || token.lower === 'or')

function bracketEnd(tokens: readonly Token[], at: number, high: number): number {
  for (let i = at + 1; i < high && i < at + 40; i++) if (tokens[i]?.text === ')') return i + 1
  return at + 1
}
