/** Code units that are read. */
const read = 1_600
/** Words that are enough to tell by. */
const enough = 40
/** The share of common words, and of "the", that is enough: of other languages none comes near, whatever words they share. */
const [share, ofThe] = [0.2, 0.015]

const common = new Set(
  `the of and to in a that for it as was with be by on not he this are or his from at which but have an had they were there
  one all we her has been more when will would who said its their about into than them could these some then now such
  over after also did before through`.split(/\s+/),
)

/** True for a text whose beginning is made of words as only English is; false proves nothing. */
export function isPlainlyEnglish(text: string): boolean {
  const words =
    text
      .slice(0, read)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  let [known, the] = [0, 0]
  for (const word of words) {
    if (common.has(word)) known++
    if (word === 'the') the++
  }
  return words.length >= enough && known >= share * words.length && the >= ofThe * words.length
}
