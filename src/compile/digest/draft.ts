import { cut, type Evidence, type Ref, type Span, type When } from '../../model/index.ts'
import { from, type Ground } from '../ground/ground.ts'
import { once } from '../ground/memo.ts'
import { type Paper, sentenceOf } from '../ground/paper.ts'

export { listed } from '../ground/listed.ts'

/** A sentence of the digest before the gate. */
export interface Drafted {
  /** The sentence as far as it must stand in the evidence: without full stop and without the credit behind it. */
  readonly body: string
  /** Shorter bodies to fall back on, when something in the first is not in the evidence. */
  readonly fallbacks?: readonly string[]
  readonly evidence: readonly Evidence[]
  /** A red line or a bottom line: told before other wishes. */
  readonly firm?: boolean
  /** Says that the numbers were counted by us: the gate then lets numbers pass. Only for the coverage. */
  readonly counted?: boolean
  /** Numbers that we worked out, and a reading that we propose: the gate lets these pass, and nothing else. */
  readonly computed?: readonly string[]
  readonly proposed?: string
}

/** How an article is credited: its outlet, else its title between quotation marks, else its file name. */
export function creditOf(ground: Ground, paper: Paper): string {
  if (paper.outlet) return ground.who(paper.outlet).name
  const { title } = paper.reading.article
  return title === null ? (paper.article.path.split(/[/\\]/).at(-1) as string) : `“${oneLine(title, 100)}”`
}

/** White space made single; cut at a word where it is too long, and shown to be. */
export function oneLine(text: string, longest = 220): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  const end = line.lastIndexOf(' ', longest - 2)
  return `${line.slice(0, end > longest / 2 ? end : longest - 2)} …`
}

/** Words of an article between quotation marks; marks inside become single ones. */
export function quoted(text: string, longest?: number): string {
  const plain = oneLine(text, longest)
    .replace(/[“«„]|(?<=\s|^)"/g, '‘')
    .replace(/[”»"]/g, '’')
    .replace(/[.,;:\s]+$/, '')
  return `“${plain}”`
}

/** The mention of an identity nearest before an offset: what "he" or "it" there stands for. */
export function mentionOf(ground: Ground, paper: Paper, { ref, at }: { ref: Ref; at: Span }): Evidence | null {
  const { end } = sentenceOf(paper, at.start)
  const mentions = paper.reading.names.filter(
    ({ entity, span }) => entity && ground.who(entity).id === ref.id && span.start < Math.max(end, at.end),
  )
  const last = mentions.at(-1)
  return last ? from(paper, last.span) : null
}

/** The first sentence of an article, as evidence that it is there. */
export const openingOf = once(({ id, article, sentences }: Paper): Evidence => {
  const { start, end } = sentences[0] ?? { start: 0, end: article.text.length }
  const stop = Math.min(end, start + 200)
  return { article: id, ...cut(article.text, start, stop) }
})

/** A day as it is printed: the value where it is one day, else `null`. */
export function dayIn(when: When | null): string | null {
  return when && /^\d{4}-\d{2}-\d{2}$/.test(when.value) ? when.value : null
}
