import { type Article, type Coding, cut, Fault, type Span } from '../../model/index.ts'

/** The file that codings come from, for messages. */
export interface CodingFile {
  readonly path: string
}

/**
 * The article that a coding names: by id, by eight letters or more of one, by its file's name or path, or by its title.
 *
 * @throws Fault `codings-invalid` when there is none, or more than one.
 */
export function articleOf(
  { document, line }: Coding,
  articles: readonly { readonly article: Article; readonly title: string | null }[],
  { path }: CodingFile,
): Article {
  const plain = document.toLowerCase()
  const isIt = ({ article, title }: (typeof articles)[number]): boolean =>
    (plain.length >= 8 && article.id.startsWith(plain)) ||
    article.path === document ||
    article.path.split(/[\\/]/).at(-1) === document ||
    title === document
  const found = articles.filter(isIt)
  if (found[0] && found.length === 1) return found[0].article
  const shown = document.length > 60 ? `${document.slice(0, 57)}…` : document
  throw new Fault('codings-invalid', {
    path,
    place: `line ${line}`,
    problem:
      found.length === 0 ? `the case has no article "${shown}"` : `${found.length} articles are called "${shown}"`,
    way: found.length === 0 ? 'read it into the case first, or name it by its id, file or title' : 'name it by its id',
  })
}

/**
 * The words of a coding in its article: where the offsets say, if these words stand there; else where they stand once.
 *
 * @throws Fault `codings-invalid` when they do not, or stand more than once.
 */
export function spanOfCoding(
  { start, stop, text: words, line }: Coding,
  { text }: Article,
  { path }: CodingFile,
): Span {
  const fault = (problem: string, way: string) =>
    new Fault('codings-invalid', { path, place: `line ${line}`, problem, way })
  const whole = start !== null && stop !== null && start < stop && stop <= text.length
  if (words === null) {
    if (whole) return cut(text, start, stop)
    throw fault(
      `${start}–${stop} lies outside the article, which has ${text.length} characters`,
      'give the words under "text"',
    )
  }
  if (whole && text.slice(start, stop).trim() === words) return cut(text, start, stop)
  const at = text.indexOf(words)
  const shown = words.length > 60 ? `${words.slice(0, 57)}…` : words
  if (at < 0) throw fault(`“${shown}” does not stand in the article`, 'copy the words from its text')
  if (text.indexOf(words, at + 1) >= 0)
    throw fault(`“${shown}” stands more than once in the article`, 'give "start" and "stop", or more of the words')
  return cut(text, at, at + words.length)
}
