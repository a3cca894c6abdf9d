import type { Sentence, Token } from '../../draft.ts'
import type { Stretch } from '../candidate.ts'
import { askedTurns } from './askedTurns.ts'

/** What one voice says in an interview or a transcript: the label before the colon, and the paragraphs that follow. */
export interface Turn {
  /** `null` where a question stands alone in its paragraph and the answer follows without a label. */
  readonly label: Stretch | null
  /** The mark after the label. */
  readonly mark: Stretch | null
  readonly content: readonly Stretch[]
  readonly asks: boolean
  /** Index of the first sentence. */
  readonly sentence: number
}

/** A paragraph with the index of the mark behind its label, 0 without one. */
export interface Part {
  readonly sentences: readonly Sentence[]
  readonly label: number
}

const longestLabel = 5
const letters = /^(?:q|a|question|answer|q\.|a\.)$/i
/** Labels of a list of headings or of credits, and numerals: nobody's voice. */
const nobody =
  /^(?:title|subject|date|time|place|source|producer|editor|editing|photo|photos|picture|caption|music|transcript|duration|note|update|summary|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|fifth)$/i
const questionLabel = /^(?:q|q\.|question|interviewer|reporter|moderator|host|presenter|anchor)$/i

/**
 * The turns of an interview: labelled ones ("Q: …", "A: …", "Orr: …", each label at the start of a paragraph, at least
 * two voices that take turns), or questions that stand alone in their paragraphs with answers in the first person.
 * `[]` for an article that is no interview.
 */
export function turnsOf(sentences: readonly Sentence[], text: string): Turn[] {
  const parts = paragraphsOf(sentences)
  const labelled = labelledTurns(parts, text)
  return labelled.length > 0 ? labelled : askedTurns(parts, text)
}

function paragraphsOf(sentences: readonly Sentence[]): Part[] {
  const parts: Sentence[][] = []
  for (const sentence of sentences) {
    if (sentence.role === 'furniture') continue
    const last = parts.at(-1)
    if (last && last[0]!.paragraph === sentence.paragraph) last.push(sentence)
    else parts.push([sentence])
  }
  return parts.map((list) => ({ sentences: list, label: labelEnd(list[0]!.tokens) }))
}

/** Index of the mark that closes a label at the start of a paragraph; 0 where there is none. */
function labelEnd(tokens: readonly Token[]): number {
  const first = tokens[0]
  if (!first || !/^\p{Lu}/u.test(first.text)) return 0
  if (/^[QA]\.$/.test(first.text)) return tokens.length > 1 ? 1 : 0
  if (/^[QA]$/.test(first.text) && tokens[1]?.text === '.') return 1
  for (let i = 1; i <= Math.min(longestLabel, tokens.length - 1); i++) {
    const { text } = tokens[i]!
    if (text === ':') return i === 1 && nobody.test(first.text) ? 0 : i
    if (text === '(') return behindBracket(tokens, i)
    if (!/^(?:\p{Lu}|of|de|van|von|al|bin|der|la|el|[.’'-])/u.test(text)) return 0
  }
  return 0
}

/** "LEE (on the phone):", "HOST (Ann Orr):": the mark behind what a bracket adds to the label; 0 where none stands there. */
function behindBracket(tokens: readonly Token[], open: number): number {
  const close = tokens.slice(open, open + 9).findIndex(({ text }) => text === ')')
  return close > 0 && tokens[open + close + 1]?.text === ':' ? open + close + 1 : 0
}

function labelledTurns(parts: readonly Part[], text: string): Turn[] {
  const starts = parts.flatMap(({ label }, i) => (label > 0 ? [i] : []))
  const turns = starts.map((start, i) => turnFrom(parts, start, starts[i + 1] ?? start + 1))
  const named = turns.map(({ label }) => text.slice(label!.start, label!.end).toLowerCase())
  const counts = new Map<string, number>()
  for (const name of named) counts.set(name, (counts.get(name) ?? 0) + 1)
  const voices = [...counts].filter(([name, count]) => count > 1 || letters.test(name)).map(([name]) => name)
  if (voices.length < 2 || !takeTurns(named, voices)) return []
  const asking = new Set(
    voices.filter((voice) =>
      asks(
        voice,
        turns.filter((_, i) => named[i] === voice),
      ),
    ),
  )
  return turns.flatMap((turn, i) => (counts.has(named[i]!) ? [{ ...turn, asks: asking.has(named[i]!) }] : []))
}

/** Most turns are followed by another voice's: a list of headings ("Territory: …") repeats no label in between. */
function takeTurns(named: readonly string[], voices: readonly string[]): boolean {
  const turns = named.filter((name) => voices.includes(name))
  const changes = turns.filter((name, i) => i > 0 && name !== turns[i - 1]).length
  return changes >= 2 && changes * 2 >= turns.length - 1
}

const asks = (voice: string, turns: readonly Turn[]): boolean =>
  questionLabel.test(voice) || turns.filter((turn) => turn.asks).length * 2 > turns.length

function turnFrom(parts: readonly Part[], from: number, to: number): Turn {
  const { sentences, label } = parts[from]!
  const [first] = sentences
  const { tokens } = first!
  const mark = tokens[label]!
  const own = { start: tokens[label + 1]?.start ?? mark.end, end: sentences.at(-1)!.end }
  const bare = mark.text === ':' || label > 1 || mark.text === '.'
  const after = bare ? own : { start: mark.start, end: own.end }
  const more = parts
    .slice(from + 1, to)
    .map(({ sentences: list }) => ({ start: list[0]!.start, end: list.at(-1)!.end }))
  const content = [after, ...more].filter(({ start, end }) => start < end)
  return {
    label: { start: tokens[0]!.start, end: tokens[bare ? lastOfLabel(tokens, label) : 0]!.end },
    mark: bare ? { start: mark.start, end: mark.end } : null,
    content,
    asks: /\?["”’']*$/.test(sentences.at(-1)!.text),
    sentence: first!.index,
  }
}

/** The last word of the label, without a bracket. */
function lastOfLabel(tokens: readonly Token[], mark: number): number {
  const open = tokens.slice(0, mark).findIndex(({ text }) => text === '(')
  return (open > 0 ? open : mark) - 1
}
