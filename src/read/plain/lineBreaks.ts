import { joinParagraphs, splitLines } from '../lines/lines.ts'
import type { Edit } from './edits.ts'

/** A line that was broken for want of room is at least this long. */
const FULL = 45
/** First halves that keep their hyphen where the line ends ("self-", "long-", "US-"). */
const keeps =
  /(?:^|[\s(“‘"'])(?:self|non|anti|pro|ex|co|vice|cross|long|short|mid|high|low|well|half|all|full|two|three|four|five|six|ten|semi|inter|post|pre|multi)-$/i
const isShort = /\p{Lu}{2,}-$/u

/** Spaces in the place of line breaks within hard-wrapped paragraphs; nothing where a word was cut ("negotia-⏎tions"). */
export function unwrapped(text: string): Edit[] {
  if (!text.includes('\n') && !/[\r\u2028\u2029]/.test(text)) return []
  const lines = splitLines(text)
  const breaks: Edit[] = []
  const words = wordsOf(text)
  for (const { lines: of } of joinParagraphs(lines)) {
    const [first, next] = of
    const own = lines.slice(first, next)
    if (own.length < 2 || own.slice(0, -1).some(({ text: line }) => line.trim().length < FULL)) continue
    // Two lines with a capital each may be a headline and its byline.
    if (own.length === 2 && /^\s*\p{Lu}/u.test(own[1]!.text) && first < 8) continue
    for (let at = 0; at + 1 < own.length; at++) {
      const [start, end] = [own[at]!.end, own[at + 1]!.start]
      const cut = cutWord(words, own[at]!.text, own[at + 1]!.text)
      breaks.push(cut === null ? { start, end, put: ' '.repeat(end - start) } : { start: start - cut, end, put: '' })
    }
  }
  return breaks
}

/** How many units of a line's end go when a word goes on in the next line: the hyphen that cuts it, or none; `null` if none does. */
function cutWord(words: () => ReadonlySet<string>, line: string, next: string): number | null {
  if (line.endsWith('\u00ad')) return 1
  if (!/\p{L}-$/u.test(line) || !/^\p{Ll}/u.test(next)) return null
  const [, head = ''] = /(\p{L}+)-$/u.exec(line) ?? []
  const [tail = ''] = /^\p{L}+/u.exec(next) ?? []
  const known = words()
  if (known.has(head + tail)) return 1
  // "Norway-⏎backed", where Norway is named elsewhere, but not "Norwe-⏎gian".
  const isCompound = known.has(`${head}-${tail}`) || (/^\p{Lu}/u.test(head) && known.has(head))
  return isCompound || keeps.test(line) || isShort.test(line) ? 0 : 1
}

/** The words of a text, once somebody asks. */
function wordsOf(text: string): () => ReadonlySet<string> {
  let known: ReadonlySet<string> | null = null
  return () => {
    known ??= new Set(text.match(/(?<!\p{L}-?)\p{L}+(?:-\p{L}+)*(?!-)/gu))
    return known
  }
}
