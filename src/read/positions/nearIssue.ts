import { fromLexicon, type Sentence, type Token } from '../draft.ts'
import { issueOf } from '../issues/issueOf.ts'
import { holderOf, type Scene } from './scene.ts'

const lowers = (tokens: readonly Token[]): string[] => tokens.map(({ lower }) => lower)
const furthestBack = 40
const near = 4

const unit =
  /^(?:percent|per|%|percentage|points?|days?|weeks?|months?|years?|hours?|megawatts?|mw|gw|tonnes?|tons?|dollars?|euros?|pounds?|billion|million|trillion|bn|barrels?|ships?|seats?|stages?)$/
const amountOpeners =
  /^(?:the|a|its|their|his|her|only|at|least|most|about|some|up|to|no|less|more|than|full|those|these|\$|€|£)$/

/** "60 percent", "the 90 days", "$400 million": an object that is only an amount, as its number and unit. */
export function amountOf(object: readonly Token[]): readonly [string, string] | null {
  let i = 0
  while (i < 5 && amountOpeners.test(object[i]?.lower ?? '')) i++
  const number = object[i]
  if (!number || !(number.tag === 'NUM' || /^[$€£]?\d/.test(number.text) || number.lower === 'half')) return null
  const next = object[i + 1]?.lower ?? ''
  if (unit.test(next)) return [number.lower, next]
  const money = /^[$€£]/.test(number.text) || /^[$€£]$/.test(object[i - 1]?.text ?? '')
  return money || number.lower === 'half' ? [number.lower, ''] : null
}

/**
 * The issue of an amount: that of its sentence, of the nearest sentence before it that gives the same amount, or of
 * the sentences just before. `null` when none of them names an issue.
 */
export function issueOfAmount(scene: Scene, [number, of]: readonly [string, string]): string | null {
  const { layers, sentence, tokens } = scene
  const own = issueOf(layers.lexicon, lowers(tokens))
  if (own) return own
  let nearest: string | null = null
  let seen = 0
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - furthestBack); i--) {
    const before = layers.sentences[i]
    if (before?.role !== 'body') continue
    const same = before.tokens.some((t, k) => t.lower === number && (of === '' || before.tokens[k + 1]?.lower === of))
    if (!same && (nearest || seen >= near)) continue
    seen++
    const issue = issueOf(layers.lexicon, lowers(before.tokens))
    if (same && issue) return issue
    if (seen <= near) nearest ??= issue
  }
  return nearest
}

const ordinals = fromLexicon(({ stances }) => new Map(stances.ordinals.map((word, i) => [word, i + 1])))
const pointNouns = /^(?:points?|clauses?|provisions?|articles?|elements?|parts?|steps?|demands?|conditions?|items?)$/

/** "the second point", "the fourth": which point of a plan the words name; `null` when they name none. */
export function pointNamed({ layers }: Scene, object: readonly Token[]): number | null {
  const known = ordinals(layers.lexicon)
  for (let i = 0; i < Math.min(object.length, 5); i++) {
    const n = known.get(object[i]!.lower)
    if (n === undefined) continue
    const next = object[i + 1]
    const alone = !next || next.tag === 'PUNCT' || /^(?:and|as|by|but|in|on|with|we|he|she|they)$/.test(next.lower)
    if (pointNouns.test(next?.lower ?? '') || (alone && object[i - 1]?.lower === 'the')) return n
  }
  return null
}

/** The issue of a numbered point: from the plan told last before, else from what the same speaker goes on to say. */
export function issueOfPoint(scene: Scene, n: number): string {
  const { layers, sentence } = scene
  const plan = layers.proposals?.findLast(
    ({ span, points }) => span.start < sentence.end && points.some((p) => p.n === n),
  )
  const told = plan?.points.find((point) => point.n === n)?.issue
  return told ?? issueGoingOn(scene) ?? 'other'
}

/** "“The second point we refuse,” she said. “A withdrawal is …”": the issue of the next sentence of one speaker. */
function issueGoingOn({ layers, sentence }: Scene): string | null {
  const holder =
    holderOf(layers, sentence.start, sentence.start + 1) ?? holderOf(layers, sentence.start + 1, sentence.start + 2)
  const next: Sentence | undefined = layers.sentences[sentence.index + 1]
  if (!holder || !next || holderOf(layers, next.start + 1, next.start + 2)?.id !== holder.id) return null
  return issueOf(layers.lexicon, lowers(next.tokens))
}
