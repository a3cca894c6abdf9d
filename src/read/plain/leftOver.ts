/** Signs by the names that HTML gives them. */
const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '\u00ad',
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  bull: '•',
  middot: '·',
  pound: '£',
  euro: '€',
  yen: '¥',
  cent: '¢',
  deg: '°',
  times: '×',
  frac12: '½',
  frac14: '¼',
  copy: '©',
  reg: '®',
  trade: '™',
  szlig: 'ß',
  aelig: 'æ',
  oslash: 'ø',
}

/** Marks over and under letters, as in "&eacute;". */
const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
}

const names = Object.keys(named).join('|')
const overLetters = `[a-z](?:${Object.keys(marks).join('|')})`
/** A sign that was left as HTML writes it, also where its "&" was written so once more: "&rsquo;", "&#8217;", "&amp;quot;". */
const code = new RegExp(`&(?:amp;)*(?:${names}|${overLetters}|#\\d{2,6}|#x[\\da-f]{2,5});`, 'gi')

/** A stretch that stands for a sign, from its first unit, and the sign; `null` where there is none of that number. */
export interface LeftOver {
  readonly code: string
  readonly at: number
  readonly sign: string | null
}

/** Signs that were left as HTML writes them. */
export function leftOverIn(text: string): LeftOver[] {
  if (!text.includes('&')) return []
  return [...text.matchAll(code)].map(({ 0: found, index }) => ({ code: found, at: index, sign: signOf(found) }))
}

function signOf(found: string): string | null {
  const name = found.slice(1, -1).replace(/^(?:amp;)+/i, '')
  if (name.startsWith('#')) return signOfNumber(name)
  const known = named[name.toLowerCase()]
  if (known !== undefined) return known
  const mark = marks[name.slice(1).toLowerCase()]
  return mark ? (name[0] + mark).normalize('NFC') : null
}

function signOfNumber(name: string): string | null {
  const number = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  const isSign = number < 0x110000 && (number < 0xd800 || number > 0xdfff)
  return isSign ? String.fromCodePoint(windows[number] ?? number) : null
}

/** Numbers between 128 and 159 mean what they mean in Windows-1252; browsers take them so, too. */
const windows: Readonly<Record<number, number>> = {
  133: 0x2026,
  145: 0x2018,
  146: 0x2019,
  147: 0x201c,
  148: 0x201d,
  150: 0x2013,
  151: 0x2014,
}
