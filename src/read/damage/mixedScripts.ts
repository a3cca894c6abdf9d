import { cut, type Doubt } from '../../model/index.ts'

const latin = 'A-Za-z\\u00C0-\\u024F'
const other = '\\u0370-\\u03FF\\u0400-\\u04FF'
const touching = new RegExp(`[${latin}][${other}]|[${other}][${latin}]`)
const word = new RegExp(`[${latin}${other}\\u0300-\\u036F]+`, 'g')

/** Cyrillic and Greek letters that look like Latin ones. */
const twins = new Map(
  Object.entries({
    а: 'a',
    е: 'e',
    о: 'o',
    с: 'c',
    р: 'p',
    і: 'i',
    у: 'y',
    х: 'x',
    ѕ: 's',
    ј: 'j',
    һ: 'h',
    ԁ: 'd',
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    Х: 'X',
    І: 'I',
    Ѕ: 'S',
    Ј: 'J',
    У: 'Y',
    ο: 'o',
    ν: 'v',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
  }),
)

/**
 * A word of three letters or more in two scripts ("Mоscow" with a Cyrillic о): it is not found under its name. The
 * reading is the word in Latin letters where each of the others has a twin among them.
 */
export function mixedScripts(text: string): Doubt[] {
  if (!touching.test(text)) return []
  const met = new Set<string>()
  return [...text.matchAll(word)].flatMap(({ 0: found, index }) => {
    if (found.length < 3 || met.has(found) || !touching.test(found)) return []
    met.add(found)
    const plain = [...found].map((letter) => twins.get(letter) ?? letter).join('')
    const reading = touching.test(plain) || /[\u0370-\u04FF]/.test(plain) ? null : plain
    const message = 'letters of two scripts in one word'
    return [{ span: cut(text, index, index + found.length), rule: 'mixed-scripts', message, reading }]
  })
}
