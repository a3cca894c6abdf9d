import type { Stems } from './stems.ts'

/** Phrases of a word list by the stems of their words, each with what it stands for. */
export interface PhraseBook<T> {
  /** The longest phrases in a run of stems, from left to right, without overlaps; phrases of equal length all count. */
  readonly find: (stems: readonly string[]) => { from: number; to: number; values: T[] }[]
}

/** Makes a book of phrases. A phrase in base forms is found in any inflection. */
export function phraseBook<T>(entries: Iterable<readonly [string, T]>, stems: Stems): PhraseBook<T> {
  const byFirst = new Map<string, { words: string[]; values: T[] }[]>()
  for (const [phrase, value] of entries) {
    const words = phrase.split(/[\s-]+/).map(stems.of)
    const first = words[0] as string
    const known = byFirst.get(first) ?? []
    const same = known.find((one) => one.words.join(' ') === words.join(' '))
    if (same) same.values.push(value)
    else known.push({ words, values: [value] })
    byFirst.set(first, known)
  }
  return {
    find: (run) => {
      const hits: { from: number; to: number; values: T[] }[] = []
      for (let at = 0; at < run.length; ) {
        let best: { words: string[]; values: T[] } | null = null
        for (const one of byFirst.get(run[at] as string) ?? []) {
          if (best && one.words.length <= best.words.length) continue
          if (one.words.every((word, n) => run[at + n] === word)) best = one
        }
        if (best) hits.push({ from: at, to: at + best.words.length, values: best.values })
        at += best?.words.length ?? 1
      }
      return hits
    },
  }
}
