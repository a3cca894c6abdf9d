/** A phrase found in a run of words: `from`–`to` are indices (`to` exclusive), `value` what the phrase stands for. */
export interface PhraseHit<T> {
  readonly from: number
  readonly to: number
  readonly value: T
}

interface Node<T> {
  readonly next: Map<string, Node<T>>
  /** By beginning, for words that end in `*`; the longest beginning in `longest`. */
  readonly wild: Map<string, Node<T>>
  longest: number
  value: T | undefined
  /** The branches of words that have been asked for, where there are any by beginning: a text repeats its words. */
  readonly met: Map<string, readonly Node<T>[]>
}

/** Phrases as a tree of words. A `*` at the end of a word stands for any ending. */
export type PhraseTree<T> = Node<T>

const node = <T>(): Node<T> => ({ next: new Map(), wild: new Map(), longest: 0, value: undefined, met: new Map() })

/** The words of a phrase as they are matched: lower case, hyphens as blanks, possessive endings apart. */
export function phraseWords(phrase: string): string[] {
  const words = phrase
    .toLowerCase()
    .replace(/'s\b/g, " 's")
    .split(/[\s\-–]+/)
  return words.filter((word) => word !== '')
}

/** Builds a tree. Of two equal phrases the first keeps its value. */
export function phraseTree<T>(entries: Iterable<readonly [string, T]>): PhraseTree<T> {
  const root = node<T>()
  for (const [phrase, value] of entries) {
    let at = root
    for (const word of phraseWords(phrase)) at = step(at, word)
    at.value ??= value
  }
  return root
}

function step<T>(at: Node<T>, word: string): Node<T> {
  const wild = word.endsWith('*')
  const key = wild ? word.slice(0, -1) : word
  const map = wild ? at.wild : at.next
  if (wild) at.longest = Math.max(at.longest, key.length)
  const found = map.get(key) ?? node<T>()
  map.set(key, found)
  return found
}

/**
 * The longest phrases in a run of lower-case words, from left to right, without overlaps. Linear in the number of
 * words for a given tree. Where `begins` is known to be false for a word, no phrase is looked for there.
 */
export function findPhrases<T>(
  tree: PhraseTree<T>,
  words: readonly string[],
  begins: readonly boolean[] = [],
): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = []
  let from = 0
  while (from < words.length) {
    const hit = begins[from] === false ? null : longest(tree, words, from, from)
    if (hit) hits.push({ from, to: hit.to, value: hit.value })
    from = hit ? hit.to : from + 1
  }
  return hits
}

/** False when no phrase of a tree without wildcards at its root starts with a word: a cheap look before a match. */
export const mayStart = <T>(tree: PhraseTree<T>, word: string): boolean => tree.longest > 0 || tree.next.has(word)

/** The longest phrase that starts at one word, or `null`. */
export function phraseAt<T>(tree: PhraseTree<T>, words: readonly string[], from: number): PhraseHit<T> | null {
  const hit = longest(tree, words, from, from)
  return hit && { from, to: hit.to, value: hit.value }
}

function longest<T>(at: Node<T>, words: readonly string[], from: number, i: number): { to: number; value: T } | null {
  let best: { to: number; value: T } | null = at.value !== undefined && i > from ? { to: i, value: at.value } : null
  const word = words[i]
  if (word === undefined) return best
  if (at.longest === 0) {
    const exact = at.next.get(word)
    return exact === undefined ? best : longer(best, longest(exact, words, from, i + 1))
  }
  for (const branch of branchesOf(at, word)) best = longer(best, longest(branch, words, from, i + 1))
  return best
}

function longer<T>(
  a: { to: number; value: T } | null,
  b: { to: number; value: T } | null,
): { to: number; value: T } | null {
  return b && (!a || b.to > a.to) ? b : a
}

/** Words that are remembered at one place of a tree, and how long such a word may be. */
const [mostMet, longestMet] = [20_000, 30]

/** The branches that a word takes: its own, then those by beginning, the longest beginning first. */
function branchesOf<T>(at: Node<T>, word: string): readonly Node<T>[] {
  const known = at.met.get(word)
  if (known !== undefined) return known
  const exact = at.next.get(word)
  const found: Node<T>[] = exact ? [exact] : []
  for (let size = Math.min(word.length, at.longest); size > 0; size--) {
    const branch = at.wild.get(word.slice(0, size))
    if (branch) found.push(branch)
  }
  if (at.met.size >= mostMet) at.met.clear()
  if (word.length <= longestMet) at.met.set(word, found)
  return found
}
