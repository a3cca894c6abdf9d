import { Fault } from '../../model/index.ts'

/**
 * Checks every piece of evidence in what a case says against its texts, at any depth; `name` is the case's.
 *
 * @throws Fault `case-damaged` for the first one that does not hold or whose article is missing.
 */
export function checkEvidence(name: string, said: unknown, texts: ReadonlyMap<string, string>): void {
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return
    const { article, start, end, quote } = value as Record<string, unknown>
    if (typeof article === 'string' && typeof start === 'number' && typeof end === 'number') {
      const text = texts.get(article)
      const problem = text === undefined ? 'is missing' : `does not hold the words at ${start}–${end}`
      if (text === undefined || start >= end || text.slice(start, end) !== quote) {
        throw new Fault('case-damaged', { path: name, problem: `article ${article.slice(0, 12)} ${problem}` })
      }
    }
    for (const item of Object.values(value)) visit(item)
  }
  visit(said)
}
