/**
 * A page within these bounds can be taken apart in about a second at worst; above them its tags are only stripped.
 * The largest pages that people read as articles have 20,000 tags, 75 levels and a summed depth of 80,000.
 */
const bounds = { length: 4_000_000, marks: 30_000, depth: 150, summedDepth: 200_000 } as const

const childless =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|tr|th|option|dt|dd|path|circle|rect|use|line|polygon|polyline|ellipse|stop|image)$/i

/** True when the page is small and shallow enough for a tree. One pass; ends as soon as a bound is passed. */
export function withinBounds(html: string): boolean {
  if (html.length > bounds.length) return false
  let [depth, summed, marks] = [0, 0, 0]
  // Entities count as marks: the parser makes a text of each.
  for (const [mark, close, name] of withoutScripts(html).matchAll(/[<&](\/?)([a-z][a-z0-9:-]{0,40})?/gi)) {
    if (++marks > bounds.marks) return false
    // Elements that may be left open do not count: a page with a thousand unclosed <p> is not deep.
    if (name === undefined || mark[0] === '&' || childless.test(name)) continue
    depth = close ? Math.max(0, depth - 1) : depth + 1
    if (!close) summed += depth
    if (depth > bounds.depth || summed > bounds.summedDepth) return false
  }
  return true
}

/** Scripts hold tags in strings, which are no elements. */
function withoutScripts(html: string): string {
  const kept: string[] = []
  let at = 0
  for (const { index, 0: open } of html.matchAll(/<(?:script|style)\b/gi)) {
    if (index < at) continue
    kept.push(html.slice(at, index))
    const close = html.indexOf(/script/i.test(open) ? '</script' : '</style', index)
    if (close < 0) return kept.join('')
    at = close + 8
  }
  return kept.join('') + html.slice(at)
}
