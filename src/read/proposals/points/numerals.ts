const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** "Three", "3": how many a word in lower case says, up to twelve in words; `null` for other words. */
export function countOf(lower: string): number | null {
  if (/^\d{1,2}$/.test(lower)) return Number(lower)
  const at = WORDS.indexOf(lower)
  return at < 0 ? null : at + 1
}

/** "iv": the number that Roman letters say, up to twelve; `null` for other words. */
export function romanOf(lower: string): number | null {
  const at = ROMAN.indexOf(lower)
  return at < 0 ? null : at + 1
}
