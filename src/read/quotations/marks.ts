/** Opening mark → the marks that may close it. */
export const pairs: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '"': '"',
  "''": "''",
  '``': "''",
  '”': '”',
  '‘': '’',
  "'": "'",
  '「': '」',
  '『': '』',
}

/** True for the marks that are apostrophes elsewhere. */
export const isSingle = (mark: string): boolean => mark === '‘' || mark === "'" || mark === '’'

const letter = /[\p{L}\p{N}]/u
const opensAfter = /[\s([{—–\-/:“"„«‘'\u200e\u200f]/
const closesBefore = /[\s.,;:!?…)\]}—–\-/”"»’'」』\u200e\u200f]/

/** True when a quotation may begin at `at`: after a blank or an opening bracket, before something that is no blank. */
export function mayOpen(text: string, at: number, from: number, to: number): boolean {
  const [before, after] = [text[at - 1], text[at + 1]]
  return (at === from || opensAfter.test(before ?? ' ')) && at + 1 < to && !/\s/.test(after ?? ' ')
}

/** True when a quotation may end at `at`: after something that is no blank, before a blank or a mark. */
export function mayClose(text: string, at: number, to: number): boolean {
  return !/\s/.test(text[at - 1] ?? ' ') && (at + 1 >= to || closesBefore.test(text[at + 1] ?? ' '))
}

/** True for an apostrophe inside a word or after the s of a plural ("don't", "the workers’ plan"). */
export function isApostrophe(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' ']
  return letter.test(before) && letter.test(after)
}
