import { fromLexicon, type Token } from '../draft.ts'
import { findPhrases, type PhraseTree, phraseTree } from '../issues/phrases.ts'
import { onceAKind } from '../onceAKind.ts'

/** What a word of blame, or of none, says. */
export type SignKind =
  | 'grave'
  | 'bad'
  | 'violent'
  | 'failing'
  | 'stopping'
  | 'regret'
  | 'proxies'
  | 'acts'
  | 'sparing'
  | 'kind'

/** A word of blame in a sentence: tokens `from`–`to` (`to` exclusive). */
export interface Sign {
  readonly from: number
  readonly to: number
  readonly kind: SignKind
}

const kinds = [
  'sparing',
  'stopping',
  'failing',
  'proxies',
  'grave',
  'violent',
  'kind',
  'regret',
  'acts',
  'bad',
] as const

const treeOf = fromLexicon(
  ({ criticism }): PhraseTree<SignKind> =>
    phraseTree(kinds.flatMap((kind) => criticism[kind].map((phrase): [string, SignKind] => [phrase, kind]))),
)

const denied: ReadonlySet<SignKind> = new Set(['grave', 'bad', 'violent'])
const negations = new Set(['no', 'not', "n't", 'never', 'without', 'nor', 'neither', 'non'])

/** The words of blame in a sentence, in order. What is denied ("no violence", "has not attacked") is left out. */
export const signsIn = fromLexicon((lexicon) => {
  const tree = treeOf(lexicon)
  const opens = openerOf(tree)
  return (tokens: readonly Token[]): Sign[] => {
    if (!tokens.some(opens)) return []
    const words: string[] = []
    const at: number[] = []
    const begins: boolean[] = []
    tokens.forEach((token, i) => {
      const { lower, tag } = token
      if (tag === 'PUNCT') return
      for (const part of lower.includes('-') ? partsOf(lower) : [lower]) {
        if (part === '') continue
        words.push(part)
        at.push(i)
        begins.push(opens(token))
      }
    })
    const found = findPhrases(tree, words, begins)
    return found.flatMap(({ from, to, value }, i): Sign[] => {
      // "Has not attacked" is no failure.
      const next = found[i + 1]
      if (value === 'failing' && negations.has(words[to - 1]!) && next && denied.has(next.value) && next.from <= to + 1)
        return []
      const sign = { from: at[from]!, to: at[to - 1]! + 1, kind: value }
      return denied.has(value) && isDenied(words, from) ? [] : [sign]
    })
  }
})

/** Tells whether a word may open a phrase. */
const openerOf = (tree: PhraseTree<SignKind>): ((token: Token) => boolean) =>
  onceAKind(({ lower }) => lower.includes('-') || tree.next.has(lower) || startsWild(tree, lower))

function startsWild({ wild, longest }: PhraseTree<SignKind>, word: string): boolean {
  for (let size = Math.min(word.length, longest); size > 0; size--) if (wild.has(word.slice(0, size))) return true
  return false
}

/** "Self-proclaimed" is two words, "anti-terrorist" says the contrary of one. */
const partsOf = (word: string): string[] => (/^(?:anti|counter|non)-/.test(word) ? [] : word.split('-'))

/** A negation among the three words before it. */
function isDenied(words: readonly string[], from: number): boolean {
  for (let i = Math.max(0, from - 3); i < from; i++) if (negations.has(words[i]!)) return true
  return false
}
