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

/**
 * Cuts a text into word pieces: the uncased WordPiece of Devlin et al. (2019), longest match first, which is what the
 * encoder was trained on; written here since no library for it keeps offsets into the text as it was. About 1 µs a
 * letter. Never fails: what the vocabulary lacks becomes its "unknown" piece.
 */
export function piecesOf(text: string, vocabulary: Vocabulary): Piece[] {
  const pieces: Piece[] = []
  let [letters, offsets]: [string[], number[]] = [[], []]
  const flush = (end: number) => {
    if (letters.length > 0) pieces.push(...piecesOfWord(letters, [...offsets, end], vocabulary))
    letters = []
    offsets = []
  }
  for (let at = 0; at < text.length; ) {
    const char = String.fromCodePoint(text.codePointAt(at)!)
    if (isSpace(char)) flush(at)
    else if (isPunctuation(char) || isHan(char)) {
      flush(at)
      pieces.push(...piecesOfWord([plain(char)], [at, at + char.length], vocabulary))
    } else if (!isControl(char)) {
      const spelled = plain(char)
      // A mark by itself belongs to the letter before it.
      if (spelled !== '') {
        letters.push(spelled)
        offsets.push(at)
      }
    } else if (char === '\u0000') flush(at)
    at += char.length
  }
  flush(text.length)
  return pieces
}

/** `offsets` holds where each letter starts and, last, where the word ends. */
function piecesOfWord(letters: readonly string[], offsets: readonly number[], vocabulary: Vocabulary): Piece[] {
  const whole = { id: unknown, start: offsets[0]!, end: offsets[letters.length]! }
  if (letters.length > longest) return [whole]
  const pieces: Piece[] = []
  for (let from = 0; from < letters.length; ) {
    let to = letters.length
    let id: number | undefined
    for (; to > from; to--) {
      id = vocabulary.get((from > 0 ? '##' : '') + letters.slice(from, to).join(''))
      if (id !== undefined) break
    }
    if (id === undefined) return [whole]
    pieces.push({ id, start: offsets[from]!, end: offsets[to]! })
    from = to
  }
  return pieces
}
