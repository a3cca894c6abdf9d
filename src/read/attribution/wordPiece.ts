/** A piece of a word as the trained reader knows it, with where it stands. */
export interface Piece {
  /** Its number in the vocabulary. */
  readonly id: number
  /** Offsets into the text, in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

/** Pieces by their spelling; those inside a word begin with `##`. */
export type Vocabulary = ReadonlyMap<string, number>

/** One piece a line; the number of a piece is its line, from 0. */
export function vocabularyOf(file: string): Vocabulary {
  return new Map(file.split(/\r?\n/).map((piece, line) => [piece, line]))
}

/** A word longer than this is not looked up, as in BERT. */
const longest = 100
const unknown = 100

const isSpace = (char: string): boolean => /[\s\u0085]/u.test(char)
const isControl = (char: string): boolean => /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u0000\ufffd]/u.test(char)
/** Every symbol of ASCII counts, as in BERT, besides what Unicode calls punctuation. */
const isPunctuation = (char: string): boolean => /[!-/:-@[-`{-~\p{P}]/u.test(char)
const isHan = (char: string): boolean => /\p{Script=Han}/u.test(char)

/** A letter as the vocabulary spells it: small, and without its marks. */
function plain(char: string): string {
  if (char.length === 1 && char < '\u0080') return char.toLowerCase()
  return char
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
}

type Kind = 'space' | 'mark' | 'control' | 'letter'

/** What a character is to the vocabulary; a null character divides words as a space does. */
function kindOf(char: string): Kind {
  if (isSpace(char) || char === '\u0000') return 'space'
  if (isPunctuation(char) || isHan(char)) return 'mark'
  return isControl(char) ? 'control' : 'letter'
}

/** Nearly every character of an English text is one of these. */
const ascii = Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code)
  return { char, kind: kindOf(char), spelled: plain(char) }
})

function characterAt(
  text: string,
  at: number,
): { readonly char: string; readonly kind: Kind; readonly spelled: string } {
  const code = text.codePointAt(at)!
  if (code < 128) return ascii[code]!
  const char = String.fromCodePoint(code)
  return { char, kind: kindOf(char), spelled: plain(char) }
}

/**
 * Cuts a text into word pieces: the uncased WordPiece of Devlin et al. (2019), longest match first, which is what the
 * encoder was trained on; written here since no library for it keeps offsets into the text as it was. About 1 µs a
 * letter. Never fails: what the vocabulary lacks becomes its "unknown" piece.
 */
export function piecesOf(text: string, vocabulary: Vocabulary): Piece[] {
  const pieces: Piece[] = []
  let [letters, offsets]: [string[], number[]] = [[], []]
  const flush = (end: number) => {
    if (letters.length === 0) return
    offsets.push(end)
    pieces.push(...piecesOfWord(letters, offsets, vocabulary))
    letters = []
    offsets = []
  }
  for (let at = 0; at < text.length; ) {
    const { char, kind, spelled } = characterAt(text, at)
    if (kind === 'space') flush(at)
    else if (kind === 'mark') {
      flush(at)
      pieces.push(...piecesOfWord([spelled], [at, at + char.length], vocabulary))
    } else if (kind === 'letter' && spelled !== '') {
      // A mark by itself belongs to the letter before it.
      letters.push(spelled)
      offsets.push(at)
    }
    at += char.length
  }
  flush(text.length)
  return pieces
}

/** `offsets` holds where each letter starts and, last, where the word ends. */
function piecesOfWord(letters: readonly string[], offsets: readonly number[], vocabulary: Vocabulary): Piece[] {
  const whole = { id: unknown, start: offsets[0]!, end: offsets[letters.length]! }
  if (letters.length > longest) return [whole]
  const word = letters.join('')
  // A letter outside the alphabet may be spelled with several.
  const part = (from: number, to: number): string =>
    word.length === letters.length ? word.slice(from, to) : letters.slice(from, to).join('')
  const pieces: Piece[] = []
  for (let from = 0; from < letters.length; ) {
    let to = letters.length
    let id: number | undefined
    for (; to > from; to--) {
      id = vocabulary.get((from > 0 ? '##' : '') + part(from, to))
      if (id !== undefined) break
    }
    if (id === undefined) return [whole]
    pieces.push({ id, start: offsets[from]!, end: offsets[to]! })
    from = to
  }
  return pieces
}
