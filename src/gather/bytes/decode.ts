import chardet from 'chardet'
import iconv from 'iconv-lite'
import { binaryKind, looksBinary } from './binary.ts'

/** What bytes say: a text with the encoding that it was read in, or why there is none. */
export type Decoded =
  | { readonly text: string; readonly encoding: string }
  | { readonly fault: 'article-binary'; readonly reason: string }
  | { readonly fault: 'article-garbled'; readonly encoding: string }

/** Fewer bytes than this outside ASCII say nothing about an encoding, so none is guessed from them. */
const guessable = 8
/** A larger share of characters that had to be replaced means that the encoding is not the right one. */
const hopeless = 0.1

/**
 * Decodes the bytes of a file. In this order: a byte order mark; UTF-8, if the bytes are valid; the encoding that a
 * page or an XML file declares; the encoding that the bytes look like (from {@link guessable} bytes on). A byte order
 * mark is taken off. Characters that cannot be decoded become U+FFFD, and `encoding` says how many.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes)
  if (marked) return finish(marked.text, marked.encoding)
  const kind = binaryKind(bytes)
  if (kind !== null) return { fault: 'article-binary', reason: kind }
  const wide = wideWithoutMark(bytes)
  if (wide) return finish(iconv.decode(Buffer.from(bytes), wide), wide)
  const strict = decodeUtf8(bytes)
  if (strict !== null) return looksBinary(strict) ? binary : finish(strict, 'utf-8')
  return decodeOther(bytes)
}

const binary = { fault: 'article-binary', reason: 'it is full of control characters' } as const

function decodeOther(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const declared = declaredCharset(bytes)
  const mended = new TextDecoder('utf-8').decode(bytes)
  const utf8 = finish(mended, 'utf-8')
  if (declared !== null && declared !== 'utf-8') return readAs(buffer, declared)
  if (looksBinary(mended)) return binary
  // Text that is UTF-8 but for a few bytes was cut or spoiled; another encoding would garble the rest of it.
  if (mostlyUtf8(mended) || declared === 'utf-8') return utf8
  const guess = outsideAscii(bytes) >= guessable ? guessCharset(bytes) : null
  return guess === null ? utf8 : readAs(buffer, guess)
}

function readAs(buffer: Buffer, encoding: string): Decoded {
  const text = iconv.decode(buffer, encoding)
  return looksBinary(text) ? binary : finish(text, encoding)
}

/** Takes off what is not text at the rim: a byte order mark, lone surrogates; gives up where too much is lost. */
function finish(raw: string, encoding: string): Decoded {
  const text = wellFormed(raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw)
  const lost = countLost(text)
  if (lost > 4 && lost > text.length * hopeless) return { fault: 'article-garbled', encoding }
  return { text, encoding: lost > 0 ? `${encoding} (${lost} not decoded)` : encoding }
}

/** A text in which every half of a surrogate pair that stands alone has become U+FFFD, so that it has a UTF-8 form. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}

function countLost(text: string): number {
  let count = 0
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count++
  return count
}

function byMark(bytes: Uint8Array): { text: string; encoding: string } | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' }
  const wide = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null
  return wide && { text: new TextDecoder(wide).decode(bytes), encoding: wide }
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 whose byte order mark is missing: every other byte of Latin text is zero. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4096) & ~1
  if (length < 16) return null
  const zeros = [0, 0]
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++
  const [even, odd] = [zeros[0]! / (length / 2), zeros[1]! / (length / 2)]
  if (odd > 0.6 && even < 0.02) return 'utf-16le'
  return even > 0.6 && odd < 0.02 ? 'utf-16be' : null
}

function mostlyUtf8(mended: string): boolean {
  const lost = countLost(mended)
  let sound = 0
  for (let i = 0; i < mended.length; i++) if (mended.charCodeAt(i) > 0x7f) sound++
  return lost * 4 < sound - lost
}

function outsideAscii(bytes: Uint8Array): number {
  let count = 0
  for (const byte of bytes) if (byte > 0x7f) count++
  return count
}

/** The encoding that the first bytes of a page or an XML file declare, if it is one that can be read. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const found =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{3,20})|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{3,20})/i.exec(
      head,
    )
  const name = (found?.[1] ?? found?.[2] ?? '').toLowerCase()
  if (name === 'utf8') return 'utf-8'
  return name !== '' && iconv.encodingExists(name) ? name : null
}

function guessCharset(bytes: Uint8Array): string | null {
  const [best] = chardet.analyse(bytes.subarray(0, 65_536))
  const name = best?.name.toLowerCase()
  if (best === undefined || name === undefined || best.confidence < 20 || !iconv.encodingExists(name)) return null
  // What Windows writes as ISO 8859-1 is Windows-1252, which has its quotation marks and dashes.
  return name === 'iso-8859-1' ? 'windows-1252' : name
}
