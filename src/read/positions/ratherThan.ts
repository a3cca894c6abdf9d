import { clauseEnd } from './clause.ts'
import { type Found, found } from './find.ts'
import { type Scene, wordSets } from './scene.ts'
import { subjectBefore } from './subject/subject.ts'

const furthest = 14

/** "Peru would rather leave than pay the levy", "would sooner strike than accept split shifts": what stands last is refused. */
export function ratherThan(scene: Scene, at: number): Found[] {
  const { tokens, layers } = scene
  const word = tokens[at]!.lower
  if ((word !== 'rather' && word !== 'sooner') || !/^(?:would|'d)$/.test(tokens[at - 1]?.lower ?? '')) return []
  for (let i = at + 2; i < Math.min(tokens.length - 1, at + furthest); i++) {
    if (/^[.;:,]$/.test(tokens[i]!.text)) return []
    const verb = tokens[i + 1]!
    if (tokens[i]!.lower !== 'than' || verb.tag !== 'VERB') continue
    const { giving, refusable } = wordSets(layers.lexicon)
    const subject = giving.has(verb.lemma) || refusable.has(verb.lemma) ? subjectBefore(scene, at - 1) : null
    const to = clauseEnd(layers.lexicon, tokens, i + 2)
    if (!subject || to <= i + 1) return []
    const from = at - 1 - subject.from <= 14 && subject.from < at ? subject.from : at - 1
    return [
      found({ rule: 'rather-than', parties: subject.parties, stance: 'refuses', from, to, cue: i + 1, about: i + 1 }),
    ]
  }
  return []
}
