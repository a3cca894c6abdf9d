/** One thing to pick: what the address says for it, and what the reader sees. */
export interface Choice {
  readonly value: string
  readonly words: string
}

/** Choices out of words by value; `''` is left to whoever picks nothing. */
export const choicesIn = (words: Readonly<Record<string, string>>, usual = ''): Choice[] =>
  Object.entries(words).flatMap(([value, says]) => (value === usual ? [] : [{ value, words: says }]))

/** Choices that are their own words. */
export const choicesOf = (values: readonly string[]): Choice[] => values.map((value) => ({ value, words: value }))

/** The choices, with what the address asks for among them: a filter that acts must be seen. */
export function withAsked(choices: readonly Choice[], asked: string): readonly Choice[] {
  if (asked === '' || choices.some(({ value }) => value === asked)) return choices
  return [...choices, { value: asked, words: asked }]
}
