import type { Found } from './find.ts'
import type { Scene } from './scene.ts'
import type { CueClause } from './verb/cueClause.ts'

const be = /^(?:is|was|are|were|'s|remains)$/
const nominal = /^(?:NOUN|PROPN|NUM|ADJ)$/

/**
 * "The second point we refuse", "30 percent is what we offer", "an offer that Peru is ready to accept": the thing
 * stands before the party. The same find where the cue has its object after it.
 */
export function frontedFind(scene: Scene, { hit, subject, group }: CueClause, find: Found): Found {
  const { tokens } = scene
  const limit = Math.min(subject.from, group.from)
  const what = tokens[limit - 1]?.lower === 'what'
  if (!what && find.to > hit.to) {
    if (!ofRelative(tokens, limit, hit.to)) return find
    return frontedFind(scene, { hit, subject, group, to: hit.to }, { ...find, to: hit.to })
  }
  if (what && be.test(tokens[hit.to]?.lower ?? '')) return { ...find, about: Math.min(hit.to + 1, find.to - 1) }
  let end = limit
  while (end > 0 && /^(?:what|that|which|is|was|are|were)$/.test(tokens[end - 1]!.lower)) end--
  let from = end
  while (from > 0 && end - from < 16 && inPhrase(scene, from - 1)) from--
  if (!tokens.slice(from, end).some(({ tag }) => nominal.test(tag))) return find
  return { ...find, from, about: from, rule: `${find.rule}-fronted` }
}

/** "the truce that Peru demands is far away": the thing stands before, and what follows is said of it. */
const ofRelative = (tokens: Scene['tokens'], subject: number, after: number): boolean =>
  (tokens[subject]?.lower === 'that' || /^(?:that|which)$/.test(tokens[subject - 1]?.lower ?? '')) &&
  tokens[after]?.tag === 'AUX' &&
  be.test(tokens[after]!.lower)

function inPhrase({ tokens }: Scene, i: number): boolean {
  const { tag, text, lower } = tokens[i]!
  if (text === '-' || text === '%') return true
  return tag !== 'PUNCT' && tag !== 'VERB' && tag !== 'AUX' && tag !== 'SCONJ' && tag !== 'CCONJ' && lower !== 'that'
}
