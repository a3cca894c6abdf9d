import type { Token } from '../../draft.ts'
import type { Scene } from '../scene.ts'
import { nounPhrase } from '../subject/nounPhrase.ts'
import type { Subject } from '../subject/subject.ts'

const reach = 30
const longestPhrase = 8
/** What one has with somebody: "talks with Peru demanding a truce" may be anybody's demand. */
const mutual =
  /^(?:talks?|deals?|agreements?|negotiations?|meetings?|accords?|treaty|truce|ceasefire|pacts?|wars?|conflicts?|disputes?|relations|ties|trade|borders?|contacts?|lines?|calls?|interviews?|letters?|statements?|together|along|negotiat\w+|spoke|speak\w*|met|meet\w*|agree[ds]?|work\w*|deal\w*)$/

/**
 * "…, with Peru balking at any cap", "with the union demanding more and the company offering less": where the words
 * before a participle begin that say who does it; `null` where no "with" opens them. `at` is the participle.
 */
function opensAt(tokens: readonly Token[], at: number): number | null {
  let from: number | null = null
  let seen = false
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const { lower, tag, text } = tokens[i]!
    if (lower === 'with') {
      if (mutual.test(tokens[i - 1]?.lower ?? '')) return null
      return from === null ? (at - i <= longestPhrase ? i + 1 : null) : seen ? from : null
    }
    if (/^[.;:]$/.test(text) || tag === 'AUX' || tag === 'SCONJ') return null
    if (tag === 'VERB' && lower.endsWith('ing')) seen ||= from !== null
    else if (tag === 'VERB' && !/ed$/.test(lower)) return null
    // "… and the company offering": the second half names its own.
    if (from === null && (lower === 'and' || lower === 'while') && at - i > 1) from = halfAt(tokens, i + 1, at)
  }
  return null
}

/** Where the second half begins; `null` where "and" only joins two of those who do it. */
const halfAt = (tokens: readonly Token[], from: number, at: number): number | null =>
  tokens.slice(Math.max(0, from - reach), from - 1).some(({ lower, tag }, i, all) => {
    const open = all.findLastIndex((token) => token.lower === 'with')
    return open >= 0 && i > open && tag === 'VERB' && lower.endsWith('ing')
  }) && at - from <= longestPhrase
    ? from
    : null

/** Who does what a participle behind "with" says; `null` where none stands so. `at` is where its verb group begins. */
export function behindWith(scene: Scene, at: number): Subject | null {
  const { tokens } = scene
  if (!/^(?:NOUN|PROPN|ADJ|PRON)$/.test(tokens[at - 1]?.tag ?? '') && !scene.nameAt[at - 1]) return null
  const from = opensAt(tokens, at)
  const subject = from === null ? null : nounPhrase(scene, at - 1, from)
  return subject && { ...subject, how: 'named' }
}

/** Where the first half ends of "with the union demanding more and the company offering less"; `to` where there is one. */
export function halfEnd({ tokens }: Scene, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (tokens[at]!.tag !== 'VERB' || !tokens[at]!.lower.endsWith('ing')) continue
    const half = opensAt(tokens, at)
    if (half !== null && half > from) return half - 1
  }
  return to
}
