const word =
  /(?:\p{Lu}\.)+\p{Lu}(?![\p{L}\p{M}])\.?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*|&\p{Lu}+)*|\p{N}+(?:[.,]\p{N}+)*\p{L}*/uy

/** Where the next word begins, or the length of the text. */
export function nextWord(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 128) {
      if (isLetter(code) || isDigit(code)) return at
      continue
    }
    if (wordEnd(text, at) > at) return at
    if (code >= 0xd800 && code < 0xdc00) at += (text.codePointAt(at) as number) > 0xffff ? 1 : 0
  }
  return text.length
}

/** Where the word that begins at `from` ends; `from` when none does. */
export function wordEnd(text: string, from: number): number {
  word.lastIndex = from
  return word.test(text) ? word.lastIndex : from
}

/** Where a word of plain letters ends that needs no pattern, as most do not; 0 for any other word. */
export function plainEnd(text: string, from: number): number {
  if (!isLetter(text.charCodeAt(from))) return 0
  let at = from + 1
  while (at < text.length && isLetter(text.charCodeAt(at))) at++
  if (at === text.length) return at
  const code = text.charCodeAt(at)
  // What may go on: a digit, an apostrophe, "&", a letter that is not plain, and the dot behind an initial.
  if (code >= 128 || isDigit(code) || code === 39 || code === 38) return 0
  return code === 46 && at - from === 1 ? 0 : at
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

export const isSmall = (code: number): boolean => code >= 97 && code <= 122

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Where "'s" begins at the end of a word that begins at `from`; its end when there is none. */
export const markOf = (form: string, from: number): number => from + form.length - (possessive(form) ? 2 : 0)

/** True for a word with "'s" at its end. */
function possessive(form: string): boolean {
  const last = form.charCodeAt(form.length - 1) | 32
  return last === 115 && form.length > 2 && /['’ʼ]s$/i.test(form)
}
