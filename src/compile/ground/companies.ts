import { fromLexicon, type Lexicon } from '../../model/index.ts'

/** Nouns by which articles call companies and those who run them, and words that the names of other bodies have. */
export const companyWords = fromLexicon(({ comparing: { definites } }: Lexicon) => ({
  nouns: new Set(definites.companies),
  notInNames: new Set(definites.notCompanies),
}))

/** True where none of the words of a body's name says that it is something else than a company. */
export const mayBeCompany = (lexicon: Lexicon, words: readonly string[]): boolean =>
  !words.some((word) => companyWords(lexicon).notInNames.has(word))
