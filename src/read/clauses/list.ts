import type { Chunk } from './chunk.ts'
import type { Phrase } from './phrases.ts'

/** "A, B and C": after "and", or after a comma when an "and" follows with nothing but nouns in between. */
export function joinsList(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at - 1]?.kind === 'and') return chunks[at - 2]?.kind === 'np' || chunks[at - 2]?.kind === 'comma'
  for (let i = at; i < chunks.length && i < at + 12; i++) {
    const kind = chunks[i]!.kind
    if (kind === 'and') return chunks[i + 1]?.kind === 'np'
    if (kind !== 'np' && kind !== 'comma') return false
  }
  return false
}

/** "On Thursday, A and B met", "In Lima, A, B and C met": behind the comma begins who met, not more of where or when. */
export function isSubject(chunks: readonly Chunk[], at: number, last: Phrase): boolean {
  if (chunks[at - 1]?.kind !== 'comma' || last.prep === null || last.joined || together.has(last.prep)) return false
  let and = at
  while (chunks[and] !== undefined && chunks[and]!.kind !== 'and') and++
  return endsSubject.test(
    chunks
      .slice(and + 1)
      .map(({ kind }) => kind)
      .join(' '),
  )
}

/** A phrase with what belongs to it, and one set beside it between commas. */
const endsSubject = /^np(?: prep np)*(?: comma np(?: prep np)* comma)?$/

const together = new Set(['between', 'among', 'of', 'including'])
