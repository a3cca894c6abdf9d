const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  copy: '©',
  euro: '€',
  pound: '£',
}

const breaks =
  /^\/?(?:p|div|br|h[1-6]|li|ul|ol|tr|table|section|article|blockquote|header|footer|figure|figcaption|pre|hr|aside|main|nav)$/i
const raw = /^(?:script|style|noscript|template|svg|title)$/i

/**
 * The text of a page by leaving out its tags, for pages that are too deep or too large to be taken apart properly.
 * Linear in the length of the page. Scripts, styles and the title are left out with what they hold.
 */
export function stripTags(html: string): string {
  const out: string[] = []
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) break
    out.push(html.slice(at, open))
    const next = afterTag(html, open, out)
    if (next < 0) {
      at = html.length
      break
    }
    at = next
  }
  out.push(html.slice(at))
  return tidy(decodeEntities(out.join('')))
}

/** Passes over what begins at a `<`, and says where the text goes on; -1 when it never does. */
function afterTag(html: string, open: number, out: string[]): number {
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open + 4)
    return end < 0 ? -1 : end + 3
  }
  const name = /^\/?[a-z][a-z0-9]*/i.exec(html.slice(open + 1, open + 24))?.[0]
  if (name === undefined && !/^[!?]/.test(html.slice(open + 1, open + 2))) {
    out.push('<')
    return open + 1
  }
  const close = html.indexOf('>', open)
  if (close < 0) return -1
  if (name !== undefined && raw.test(name)) return afterRaw(html, name, close + 1)
  if (name !== undefined && breaks.test(name)) out.push('\n\n')
  return close + 1
}

function afterRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}\\b`, 'gi')
  end.lastIndex = from
  const found = end.exec(html)
  if (!found) return -1
  const close = html.indexOf('>', found.index)
  return close < 0 ? -1 : close + 1
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return named[String(name).toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
  })
}

/** Collapses white space: at most one blank line between paragraphs, at most one space between words. */
function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/[ \t\r\f]+/g, ' ').trim())
  const kept: string[] = []
  for (const line of lines) if (line !== '' || kept.at(-1) !== '') kept.push(line)
  return kept.join('\n').trim()
}
