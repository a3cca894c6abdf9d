import type { Evidence } from '../../src/model/index.ts'
import { visible } from '../../src/present/words/visible.ts'
import { clip } from '../../src/present/words/width.ts'

export interface FirstWordsProps {
  readonly evidence: readonly Pick<Evidence, 'quote'>[]
  /** How many letters at most; the rest is a click away. */
  readonly most?: number
}

/** The first words behind something, in short, so that one sees what is meant before opening it; nothing without words. */
export function FirstWords({ evidence: [first], most = 160 }: FirstWordsProps) {
  if (!first) return null
  return <bdi className="press first-words">{clip(visible(first.quote).trim(), most)}</bdi>
}
