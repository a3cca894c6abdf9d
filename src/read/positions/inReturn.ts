import { clauseEnd } from './clause.ts'
import { type Found, found } from './find.ts'
import { type Scene, wordSets } from './scene.ts'
import { subjectBefore } from './subject/subject.ts'
import { verbGroup } from './verbGroup.ts'

const reach = 30

/** "In return it expects the pilots", "Peru expects an apology in exchange": what is expected for something is demanded. */
export function inReturn(scene: Scene, at: number): Found[] {
  const { tokens, layers } = scene
  const { lower } = tokens[at]!
  if ((lower !== 'return' && lower !== 'exchange') || tokens[at - 1]?.lower !== 'in') return []
  const first = Math.max(0, at - reach)
  for (let i = first; i < Math.min(tokens.length, at + reach); i++) {
    if (!/^expect(?:s|ed)?$/.test(tokens[i]!.lower)) continue
    const group = verbGroup(tokens, i, false, wordSets(layers.lexicon))
    if (group.negated || group.infinitive || group.copula || group.passive) return []
    if (!/^(?:DET|NUM|NOUN|ADJ|PROPN)$/.test(tokens[i + 1]?.tag ?? '')) return []
    const subject = subjectBefore(scene, group.from)
    const to = clauseEnd(layers.lexicon, tokens, i + 1)
    if (!subject || to <= i + 1) return []
    const { parties, from } = subject
    return [found({ rule: 'in-return', parties, stance: 'demands', from, to, cue: i, about: i + 1 })]
  }
  return []
}
