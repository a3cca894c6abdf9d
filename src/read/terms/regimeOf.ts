import type { Hit } from './hits.ts'
import type { Phrases } from './phrases.ts'
import type { Word } from './words.ts'

const longestName = 3

/**
 * "the regime of Arn Verrin", "the regime in Kyiv": the verdict, and behind it whose government is meant: a ruler by two names
 * or a state by its own or its seat. Nothing for "the visa regime in Peru", "the regime of sanctions".
 */
export function regimeOf(words: readonly Word[], at: number, { regimes, owners }: Phrases): Hit | null {
  const noun = words[at]!.lower
  const gloss = regimes.get(noun)
  const joint = words[at + 1]?.lower
  if (!gloss || noun.includes('-') || words[at - 1]?.lower !== 'the' || (joint !== 'of' && joint !== 'in')) return null
  const name: string[] = []
  let end = words[at + 1]!.end
  while (name.length < longestName) {
    const next = words[at + 2 + name.length]
    if (!next || next.start - end !== 1 || !/^\p{Lu}\p{L}/u.test(next.text)) break
    name.push(next.text)
    end = next.end
  }
  for (let size = Math.min(2, name.length); size > 0; size--) {
    const owner = owners.get(name.slice(0, size).join(' ').toLowerCase())
    if (owner) return { length: 2 + size, gloss: gloss.replace('*', owner) }
  }
  const ruler = joint === 'of' && name.length > 1 && words[at + 2]!.tag === 'PROPN'
  return ruler ? { length: 2 + name.length, gloss: gloss.replace('*', name.join(' ')) } : null
}
