import type { Token } from '../../draft.ts'

/** Tells the verbs of what parties do, by their lemma. */
export type Acts = (lemma: string) => boolean

const none: Acts = () => false

/**
 * True where a verb stands in its plain form: "cap", "set up a panel". In a list the tagger takes many for nouns: "release the
 * prisoners", "hire 200 drivers"; before a bare noun ("release prisoners") only known acts are taken for verbs.
 */
export function isBareVerb(tokens: readonly Token[], at: number, acts: Acts = none): boolean {
  const token = tokens[at]
  if (!token || token.lower !== token.lemma) return false
  if (token.tag === 'VERB' || (acts(token.lemma) && hasObject(tokens, at))) return true
  if (/^(?:up|out|off|down)$/.test(tokens[at + 1]?.lower ?? '') && hasObject(tokens, at + 1)) return true
  const joins = at === 0 || /^(?:,|;|and|or|but)$/.test(tokens[at - 1]!.lower)
  return joins && /^(?:NOUN|ADJ)$/.test(token.tag) && isMarked(tokens[at + 1])
}

/** True where what is done to stands right behind. */
export const hasObject = (tokens: readonly Token[], at: number): boolean =>
  /^(?:DET|NUM|NOUN|PROPN|PRON|ADJ)$/.test(tokens[at + 1]?.tag ?? '')

/** An article, a number or an owner: no noun stands before it as part of one phrase. */
const isMarked = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:DET|NUM|SYM)$/.test(token.tag) || /^(?:its|their|his|her|all|both|each)$/.test(token.lower))
