import type { Ground } from '../ground/ground.ts'
import type { Asked, Stretch, Token } from './meets.ts'
import { irregularPasts, watching } from './watching.ts'

/**
 * One of the words that were asked for is a verb that tells of something done: "were released", "has withdrawn", "Norland
 * ratified", "Norland's parliament rejected", "did not raise", "refused to release". In "weapons delivered by", "the delivered weapons" it is none.
 */
export function isDone(ground: Ground, tokens: readonly Token[], { from, to }: Stretch, { keys }: Asked): boolean {
  const pasts = irregularPasts(ground.lexicon)
  return tokens.slice(from, to).some(({ word, key, name, opposite }, i) => {
    if (name || !keys.includes(key)) return false
    const lead = tokens.slice(Math.max(0, from + i - 4), from + i)
    const aux = lead.findLastIndex((one) => auxiliary.test(one.word))
    const near =
      aux >= 0 && lead.length - aux <= 3 && lead.slice(aux + 1).every((one) => !one.name && !/^[,;:.]$/.test(one.word))
    if (near && lead.slice(aux).some((one) => isDenial(ground, one.word))) return true
    if (lead.slice(-2).some((one) => isDenial(ground, one.word)) && lead.at(-1)?.word === 'to') return true
    const past = word.endsWith('ed') || pasts.has(word)
    // "Norland troops remain"; "Norland withdraws its troops", as a heading tells it.
    const heading =
      lead.at(-1)?.name === true && /[^s]s$/.test(word) && opensObject.test(tokens[from + i + 1]?.word ?? '')
    if (!past) return heading || (opposite === true && isActor(lead, keys[0]))
    return near || isActor(lead, keys[0])
  })
}

/** "Not", "refused", "failed". */
export const isDenial = ({ vocabulary, lexicon }: Ground, word: string): boolean =>
  vocabulary.isNegation(word) || watching(lexicon).failed.has(word)

const opensObject = /^(?:the|an?|its|their|his|her|all|from|to|on)$/

/** A name right before, or with a noun or two of its own: "Norland", "Norland's parliament", "Norland troops have". */
function isActor(lead: readonly Token[], first: string | undefined): boolean {
  const at = lead.findLastIndex(({ name, key }) => name || key === first)
  const between = at < 0 ? [] : lead.slice(at + 1)
  return (
    at >= 0 &&
    between.length <= 2 &&
    between.every(({ word }) => !/^(?:[,;:.]|to|of|in|on|by|with|for|from|and|or|the|a|an|that)$/.test(word))
  )
}

const auxiliary =
  /^(?:is|are|was|were|be|been|being|has|have|had|did|does|do|not|never|hasn't|haven't|hadn't|didn't|wasn't|weren't|isn't|aren't)$/

/** "Released 40 prisoners" where the prisoners were asked for; "its 3,000 troops" are all of them. */
export const isPart = ({ vocabulary }: Ground, tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.some(
    ({ word }, i) =>
      i >= from - 2 &&
      i < to &&
      (vocabulary.number(word.replaceAll(',', '')) !== null ||
        /^(?:some|several|part|half|most|dozens|hundreds|thousands|partially|partly)$/.test(word)) &&
      !/^(?:all|its|the|their|his|her|on|in|at|since|by)$/.test(tokens[i - 1]?.word ?? ''),
  )
