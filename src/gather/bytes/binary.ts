/** How files begin that are not text, and what they are. */
const magic: readonly (readonly [string, string])[] = [
  ['%PDF-', 'it is a PDF file'],
  ['PK\u0003\u0004', 'it is a ZIP archive or an office document'],
  ['PK\u0005\u0006', 'it is an empty ZIP archive'],
  ['\u0089PNG', 'it is a PNG image'],
  ['\u00ff\u00d8\u00ff', 'it is a JPEG image'],
  ['GIF87a', 'it is a GIF image'],
  ['GIF89a', 'it is a GIF image'],
  ['\u001f\u008b', 'it is a gzip archive'],
  ['BZh9', 'it is a bzip2 archive'],
  ['\u00fd7zXZ', 'it is an xz archive'],
  ['7z\u00bc\u00af', 'it is a 7-Zip archive'],
  ['Rar!', 'it is a RAR archive'],
  ['\u0028\u00b5\u002f\u00fd', 'it is a Zstandard archive'],
  ['\u007fELF', 'it is a program'],
  ['MZ\u0090\u0000', 'it is a program'],
  ['SQLite format 3', 'it is an SQLite database'],
  ['\u00d0\u00cf\u0011\u00e0', 'it is an old office document'],
  ['{\\rtf', 'it is an RTF document'],
  ['ID3', 'it is a sound file'],
  ['OggS', 'it is a sound file'],
  ['\u0000asm', 'it is a WebAssembly program'],
  ['wOF2', 'it is a font'],
]

/** What kind of file these bytes are, when they begin like one that is not text; otherwise `null`. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  const found = magic.find(([start]) => head.startsWith(start))
  if (found) return found[1]
  return /^RIFF.{4}(?:WEBP|WAVE|AVI )/s.test(head) || /^.{4}ftyp/s.test(head) ? 'it is an image, sound or film' : null
}

/** True when more than one character in fifty is a control character: no text, in whatever encoding. */
export function looksBinary(text: string): boolean {
  const length = Math.min(text.length, 65_536)
  let count = 0
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) || code === 127) count++
  }
  return count > 2 && count > length / 50
}
