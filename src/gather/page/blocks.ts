import type { PageElement, PageNode } from './node.ts'

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
)
const unread = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG BUTTON IFRAME OBJECT SELECT TEXTAREA INPUT CANVAS AUDIO VIDEO HEAD TITLE MATH'.split(
    ' ',
  ),
)

const captionMark = 'Image caption: '

interface Writing {
  readonly done: string[]
  line: string
  readonly lists: { ordered: boolean; next: number }[]
  mark: string
  pre: number
}

/**
 * The text of a page element, block by block: each paragraph, heading and list item one paragraph, blank lines
 * between them. Items keep the number they show (`1. `) or a dash; captions of pictures begin with `Image caption: `,
 * so that they stay apart from the running text; cells of a table row are parted by tabs. Depth of the tree must be bounded.
 */
export function textOfBlocks(root: PageElement): string {
  const writing: Writing = { done: [], line: '', lists: [], mark: '', pre: 0 }
  visit(root, writing)
  flush(writing)
  return writing.done.join('\n\n')
}

function visit(node: PageNode, writing: Writing): void {
  if (node.nodeType === 3) write(node.nodeValue ?? '', writing)
  if (node.nodeType !== 1 && node.nodeType !== 11) return
  const name = node.nodeName.toUpperCase()
  if (unread.has(name)) return
  if (name === 'BR') {
    writing.line = `${writing.line.replace(/[ \t]+$/, '')}\n`
    return
  }
  const block = blocks.has(name)
  if (block) flush(writing)
  enter(node as PageElement, name, writing)
  for (const child of Array.from(node.childNodes)) visit(child, writing)
  leave(name, writing)
  if (block) flush(writing)
}

function enter(node: PageElement, name: string, writing: Writing): void {
  if (name === 'OL') {
    const start = Number(node.getAttribute('start') ?? '1')
    writing.lists.push({ ordered: true, next: Number.isInteger(start) ? start : 1 })
  } else if (name === 'UL') writing.lists.push({ ordered: false, next: 1 })
  else if (name === 'LI') {
    const list = writing.lists.at(-1)
    writing.mark = list?.ordered ? `${list.next++}. ` : '- '
  } else if (name === 'FIGCAPTION') writing.mark = captionMark
  else if (name === 'PRE') writing.pre++
}

function leave(name: string, writing: Writing): void {
  if (name === 'OL' || name === 'UL') writing.lists.pop()
  else if (name === 'PRE') {
    flush(writing)
    writing.pre--
  } else if (name === 'TD' || name === 'TH') writing.line += '\t'
}

function write(text: string, writing: Writing): void {
  if (writing.pre > 0) {
    writing.line += text
    return
  }
  const plain = text.replace(/[ \t\r\n\f]+/g, ' ')
  const open = writing.line === '' || /[ \t\n]$/.test(writing.line.slice(-1))
  writing.line += open ? plain.replace(/^ /, '') : plain
}

function flush(writing: Writing): void {
  const text = writing.line
    .split(/\n{2,}/)
    .map((part) => part.replace(/^\s+|\s+$/g, ''))
    .filter((part) => part !== '')
  writing.line = ''
  if (text.length === 0) return
  // A caption that already says that it is one is not told so again.
  const said = writing.mark === captionMark && /^image caption\s*:/i.test(text[0] ?? '')
  text[0] = (said ? '' : writing.mark) + text[0]
  writing.mark = ''
  writing.done.push(...text)
}
