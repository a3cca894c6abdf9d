import { createHash } from 'node:crypto'
import { type Article, type Declared, nothingDeclared } from '../../src/model/index.ts'

/** An article made of a text alone, as if it had come in from a plain-text file. */
export function articleOf(text: string, declared: Partial<Declared> = {}): Article {
  const id = createHash('sha256').update(text).digest('hex')
  const all = { ...nothingDeclared, ...declared }
  return { id, path: 'test.txt', format: 'text', encoding: 'utf-8', text, declared: all, language: 'en' }
}
