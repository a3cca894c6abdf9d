import { type Edit, edits } from './edits.ts'

/** What no text has that is not marked up: a link, words between stars, a heading behind signs of number. */
const signs =
  /\[[^\]\n]+\]\(\s*<?(?:https?:|\/|#|mailto:)|(?<![\w*])\*{1,3}[^\s*](?:[^*\n]*[^\s*])?\*(?!\w)|^ {0,3}#{1,6} \S/m

const image = /!\[[^\]\n]*\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g
const link = /(?<!!)(\[)([^[\]\n]+)(\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)))/g
const heading = /^ {0,3}#{1,6}[ \t]+|[ \t]+#+[ \t]*$/gm
const rule = /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/gm
const escaped = /\\(?=[\\`*_{}[\]()#+\-.!>~|])/g
/** Words between one, two or three of the same mark, on one line. */
const starred = /(?<![\w*])(\*{1,3})([^\s*](?:[^*\n]*[^\s*])?)\1(?![\w*])/g
const underscored = /(?<![\w_])(_{1,3})([^\s_](?:[^_\n]*[^\s_])?)\1(?![\w_])/g
const quoted = /^ {0,3}(?:>[ \t]?)+/gm

/** Takes out the marks of Markdown, so that the words are left: of a link its text, of a picture nothing. */
export function withoutMarkdown(text: string): Edit[] {
  const lines = text.includes('>') ? edits(text, quoted, () => '') : []
  if (!signs.test(text)) return lines
  return [
    ...lines,
    ...edits(text, image, () => ''),
    ...edits(text, rule, () => ''),
    ...edits(text, heading, () => ''),
    ...edits(text, escaped, () => ''),
    ...around(text, link, ([, open, words, close]) => [open!.length, words!.length, close!.length]),
    ...around(text, starred, ([, mark, words]) => [mark!.length, words!.length, mark!.length]),
    ...around(text, underscored, ([, mark, words]) => [mark!.length, words!.length, mark!.length]),
  ]
}

/** Takes out what stands before and behind the words of a match; the lengths of all three are told. */
function around(text: string, pattern: RegExp, lengths: (found: RegExpExecArray) => [number, number, number]): Edit[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const [before, words, behind] = lengths(found)
    const [start, end] = [found.index, found.index + before + words]
    return [
      { start, end: start + before, put: '' },
      { start: end, end: end + behind, put: '' },
    ]
  })
}
