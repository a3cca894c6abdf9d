import type { Token } from '../../draft.ts'
import type { ConditionWords } from '../openers.ts'
import type { OtherForm } from '../otherForms.ts'
import { saidUpTo } from './ends.ts'

const OWN = /^(?:it|they|he|she|we|i)$/
const MAY = /^(?:can|could|may|might|will|would)$/
const ANOTHER = /^(?:any|another|further|second|third|next|new)$/
const LONGEST = 18

/** "Wants a written guarantee before it signs", "demands the ships back before any talks": what has to be done first. */
export function firstThis(tokens: readonly Token[], words: ConditionWords): OtherForm | null {
  const before = tokens.findIndex(({ lower }, i) => i > 3 && lower === 'before')
  if (before < 0) return null
  const from = askedFrom(tokens, before, words)
  const to = saidUpTo(tokens, before + 1, words)
  const comma = tokens.findIndex(({ text }, i) => i > before && i < to && text === ',')
  const end = comma > 0 ? comma : to
  if (from === null || !isReturn(tokens.slice(before + 1, end), words)) return null
  return { name: 'first-this', pair: { if: [from, before], then: [before + 1, end] } }
}

/** Where the thing begins that somebody asks for; `null` where nobody asks, or somebody wants to do it alone. */
function askedFrom(tokens: readonly Token[], before: number, { demandAt }: ConditionWords): number | null {
  for (let at = before - 2; at >= Math.max(1, before - LONGEST); at--) {
    const { text, tag } = tokens[at]!
    if (/^[,;:"“”«»]$/.test(text) || tag === 'AUX') return null
    const length = isVerb(tokens, at) ? demandAt(tokens, at) : 0
    if (length === 0) continue
    const from = at + length
    return before - from > 1 && tokens[from]!.lower !== 'to' ? from : null
  }
  return null
}

/** "Norland demands the ships": the tagger may take it for a noun. */
const isVerb = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.tag === 'VERB' ||
  (tokens[at]!.lower.endsWith('s') &&
    /^(?:PROPN|NOUN)$/.test(tokens[at - 1]!.tag) &&
    /^(?:DET|ADP)$/.test(tokens[at + 1]!.tag))

/** What somebody does in return, now or later: "it signs", "any talks can begin"; not "the summer ends". */
function isReturn(part: readonly Token[], { passes, hanging }: ConditionWords): boolean {
  const verb = part.findIndex(({ tag }, i) => i > 0 && (tag === 'VERB' || tag === 'AUX'))
  if (verb < 0 || part.length > LONGEST || part.some(({ lower, lemma }) => lower === 'too' || passes.has(lemma)))
    return false
  const subject = part.slice(0, verb)
  const isOne = subject.some(
    ({ lower }, i) => (i === 0 && OWN.test(lower)) || ANOTHER.test(lower) || hanging.has(lower),
  )
  const { lower, lemma, tag } = part[verb]!
  const isNow = tag === 'AUX' ? !/^(?:was|were|had|did)$/.test(lower) : lower === lemma || /[^s]s$/.test(lower)
  return isNow && (isOne || MAY.test(lower))
}
