import { cut, type Doubt, type Lexicon } from '../../model/index.ts'
import { areTogether } from '../areTogether.ts'
import { fromLexicon, type Sentence } from '../draft.ts'

interface Phrase {
  readonly say: string
  /** Its first word. */
  readonly first: string
  readonly near: readonly RegExp[]
  readonly reading: string
  readonly why: string
}

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The phrases in the order of the lexicon, and the words that they begin with. */
const phrases = fromLexicon(({ confusions }) => {
  const all = confusions.phrases.flatMap(({ say, near, reading, why }) =>
    say.map(
      (form): Phrase => ({
        say: form,
        first: firstOf(form),
        near: near.map((word) => new RegExp(`(?<!\\p{L})${literal(word)}(?!\\p{L})`, 'u')),
        reading,
        why,
      }),
    ),
  )
  return { all, starts: new Set(all.map(({ first }) => first)) }
})

const firstOf = (phrase: string): string => /^\p{L}+/u.exec(phrase)?.[0] ?? phrase

/** The phrases that stand in the text. Few words begin one, and most texts have none of them. */
function phrasesIn(text: string, sentences: readonly Sentence[], lexicon: Lexicon): Phrase[] {
  const { all, starts } = phrases(lexicon)
  const begins = new Set<string>()
  for (const { tokens } of sentences) for (const { text: word } of tokens) if (starts.has(word)) begins.add(word)
  return begins.size === 0 ? [] : all.filter(({ first, say }) => begins.has(first) && text.includes(say))
}

/** A phrase that machines put for another, where the words around it show that it cannot be meant. */
export function confusedPhrase(text: string, sentences: readonly Sentence[], lexicon: Lexicon): Doubt[] {
  const known = phrasesIn(text, sentences, lexicon)
  if (known.length === 0) return []
  return sentences.flatMap((sentence, i) => {
    const next = sentences[i + 1]
    const around = next && areTogether(next, sentence) ? `${sentence.text} ${next.text.slice(0, 120)}` : sentence.text
    const found: Doubt[] = []
    for (const { say, near, reading, why } of known) {
      const at = sentence.text.indexOf(say)
      if (at < 0 || /\p{L}/u.test(sentence.text[at - 1] ?? '') || /\p{L}/u.test(sentence.text[at + say.length] ?? ''))
        continue
      if (found.some(({ span }) => span.start <= sentence.start + at && sentence.start + at < span.end)) continue
      if (near.length > 0 && !near.some((word) => word.test(around.replace(say, ' ')))) continue
      const span = cut(text, sentence.start + at, sentence.start + at + say.length)
      found.push({ span, rule: 'confused-phrase', message: `hardly meant here: ${why}`, reading })
    }
    return found
  })
}
