/** What the style sheet says about a picture, that must travel with it. */
const kept = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'opacity',
  'paint-order',
]

/**
 * A picture as an SVG file of its own: what the style sheet gave it stands in attributes, nothing in it acts, and it
 * has the background of the page, so that it reads the same elsewhere.
 */
export function svgFile(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const [from, to] = [
    [svg, ...svg.querySelectorAll('*')],
    [copy, ...copy.querySelectorAll('*')],
  ]
  for (const [n, element] of from.entries()) {
    const twin = to[n]
    if (!twin) continue
    const style = getComputedStyle(element)
    for (const name of kept) {
      const value = style.getPropertyValue(name)
      if (value !== '') twin.setAttribute(name, value)
    }
    for (const name of ['class', 'tabindex', 'role', 'data-mark', 'data-state']) twin.removeAttribute(name)
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.prepend(background(svg))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`
}

function background(svg: SVGSVGElement): SVGRectElement {
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  const colour = getComputedStyle(document.body).backgroundColor
  rect.setAttribute('width', '100%')
  rect.setAttribute('height', '100%')
  rect.setAttribute('fill', colour === '' || colour === 'rgba(0, 0, 0, 0)' ? '#ffffff' : colour)
  const [x, y] = svg.viewBox.baseVal ? [svg.viewBox.baseVal.x, svg.viewBox.baseVal.y] : [0, 0]
  rect.setAttribute('x', String(x))
  rect.setAttribute('y', String(y))
  return rect
}

/** Gives a text to the reader as a file. */
export function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
