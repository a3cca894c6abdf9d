import { clauseEnd } from './clause.ts'
import { type Found, found } from './find.ts'
import { type Scene, wordSets } from './scene.ts'
import { subjectBefore } from './subject/subject.ts'
import { isHypothetical } from './verb/isHypothetical.ts'
import { verbGroup } from './verbGroup.ts'

const roles = /^(?:an? |the )?(?:silent |willing )?(?:party|partner|signatory|accomplice|hostage) (?:to|in|of) /
const states = /^(?:part of|bound by|tied (?:to|by)|drawn into|dragged into|dictated to|subject to|put off by) /
/** "the one to fire first", "the first to leave": what is not done is what stands behind "to". */
const ones = /^the (?:one|ones|first|side) (?:to|that|who) /

/**
 * "Peru will not be a party to the treaty", "would not be bound by it", "will not be the one to fire": what a party says
 * that it will not be. `at` is "be".
 */
export function willNotBe(scene: Scene, at: number): Found[] {
  const { tokens, layers } = scene
  if (!/^(?:not|n't|never)$/.test(tokens[at - 1]?.lower ?? '')) return []
  const next = tokens[at + 1]?.tag === 'ADV' ? at + 2 : at + 1
  const words = tokens.slice(next, next + 5).map(({ lower }) => lower)
  const said = `${words.join(' ')} `
  const one = ones.exec(said)
  const role = one ?? roles.exec(said) ?? states.exec(said)
  if (!role) return []
  const group = verbGroup(tokens, next, false, wordSets(layers.lexicon))
  if (!group.negated || (group.modal !== 'will' && group.modal !== 'would')) return []
  const subject = subjectBefore(scene, group.from)
  if (!subject || isHypothetical(tokens, subject.from, at)) return []
  const about = next + role[0].trim().split(' ').length
  const to = clauseEnd(layers.lexicon, tokens, about)
  if (to <= about) return []
  const { parties } = subject
  const from =
    subject.from >= 0 && subject.from <= group.from && group.from - subject.from <= 14 ? subject.from : group.from
  // Not to be the first to shoot is to leave a way open.
  const stance = one ? 'open' : 'refuses'
  const firmness = group.never ? 'red-line' : null
  return [
    found({ rule: 'will-not', parties, stance, firmness, from, to, cue: at, about, spoken: subject.how === 'speaker' }),
  ]
}
