import { fromLexicon, type Sentence } from '../../draft.ts'
import { collective, type Layers, type Party, wordSets } from '../scene.ts'

const firsts = fromLexicon(
  (lexicon) => new Set([...wordSets(lexicon).collectives].map((words) => words.split(' ')[0]!)),
)

/** "And the mediators?" as a heading: those of whom the paragraph under it speaks; `[]` where it names no such group. */
export function headingParties({ sentences, lexicon }: Layers, { index }: Sentence): Party[] {
  const heading = sentences[index - 1]
  if (heading?.role !== 'heading' || heading.tokens.length > 8) return []
  const words = heading.tokens.map(({ lower }) => lower)
  const { collectives, longest } = wordSets(lexicon)
  for (let from = 0; from < words.length; from++) {
    if (!firsts(lexicon).has(words[from]!)) continue
    for (let to = Math.min(words.length, from + longest); to > from; to--) {
      const phrase = words.slice(from, to).join(' ')
      if (collectives.has(phrase)) return [collective(phrase)]
    }
  }
  return []
}
