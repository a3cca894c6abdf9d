import type { Token } from '../draft.ts'

const lately =
  /^(?:until|till) (?:(?:very )?recently|now|then|(?:last|this|early|late) \w+|yesterday|\p{L}+day|a \w+ ago)\b/u
const late = /^as (?:late|recently) as\b/

/** "who until last week had dismissed the vote", "which as late as May rejected it": no longer so. */
export function isOfThePast(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) {
    const { lower, tag, text } = tokens[i]!
    if (/^[.;:]$/.test(text) || tag === 'VERB') return false
    if (!/^(?:until|till|as)$/.test(lower)) continue
    const words = tokens.slice(i, i + 4).map((token) => token.lower)
    if (late.test(words.join(' ')) || lately.test(words.join(' ')))
      return (
        /^(?:who|which|that|had|,|PROPN|NOUN)$/.test(tokens[i - 1]?.lower ?? ',') ||
        tokens[i - 1]?.tag === 'NOUN' ||
        tokens[i - 1]?.tag === 'PROPN'
      )
  }
  return false
}

const atFirst = /^(?:initially|originally|formerly)$/

/** "Peru initially opposed it", "once demanded", "at first rejected": told because it is so no longer. */
export function wasSoAtFirst(tokens: readonly Token[], from: number, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, from - 2); i--) {
    const { lower } = tokens[i]!
    if (atFirst.test(lower)) return true
    if (lower === 'first' && tokens[i - 1]?.lower === 'at') return true
    if (lower === 'once' && i > from && !/^(?:again|more)$/.test(tokens[i + 1]!.lower) && tokens[i - 1]!.lower !== 'at')
      return true
  }
  return false
}
