import { cut, type Lexicon, type Term } from '../../model/index.ts'
import { type Quotation, type Sentence, stage } from '../draft.ts'
import { markerAt, phraseAt, regimeAt } from './hits.ts'
import { inMarks } from './inMarks.ts'
import { mayHold } from './mayHold.ts'
import { phrasesOf } from './phrases.ts'
import { regimeOf } from './regimeOf.ts'
import { hyphened, wordsOf } from './words.ts'

/** sentences → loaded words, with whose voice uses them. */
export const terms = stage({
  name: 'terms',
  needs: ['article', 'lexicon', 'sentences', 'quotations'],
  adds: ['terms'],
  run: ({ article: { text }, lexicon, sentences, quotations }) => {
    const found: Term[] = []
    const quoted = quotedAt(quotations)
    const marked = inMarks(text, quotations, lexicon)
    const takesIn = ({ start, end }: Found): boolean => found.some(({ span }) => span.start < end && start < span.end)
    for (const sentence of sentences) {
      for (const { start, end, gloss } of termsIn(sentence, lexicon)) {
        found.push({ span: cut(text, start, end), gloss, voice: quoted(start, end) ? 'quoted' : 'author' })
      }
    }
    for (const one of marked)
      if (!takesIn(one)) found.push({ span: cut(text, one.start, one.end), gloss: one.gloss, voice: 'quoted' })
    return { terms: marked.length > 0 ? found.sort((a, b) => a.span.start - b.span.start) : found }
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
      regimeOf(words, i, known) ??
      (role !== 'furniture' && hyphened(text, (words[i]?.end ?? 0) - start) ? markerAt(words, i, known) : null)
    if (hit === null) continue
    const last = words[i + hit.length - 1]!
    const isMark = size === null && hyphened(text, (words[i]?.end ?? 0) - start)
    const end = isMark ? quotedEnd(text, last.end - start) + start : last.end
    found.push({ start: words[i]!.start, end, gloss: hit.gloss })
    while (i + 1 < words.length && words[i + 1]!.start < end) i++
  }
  return found
}

/** "so-called “silence of the guns”": what the mark doubts stands in quotation marks behind it. */
function quotedEnd(text: string, end: number): number {
  const quoted = /^\s(?:["“«„][^"“”«»\n]{2,60}["”»“]|['‘][^'‘’\n]{2,60}['’](?!\p{L}))/u.exec(text.slice(end, end + 66))
  return quoted ? end + quoted[0].length : end
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
