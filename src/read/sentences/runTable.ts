import type { Word } from './word.ts'

/** How many runs are remembered, and how long a run may be to be worth it: longer ones do not come back. */
const [mostRuns, longestRun] = [150_000, 40]

/** Places of the table: a power of two, nearly twice as many as there are runs. */
const places = 1 << 18

/** The words of a run that begins and ends at these places of a text. */
export type WordsAt = (text: string, start: number, end: number) => readonly Word[]

/**
 * Remembers the words of runs that have been cut. A run is looked for where it stands, by the hash of Fowler, Noll and Vo
 * (FNV-1a) with open addressing: most have been met before, and then nothing of the text is copied.
 */
export function runTable(cut: (run: string) => readonly Word[]): WordsAt {
  let runs: string[] = []
  let words: (readonly Word[])[] = []
  const table = new Int32Array(places)
  const hashes = new Int32Array(mostRuns)
  return (text, start, end) => {
    if (end - start > longestRun) return cut(text.slice(start, end))
    let hash = 0x811c9dc5 | 0
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
    for (let place = hash & (places - 1); table[place] !== 0; place = (place + 1) & (places - 1)) {
      const met = table[place]! - 1
      if (hashes[met] !== hash) continue
      const run = runs[met]!
      if (run.length === end - start && text.startsWith(run, start)) return words[met]!
    }
    const run = text.slice(start, end)
    const made = cut(run)
    if (runs.length >= mostRuns) {
      runs = []
      words = []
      table.fill(0)
    }
    // Cutting a run may have cut others, which stand in the table by now.
    let place = hash & (places - 1)
    while (table[place] !== 0) place = (place + 1) & (places - 1)
    hashes[runs.length] = hash
    table[place] = runs.push(run)
    words.push(made)
    return made
  }
}
