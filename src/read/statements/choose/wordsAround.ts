import type { Sentence, Token } from '../../draft.ts'
import { firstFrom } from '../../firstFrom.ts'

/** The words of an article in a row, sentence after sentence. */
export interface Row {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
}

/** Makes the row. */
export const rowOf = (text: string, sentences: readonly Sentence[]): Row => ({
  text,
  sentences,
  tokens: sentences.flatMap(({ tokens }) => tokens),
})

/** Closed classes of words; all others go by their part of speech. */
const closed: ReadonlyMap<string, string> = new Map(
  Object.entries({
    that: 'that',
    to: 'to',
    link: 'about of on for with in at by from into over under against between through during among without toward towards upon around',
    who: 'who which whom whose where',
    how: 'how why what whether',
    when: 'as when while after before if because since until although though unless once whereas so than',
    and: 'and or but nor yet',
    the: 'the a an this these those his her their its our my your some any no all every',
    he: 'he she it they we i you him them us me himself herself there',
    not: "not never n't",
    be: 'is are was were be been being has have had will would could should can may might do does did must',
    quote: '" “ ” ‘ « »',
    apostrophe: "’ '",
    comma: ',',
    stop: '. ! ? …',
    semicolon: ';',
    colon: ':',
    dash: '- – — ― --',
    bracket: '( ) [ ]',
  }).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
)

/** What kind of word it is; `line` for none, or for one on another line. */
function kindOf(token: Token | undefined): string {
  if (!token) return 'line'
  const known = closed.get(token.text) ?? closed.get(token.lower)
  if (known !== undefined) return known
  const { tag, lower } = token
  if (tag === 'VERB') return lower.endsWith('ing') ? 'ing' : lower.endsWith('ed') ? 'ed' : 'verb'
  return /^(?:NOUN|PROPN|ADJ|ADV|NUM)$/.test(tag) ? tag : 'other'
}

/** The kinds of the two words from an offset on. */
export function kindsFrom(row: Row, offset: number): [string, string] {
  const at = firstFrom(row.tokens, offset)
  const [first, second] = [row.tokens[at], row.tokens[at + 1]]
  if (!first || row.text.slice(offset, first.start).includes('\n')) return ['line', 'line']
  return [kindOf(first), second && !row.text.slice(first.end, second.start).includes('\n') ? kindOf(second) : 'line']
}

/** The kind of the last word before an offset. */
export function kindBefore(row: Row, offset: number): string {
  const before = row.tokens[firstFrom(row.tokens, offset) - 1]
  return before && row.text.slice(before.end, offset).includes('\n') ? 'line' : kindOf(before)
}
