import { fromLexicon } from '../../draft.ts'
import type { Scene } from '../../positions/scene.ts'
import { type PlanPhrase, planWords } from '../planAt.ts'
import { countOf } from './numerals.ts'
import { type Points, pointsFrom, trimmed } from './pointsFrom.ts'

const MOST = 6
const simple = fromLexicon(({ stances }) => new Set(stances.simplePlans))

/** "The compromise has three planks. Wages rise. Nights are limited. …", "Peru's proposal is simple. …": a point in each sentence. */
export function inSentences({ sentence, tokens, layers }: Scene, plan: PlanPhrase): Points | null {
  const { labels } = planWords(layers.lexicon)
  const last = tokens.findLastIndex(({ tag }) => tag !== 'PUNCT')
  if (!/\.["”’']*$/.test(sentence.text.trim()) || last - plan.to > 4 || last < plan.to) return null
  const count = labels.has(tokens[last]!.lower) ? (countOf(tokens[last - 1]!.lower) ?? 0) : 0
  const isSimple = simple(layers.lexicon).has(tokens[last]!.lower) && /^(?:is|was)$/.test(tokens[plan.to]!.lower)
  if (count < 2 && !isSimple) return null
  const next = layers.sentences.slice(sentence.index + 1, sentence.index + 1 + (isSimple ? MOST : count))
  const told = next.filter(
    ({ role, passage, item }) => role === 'body' && item === null && passage === sentence.passage,
  )
  // "But Chile rejects it": whoever turns against a plan tells no point of it.
  const turn = told.findIndex((one) =>
    /^(?:but|yet|however|critics|it|they|he|she|this|that|still)$/.test(one.tokens[0]?.lower ?? ''),
  )
  const points = turn < 0 ? told : told.slice(0, turn)
  if (points.length < 2 || (!isSimple && points.length !== count)) return null
  if (points.some((one) => /["“”?]/.test(one.text) || one.tokens.length > 25)) return null
  return {
    rule: 'in-sentences',
    points: pointsFrom(
      layers,
      points.map((one) => ({ n: null, tokens: trimmed(one.tokens) })),
    ),
  }
}
