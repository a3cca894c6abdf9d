import type { Token } from '../../draft.ts'

const ifs = new Set([
  'if',
  'provided',
  'unless',
  'whether',
  'until',
  'should',
  'were',
  'had',
  'would',
  'did',
  'does',
  'will',
  'can',
  'could',
])
const asking = /^(?:why|how|when|where|what)$/
const noQuestion = new Set(['had', 'would', 'did', 'does', 'will', 'can', 'could', 'should', 'were'])

/** "if Russia accepts", "whether it will accept", "had it accepted". */
export function isHypothetical(tokens: readonly Token[], subject: number, verb: number): boolean {
  for (let i = subject - 1; i >= Math.max(0, subject - 8); i--) {
    const { lower, tag, text } = tokens[i]!
    if (tag === 'PUNCT' && !/^[-"“”‘’']$/.test(text)) return false
    const compound = tokens[i - 1]?.text === '-'
    if ((tag === 'VERB' && !compound) || tag === 'SCONJ' ? !ifs.has(lower) : lower === 'that') return false
    if (!ifs.has(lower)) continue
    const inverted = noQuestion.has(lower)
    if (
      !inverted ||
      (i === subject - 1 &&
        (i === 0 ||
          tokens[i - 1]!.tag === 'PUNCT' ||
          tokens[i - 1]!.tag === 'CCONJ' ||
          asking.test(tokens[i - 1]!.lower)))
    )
      return true
  }
  return verb < 0
}
