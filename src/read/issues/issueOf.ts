import type { Lexicon } from '../../model/index.ts'
import { fromLexicon } from '../draft.ts'
import { findPhrases, type PhraseTree, phraseTree } from './phrases.ts'

interface Codebook {
  readonly tree: PhraseTree<number>
  readonly ids: readonly string[]
}

/** The value of a look-alike: it uses up its words and counts for nothing. */
const lookAlike = -1

const codebookOf = fromLexicon((lexicon: Lexicon): Codebook => {
  const { issues } = lexicon.issues
  const entries: [string, number][] = []
  issues.forEach(({ words }, i) => {
    for (const phrase of words) entries.push([phrase, i])
  })
  for (const { not = [] } of issues) for (const phrase of not) entries.push([phrase, lookAlike])
  return { tree: phraseTree(entries), ids: issues.map(({ id }) => id) }
})

/**
 * The issue of the codebook (`lexicon/issues.yaml`) that a run of words is about, by id; `null` when it names none.
 * Each phrase counts one point, half a point more for each further word and for coming first; the earlier entry of
 * the codebook wins a tie. `words` are in lower case (tokens' `lower`, or any text cut at blanks).
 */
export function issueOf(lexicon: Lexicon, words: readonly string[]): string | null {
  const { tree, ids } = codebookOf(lexicon)
  const points = new Map<number, number>()
  const bare = words.filter((word) => !marks.test(word))
  let first = 0.5
  for (const { from, to, value } of findPhrases(tree, bare)) {
    if (value === lookAlike) continue
    points.set(value, (points.get(value) ?? 0) + (to - from + 1) / 2 + first)
    first = 0
  }
  let best: number | null = null
  for (const [issue, score] of points) {
    const leading = best === null ? 0 : (points.get(best) as number)
    if (best === null || score > leading || (score === leading && issue < best)) best = issue
  }
  return best === null ? null : (ids[best] as string)
}

const marks = /^[-–—"“”‘’'«»]+$/

/** Like {@link issueOf}, for a text that has not been cut into tokens. */
export function issueOfText(lexicon: Lexicon, text: string): string | null {
  const words =
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .replace(/'s\b/g, " 's")
      .match(/[\p{L}\p{N}.'%$]+/gu) ?? []
  return issueOf(
    lexicon,
    words.map((word) => word.replace(/\.$/, '')),
  )
}
