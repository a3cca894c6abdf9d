import type { Dossier, Lexicon } from '../../model/index.ts'
import { codebookOf, type IssueHit } from './codebook.ts'
import { covers } from './hits.ts'
import { type NameHit, type Token, tokensOf } from './names.ts'
import type { Stems } from './stems.ts'

/** Issues of the case by their names, which may be an analyst's own, and issues of the codebook by its words. */
export function issuesIn(
  tokens: readonly Token[],
  plans: readonly { from: number; to: number }[],
  { dossier, lexicon }: { readonly dossier: Dossier; readonly lexicon: Lexicon },
): IssueHit[] {
  const words = tokens.map(({ word }, n) => (plans.some((hit) => covers(hit, n)) ? '' : word))
  const own = dossier.issues.flatMap(({ id, name }): IssueHit[] => {
    const named = tokensOf(name).map(({ word }) => word)
    const at = named.length === 0 ? -1 : words.findIndex((_, n) => named.every((word, m) => words[n + m] === word))
    return at < 0 ? [] : [{ from: at, to: at + named.length, issue: id }]
  })
  const free = codebookOf(lexicon)(words).filter((hit) => !own.some(({ from, to }) => from <= hit.from && hit.to <= to))
  return [...own, ...free]
}

/** Plans of the case by their names, with or without the article before them. */
export function planNames(
  { proposals }: Dossier,
  tokens: readonly Token[],
): { from: number; to: number; id: string }[] {
  const hits = proposals.flatMap(({ id, name }) => {
    const words = tokensOf(name)
      .map(({ word }) => word)
      .filter((word, n) => n > 0 || !/^(?:the|a|an|its|his|her|their)$/.test(word))
    if (words.length < 2) return []
    const at = tokens.findIndex((_, n) => words.every((word, m) => tokens[n + m]?.word === word))
    return at < 0 ? [] : [{ from: at, to: at + words.length, id }]
  })
  return hits.filter((hit) => !hits.some((other) => other.from < hit.from && hit.to <= other.to))
}

/** A word with a capital that opens no question, or a name that only the lexicon knows. */
export function isName(raw: string, n: number, names: readonly NameHit[], stems: Stems): boolean {
  if (names.some((hit) => hit.refs.length === 0 && covers(hit, n))) return true
  return n > 0 && /^\p{Lu}/u.test(raw) && !stems.isFunctionWord(raw.toLowerCase())
}

/** Whole names where they are known as such, else the single words. */
export function strangeNames(at: readonly number[], names: readonly NameHit[], tokens: readonly Token[]): string[] {
  return at.map((n) => names.find((hit) => covers(hit, n))?.words ?? (tokens[n] as Token).raw.replace(/['’]s?$/, ''))
}
