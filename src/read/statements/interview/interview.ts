import type { Name } from '../../../model/index.ts'
import type { Sentence } from '../../draft.ts'
import type { Candidate, Stretch } from '../candidate.ts'
import { voiceOf } from './interviewed.ts'
import { turnsOf } from './turns.ts'

/** What is needed to read an interview. */
export interface Printed {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly names: readonly Name[]
}

const own = /^(?:i|we|me|us|my|our|ours|myself|ourselves)\b/i
const asking = /^(?:q|q\.|question)$/i

/**
 * Adds the turns of an interview or a transcript to what was found: each answer is a statement of its voice, word for
 * word. "We asked for ten" inside an answer is that voice's own, and a label before a question is nobody who says so.
 */
export function withInterview(found: readonly Candidate[], printed: Printed): readonly Candidate[] {
  const { text, sentences, names } = printed
  const turns = turnsOf(sentences, text)
  if (turns.length === 0) return found
  const answers = turns.filter((turn) => !turn.asks)
  const kept = found.filter((candidate) => {
    const label = turns.find(({ mark }) => mark && candidate.cue.some((cue) => touches(cue, mark)))
    const [source] = candidate.source
    const words = source ? text.slice(source.start, source.end) : ''
    if (label) return label.asks && !asking.test(words)
    const inside = answers.some(({ content }) =>
      content.some((part) => candidate.cue.some((cue) => touches(cue, part))),
    )
    return !(inside && (own.test(words) || isTurn(candidate, answers)))
  })
  const said = answers.map((turn): Candidate => {
    const { label, mark, content, sentence } = turn
    return {
      rule: 'interview',
      sentence,
      source: label ? [label] : [],
      cue: mark ? [mark] : [],
      content,
      class: 'say',
      to: null,
      frame: label
        ? { start: label.start, end: mark?.end ?? label.end }
        : { start: content[0]!.start, end: content[0]!.start },
      negated: false,
      voice: voiceOf(turn, turns, text, names),
    }
  })
  return [...kept, ...said]
}

const touches = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end

/** The same words as a whole turn, found by somebody else. */
const isTurn = ({ content }: Candidate, answers: readonly { readonly content: readonly Stretch[] }[]): boolean =>
  answers.some(
    ({ content: [turn] }) => turn !== undefined && content[0]?.start === turn.start && content[0].end === turn.end,
  )
