import { phraseAt } from '../issues/phrases.ts'
import type { Scene } from '../positions/scene.ts'
import { planAt, planWords } from './planAt.ts'

/** The sentence before puts the plan forward: "Kenya tabled a plan", not "Kenya's plan was laughed at". */
export function isPutForward({ layers }: Scene, at: number): boolean {
  const words = layers.sentences[at]!.tokens.map(({ lower }) => lower)
  return words.some((_, i) => phraseAt(planWords(layers.lexicon).proposers, words, i) !== null)
}

/** "Both armies should withdraw", "Elections would be held in May": what is to be done, right behind a plan that nothing was said of yet. */
export function whatShould(scene: Scene): boolean {
  const { tokens, layers } = scene
  const { noActs } = planWords(layers.lexicon)
  const at = tokens.findIndex(({ lower }) => /^(?:would|should|must|shall)$/.test(lower))
  const verb = tokens[at + 1]
  if (at < 1 || at > 10 || !/^(?:DET|NOUN|NUM|PROPN|ADJ)$/.test(tokens[0]!.tag)) return false
  // "Another amendment would …", "Mr. Lee would …": another plan, or what somebody does of his own.
  const before = tokens.slice(0, at).some((_, i) => planAt(scene, i) !== null || scene.nameAt[i]?.kind === 'person')
  if (before || tokens[0]!.lower === 'another') return false
  if (verb?.lower === 'be')
    return tokens[at + 2]?.tag === 'VERB' && /(?:ed|en|wn|nt|ut|de|ld|et|ft)$/.test(tokens[at + 2]!.lower)
  return verb?.tag === 'VERB' && verb.lower === verb.lemma && !noActs.has(verb.lemma)
}
