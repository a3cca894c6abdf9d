import { cut, type Lexicon, type Term } from '../../model/index.ts'
import { type Quotation, type Sentence, stage } from '../draft.ts'
import { markerAt, phraseAt, regimeAt } from './hits.ts'
import { mayHold } from './mayHold.ts'
import { phrasesOf } from './phrases.ts'
import { hyphened, wordsOf } from './words.ts'

/** sentences → loaded words, with whose voice uses them. */
export const terms = stage({
  name: 'terms',
  needs: ['article', 'lexicon', 'sentences', 'quotations'],
  adds: ['terms'],
  run: ({ article: { text }, lexicon, sentences, quotations }) => {
    const found: Term[] = []
    const quoted = quotedAt(quotations)
    for (const sentence of sentences) {
      for (const { start, end, gloss } of termsIn(sentence, lexicon)) {
        found.push({ span: cut(text, start, end), gloss, voice: quoted(start, end) ? 'quoted' : 'author' })
      }
    }
    return { terms: found }
  },
})

interface Found {
  readonly start: number
  readonly end: number
  readonly gloss: string
}

function termsIn({ tokens, role, text, start }: Sentence, lexicon: Lexicon): Found[] {
  if (!mayHold(tokens, lexicon)) return []
  const known = phrasesOf(lexicon)
  const words = wordsOf(tokens)
  const found: Found[] = []
  for (let i = 0; i < words.length; i++) {
    const size = phraseAt(words, i, known)
    const hit =
      size ??
      regimeAt(words, i, known) ??
      (role !== 'furniture' && hyphened(text, (words[i]?.end ?? 0) - start) ? markerAt(words, i, known) : null)
    if (hit === null) continue
    found.push({ start: words[i]!.start, end: words[i + hit.length - 1]!.end, gloss: hit.gloss })
    i += hit.length - 1
  }
  return found
}

/** Tells whether a stretch lies in a quotation that is more than marks around the term itself. */
function quotedAt(quotations: readonly Quotation[]): (start: number, end: number) => boolean {
  const outer = quotations.filter(({ depth }) => depth === 0)
  let at = 0
  return (start, end) => {
    while (at < outer.length && outer[at]!.end <= start) at++
    const quotation = outer[at]
    return quotation !== undefined && quotation.start <= start && end <= quotation.end
  }
}
