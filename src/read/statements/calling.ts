import type { Scene } from './candidate.ts'
import { isPronoun, isQuoteMark } from './phrase/phrase.ts'

type Words = Pick<Scene, 'tokens' | 'quote'>

const particle = /^(?:in|to|for|on|back|off|up|out|at|and|or|about|from|with|by|before|after|when|if|because)$/

/**
 * "called it a joke", "called the plan “dead”", "called the deal an insult": naming a thing, not phoning or summoning.
 * `from` is the token after the verb.
 */
export function isCalling({ tokens, quote }: Words, at: number, from: number): boolean {
  const first = tokens[from]
  if (!first || particle.test(first.lower)) return false
  if (first.tag === 'DET' || (isQuoteMark(first) && quote[from] !== quote[at])) {
    // "what the envoy called a bag of air"
    for (let i = at - 2; i >= Math.max(0, at - 8) && !/^(?:VERB|AUX|PUNCT)$/.test(tokens[i]!.tag); i--)
      if (tokens[i]!.lower === 'what') return true
  }
  const second = tokens[from + 1]
  if (isPronoun(first) && second && !particle.test(second.lower)) {
    if (second.tag === 'DET' || (isQuoteMark(second) && quote[from + 1] !== quote[at])) return true
  }
  for (let i = from + 1; i < from + 14; i++) {
    const token = tokens[i]
    if (!token || /^[,;:.]$/.test(token.text) || token.tag === 'SCONJ') return false
    if (isQuoteMark(token) && quote[i] !== quote[at]) return true
    if (/^(?:VERB|AUX|CCONJ)$/.test(token.tag)) return false
    const noun = /^(?:NOUN|PROPN)$/.test(tokens[i - 1]?.tag ?? '')
    if (noun && /^(?:a|an)$/.test(token.lower)) return true
    if (noun && token.tag === 'ADJ' && /^[.,;]$/.test(tokens[i + 1]?.text ?? '.')) return true
  }
  return false
}
