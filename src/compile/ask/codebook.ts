import { fromLexicon, type Lexicon } from '../../model/index.ts'

/** Words of an issue in a run of words: `from`–`to` are indices, `to` exclusive. */
export interface IssueHit {
  readonly from: number
  readonly to: number
  readonly issue: string
}

type Pattern = { readonly words: readonly string[]; readonly issue: string | null }

/** Finds the issues of the codebook in words that are in lower case; look-alikes use up the words they match. */
export type FindIssues = (words: readonly string[]) => IssueHit[]

/** The codebook of a lexicon, made once for each. The longest phrase counts; of equal ones the earlier entry. */
export const codebookOf = fromLexicon(finder)

const cut = (phrase: string): string[] =>
  phrase
    .toLowerCase()
    .replace(/'s\b/g, '')
    .split(/[\s\-–]+/)
    .filter((word) => word !== '')

function finder({ issues: { issues } }: Lexicon): FindIssues {
  const byStart = new Map<string, Pattern[]>()
  const add = (phrase: string, issue: string | null): void => {
    const words = cut(phrase)
    const key = (words[0] ?? '').slice(0, 2)
    byStart.set(key, [...(byStart.get(key) ?? []), { words, issue }])
  }
  for (const { not = [] } of issues) for (const phrase of not) add(phrase, null)
  for (const { id, name, words } of issues) {
    for (const phrase of words) add(phrase, id)
    for (const phrase of [name, id]) if (!/\band\b/.test(phrase)) add(phrase, id)
  }
  return (words) => {
    const hits: IssueHit[] = []
    let at = 0
    while (at < words.length) {
      const best = longest(byStart.get((words[at] as string).slice(0, 2)) ?? [], words, at)
      if (best?.issue) hits.push({ from: at, to: at + best.words.length, issue: best.issue })
      at += best?.words.length ?? 1
    }
    return hits
  }
}

function longest(patterns: readonly Pattern[], words: readonly string[], at: number): Pattern | null {
  let best: Pattern | null = null
  for (const pattern of patterns) {
    if (best && pattern.words.length <= best.words.length) continue
    if (pattern.words.every((word, n) => fits(word, words[at + n]))) best = pattern
  }
  return best
}

const fits = (pattern: string, word: string | undefined): boolean =>
  word !== undefined && (pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern)
