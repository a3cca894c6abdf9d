import { cut, type Furniture, type Lexicon, type Placing } from '../../model/index.ts'
import { plainCopy } from '../plain/plainCopy.ts'
import { pageLines } from './page.ts'
import { withoutLines } from './withoutLines.ts'

/** What is read of a text, and where it lies in the text. */
export interface OwnText {
  readonly text: string
  /** The lines of the page around the article, as furniture of the text as it was given. */
  readonly page: readonly Furniture[]
  /** A stretch of what is read → the same in the text as it was given, and back. */
  readonly toText: Placing
  readonly toCopy: Placing
}

/**
 * What every reader reads: the plain copy of a text (see `plainCopy`) without the lines of the page around the article. A
 * text that is nothing but such lines keeps them.
 */
export function ownText(given: string, lexicon: Lexicon): OwnText {
  const { text: plain, toText, toCopy } = plainCopy(given)
  const lines = pageLines(plain, lexicon)
  const text = withoutLines(plain, lines)
  if (lines.length === 0 || !/\S/.test(text)) return { text: plain, page: [], toText, toCopy }
  const page = lines.map(({ kind, rule, ...line }) => {
    const { start, end } = toText(line)
    return { span: cut(given, start, end), kind, rule }
  })
  return { text, page, toText, toCopy }
}
