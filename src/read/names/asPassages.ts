import type { Sentence } from '../draft.ts'

/** A copy of a text, as long as it unit by unit, in which no line break stands within a passage. */
export function asPassages(text: string, sentences: readonly Sentence[]): string {
  const pieces: string[] = []
  let from = 0
  sentences.forEach((sentence, i) => {
    const before = sentences[i - 1]
    if (!before || before.passage !== sentence.passage || before.paragraph === sentence.paragraph) return
    pieces.push(text.slice(from, before.end), ' '.repeat(sentence.start - before.end))
    from = sentence.start
  })
  return from === 0 ? text : pieces.join('') + text.slice(from)
}
