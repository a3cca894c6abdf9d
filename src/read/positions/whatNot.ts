import { clauseEnd } from './clause.ts'
import { type Found, found } from './find.ts'
import { type Scene, wordSets } from './scene.ts'
import { subjectBefore } from './subject/subject.ts'
import { verbGroup } from './verbGroup.ts'

const be = /^(?:is|'s|was)$/
const furthest = 6

/** "What we will not do is sign first", "the one thing Peru won't do is pay": what is refused stands at the end. */
export function whatNot(scene: Scene, at: number): Found[] {
  const { tokens, layers } = scene
  const { lower } = tokens[at]!
  if (lower !== 'do' && lower !== 'be' && lower !== 'doing') return []
  const being = tokens.slice(at + 1, at + furthest).findIndex((token) => be.test(token.lower))
  if (being < 0 || tokens.slice(at + 1, at + 1 + being).some(({ tag }) => tag === 'VERB' || tag === 'PUNCT')) return []
  const group = verbGroup(tokens, at, false, wordSets(layers.lexicon))
  if (!group.negated || group.infinitive || !/^(?:will|would|can|may)$/.test(group.modal ?? '')) return []
  const subject = subjectBefore(scene, group.from)
  const lead = subject ? tokens.slice(Math.max(0, subject.from - 1), group.from) : []
  if (!subject || !lead.some((token) => /^(?:what|thing|things)$/.test(token.lower))) return []
  const about = at + 2 + being
  const to = clauseEnd(layers.lexicon, tokens, about)
  if (about >= to) return []
  const { parties } = subject
  const opens = tokens[subject.from - 1]?.lower === 'what'
  const from = opens ? subject.from - 1 : subject.from
  return [found({ rule: 'what-not', parties, stance: 'refuses', from, to, cue: at, about, carries: true })]
}
