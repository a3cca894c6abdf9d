import type { Scene } from './scene.ts'

const single = new Set([
  'if',
  'unless',
  'once',
  'should',
  'were',
  'without',
  'until',
  'provided',
  'providing',
  'as',
  'so',
  'in',
  'on',
  'only',
])
const double =
  /^(?:as long as|so long as|in return for|in exchange for|on condition that|only if|only when|only after|only once)$/
const boundary = new Set(['"', '“', '‘', '(', ';', ':', '—', '–', 'but', 'and', 'that', 'then'])
const stop = new Set(['.', ';', ':', '?', '!'])
const skipped = new Set(['"', '“', '‘', 'then'])
const furthest = 32

/**
 * "If Chile withdraws, Peru …", "Without a pause, the union …": where the condition opens that stands before a clause;
 * `null` where the clause has none before it.
 */
export function termsBefore({ tokens }: Scene, from: number): number | null {
  let comma = from - 1
  while (comma > 0 && skipped.has(tokens[comma]!.lower)) comma--
  if (tokens[comma]?.text !== ',') return null
  for (let at = comma - 1; at >= Math.max(0, comma - furthest); at--) {
    const { lower } = tokens[at]!
    if (stop.has(lower)) return null
    if (!single.has(lower) || (at > 0 && !boundary.has(tokens[at - 1]!.lower))) continue
    if (comma - at > 2 && opens(tokens, at)) return at
  }
  return null
}

/** A word that opens a condition here, not "without saying", "if anything" or "should" behind its subject. */
function opens(tokens: Scene['tokens'], at: number): boolean {
  const { lower } = tokens[at]!
  const next = tokens[at + 1]!
  const words = [lower, next.lower, tokens[at + 2]?.lower ?? '']
  if (double.test(words.join(' ')) || double.test(words.slice(0, 2).join(' '))) return true
  if (/^(?:as|so|in|on|only)$/.test(lower)) return false
  if (lower === 'without') return !next.lower.endsWith('ing')
  if (lower === 'should' || lower === 'were')
    return /^(?:PROPN|DET|NOUN|PRON|ADJ)$/.test(next.tag) && words[2] !== 'not'
  return lower !== 'if' || !/^(?:anything|necessary|only|so|you|not)$/.test(next.lower)
}
