import { cut, type Doubt, type Lexicon, type Name, refOf } from '../../model/index.ts'
import type { Sentence } from '../draft.ts'
import { countStates, type StateCounts } from './evidenceOf.ts'

const about =
  /^[\s'’s]*(?:(?:peace|nuclear|trade|secret|unconditional)\s)?(?:negotiations?|talks|war|conflict|dialogue|summit|ceasefire|truce|peace|deal|meeting|consultations|agreement)\b/i

interface Pair {
  readonly a: Name
  readonly b: Name
  readonly end: number
  readonly prominent: boolean
}

/**
 * A pair of states before "talks" or "war" of which one is nowhere else in the article, while another stands all over
 * it. In a heading the article's main other party is the reading; in the text only a known confusion is doubted.
 */
export function strangePair(
  text: string,
  names: readonly Name[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): Doubt[] {
  const pairs = pairsIn(text, names, sentences)
  if (pairs.length === 0) return []
  const leave = new Set(pairs.flatMap(({ a, b }) => [a, b]))
  const counts = countStates(names, leave)
  return pairs.flatMap((pair) => {
    for (const [strange, mate] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const) {
      const doubt = doubtOf(pair, strange, mate, counts, lexicon, text)
      if (doubt) return [doubt]
    }
    return []
  })
}

function pairsIn(text: string, names: readonly Name[], sentences: readonly Sentence[]): Pair[] {
  const pairs: Pair[] = []
  for (let i = 0; i + 1 < names.length; i++) {
    const [a, b] = [names[i]!, names[i + 1]!]
    if (b.span.start - a.span.end > 3 || !isState(a) || !isState(b) || a.entity?.id === b.entity?.id) continue
    if (!/^\s?[-‐‑–]\s?$/.test(text.slice(a.span.end, b.span.start))) continue
    const noun = about.exec(text.slice(b.span.end, b.span.end + 60))
    if (noun === null) continue
    const sentence = sentences.find(({ start, end }) => start <= a.span.start && b.span.end <= end)
    const prominent = sentence !== undefined && (sentence.role === 'heading' || sentence.furniture === 'title')
    pairs.push({ a, b, end: b.span.end + noun[0].length, prominent })
  }
  return pairs
}

const isState = ({ entity, kind }: Name): boolean =>
  (entity?.id.startsWith('state:') ?? false) && (kind === 'state' || kind === 'group')

function doubtOf(
  pair: Pair,
  strange: Name,
  mate: Name,
  counts: StateCounts,
  lexicon: Lexicon,
  text: string,
): Doubt | null {
  const [odd, other] = [strange.entity!, mate.entity!]
  if ((counts.count.get(odd.id) ?? 0) > 0 || (counts.count.get(other.id) ?? 0) < 3) return null
  const confused = lexicon.confusions.states.find(
    ({ found, meant }) =>
      found === odd.name && (counts.count.get(refOf('state', meant).id) ?? 0) >= 3 && meant !== other.name,
  )
  const main = counts.order.find(({ id }) => id !== other.id)
  const rank = counts.order.findIndex(({ id }) => id === other.id)
  const dominant = pair.prominent && rank < 3 && main && (counts.count.get(main.id) ?? 0) >= 4 ? main.name : null
  const meant = confused?.meant ?? dominant
  if (!meant) return null
  const why = confused ? `; ${confused.why}` : ''
  return {
    span: cut(text, pair.a.span.start, pair.end),
    rule: 'strange-pair',
    message: `${odd.name} is spoken of nowhere else here, ${other.name} and ${meant} throughout${why}`,
    reading: strange === pair.a ? `${meant}–${other.name}` : `${other.name}–${meant}`,
  }
}
