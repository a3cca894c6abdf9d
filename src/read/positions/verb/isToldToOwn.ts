import { type Party, type Scene, wordSets } from '../scene.ts'

/** Words that may stand before those who are told: "all remaining residents", "his own generals". */
const before = /^(?:DET|ADJ|NUM|PRON|ADV)$/
const reach = 8

/**
 * "urged residents to stay indoors", "told his generals to advance": what a government asks of those who live there or serve
 * it, which is nothing to be had from another side. Asked of the words behind a cue of demanding, from `at`.
 */
export function isToldToOwn({ tokens, nameAt, layers }: Scene, at: number): boolean {
  const { obeying } = wordSets(layers.lexicon)
  // "asked for the soldiers to go first": of somebody else.
  if (tokens[at - 1]?.lower === 'for') return false
  let i = at
  if (/^(?:on|to|of|upon)$/.test(tokens[i]?.lower ?? '')) i++
  while (i < at + reach && tokens[i] && !nameAt[i] && before.test(tokens[i]!.tag) && !obeying.has(tokens[i]!.lower)) i++
  if (!obeying.has(tokens[i]?.lower ?? '') || nameAt[i]) return false
  // "urged the police union to …": somebody else.
  if (/^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.tag ?? '') || /^['’]s?$/.test(tokens[i + 1]?.lower ?? '')) return false
  return tokens
    .slice(i + 1, i + 14)
    .some(({ lower }, k, all) => lower === 'to' && /^(?:VERB|AUX|ADV)$/.test(all[k + 1]?.tag ?? ''))
}

/** "Peru urged Peruvians to save gas": a state's own people by their name. */
export function isToldToItself({ tokens, nameAt }: Scene, at: number, parties: readonly Party[]): boolean {
  const i = /^(?:on|to|upon|all)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at
  const name = nameAt[i]
  if (!name || !/ns$|ese$|ish$|is$/.test(tokens[i]!.lower) || tokens[i + 1]?.lower !== 'to') return false
  return parties.some(({ ref }) => name.entity?.id === ref.id || name.of?.id === ref.id)
}
