import { fromLexicon, type Token } from '../../draft.ts'
import { phraseTree } from '../../issues/phrases.ts'
import { lowers } from './issues.ts'

/** Phrases that show conditions and firmness, as trees. */
export const markers = fromLexicon(({ stances }) => ({
  conditions: phraseTree(stances.conditions.map((w) => [w, true] as const)),
  redline: phraseTree(stances.redline.map((w) => [w, true] as const)),
  bottomline: phraseTree(stances.bottomline.map((w) => [w, true] as const)),
  signal: phraseTree(stances.signal.map((w) => [w, true] as const)),
}))

/** The words in lower case without dashes and quotation marks, as phrases of the lexicon are matched. */
export const bare = (tokens: readonly Token[]): string[] => lowers(tokens).filter((w) => !/^[-–"“”]$/.test(w))
