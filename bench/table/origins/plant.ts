import { dice } from '../../serve/multiply.ts'

/** How a copy was made; in `mixed` a cut text has another headline and 15 % of its words changed. */
export const kinds = ['verbatim', 'lede only', 'tail cut', 're-headlined', '15 % changed', 'mixed'] as const
export type Kind = (typeof kinds)[number]

/** A text of the planted case. `family` is the same for an original and its copies. */
export interface Planted {
  readonly text: string
  readonly family: number
  /** `null` for an original. */
  readonly kind: Kind | null
}

/** Share of words that are changed in a reworded copy. */
const changed = 0.15
/** Every third original is never copied. */
const spared = 3

/**
 * The originals, then copies of two thirds of them in every kind by turns until there are `wanted` texts. The same
 * seed makes the same copies.
 */
export function plant(originals: readonly string[], wanted: number, seed: number): Planted[] {
  const chance = dice(seed)
  const words = originals.flatMap((text) => (text.match(/\b[a-z]{3,}\b/g) ?? []).filter((_, at) => at % 7 === 0))
  const headlines = originals.map((text) => sentencesOf(text)[0]?.slice(0, 90) ?? '')
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!
  const reworded = (text: string): string =>
    text.replace(/[\p{L}\p{N}’'-]+/gu, (word) => (chance() < changed ? pick(words) : word))
  const ways: Readonly<Record<Kind, (text: string) => string>> = {
    verbatim: (text) => `${text.replace(/ /g, () => (chance() < 0.01 ? '  ' : ' '))}\n`,
    'lede only': (text) => cutTo(text, 0.2 + 0.15 * chance()),
    'tail cut': (text) => cutTo(text, 0.5 + 0.3 * chance()),
    're-headlined': (text) => `${pick(headlines)}\n\n${text}`,
    '15 % changed': reworded,
    mixed: (text) => `${pick(headlines)}\n\n${reworded(cutTo(text, 0.5 + 0.3 * chance()))}`,
  }
  const planted: Planted[] = originals.map((text, family) => ({ text, family, kind: null }))
  const copied = originals.map((_, family) => family).filter((family) => family % spared !== 0)
  for (let n = 0; planted.length < wanted; n++) {
    const family = copied[n % copied.length]!
    const kind = kinds[(n + Math.floor(n / copied.length)) % kinds.length]!
    planted.push({ text: ways[kind](originals[family]!), family, kind })
  }
  return planted
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?]["”’]?)\s+/)

/** The first sentences of a text, until they hold that share of its letters and at least sixty words. */
function cutTo(text: string, share: number): string {
  let end = 0
  for (const { index } of [...text.matchAll(/[.!?]["”’]?\s+/g), { index: text.length }]) {
    end = Math.min(text.length, index + 1)
    if (end >= text.length * share && text.slice(0, end).split(/\s+/).length >= 60) break
  }
  return text.slice(0, end)
}
