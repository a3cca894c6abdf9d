/** What the bytes 0x80 to 0x9F are in Windows-1252; a blank stands for what is nothing there. */
const high = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'
const after = `[${high.replace(/ /g, '')}\\u0080-\\u00BF]`

/** The last byte of ” is nothing in Windows-1252, so it is often lost on the way. */
const closing = /^â[€\u0080]\uFFFD?$/

/** UTF-8 read as Windows-1252: "Ã©", "Â£", "â€™", "ÐŸÑ€"; and the sign that stands for a lost letter. */
export const misread = new RegExp(
  `Ã${after}|Â[\\u00A0-\\u00BF]|â[€\\u0080](?:${after}|\\uFFFD)?|â[‚„†\\u0082\\u0084\\u0086]${after}?|(?:[ÐÑ]${after}){2,}|\\uFFFD+`,
  'gu',
)
const perhaps = /[ÃÂâÐÑ\uFFFD]/

/** False where nothing can have been misread; costs next to nothing. */
export const maybeMisread = (text: string): boolean => perhaps.test(text)

/** The words as they were, also where they were misread twice; `null` where a letter is lost. */
export function mended(words: string): string | null {
  let now = words
  for (let round = 0; round < 2; round++) {
    const next = now.replace(misread, (wrong) => decoded(wrong) ?? wrong)
    if (next === now) break
    now = next
  }
  // What is left of a letter that was misread twice, and then cut.
  return now.search(misread) >= 0 || /[ÃÂ]|â$/.test(now) ? null : now
}

/** What was misread, as UTF-8; `null` where it is none. */
function decoded(found: string): string | null {
  if (closing.test(found)) return '”'
  const bytes = [...found].map((letter) => {
    const at = letter === ' ' ? -1 : high.indexOf(letter)
    return at < 0 ? letter.charCodeAt(0) : 0x80 + at
  })
  const percent = bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
  try {
    return bytes.some((byte) => byte > 0xff) ? null : decodeURIComponent(percent)
  } catch {
    return null
  }
}
