import type { Reading, Span } from '../../model/index.ts'

/**
 * An article's statements as brat stand-off: `Source`, `Cue` and `Content` spans, joined by an `Attribution` each.
 * Offsets count Unicode code points, as brat does; spans may be discontinuous. Nothing found gives an empty text.
 *
 * Source: https://brat.nlplab.org/standoff.html
 */
export function statementsBrat(text: string, { statements }: Pick<Reading, 'statements'>): string {
  const points = codePoints(text)
  const lines: string[] = []
  let spans = 0
  const entity = (label: string, parts: readonly Span[]): string => {
    const id = `T${++spans}`
    const places = parts.map(({ start, end }) => `${points(start)} ${points(end)}`).join(';')
    lines.push(`${id}\t${label} ${places}\t${parts.map(({ quote }) => quote.replace(/\s+/g, ' ')).join(' ')}`)
    return id
  }
  statements.forEach(({ source, cue, content }, i) => {
    const roles: string[] = []
    const cueId = cue.length > 0 ? entity('Cue', cue) : null
    if (source.length > 0) roles.push(`Source:${entity('Source', source)}`)
    if (content.length > 0) roles.push(`Content:${entity('Content', content)}`)
    const trigger = cueId ?? roles[0]?.split(':')[1]
    if (trigger)
      lines.push(`E${i + 1}\tAttribution:${trigger}${cueId ? ` Cue:${cueId}` : ''} ${roles.join(' ')}`.trimEnd())
  })
  return lines.map((line) => `${line}\n`).join('')
}

/** UTF-16 offset → code point offset, in one pass for rising offsets. */
function codePoints(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (let i = 0; i < text.length - 1; i++) {
    const [a, b] = [text.charCodeAt(i), text.charCodeAt(i + 1)]
    if (a >= 0xd800 && a < 0xdc00 && b >= 0xdc00 && b < 0xe000) pairs.push(i++)
  }
  return (offset) => {
    let [low, high] = [0, pairs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[middle] as number) < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
