/** An element of a document. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

const name = /^[A-Za-z_:][\w:.-]*/
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Reads well-formed XML 1.0 without a document type, and throws at whatever is not: for tests of what we write. */
export function readXml(source: string): Element {
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(source)
  if (forbidden) throw new Error(`a character that XML forbids at ${forbidden.index}`)
  let rest = source.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\s*/, '')
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  while (rest !== '') {
    const top = open.at(-1) as Element
    const text = /^[^<]*/.exec(rest)?.[0] ?? ''
    top.text += decoded(text)
    rest = rest.slice(text.length)
    if (rest === '') break
    const end = /^<\/([^\s>]+)\s*>/.exec(rest)
    if (end) {
      if (end[1] !== top.name) throw new Error(`</${end[1]}> closes <${top.name}>`)
      open.pop()
      rest = rest.slice(end[0].length)
      continue
    }
    const { element, length, isEmpty } = startTag(rest)
    top.children.push(element)
    if (!isEmpty) open.push(element)
    rest = rest.slice(length)
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed`)
  const [first, ...more] = root.children
  if (!first || more.length > 0 || root.text.trim() !== '') throw new Error('there must be one root element')
  return first
}

function startTag(rest: string): { element: Element; length: number; isEmpty: boolean } {
  const tag = name.exec(rest.slice(1))?.[0]
  if (!tag) throw new Error(`no tag: ${rest.slice(0, 30)}`)
  let at = 1 + tag.length
  const attributes: Record<string, string> = {}
  for (;;) {
    const attribute = /^\s+([A-Za-z_:][\w:.-]*)="([^"<]*)"/.exec(rest.slice(at))
    if (!attribute) break
    const [all, key = '', value = ''] = attribute
    if (key in attributes) throw new Error(`two attributes ${key}`)
    attributes[key] = decoded(value)
    at += all.length
  }
  const close = /^\s*(\/?)>/.exec(rest.slice(at))
  if (!close) throw new Error(`no end of tag: ${rest.slice(0, 80)}`)
  return {
    element: { name: tag, attributes, children: [], text: '' },
    length: at + close[0].length,
    isEmpty: close[1] === '/',
  }
}

function decoded(text: string): string {
  return text.replace(/&([^;\s]*);?/g, (all, entity: string) => {
    const code = /^#(\d+)$/.exec(entity)?.[1]
    const character = code ? String.fromCodePoint(Number(code)) : entities[entity]
    if (character === undefined || !all.endsWith(';')) throw new Error(`no entity: ${all}`)
    return character
  })
}

/** Every element of that name, at any depth. */
export function all(element: Element, tag: string): Element[] {
  return [...(element.name === tag ? [element] : []), ...element.children.flatMap((child) => all(child, tag))]
}
