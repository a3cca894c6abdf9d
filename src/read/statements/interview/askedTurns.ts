import type { Sentence } from '../../draft.ts'
import type { Part, Turn } from './turns.ts'

const fewestQuestions = 3
const longestQuestion = 60

/** "Will you sign?" in a paragraph of its own, and "We will not …" in the next. */
export function askedTurns(parts: readonly Part[], text: string): Turn[] {
  const questions = parts.flatMap((part, i) => (isQuestion(part) && i + 1 < parts.length ? [i] : []))
  const turns = questions.flatMap((at, i): Turn[] => {
    const end = Math.min(questions[i + 1] ?? at + 2, at + 6)
    const answer = parts.slice(at + 1, end)
    if (answer.length === 0) return []
    const content = answer.map(({ sentences }) => ({ start: sentences[0]!.start, end: sentences.at(-1)!.end }))
    return [{ label: null, mark: null, content, asks: false, sentence: answer[0]!.sentences[0]!.index }]
  })
  const own = turns.filter((_, i) => {
    const at = questions[i]!
    const answer = parts.slice(at + 1, Math.min(questions[i + 1] ?? at + 2, at + 6)).flatMap((part) => part.sentences)
    return answer.every(({ role }) => role === 'body') && answer.some(inFirstPerson)
  })
  if (turns.length < fewestQuestions || own.length * 2 < turns.length) return []
  const first = parts[questions[0]!]!.sentences[0]!.start
  return isThin(parts) && !announced.test(text.slice(0, first)) ? [] : turns
}

const announced =
  /\binterview|\b(?:spoke|spoken|speaks|talked|talks) (?:to|with)\b|\bin conversation\b|\bsat down with\b/i

/** Where every sentence has a paragraph, a question in one of its own is nobody's turn yet. */
const isThin = (parts: readonly Part[]): boolean =>
  parts.reduce((sum, { sentences }) => sum + sentences.length, 0) < parts.length * 1.3

const isQuestion = ({ sentences }: Part): boolean =>
  sentences.every(({ text }) => /\?$/.test(text) && !/^["“]/.test(text)) &&
  sentences.reduce((sum, { tokens }) => sum + tokens.length, 0) <= longestQuestion

const inFirstPerson = ({ tokens, text }: Sentence): boolean =>
  !/["“]/.test(text) && tokens.some(({ lower }) => /^(?:i|we|our|my)$/.test(lower))
