import type { Statement } from '../../model/index.ts'
import { once } from '../ground/memo.ts'
import type { Paper } from '../ground/paper.ts'

/** So far behind what somebody said, in characters, "he added" still is the same person. */
const NEAR = 700

/**
 * True for a statement whose speaker is named, or is the one whose words stand right before ("Quill said …. She added …").
 * A pronoun for whom somebody was only named, or spoke within the words of another ("who came to Tarn, saying"), may
 * be anybody: blame is not put into a mouth on such grounds.
 */
export function isSurelySaid(paper: Paper, holder: string | null): boolean {
  const said = holder === null ? undefined : paper.statements.get(holder)
  const source = said?.source[0]
  if (!said || said.because === null || !source || !PRONOUN.test(source.quote)) return true
  const at = inOrder(paper).indexOf(said)
  for (const before of inOrder(paper).slice(0, at).reverse()) {
    if (startOf(said) - startOf(before) > NEAR || before.speaker?.id !== said.speaker?.id) return false
    const name = before.source[0]
    if (name && !PRONOUN.test(name.quote)) return !PARTICIPLE.test(before.cue[0]?.quote ?? '')
  }
  return false
}

const PRONOUN = /^(?:he|she|they|it)$/iu
const PARTICIPLE = /^\p{L}+ing\b/iu
const startOf = ({ content, source, cue }: Statement): number => (source[0] ?? cue[0] ?? content[0])?.start ?? 0
const inOrder = once((paper: Paper): readonly Statement[] =>
  [...paper.reading.statements].sort((a, b) => startOf(a) - startOf(b)),
)
