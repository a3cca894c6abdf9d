/** A hash of every word of a text in lower case (a run of letters and digits), in order: FNV-1a over its code units. */
export function wordHashes(text: string): Uint32Array {
  const hashes = new Uint32Array((text.length >> 1) + 1)
  let [count, hash, isWord] = [0, FIRST, false]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = code < ASCII ? (KINDS[code] as number) : kindAt(text, at)
    if (kind === NO_WORD) {
      if (isWord) hashes[count++] = hash
      isWord = false
      continue
    }
    if (!isWord) hash = FIRST
    isWord = true
    hash = Math.imul(hash ^ code, PRIME)
    if (kind === TWO) hash = Math.imul(hash ^ text.charCodeAt(++at), PRIME)
  }
  if (isWord) hashes[count++] = hash
  return hashes.slice(0, count)
}

const FIRST = 0x811c9dc5 | 0
const PRIME = 0x01000193
const ASCII = 128

/** What stands at a place of a text: no part of a word, a letter or digit, or one that takes two code units. */
const [NO_WORD, ONE, TWO] = [1, 2, 3]
const isLetter = /^[\p{L}\p{N}]$/u

/** Looked up once for each code unit that comes; nought where it has not come yet. */
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  code < ASCII ? (isLetter.test(String.fromCharCode(code)) ? ONE : NO_WORD) : 0,
)

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = KINDS[code] as number
  if (known !== 0) return known
  const point = text.codePointAt(at) as number
  if (point > 0xffff) return isLetter.test(String.fromCodePoint(point)) ? TWO : NO_WORD
  const kind = isLetter.test(String.fromCharCode(code)) ? ONE : NO_WORD
  // Half of a pair is a letter or not as the other half may be.
  if (code < 0xd800 || code > 0xdfff) KINDS[code] = kind
  return kind
}
