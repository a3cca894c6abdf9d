/**
 * Edits between two words: letters added, dropped, changed, or two neighbours exchanged (Damerau 1964, restricted).
 * Counting stops above `most`, which is then returned plus one. Quadratic in the length of the words.
 */
export function edits(a: string, b: string, most = 3): number {
  if (Math.abs(a.length - b.length) > most || a.length > 40 || b.length > 40) return a === b ? 0 : most + 1
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let value = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, before[j - 2]! + 1)
      row.push(value)
    }
    before = last
    last = row
  }
  return Math.min(last[b.length]!, most + 1)
}

/** True for two spellings that are surely of one family name: one edit from six letters, two from nine, same first letter. */
export function spelledAlike(a: string, b: string): boolean {
  const size = Math.min(a.length, b.length)
  if (a === b) return true
  // A final a tells women's family names from men's in several languages.
  if (size < 6 || a[0] !== b[0] || a.endsWith('a') !== b.endsWith('a')) return false
  return edits(a, b, 2) <= (size >= 9 ? 2 : 1)
}

const transliterations: readonly [RegExp, string][] = [
  [/ff\b/g, 'v'],
  [/tsch|shch|sch|tch|sh|ch|cz|sz/g, 's'],
  [/zh|j/g, 'z'],
  [/ph/g, 'f'],
  [/ck|kh|q|c/g, 'k'],
  [/th/g, 't'],
  [/w|b/g, 'v'],
  [/[aeiouyh]+/g, ''],
  [/(.)\1+/g, '$1'],
]

const consonants = (word: string): string =>
  transliterations.reduce((form, [pattern, to]) => form.replace(pattern, to), word)

/** Two spellings that languages give one family name ("Voroshnikov", "Boroshinikoff"): long, and the same consonants. */
export function spokenAlike(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 8 || a.endsWith('a') !== b.endsWith('a')) return false
  const spoken = consonants(a)
  return spoken.length > 4 && spoken === consonants(b)
}

/** "Ostrovoy-Lime" and "Ostrovoy-Linde": family names of two halves, of which the first is one and the second begins alike. */
export const halfAlike = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 2 && b.length === 2 && a[0] === b[0] && a[0]!.length > 3 && a[1] !== b[1] && a[1]![0] === b[1]![0]

/** True for given names that may be one: the same, an initial, a short form, or two edits with the same first letter. */
export function givenAlike(a: string, b: string): boolean {
  if (a === b) return true
  if (a === '' || b === '' || a[0] !== b[0]) return false
  if (a.length === 1 || b.length === 1 || a.startsWith(b) || b.startsWith(a)) return true
  return Math.min(a.length, b.length) >= 4 && edits(a, b, 2) <= (Math.min(a.length, b.length) >= 6 ? 2 : 1)
}

const sounds: readonly [RegExp, string][] = [
  [/ph/g, 'f'],
  [/ck|kh|q/g, 'k'],
  [/wh|w/g, 'v'],
  [/ts|tz|z/g, 's'],
  [/sh|sch|ch/g, 's'],
  [/d/g, 't'],
  [/b/g, 'p'],
  [/[aeiouy]+/g, ''],
  [/(.)\1+/g, '$1'],
]

/** The consonants of a word, with those that are easily exchanged made one: near-sounding names share most of it. */
export function skeleton(word: string): string {
  const first = /^[aeiouy]/.test(word) ? '*' : ''
  return sounds.reduce((form, [pattern, to]) => form.replace(pattern, to), word.toLowerCase()) + first
}

/** How alike two names sound, 0–1: shared consonants in order, against the longer skeleton. */
export function soundAlike(a: string, b: string): number {
  const [x, y] = [skeleton(a), skeleton(b)]
  const longer = Math.max(x.length, y.length)
  return longer === 0 ? 0 : 1 - Math.min(longer, edits(x, y, longer)) / longer
}
