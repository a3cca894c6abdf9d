/** Letters of the Latin alphabet that wink-nlp does not take for letters: it cuts a word in two at each. */
const strange = /[\u0100-\u024f\u0250-\u02af\u1e00-\u1eff\ua720-\ua7ff\ufb00-\ufb06ʼʻʹʾʿ]/g

/** Letters that are no plain letter with a mark. */
const alone: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
  ŋ: 'n',
  Ŋ: 'N',
  ə: 'e',
  Ə: 'E',
  ɛ: 'e',
  Ɛ: 'E',
  œ: 'o',
  Œ: 'O',
  ʼ: '’',
  ʻ: '’',
  ʹ: '’',
  ʾ: '’',
  ʿ: '’',
}

/**
 * A run with every Latin letter that the tokeniser does not know ("Erdoğan", "Łódź", "Nguyễn") in the place of which a
 * plain one stands, so that the word stays whole; the run itself where there is none. As long as the run, unit by unit.
 */
export const standIn = (run: string): string => run.replace(strange, plainOf)

function plainOf(letter: string): string {
  const known = alone[letter]
  if (known !== undefined) return known
  const [first = ''] = letter.normalize('NFD')
  return /^[a-z]$/i.test(first) ? first : letter === letter.toLowerCase() ? 'x' : 'X'
}
