import { days } from '../../calendar.ts'
import type { Token } from '../../draft.ts'
import type { Party, Scene } from '../scene.ts'
import { nounPhrase } from './nounPhrase.ts'

/** "three of whose sailors are held", "having lost its fleet", "its minister said": words that only tell more. */
export function isAside(inside: readonly Token[]): boolean {
  const [first, ...others] = inside
  if (others.slice(0, 3).some(({ lower }) => /^(?:whose|whom|which)$/.test(lower))) return true
  if (/^(?:having|being|citing|quoting|speaking|following|pointing|referring)$/.test(first!.lower)) return true
  return inside.some(
    ({ lower, tag }, i) =>
      saying.test(lower) && (i === inside.length - 1 || (tag === 'VERB' && i > 0 && isTime(inside[i + 1]!))),
  )
}

const saying =
  /^(?:say|said|says|complains?|complained|reckons?|estimates?|claim|claims|claimed|suggest|suggests|suggested|indicated|believe|added|adds|insisted|insists|wrote|writes|noted|argued|explained|stressed|warned|confirmed|reported|reports|signalled|hinted)$/
const isTime = ({ lower }: Token): boolean => /^(?:on|in|last|this|late|earlier)$/.test(lower) || days.has(lower)

/** "a small faction that left in May", "an officer known as the Colonel": a verb inside words that only tell who is meant. */
export function tellsMore(inside: readonly Token[], at: number): boolean {
  if (!/^(?:a|an|the|one)$/.test(inside[0]!.lower)) return false
  if (inside.slice(1, at).some(({ lower }) => /^(?:that|which|who|whose)$/.test(lower))) return true
  return inside[at - 1]?.tag === 'NOUN' && /(?:ed|en|wn)$/.test(inside[at]!.lower)
}

/** "Ann Lee of Peru, speaking on behalf of the islands,": those for whom it is said; `null` where nobody is named. */
export function spokenFor(scene: Scene, from: number, comma: number): Party | null {
  const { tokens } = scene
  const first = tokens[from]!.lower === 'who' ? from + 1 : from
  if (!/^(?:speaking|speaks|spoke|negotiating|negotiates)$/.test(tokens[first]?.lower ?? '')) return null
  const next = tokens[first + 1]?.lower
  const behind =
    next === 'for' ? first + 2 : /^(?:on|in)$/.test(next ?? '') && tokens[first + 3]?.lower === 'of' ? first + 4 : null
  if (behind === null || behind >= comma) return null
  const [party, other] = nounPhrase(scene, comma - 1, behind)?.parties ?? []
  return party && !other ? party : null
}

const longestContrast = 6

/** "Peru, not Chile," and "Peru and not Chile": the place before the words that say who is not meant. */
export function beforeContrast(tokens: readonly Token[], end: number): number {
  for (let i = end; i > Math.max(0, end - longestContrast); i--) {
    if (tokens[i]!.tag === 'VERB') return end
    if (tokens[i]!.lower !== 'not') continue
    const before = tokens[i - 1]!
    return before.text === ',' || before.lower === 'and' ? i - 2 : end
  }
  return end
}
