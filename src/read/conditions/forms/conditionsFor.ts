import type { Token } from '../../draft.ts'
import type { ConditionWords } from '../openers.ts'
import type { OtherForm } from '../otherForms.ts'
import { saidUpTo } from './ends.ts'

const NOUN = /^(?:condition|precondition|prerequisite|requirement)s$/
const MOST = 10

/** "Three conditions for a return: an apology, a fine and a new vote": what hangs on something, and behind the colon on what. */
export function conditionsFor(tokens: readonly Token[], words: ConditionWords): OtherForm | null {
  const noun = tokens.findIndex(({ lower }) => NOUN.test(lower))
  if (noun < 0 || !/^(?:for|of)$/.test(tokens[noun + 1]?.lower ?? '')) return null
  const colon = tokens.findIndex(({ text }, i) => i > noun + 2 && i < noun + 2 + MOST && text === ':')
  if (colon < 0) return null
  const hangs = tokens
    .slice(noun + 2, colon)
    .find(({ tag, lower }) => tag === 'NOUN' || tag === 'VERB' || words.hanging.has(lower))
  if (!hangs || !(words.hanging.has(hangs.lower) || hangs.lower.endsWith('ing'))) return null
  const to = saidUpTo(tokens, colon + 1, words)
  return to - colon > 2 ? { name: 'conditions-for', pair: { if: [colon + 1, to], then: [noun + 2, colon] } } : null
}
