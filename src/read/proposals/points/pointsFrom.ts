import { cut, type Proposal } from '../../../model/index.ts'
import type { Token } from '../../draft.ts'
import { issueOf } from '../../issues/issueOf.ts'
import type { Layers } from '../../positions/scene.ts'

/** One point of a plan. */
export type Point = Proposal['points'][number]

/** Points of a plan and the rule that found them. */
export interface Points {
  readonly rule: string
  readonly points: readonly Point[]
}

/** A stretch of tokens with the number that the text gives it (`null`: none). */
export interface Piece {
  readonly n: number | null
  readonly tokens: readonly Token[]
}

/** The parts of a point that semicolons set apart, without the joining words at their ends. */
export function semicolons(tokens: readonly Token[], from: number, to: number): Token[][] {
  const parts: Token[][] = [[]]
  for (const token of tokens.slice(from, to)) {
    if (token.text === ';') parts.push([])
    else parts.at(-1)!.push(token)
  }
  return parts.map(trimmed).filter((part) => part.length > 0)
}

/** Tokens without joining words and marks at either end. */
export function trimmed(tokens: readonly Token[]): Token[] {
  let [from, to] = [0, tokens.length]
  while (from < to && /^(?:[,;:.]|and|or|while|whereas)$/.test(tokens[from]!.lower)) from++
  const closes = (at: number): boolean =>
    /^["”»]$/.test(tokens[at]!.text) && !tokens.slice(from, at).some(({ text }) => /^["“«]$/.test(text))
  while (to > from && (/^(?:[,;:.]|and|or)$/.test(tokens[to - 1]!.lower) || closes(to - 1))) to--
  return tokens.slice(from, to)
}

/** Points with spans and issues (`other` where the codebook has none), numbered as said or else in order. */
export function pointsFrom({ article, lexicon }: Layers, pieces: readonly Piece[]): Point[] {
  return pieces.flatMap(({ n, tokens }, i): Point[] => {
    const part = trimmed(tokens)
    const [first, last] = [part[0], part.at(-1)]
    if (!first || !last) return []
    const issue =
      issueOf(
        lexicon,
        part.map(({ lower }) => lower),
      ) ?? 'other'
    // "Monitors move in.", where the tokeniser takes the full stop for part of the word.
    const end = /^\p{Ll}{2,}\.$/u.test(last.text) ? last.end - 1 : last.end
    return [{ n: n ?? i + 1, span: cut(article.text, first.start, end), issue }]
  })
}
